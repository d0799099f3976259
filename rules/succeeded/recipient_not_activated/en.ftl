title = It arrived at an account that is not open yet
why = The address { $recipient } was never opened on { $network }: tokens can arrive there, but nothing can be sent from it.
todo = Before the recipient can use the tokens, somebody must send a little TRX to that address (opening it costs the sender about 1.1 TRX).
avoid = Pay no "activation service": an ordinary transfer of TRX does it.
tell = The token arrived, and the explorer shows the Tron address as not activated.
prevent = Have a little TRX sent to a new address before it gets tokens.
