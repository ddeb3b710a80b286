## What is said while something takes long

working-reading = Je lis { $what }. Cela peut prendre une demi-minute ; ce que j'y trouve sera ici dans un instant.
working-again = Je relis. Cela peut prendre une demi-minute ; ce qui est nouveau sera ici dans un instant.
working-taking = Je prends { $number ->
        [0] ce que tu as confirmé
        [one] l'élément que tu as confirmé
       *[other] les { $number } éléments que tu as confirmés
    }. Pas besoin d'appuyer de nouveau : le résultat viendra à cette place.
working-drawing = Je dessine. L'image sera ici dans un instant.
working-gathering = Je rassemble tout ce que je sais de toi. Le fichier sera ici dans un instant.
