title = The signed permission was not valid
why = The app used a permission you had signed, and the token did not accept it: expired, used before, or made for something else. The contract answered: "{ $reason }".
todo = Start the step again in the app, sign the new permission and confirm it at once.
avoid = Sign only in the app you started yourself.
agent = refused with "{ $reason }".
tell = The refusal speaks of “permit”, “deadline” or “invalid signature”.
prevent = Confirm soon after you have signed, and sign for the network you are on.
