title = The signature is not accepted
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] Nothing left your wallet, and no fee was charged.
    }
why = { $variant ->
        [not_in_permission] The node refused it: { $named ->
            [yes] the key of { $signer } signed it, and that key
           *[other] the key that signed
        } is not among the keys that may sign for the sending account.
        [under_weight] The node refused it: the signatures so far do not carry enough weight; this account needs more signers.
        [too_many_signatures] The node refused it: it carries more signatures than the account has signers.
        [signed_twice] The node refused it: the same key signed it twice.
        [permission_missing] The node refused it: it names a permission that the sending account does not have.
        [permission_denied] The node refused it: the permission it names does not cover this kind of transaction.
        [unsigned] The node refused it: it was sent without a signature.
        [bad_signature] The node refused it: the signature's bytes are not valid, which is the wallet's or program's work.
       *[other] The node refused it: its signature is not valid for this account.
    }
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $variant ->
            [not_in_permission] Check in the wallet that you chose the right account, and in its permission settings which keys may sign. If keys stand there that you did not add, someone else controls the account.
            [under_weight] Let the other signers sign it too, before it expires.
            [permission_missing] Look into the account's permission settings, and choose a permission that exists there.
            [permission_denied] Look into the account's permission settings: use a permission that covers this step, or ask whoever holds the owner key.
           *[other] Start the step again in the wallet with the right account; if it happens again, update the wallet or use another one.
        }
    }
avoid = { $variant ->
        [not_in_permission] Until that is clear, send nothing to that account, and pay nobody who offers to unlock it.
       *[other] {""}
    }
agent = Variant { $variant }. Compare the signer with owner_permission and active_permission. Message: "{ $text }"
action-check_signing_keys = { $variant ->
        [not_in_permission] Check in the wallet that you chose the right account, and in its permission settings which keys may sign. If keys stand there that you did not add, someone else controls the account.
        [under_weight] Let the other signers sign it too, before it expires.
        [permission_missing] Look into the account's permission settings, and choose a permission that exists there.
        [permission_denied] Look into the account's permission settings: use a permission that covers this step, or ask whoever holds the owner key.
       *[other] Start the step again in the wallet with the right account; if it happens again, update the wallet or use another one.
    }
tell = The message says “SIGERROR”, “invalid signature”, or that a permission is lacking.
prevent = Sign with the account that the transaction names; check after a change of permissions which keys may sign.
