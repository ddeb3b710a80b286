## Como chegaram as respostas a um evento, para quem o organiza

button-answer-days = Respostas no tempo
curve = Como chegaram as respostas a **{ $title }**. Cada uma está no dia da sua última mudança; o que se disse antes, ou se retirou, não fica guardado.
curve-outside = { $outside ->
        [one] Mais uma pessoa respondeu em outro lugar, em um dia que não conheço.
       *[other] Mais { $outside } pessoas responderam em outro lugar, em dias que não conheço.
    }
curve-none = Ainda ninguém respondeu a **{ $title }**, por isso não há nada para desenhar. Partilhe a ficha onde as pessoas leem, ou escreva a algumas delas.
curve-one = { $over ->
        [yes] Todas as respostas a **{ $title }** chegaram no mesmo dia, { $day }: { $answers }. É pouco para uma curva.
       *[no] Até agora, todas as respostas a **{ $title }** chegaram no mesmo dia, { $day }: { $answers }. Volte a ver quando chegarem mais: então haverá o que desenhar.
    }
curve-title = { $title }: as respostas no tempo
curve-credit = Dados de { $date }
curve-seats = { $seats ->
        [one] { $seats } lugar
       *[other] { $seats } lugares
    }
curve-going = { $number ->
        [one] { $number } vai
       *[other] { $number } vão
    }
curve-waiting = { $number } em espera
curve-maybe = { $number } talvez
curve-interested = { $number ->
        [one] { $number } pessoa interessada
       *[other] { $number } pessoas interessadas
    }
curve-no = { $number ->
        [one] { $number } não pode
       *[other] { $number } não podem
    }
curve-alt = Gráfico de linhas. { $title }, dia a dia, de { $since } a { $until }{ $seats ->
        [none] .
       *[other] , com { $seats }.
    } No fim do dia: { $days }.
curve-alt-day = { $day }: { $answers }
