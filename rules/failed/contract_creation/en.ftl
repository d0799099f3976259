title = The contract was not created
why = { $words ->
    [yes] The new contract's own setup code stopped: "{ $said }".
   *[no] The new contract's own setup code stopped and gave no reason.
}
todo = Whoever wrote the contract must check the arguments it is created with and its constructor, then create it again.
avoid = Do not repeat it unchanged: it would fail again and cost the fee again.
tell = The explorer shows a failed creation of a contract, with no recipient.
prevent = Try it on a test network first; check the arguments of the contract's setup.
