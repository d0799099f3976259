title = The token did not answer as the app expects
why = The app's contract called a token that did not answer "done", and so it stopped everything. It answered: "{ $said }".
todo = Give the hash and this answer to the support of the app: it has to support this token, or say that it does not.
avoid = Do not repeat it unchanged: it would be refused again.
agent = decided by the contract's own words: "{ $said }".
