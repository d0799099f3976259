title = The price offered for its blobs is too low
why = It carries data blobs and offers at most { $offered } for each unit of blob gas, and they cost { $blob_price }, so no block takes it now.
todo = { $speed ->
    [yes] You can wait for the price of blobs to fall, or replace it with the same number at { $blob_offer } or more for blobs; the other two prices must double as well.
   *[no] Wait for the price of blobs to fall and look again here.
}
avoid = Do not send it again with another number: the first can still go through.
agent = maxFeePerBlobGas { $offered }, blob base fee { $blob_price }. A replacement needs all three doubled: blobs { $blob_offer }, max price { $price }, tip { $tip }.
action-speed_up = Replace it with the same number: { $blob_offer } or more per blob gas, { $price } or more per gas, a tip of { $tip } or more.
action-wait = Wait until the price of blobs falls; it goes through by itself then.
tell = The explorer shows the transaction as one with blobs, and a blob price below the current one.
prevent = Let the program that sends blobs follow the price of blobs, with room for it to double.
