title = The fee was charged although it failed
why = The network did the work until it failed, and that costs { $paid }; what you wanted to send stayed with you.
todo = Nobody can give this fee back, so nothing needs to be done about it.
avoid = Do not pay anybody who promises to get it back.
