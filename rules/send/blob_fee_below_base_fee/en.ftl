title = The price for blob data is too low
why = It was not sent on: { $figures ->
        [yes] it offers { $offered } per unit of blob data, and the network asked for { $base_fee }
       *[other] what it offers for its blob data is below the current price
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] Raise the maximum fee for blob data (maxFeePerBlobGas) and send again.
    }
agent = maxFeePerBlobGas below the blob base fee. Message: "{ $text }"
action-raise_fee = Raise the maximum fee for blob data (maxFeePerBlobGas).
