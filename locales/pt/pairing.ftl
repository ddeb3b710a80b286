## Apresentações, uma vez por mês

pairing-on = Uma vez por mês apresento-lhe alguém da rede, por mensagem direta. A próxima vez é { $at } ({ $relative }).
pairing-away = Está fora até { $until }: até lá não faço apresentações, e depois volta a entrar nas da primeira segunda-feira do mês.
pairing-off = Não faço apresentações. Quando tiver vontade de conhecer pessoas, escolha *sim* com `/profile pairing`.
pairing-numbers = { $number ->
        [one] Até agora houve { $number } apresentação
       *[other] Até agora houve { $number } apresentações
    }{ $met ->
        [0] .
        [one] , e { $met } encontro.
       *[other] , e { $met } encontros.
    }
pairing-closed = O Discord recusou a minha última mensagem para a sua conta. Vou tentar outra vez; permita mensagens diretas deste servidor.
pairing-met = { $number ->
        [one] Este mês gostaria de lhe apresentar { $who }, que também quer conhecer pessoas da rede. Escrevam-se algumas palavras e encontrem meia hora para conversar.
       *[other] Este mês gostaria de lhe apresentar { $who }, que também querem conhecer pessoas da rede. Escrevam-se algumas palavras e encontrem meia hora para uma conversa a três.
    }
pairing-both = { $one } e { $other }
pairing-shown = O que já se pode saber:
pairing-hidden = Ainda não há um perfil aberto: perguntar é a melhor forma de se conhecerem.
pairing-question = Uma primeira pergunta, se quiser: *{ $question }*
pairing-question-1 = Como veio parar aqui?
pairing-question-2 = Em que trabalha agora, que adoraria mostrar a alguém?
pairing-question-3 = O que a sua cidade faz melhor do que qualquer outra?
pairing-question-4 = O que gostaria de aprender este ano?
pairing-question-5 = Em que noite com outras pessoas ainda pensa, e por que razão?
pairing-question-6 = Em que alguém desta rede poderia ajudar?
pairing-called-off = { $others ->
        [none] { $who } não pode este mês, por isso não há pressa. A próxima apresentação vem na primeira segunda-feira do mês que vem.
       *[other] { $who } não pode este mês. O encontro continua de pé com { $others }.
    }
pairing-noted = Que bom, está anotado que se encontraram.
pairing-noted-already = Já está anotado: encontraram-se.
pairing-skipped = Muito bem, este mês não; digo isso à outra pessoa. A partir de { $at } volto a fazer apresentações.
pairing-stopped = Muito bem, já não faço apresentações. `/profile pairing` no servidor recomeça.

button-we-met = Houve encontro
button-not-this-month = Este mês não
button-stop-pairing = Parar

refusal-pairing-gone = Esta apresentação era para outras pessoas. `/profile pairing` no servidor diz como estão as suas.
refusal-pairing-over = O mês desta apresentação acabou. Se for estar fora, `/profile pairing` aceita a data em que volta.

effect-pairing-met = uma apresentação
effect-pairing-month = as apresentações do mês
effect-pairing-off = a notícia de que alguém não pode encontrar-se
