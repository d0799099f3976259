money = We cannot see this transfer at the moment, so we cannot say yet where the money is.
title = Our node has no old records
why = The node we ask on { $silent_network } does not keep the history needed to find this transaction. That does not mean that it failed or is lost.
todo = Do not send it again; if the transfer is older, open it in an explorer of that network, or look here again later.
unknown = The node does not keep this history, so not checked: { $what }.
