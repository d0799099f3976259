title = The token kept a part
why = This token keeps a part of every transfer: { $arrived } of it arrived and { $kept } went elsewhere, as the token's own rules say.
todo = Nothing needs to be done. If the recipient must get an exact amount, send more, or use another token.
agent = Transfer logs: { $recipient } got { $arrived }; { $kept } less than asked for.
tell = The explorer shows two movements: a smaller one to the recipient, and the rest to somebody else.
prevent = Look at the rules of a token before you buy it: some take a share of every transfer.
