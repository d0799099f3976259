title = This is an address, not a transaction
why = { $checksum ->
    [bad] { $address } looks like an address, but its check digits are wrong: a character was mistyped or lost.
   *[ok] { $address } is an address; one address has many transfers, so we need the hash of the one you mean.
  }
todo = Open that transfer in your wallet's history and copy its hash (TxID), 64 letters and digits.
tell = It has 42 characters with 0x before, or 34 that begin with T: that is an address.
prevent = Copy the hash (TxID) from the details of one transfer, not the address of a wallet.
