title = Another variant of the token
why = { $kind ->
    [trc10] What was sent is the TRC-10 asset { $variant }{ $named ->
        [yes] , which calls itself "{ $called }"
       *[no] {""}
    }. Platforms and wallets do not take it for a TRC-20 token of a similar name.
   *[bridged] What was sent is { $variant }, the bridged form, and not { $other } itself. Both are genuine, but not every platform takes one for the other.
  }
todo = { $kind ->
    [trc10] If it went to your own wallet, nothing is lost: look among the TRC-10 assets there, or add number { $variant }. If it went to a platform, ask them whether they accept TRC-10 asset { $variant }.
   *[bridged] If it went to your own wallet, nothing is lost: swap it there if you want the other form. If it went to a platform, ask them whether they accept { $variant }.
}
agent = { $kind } variant { $variant } (issuer's own: { $other }) arrived at { $recipient }.
tell = The contract address of the token is another one than that the platform or the recipient names.
prevent = Compare the contract address of the token, not only its name, and the network.
