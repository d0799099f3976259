title = The contract refused it
why = The contract refused it with its error "{ $error }".
todo = If the name says nothing to you, give it with the hash to the support of the app you used: they know what it asks for.
avoid = Do not repeat it unchanged: it would most likely be refused again and cost the fee again.
agent = revert with { $signature }: "{ $arguments }". Named by our table of selectors; arguments decode exactly.
