title = Found on more than one network
why = This hash stands for a transaction on { $count ->
    [two] { $told_network } and on { $other_network }.
   *[more] { $number } networks, among them { $told_network } and { $other_network }.
} Such a transaction was signed for any network; on each one it moves that network's own money.
todo = What is told here is the one on { $told_network }. Ask again and name the other network to see that one.
agent = same hash on { $number } networks; told: { $told_network }. Not replay-protected (pre EIP-155 or keyless), or shared history.
tell = The explorers of two networks show the same hash.
prevent = Nothing went wrong; look on the network that you used.
