title = Trading of this token is closed
why = The makers of this token have not opened trading, or have closed it, so the contract refused. It answered: "{ $reason }".
todo = Nobody but the makers of the token can change this; you can only wait for them.
avoid = Do not keep trying, since each attempt costs a fee. Put no more money into a token that cannot be sold: many of them are made so on purpose.
agent = refused with "{ $reason }".
tell = All transfers of this token fail but those of its makers.
prevent = Look before buying whether others could sell it again; a token that cannot be sold is a known trick.
