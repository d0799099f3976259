title = Another key now rules this account
money = { $how ->
    [shared] Your own key alone can no longer move what is in { $account }; others must sign too.
   *[other] Your own key can no longer move what is in { $account }.
}
why = { $by ->
    [refused] The network refused your signature: the account is ruled by { $holder } now, and your own key has no part in it any more.
    [refused_since] The network refused your signature: since { $since } the account is ruled by { $holder }, and your own key has no part in it any more.
    [this] { $how ->
        [shared] This transaction made it a shared account: { $keys } keys may sign, yours counts { $own } of the { $needed } that are needed.
        [gift] This transaction gave the right to rule the account to { $holder }. Shortly before, { $gift } had come from { $giver }, as thieves send them to pay the network's fee for it.
       *[alone] This transaction gave the right to rule the account to { $holder }.
    }
    [later] After this transaction the permissions were changed again, at { $since }: now { $holder } rules the account.
   *[other] The right to rule the account was given to { $holder } at { $since }. Shortly before, { $gift } had come from { $giver }, as thieves send them to pay the network's fee for it.
}
todo = { $how ->
    [shared] If you set this up for multi-signature, all is well: let the others sign. If not, move what the same recovery phrase holds on other networks to a new wallet now.
   *[other] If you did this on purpose, all is well. If not: send nothing more to this account, move what the same recovery phrase holds on other networks to a new wallet now, and report it to the police.
}
avoid = { $how ->
    [shared] Pay nobody who promises to undo it: only the keys together can.
   *[other] Pay nobody who promises to undo it: only { $holder } can.
}
agent = { $by ->
    [refused] { $account }: owner permission held by { $holder } ({ $keys } keys); the node says that the own key is not contained of permission.
   *[other] { $account }: owner permission held by { $holder } ({ $keys } keys) since { $since }; own weight { $own } of { $needed } needed. TRX from a stranger before: { $gift } of { $giver }.
}
