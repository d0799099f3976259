title = This looks like a platform's own number
why = This looks like the number that a platform gives to an order, a withdrawal or an internal transfer, and no chain knows it. A transfer inside one platform has no hash; a withdrawal gets one when it is really sent.
todo = Open the withdrawal { $named ->
    [yes] at { $platform }
   *[no] at the platform
  } and copy its TxID (transaction hash, 64 letters and digits). If none is shown, it has not been sent or was moved inside the platform: ask their support.
agent = internal identifier (UUID, order or withdrawal number) by its shape; platform by the user's words: { $platform }. Ask for the TxID.
tell = It is all digits, or groups joined by hyphens, and shorter than 64 characters.
prevent = Copy the TxID from the details of the withdrawal, not the order number.
