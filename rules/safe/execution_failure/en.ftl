title = The Safe's step failed inside
money = What the Safe { $safe } was to send never left it.
why = The transaction itself went through, but the step that the Safe was to do failed inside and was undone.
todo = Make the step anew in the Safe app and simulate it there first: the number and the signatures of the failed one are used up.
agent = ExecutionFailure logged by { $safe }; the outer transaction has status 1, the Safe's nonce is consumed.
tell = The transaction is shown as successful, and among its logs stands “ExecutionFailure”.
prevent = Let the Safe app simulate the step before the last signature.
