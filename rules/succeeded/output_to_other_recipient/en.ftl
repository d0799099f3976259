title = { $how ->
    [sent] It went to another address
   *[swap] The swap paid out to another address
  }
money = { $how ->
    [sent] { $told ->
        [plain] What was sent went to { $recipient }, not to { $named }.
       *[other] The { $amount } went to { $recipient }, not to { $named }.
    }
   *[swap] { $told ->
        [plain] What was bought went to { $recipient }, not to the wallet that paid.
       *[other] The { $amount } went to { $recipient }, not to the wallet that paid.
    }
  }
why = { $how ->
    [sent] The transaction itself names { $recipient } as the recipient; { $named }, the address you gave here, does not occur in it. Either this is the hash of another transfer, or another address was entered.
   *[swap] The swap that { $sender } signed names { $recipient } as the recipient, and the exchange paid out there.
  }
todo = { $how ->
    [sent] Look in your wallet's history whether this is the transfer you mean. If it is, compare the two addresses in full: only the owner of { $recipient } can send it back.
   *[swap] Check whether { $recipient } is another wallet or account of yours; then it is there. If you do not know it, only its owner can send it back: ask the app you used, and do not swap there again until that is clear.
  }
avoid = Pay nobody who promises to fetch it back.
action-find_hash_in_wallet = Look in your wallet's history whether this is the transfer you mean.
agent = { $how ->
    [sent] The transfer on record goes to { $recipient }; the recipient given with the question, { $named }, takes no part in it.
   *[swap] Signer { $sender }, recipient in the call data { $recipient }; a token transfer to it is in the log. Whose address it is cannot be told from the chain.
  }
tell = Under the movements in the explorer the last one goes to another address than yours.
prevent = Look for a field “recipient” or “send to” in the app before you confirm, and leave it at your own address.
