## What is said while something takes long

working-reading = Ich lese { $what }. Das kann eine halbe Minute dauern; was ich finde, steht gleich hier.
working-again = Ich lese noch einmal nach. Das kann eine halbe Minute dauern; was neu ist, steht gleich hier.
working-taking = Ich übernehme { $number ->
        [0] alles, was du bestätigt hast
        [one] den einen Eintrag, den du bestätigt hast
       *[other] die { $number } Einträge, die du bestätigt hast
    }. Du musst nicht noch einmal drücken: Das Ergebnis erscheint hier.
working-drawing = Ich zeichne. Das Bild steht gleich hier.
working-gathering = Ich trage alles zusammen, was ich über dich weiß. Die Datei steht gleich hier.
