title = It is in another block now
why = The network replaced the block that first held it, and it is in another block now; it counts once.
todo = Nothing needs to be done.
agent = reorganisation: seen before in { $before }, now in another canonical block. The present receipt alone counts.
