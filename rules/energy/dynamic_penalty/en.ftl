title = A surcharge for a busy contract
money = This concerns only the fee.
why = The contract is in heavy use, and { $network } charges more energy for such contracts: { $penalty } of the { $total } energy ({ $percent } %) was that surcharge.
todo = Nothing needs to be done. The surcharge changes every six hours; leave room for it in the maximum fee.
