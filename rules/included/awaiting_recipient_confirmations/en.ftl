title = The platform is counting confirmations
why = It has { $confirmations } { $confirmations ->
    [1] confirmation
   *[other] confirmations
  } so far. { $named ->
    [yes] { $platform } and other platforms
   *[no] Platforms
  } wait for more before they credit a deposit.
todo = Wait { $wait } and look here again. Only if it is final then and still not credited, ask the platform.
agent = in a block, not final: { $confirmations } confirmations, final in { $wait }. Platform by the user's word: { $platform }.
tell = The explorer shows fewer blocks after it than the platform asks for.
prevent = Look at the platform how many confirmations it asks for, and reckon with that time.
