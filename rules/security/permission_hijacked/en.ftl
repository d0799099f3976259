title = Another key now rules this account
money = Your own key alone can no longer move what is in { $account }.
why = This transaction gave the right to rule the account to { $holder }.
todo = If you did this on purpose for multi-signature, all is well. If not: send nothing more to this account, move what the same recovery phrase holds on other networks to a new wallet now, and report it to the police.
avoid = Pay nobody who promises to undo it: only { $holder } can.
agent = { $account }: owner permission held by { $holder }; own weight { $own } of { $needed } needed.
tell = The account's permissions in the explorer name keys that are not yours.
prevent = Sign no change of permissions for a “helper”, and give nobody your recovery phrase; an offered wallet with money in it is a trap.
