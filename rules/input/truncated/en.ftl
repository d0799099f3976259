title = { $misread ->
    [yes] A character in the hash is wrong
   *[no] The hash is not complete
  }
why = A transaction hash has 64 characters, each a digit or a letter from a to f; { $misread ->
    [yes] this one has others in it, such as O for 0 or l for 1, so it was misread or mistyped.
   *[no] { $sure ->
        [yes] this one has { $digits }, so a part was lost or added when it was copied.
       *[no] this has { $digits }: most likely a part of one, or else a number of another kind.
      }
  }
todo = Open the transfer in your wallet, use the copy button next to the hash, and paste it here again.
tell = It has fewer than 64 letters and digits, or dots in the middle.
prevent = Wallets show a short form; use the copy button beside it, which gives the whole hash.
