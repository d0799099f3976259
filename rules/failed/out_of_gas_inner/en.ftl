title = A step inside ran out of the fee allowance
why = { $helps ->
    [known] A step inside ran out of gas: the fee allowance (gas limit) was { $gas_limit }, and { $gas_needed } was needed, so everything was undone.
   *[yes] A step inside ran out of gas: the fee allowance (gas limit) of { $gas_limit } was too small, so everything was undone.
}
todo = { $helps ->
    [known] Send again and set the gas limit to { $gas_advised } or more.
   *[yes] Send again with a much higher gas limit; most wallets set it by themselves if you do not change it.
}
agent = gas limit { $gas_limit }, used { $gas_used } (63/64 rule). The text "{ $symptom }" is a symptom: with more gas the replay succeeds.{ $helps ->
    [known] {" "}Needed { $gas_needed }, advised { $gas_advised }.
   *[yes] {""}
}
action-resend_with_gas = { $helps ->
    [known] Send again with a gas limit of { $gas_advised } or more.
   *[other] Send again with a much higher gas limit.
}
tell = The explorer shows “out of gas” for a step inside, and the whole was undone.
prevent = Leave the gas limit as the wallet proposes, or raise it by half for steps through several contracts.
