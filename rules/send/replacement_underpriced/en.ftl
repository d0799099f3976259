title = The new price is too low to replace the first
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] { $variant ->
            [future] As far as this message goes, nothing has left your wallet.
           *[other] Your money is still in your wallet; the first transfer with this number is still waiting.
        }
    }
why = { $variant ->
        [future] The node is full, and a transaction that itself waits for an earlier number may not push out others there.
       *[other] A transaction with the same number is already waiting, and a new one takes its place only where it offers at least { $bump } % more{ $figures ->
            [yes] ; this one offers { $offered } against { $queued }
           *[other] {""}
        }.
    }
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $variant ->
            [future] Find your oldest waiting transaction in the wallet and get that one through first ("Speed up"); this one can follow then. If your wallet shows a hash, look it up here.
           *[other] Let the first one go through, or press "Speed up" in your wallet and raise both fees, maximum and tip, by at least { $bump } % above the waiting one.
        }
    }
avoid = Do not start another transfer with a new number: you could pay twice.
agent = Same nonce in that pool. Both maxFeePerGas and maxPriorityFeePerGas need the bump. Message: "{ $text }"
action-wait = Or let the first one go through.
action-speed_up = Press "Speed up" in your wallet and raise both fees, maximum and tip, by at least { $bump } % above the waiting one.
tell = The wallet says “replacement transaction underpriced”.
prevent = When you speed up or cancel, raise both prices by more than a tenth; the wallet's own button does that.
