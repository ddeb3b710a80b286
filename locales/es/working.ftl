## What is said while something takes long

working-reading = Leo { $what }. Puede tardar medio minuto; lo que encuentre estará aquí enseguida.
working-again = Lo leo de nuevo. Puede tardar medio minuto; lo nuevo estará aquí enseguida.
working-taking = Estoy tomando { $number ->
        [0] lo que confirmaste
        [one] lo único que confirmaste
       *[other] los { $number } elementos que confirmaste
    }. No hace falta pulsar otra vez: el resultado aparecerá aquí.
working-drawing = Estoy dibujando. La imagen estará aquí enseguida.
working-gathering = Reúno todo lo que sé de ti. El archivo estará aquí enseguida.
