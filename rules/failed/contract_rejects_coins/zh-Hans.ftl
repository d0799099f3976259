title = 这个合约不收 { $coin }
why = { $recipient } 是一个合约，没有接收 { $coin } 的功能，所以拒绝了这笔转账。
todo = 请向收款方问清能收这笔款的地址，或者通过这个合约所属的应用来操作。
avoid = 不要原样再试：又会被拒绝，还要再花一次手续费。
agent = { $recipient } 没有 receive，也没有能接受它的 payable fallback。
tell = 调用合约时带上了币，而这个功能不收币。
prevent = 在应用里操作，金额由应用来填，不要手动加。
