money = We cannot see this transfer at the moment, so we cannot say yet where the money is.
title = Our node cannot look this up
why = The node we ask on { $silent_network } does not offer this look-up. That does not mean that the transaction failed or is lost.
todo = Do not send it again; tell the people who run this service, and look again later.
unknown = The node does not offer it, so not checked: { $what }.
