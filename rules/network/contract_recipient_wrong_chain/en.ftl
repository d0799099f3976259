title = The address is a contract on { $named_network }, but not on { $holder_network }
money = It is at the address { $recipient } on { $holder_network }, where nobody may be able to use it yet.
why = { $what ->
    [token] On { $named_network } that address is the contract of { $symbol }, not somebody's account; on { $holder_network } nothing is at it, and a contract has no key that works everywhere.
   *[contract] On { $named_network } that address belongs to a contract; on { $holder_network } there is no contract at it, and a contract has no key that works everywhere.
}
todo = { $what ->
    [token] Ask the issuer of { $symbol } with the hash whether they can reach the address on { $holder_network }; mostly nobody can. Use the recipient's own address next time.
   *[contract] Give the hash to whoever made the contract: the platform, or your wallet's maker. Only they can say whether they can reach the address on { $holder_network }.
}
avoid = Do not send it again, and pay nobody who promises to recover it.
agent = code at { $recipient } on { $named_network }, none on { $holder_network }. An EOA key may not exist; some contracts (a Safe with the same setup) can be deployed at the same address by their maker.
tell = Explorers show a contract at the address on one network, and none on the other, where the money arrived.
prevent = Send to the address of a platform or of a smart wallet only on the network for which it was given to you.
