title = A surcharge for a busy contract
money = This concerns only the fee.
why = The contract is in heavy use, and { $network } charges more energy for such contracts: { $penalty } of the { $total } energy ({ $percent } %) was that surcharge.
todo = Nothing needs to be done. The surcharge changes every six hours; leave room for it in the maximum fee.
tell = The explorer shows an “energy penalty” beside the energy that was used.
prevent = Send when less is going on, or with a wallet that rents energy at a fixed price. USDT is such a busy contract most of the time.
