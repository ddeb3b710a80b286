## Several events of one channel that are near, in one message

together-near = { $number ->
        [one] One event is near:
       *[other] { $number } events are near:
    }
