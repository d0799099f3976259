title = It arrived at the same address on { $holder_network }
why = It went to { $recipient } on { $holder_network }, not on { $named_network }. There is no contract at that address on either, so it is most likely an ordinary account, whose key works on both networks.
todo = If the address is yours, add { $holder_network } to the wallet that holds it and look there. If it is a platform's, ask the platform whether it credits deposits on { $holder_network }.
avoid = Do not send it again before you have looked there.
agent = { $recipient } has no contract code on { $holder_network } nor on { $named_network }: most likely an EOA, whose key controls it on both; a counterfactual contract (CREATE2) is not excluded.
action-switch_network = If the address is yours: add { $holder_network } to your wallet and look at the same address there.
tell = An explorer of the other network shows the amount at the same address.
prevent = Before sending, compare the network in your wallet with the one the recipient uses.
