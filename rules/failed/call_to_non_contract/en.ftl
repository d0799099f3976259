title = There is no contract where one was to be called
why = { $known ->
    [yes] The contract you used had to call { $target }, and on this network there is no contract at that address, so it stopped.
   *[no] The contract you used had to call another one and says that there is none at that address on this network, so it stopped.
 }
todo = { $known ->
    [yes] Check where this address comes from: it may belong to another network or be mistyped. If the app filled it in, give its support this hash.
   *[no] Check that the network is the one the app means. If the app chose the addresses, give its support this hash.
 }
avoid = Do not repeat it unchanged: it would be refused again and cost the fee again.
agent = { $proof ->
    [code] { $target } has no code; with a stub put there by state override the replay ends differently.
    [trace] { $target } has no code and was called last inside (trace); bare revert.
    [argument] { $target }, an argument that names a contract, has no code; bare revert. A trace or a state override would settle it.
   *[words] By the revert reason alone (Address library).
 }
tell = The refusal says “call to non-contract” or that the address holds no code.
prevent = Check that wallet and app are set to the same network, and use the app from its own address.
