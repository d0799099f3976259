title = Counted with the wrong decimals
why = This token has { $decimals } decimals, so the chain moved { $amount }. The { $told } that you name is the same number counted with another number of decimals.
todo = Remove the token in the app that shows { $told }, and add it again by its contract { $contract } with { $decimals } decimals. If you typed the amount into a contract by hand, count the zeros again before the next transfer.
agent = moved { $amount } ({ $decimals } decimals), the user says { $told }: off by a power of ten that fits 6/8/9/18 decimals.
tell = The amount in the app and the one in the explorer have the same digits and differ only in zeros.
prevent = Add tokens from the wallet's own list, which knows their decimals.
