title = The rented energy had ended before
why = { $state ->
    [done] The energy lent to this wallet was taken back { $before } before the transaction ran, so { $burned } were burned for its energy instead.
   *[other] The transaction came too late. The energy lent to this wallet was taken back { $before } before it ran, and there was too little TRX to pay for it instead.
}
todo = { $state ->
    [done] Nothing needs to be done. Next time send within the time that the energy is lent for.
    [known] Rent about { $energy } energy again and send within the time it is lent for, or add at least { $short } to the wallet first.{ $also ->
        [limit] {" "}Allow a maximum fee (fee limit) of { $advised } or more, for the old one is too low for it.
       *[nothing] {""}
    }
    [unknown] Rent energy again and send within the time it is lent for, or add TRX to the wallet first.
   *[other] Do not send it again yet, even with new energy: as things are today it would fail. Give this answer to the support of the app you used first.
}
agent = { $lender } took its delegation back at { $ended }; energy_usage { $used } of { $charged } charged. Balance bound, not fee_limit. By the account index: likely.
action-nothing_to_do = Nothing needs to be done. Next time send within the time that the energy is lent for.
action-rent_again_or_top_up = { $state ->
    [known] Rent about { $energy } energy again and send within the time it is lent for, or add at least { $short } first.
   *[other] Rent energy again and send within the time it is lent for, or add TRX to the wallet first.
}
tell = The explorer shows that the lent energy was taken back before your transfer.
prevent = Send right after the energy has arrived; rented energy often lasts an hour or less.
