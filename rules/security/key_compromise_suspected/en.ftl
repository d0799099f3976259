title = Somebody else may have the key
why = This transaction was signed with the key of { $wallet }, which { $what ->
    [moved] moved something out of it
   *[allowed] let others take tokens from it
  }. If it is yours and you did not do this, somebody else has its key or recovery phrase.
todo = 1. Make a new wallet, with a new recovery phrase, on a device you trust. 2. Move what is left there now, on every network. 3. Report it with this hash to the platform the money went to, and to the police.
avoid = Send nothing more to the old wallet, and give the phrase to nobody. Nobody can fetch it back for a fee.
agent = signed by { $wallet } itself, the user denies it ({ $what }). A signature proves the key, not the person; check for shared devices, recovery phrases typed into pages, signed permissions.
tell = Transfers that you did not make stand in the wallet's own history, signed by itself.
prevent = Keep the recovery phrase on paper only, and never type it into a page, a chat or a form.
