title = Not the genuine token
money = No genuine token moved here, and none of yours is gone because of this.
why = { $signed ->
    [no] The entry shows a payment in "{ $symbol }", but { $token } is another token that only bears this name, and the person it shows as sender did not sign it.
   *[yes] What was sent calls itself "{ $symbol }", but { $token } is another token that only bears this name.
}
todo = Do not treat it as a payment: hand over nothing and refund nothing for it. Leave the tokens where they are.
avoid = Open no link that comes with it, and connect your wallet to no site to "swap" it.
agent = { $token } is not the registry's contract for "{ $symbol }"; recipient { $recipient }; sender of the log signed: { $signed }.
ruled-out = Not a counterfeit: { $token } is the genuine { $symbol } on { $network }.
tell = The token has a well-known name, but its contract address is not the issuer's, and no exchange takes it.
prevent = Compare the contract address with the issuer's own page before you take a payment for real.
