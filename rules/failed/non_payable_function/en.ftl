title = { $coin } was sent along where none is taken
why = { $by ->
    [code] The step you called takes no { $coin }, but some was sent along: the contract refuses that whatever the amount.
   *[replay] The step you called takes no { $coin }, but some was sent along; without it the same call goes through.
}
todo = Repeat the step with an amount of 0 { $coin }. If the app fills in the amount by itself, give its support this hash.
avoid = Do not repeat it unchanged: it would be refused again and cost the fee again.
agent = { $by ->
    [code] non-payable function of { $contract }: its code reverts where call_value is not 0.
   *[replay] non-payable function of { $contract }: the call without value succeeds.
}
tell = The transaction carries coins, and the same call without coins goes through.
prevent = Leave the amount at 0 where you only call a function; the app sets it where coins are needed.
