title = The contract refused it without a reason
why = { $recipient ->
    [nobody] The contract refused it without a reason; the transfer names the empty address as its recipient, which tokens do not allow.
   *[somebody] The contract refused it and gave no reason, and what we could check from outside does not show one.
}
todo = { $recipient ->
    [nobody] Enter the recipient's address and send again.
   *[somebody] Give the hash and this answer to the support of the app you used: its makers know what the contract asks for.
}
avoid = Do not repeat it unchanged: it would most likely be refused again and cost the fee again.
agent = revert without data. Only probes (balance, allowance, pause, blacklist, value) or a trace can say more.
