## What is said while something takes long

working-reading = Llegeixo { $what }. Pot trigar mig minut; el que hi trobi serà aquí de seguida.
working-again = Ho torno a llegir. Pot trigar mig minut; les novetats seran aquí de seguida.
working-taking = Estic agafant { $number ->
        [0] el que has confirmat
        [one] l'únic element que has confirmat
       *[other] els { $number } elements que has confirmat
    }. No cal que tornis a prémer: el resultat sortirà aquí.
working-drawing = Estic dibuixant. La imatge serà aquí de seguida.
working-gathering = Recullo tot el que sé de tu. El fitxer serà aquí de seguida.
