title = Our view of { $lagging_network } is old
money = We see { $lagging_network } only as it was { $age } ago, so newer transfers do not show here.
why = The latest block that our node knows is { $age } old; either the node is behind, or the network itself stands still.
todo = Look again in a few minutes before you decide anything.
