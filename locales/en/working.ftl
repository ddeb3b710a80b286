## What is said while something takes long

working-reading = Reading { $what }. This can take half a minute; what I find stands here in a moment.
working-again = Reading it again. This can take half a minute; what is new stands here in a moment.
working-taking = Taking in { $number ->
        [0] what you confirmed
        [one] the one that you confirmed
       *[other] the { $number } that you confirmed
    }. You need not press again; this turns into the result.
working-drawing = Drawing. The picture stands here in a moment.
working-gathering = Gathering everything that I know about you. The file stands here in a moment.
