## What is said while something takes long

working-reading = Leggo { $what }. Può volerci mezzo minuto; quello che trovo sarà qui tra poco.
working-again = Rileggo. Può volerci mezzo minuto; le novità saranno qui tra poco.
working-taking = Prendo { $number ->
        [0] quello che hai confermato
        [one] l'unico elemento che hai confermato
       *[other] i { $number } elementi che hai confermato
    }. Non serve premere di nuovo: il risultato apparirà qui.
working-drawing = Sto disegnando. L'immagine sarà qui tra poco.
working-gathering = Raccolgo tutto quello che so di te. Il file sarà qui tra poco.
