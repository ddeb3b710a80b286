## Guias em curso, e os seus passos

welcome-steps = { $progress } passos das suas primeiras semanas aqui. *Os meus passos* mostra todos, e o que está por fazer volta por si só.
track-progress = { $bar } { $settled } de { $all }
track-for = Para { $who }
track-buddy = Buddy: { $buddy }
track-paused = ⏸ Em pausa: não digo nada até que continue, e todos os dias avançam esse tempo.
track-stopped = Parado: não digo mais nada sobre isto.
track-done = Concluído: não resta nenhum passo por fazer.
track-gentle = Menciono cada passo uma só vez, e não conto a ninguém o que falta.
track-others = Cabe a outras pessoas:
track-others-many = Cabe a outras pessoas: { $count ->
    [one] um passo, de um buddy ou de connectors.
   *[other] { $count } passos, de um buddy e de connectors.
  }
track-step-due = ▸ **{ $text }** ({ $due })
track-step-later = ▹ { $text } ({ $due })
track-step-any = ▹ { $text } (qualquer dia)
track-step-plain = ▸ { $text }
track-choose-done = Feito…
track-choose-skip = Dispensar…
track-choose-other = Outro…
track-due-count = { $due ->
        [0] não há nada por fazer agora
        [one] um passo por fazer
       *[other] { $due } passos por fazer
    }
track-none = Não há nada à sua espera agora. Quando começar um guia seu, os passos aparecem aqui. `/event list` mostra o que está previsto.
track-settled-done = Feito: { $text }
track-settled-skipped = Dispensado: { $text }
track-settled-several = { $number } passos estão resolvidos.
track-finished = Foi o último passo de **{ $title }**. Muito bem!
track-stop-preview = Acabar aqui **{ $title }** para { $who }? Não digo mais nada sobre isto; o que está feito continua feito.
track-started = **{ $title }** começou para { $who }. Quem tem algo a fazer recebe notícias minhas na hora certa.
track-started-already = **{ $title }** já está em curso para { $who }; nada mudou.
track-steps = { $steps ->
        [one] { $steps } passo
       *[other] { $steps } passos
    }
track-choose-playbook = Escolher um guia…
track-which-playbook = O que começa para { $who }?
track-told-newcomer = **{ $title }**: agora é a sua vez, ao seu ritmo.
track-told-buddy = Faz companhia a { $who } (**{ $title }**). Chegou a hora de:
track-told-connector = **{ $title }**, { $who }: isto é para quem anima o capítulo. Basta uma pessoa.
track-needs-buddy = { $who } ainda não tem buddy: `/onboard buddy` encontra alguém.
track-stuck = **{ $title }**: { $who } talvez precise de uma ajuda. Isto está por fazer há algum tempo, e não volto a perguntar:
track-stuck-closed = **{ $title }**, { $who }: não consigo escrever a quem faz isto, porque tem as mensagens diretas fechadas. Uma palavra no canal pode ajudar:
track-more = Hoje há mais pessoas ou capítulos à sua espera do que aqueles de que escrevo um por um. *Os meus passos* mostra o que é seu; *O quadro* mostra a quem mais falta faz uma palavra.

button-track-done = Feito
button-track-skip = Dispensar
button-track-all = Todos os passos
button-track-look = Ver
button-track-pause = Pausar
button-track-resume = Continuar
button-track-stop = Parar
button-my-steps = Os meus passos
button-pace-keep = Assim está bem
button-pace-less = Menos
button-pace-pause = Pausar

what-step = passo
what-playbook = guia
alert-track-more = Mais guias têm passos por fazer, e já avisei todas as pessoas que podia. Não os nomeio um por um: `/onboard board` mostra todos, primeiro os que esperam há mais tempo.
alert-track-stuck = Há passos de **{ $title }** ({ $name }) por fazer, e já avisei todas as pessoas que podia. Uma palavra de alguém daqui pode ajudar: `/onboard board` mostra-os.
effect-track-more = o aviso de que há mais passos por fazer
effect-track-told = passos de um guia que estão por fazer
effect-track-stuck = uma palavra sobre passos que continuam por fazer
effect-track-wake = o olhar sobre um guia em curso

refusal-track-gone = Estes passos já não existem, ou não estão abertos à sua vista. `/onboard mine` mostra o que tem a fazer.
refusal-track-over = Isto já { $status ->
        [done] foi concluído
       *[other] foi parado
    }. `/onboard mine` mostra o que está em curso.
refusal-not-your-step = Este passo cabe { $owner ->
        [newcomer] à pessoa a quem se destina
        [buddy] ao buddy
       *[other] a connectors
    }, por isso fica por essas mãos. `/onboard mine` mostra os seus.
refusal-step-settled = Isto já estava resolvido; não há mais nada a fazer. `/onboard mine` mostra o que falta.
refusal-not-in-chapter = **{ $member }** ainda não faz parte de nenhum dos seus capítulos. Quando entrar em um, já pode começar um guia para essa pessoa.
refusal-playbook-needs = { $missing ->
        [event] Este guia é para um evento: diga qual com a opção `event`.
       *[other] Este guia é para um capítulo: diga qual com a opção `chapter`.
    }
refusal-not-for-bots = Um bot não precisa de acolhimento. Escolha uma pessoa.
