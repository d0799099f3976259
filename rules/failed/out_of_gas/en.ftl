title = It ran out of its fee allowance
why = { $helps ->
    [known] The fee allowance (gas limit) set for it was { $gas_limit }, and it needed { $gas_needed }, so it stopped halfway and was undone.
    [yes] The fee allowance (gas limit) of { $gas_limit } set for it was too small, so it stopped halfway and was undone.
   *[no] It used up its whole fee allowance (gas limit) of { $gas_limit } without coming to an end, and a larger one would not have helped.
}
todo = { $helps ->
    [known] Send again and set the gas limit to { $gas_advised } or more.
    [yes] Send again with a much higher gas limit; most wallets set it by themselves if you do not change it.
   *[no] Do not send it again unchanged: give this answer to the support of the app you used.
}
agent = gas limit { $gas_limit }, used { $gas_used }. { $helps ->
    [known] Replay at the parent block: fails with { $gas_limit }, succeeds with more; needed { $gas_needed }, advised { $gas_advised }.
    [yes] Replay at the parent block: fails with { $gas_limit }, succeeds with more.
   *[no] Replay at the parent block: out of gas, and fails with the most gas the node allows too. Do not advise more gas.
}
action-resend_with_gas = { $helps ->
    [known] Send again with a gas limit of { $gas_advised } or more.
   *[other] Send again with a much higher gas limit.
}
ruled-out = { $all ->
    [yes] Not the gas limit: it took all { $gas_limit } gas because it broke off, and with { $more } gas it ends the same.
   *[no] Not the gas limit: { $gas_used } of { $gas_limit } gas were used, and with { $more } gas it ends the same.
}
tell = The explorer says “out of gas”, and more gas makes the same transaction go through. That gas used equals the limit proves nothing by itself.
prevent = Leave the gas limit as the wallet proposes; do not lower it to save fees, what is not used is not charged.
