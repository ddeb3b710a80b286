## O que uma pergunta pede que se faça: escolhido, confirmado, ou recusado com o caminho para o fazer

answer-act-lead =
    Foi isto que entendi. Passa a valer com um toque em **Confirmar**.
    Lembrete de **{ $title }** ({ $when }), com { $lead } de antecedência: { $at }
answer-act-join = Para ir, basta tocar em *Vou*.
answer-act-which-event = De que evento se trata?
answer-act-which-moment = De que momento se trata, ao certo?
answer-act-which-host = Qual dos seus capítulos o organiza?
answer-act-no-event =
    { $event ->
        [none] Não sei de que evento se trata, e não há nenhum previsto que possa ver.
       *[other] Não sei de que evento se trata. O que vem a seguir: { $event }
    }
answer-act-unclear-reminder = Não encontrei aí uma hora e também uma coisa a lembrar, por isso nada foi guardado. Tente por exemplo “lembre-me de ligar para o espaço amanhã às 10:00”, ou `/remind me`.
answer-act-unclear-event = Não encontrei aí uma hora e também um título, por isso nada foi criado. Tente por exemplo “adicione o nosso jantar partilhado: 14 de maio 19:00 no Les Capucins”, ou `/event create`.
answer-act-unclear-repeat = O que se repete, não o preparo a partir de uma frase; nada foi guardado. `/remind me` e `/event create` têm `repeat` para isso.
answer-act-connectors = Quem anuncia eventos são connectors de um capítulo, por isso nada foi criado.
answer-act-private-reminder = Não mudo nada a partir de um canal aberto. Peça o mesmo com `/ask` ou em uma mensagem direta, ou use `/remind me` ou `/remind event`.
answer-act-private-event = Não mudo nada a partir de um canal aberto. Peça o mesmo com `/ask` ou em uma mensagem direta, ou use `/event create`.
answer-act-private-join = Não mudo nada a partir de um canal aberto. Peça o mesmo com `/ask` ou em uma mensagem direta, ou use `/event join`.

answer-example-reminder-create = lembre-me um dia antes do happy hour de Munique
answer-example-event-create = adicione o nosso jantar partilhado: 14 de maio 19:00 no Les Capucins
answer-example-event-join = quero participar no jantar partilhado de Brest
