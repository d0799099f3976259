title = The swap paid out to another address
money = { $told ->
    [plain] What was bought went to { $recipient }, not to the wallet that paid.
   *[other] The { $amount } went to { $recipient }, not to the wallet that paid.
  }
why = The swap that { $sender } signed names { $recipient } as the recipient, and the exchange paid out there.
todo = Check whether { $recipient } is another wallet or account of yours; then it is there. If you do not know it, only its owner can send it back: ask the app you used, and do not swap there again until that is clear.
avoid = Pay nobody who promises to fetch it back.
agent = Signer { $sender }, recipient in the call data { $recipient }; a token transfer to it is in the log. Whose address it is cannot be told from the chain.
tell = Under the movements in the explorer the last one goes to another address than yours.
prevent = Look for a field “recipient” or “send to” in the app before you confirm, and leave it at your own address.
