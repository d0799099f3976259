title = 资金池太小，换不了
why = 这次兑换要用的资金池余额不够，或者根本不存在。合约返回的原文是：“{ $reason }”。
todo = 可以换一个小一点的数量，或者让应用换一条路径、换一个交易所。
agent = 拒绝的原文：“{ $reason }”。
tell = 拒绝的原文提到流动性，例如 INSUFFICIENT_LIQUIDITY。
prevent = 兑换之前先看池子有多大，金额大就分几次。
