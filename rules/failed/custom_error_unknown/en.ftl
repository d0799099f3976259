title = The contract refused it with an error we do not know
why = The contract refused it with an error of its own that we cannot name: { $selector }.
todo = Give the hash and this error code to the support of the app you used; its makers can read it.
avoid = Do not repeat it unchanged: it would most likely be refused again and cost the fee again.
agent = revert with unknown selector { $selector }, data "{ $data }".
