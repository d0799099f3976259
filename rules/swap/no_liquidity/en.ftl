title = The pool is too small for this swap
why = The pool that this swap goes through holds too little, or does not exist. The contract answered: "{ $reason }".
todo = Try a smaller amount, or let the app look for another route or exchange.
agent = refused with "{ $reason }".
tell = The refusal speaks of liquidity (“INSUFFICIENT_LIQUIDITY” or the like).
prevent = Look before you swap how much the pool holds, and split a large amount.
