## What is said while something takes long

working-reading = Estou a ler { $what }. Pode levar meio minuto; o que encontrar aparece aqui em breve.
working-again = Estou a ler de novo. Pode levar meio minuto; o que houver de novo aparece aqui em breve.
working-taking = Estou a trazer { $number ->
        [0] o que confirmou
        [one] o único item que confirmou
       *[other] os { $number } itens que confirmou
    }. Não é preciso carregar outra vez: o resultado aparece aqui.
working-drawing = Estou a desenhar. A imagem aparece aqui em breve.
working-gathering = Estou a reunir tudo o que sei sobre si. O ficheiro aparece aqui em breve.
