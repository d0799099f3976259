title = Sent to the bridge's contract itself
why = The recipient is the contract of a bridge{ $named ->
    [yes] {" "}({ $name })
   *[no] {""}
  }. It pays out on the other network only for what comes in through its own page; a plain transfer to it stays where it is.
todo = Write to the makers of the bridge with this hash, and ask whether they can return it. Bridge the next amount through their page.
avoid = Do not send more after it, and pay nobody who promises to fetch it back.
agent = plain token transfer to bridge contract { $bridge }, no deposit event: nothing will be minted on the other side.
tell = The explorer shows a plain transfer of tokens to a contract that it calls a bridge, and no event of a deposit.
prevent = Never copy a bridge's address to send to it; use its page.
