title = The first of two steps is done
why = { $kind ->
    [lido] This transaction put a request into Lido's withdrawal queue. The coins come in a second step, which you start yourself once the request is ready; that can take days.
    [deposit] This transaction only asked the contract { $contract } to take the deposit. The shares come in a second step, once the service has worked on the request.
   *[redeem] This transaction only asked the contract { $contract } to pay out. The payout comes in a second step, once the service has worked on the request.
  }
todo = Open the app where you did this, look at the state of the request, and press "Claim" there when it is ready.
avoid = Claim only in the app you know. Nobody can make it faster for a fee.
agent = { $kind } request logged by { $contract }; the claim is a transaction of its own.
tell = The app shows the request as pending or ready to claim, and the wallet has nothing yet.
prevent = Note the date of a request, and look at it in the app from time to time.
