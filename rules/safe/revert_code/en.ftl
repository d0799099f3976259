title = The Safe refused
why = Your Safe refused to run this{ $about ->
    [gas] : too little gas was given for the step.
    [payment] : it could not pay back the network fee from the Safe.
    [inner] : the step it was to do failed inside.
    [signatures] : a signature was missing or not valid, which also happens when it was made for another number (nonce) or network.
    [owners] : the change of owners was not possible.
    [modules] : the module is not allowed.
    [guard] : its guard forbids it.
   *[other] .
} It answered: "{ $reason }".
todo = { $about ->
    [inner] Simulate the step in the Safe app to see why it fails inside, then make it anew.
    [signatures] In the Safe app collect the signatures anew for the next number in the queue, on the right network.
    [gas] Run it again from the Safe app and let the app set the gas.
   *[other] Open the step in the Safe app and make it anew there.
}
agent = Safe code "{ $reason }", about: { $about }.
tell = The refusal begins with “GS” and three digits, such as GS013 or GS026.
prevent = Make the step anew in the Safe app, with the signatures of the present owners.
