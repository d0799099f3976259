title = There is no transaction hash in this text
why = What was pasted holds no transaction hash, so nothing was looked up.
todo = A hash has 64 letters and digits (0 to 9, a to f), often with 0x in front. Your wallet shows it under the transfer's details; use the copy button there.
