money = We cannot see this transfer at the moment, so we cannot say yet where the money is.
title = Too many look-ups at the moment
why = The nodes we ask on { $silent_network } have reached their limit, so we cannot see this transaction now. That does not mean that it failed or is lost.
todo = Do not send it again; look again in about a minute.
unknown = The node refused because of too many look-ups, so not checked: { $what }.
