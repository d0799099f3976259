title = 签名授权无效
why = 应用用了您签过的授权，代币没有接受：已过期、已用过，或者签的是别的内容。合约返回的原文是：“{ $reason }”。
todo = 请在应用里重新操作，签下新的授权，并马上确认。
avoid = 只在自己打开的应用里签名。
agent = 拒绝的原文：“{ $reason }”。
tell = 拒绝的原文提到 permit、deadline 或 invalid signature。
prevent = 签名之后尽快确认，并确认签名用的是当前网络。
