## Decisões por consentimento tácito

decision-noun-summit = Decisão: { $title }
decision-noun-matter = Decisão: { $title }
decision-noun-founding = Um capítulo por começar: { $title }
decision-noun-connector = A caminho de ser connector: { $title }
decision-noun-compost = Decisão: { $title }
decision-state = Em que ponto está
decision-event = Data do evento
decision-by = Proposta de
decision-support = Apoio
decision-objects = Objeções
decision-questions = Perguntas
decision-you = A sua palavra
decision-footer = O silêncio apoia. As perguntas recebem resposta enquanto o prazo corre; uma objeção diz a razão e suspende o prazo até ter resposta.
decision-open = Aberta até { $closes } ({ $relative }).
decision-stopped = Uma objeção suspendeu o prazo. Quando tiver resposta ou estiver resolvida, restam { $left }.
decision-adopted = Adotada em { $closed }: não há nenhuma objeção.
decision-blocked = Bloqueada em { $closed }: uma objeção ficou aberta duas semanas.
decision-withdrawn = { $outcome ->
        [moot] Terminou em { $closed }: já não havia nada a decidir.
       *[other] Retirada em { $closed }.
    }
decision-settled = resolvida
decision-outcome = { $status ->
        [adopted] A proposta **{ $title }** foi adotada: o prazo acabou e não há nenhuma objeção. Um agradecimento a todas as pessoas.
        [blocked] A proposta **{ $title }** está bloqueada: uma objeção ficou aberta duas semanas. Pode ser proposta outra vez de outra forma.
       *[other] { $outcome ->
            [moot] A proposta **{ $title }** já não precisa de decisão: aquilo de que tratava foi cancelado, já começou ou foi retirado.
           *[other] A proposta **{ $title }** foi retirada. Nada fica decidido.
        }
    }
decision-told = { $status ->
        [adopted] O que propôs foi adotado: **{ $title }**. O prazo acabou e não há nenhuma objeção.
        [blocked] O que propôs está bloqueado: **{ $title }**. Uma objeção ficou aberta duas semanas. Fale com quem a fez; pode propor outra vez de outra forma.
       *[other] { $outcome ->
            [moot] O que propôs já não precisa de decisão: **{ $title }**. Aquilo de que tratava foi cancelado, já começou ou foi retirado.
           *[other] O que propôs foi retirado: **{ $title }**. Nada fica decidido.
        }
    }
decision-news-question = { $who } faz uma pergunta sobre o que propõe, **{ $title }**:
decision-news-object = { $who } faz uma objeção ao que propõe, **{ $title }**. O prazo fica suspenso até que responda ou a objeção fique resolvida:
decision-news-answer = Sobre **{ $title }**, tem uma resposta:
decision-news-runs-on = O prazo volta a correr quando todas as objeções tiverem resposta. Se isto não responder à sua preocupação, faça outra vez a objeção.
decision-you-none = Não disse nada, o que conta como apoio.
decision-you-support = Apoia isto.
decision-you-question = Fez uma pergunta. O prazo corre.
decision-you-object = Fez uma objeção, e o prazo fica suspenso até que haja resposta. Quando a sua preocupação tiver solução, toque em *A minha objeção está resolvida*.
decision-you-answered = Fez uma objeção e teve resposta. Se isso não responder à sua preocupação, faça outra vez a objeção, e o prazo volta a parar.
decision-you-settled = Fez uma objeção, e está resolvida.
decision-taken-support = Anotado: apoia isto.
decision-taken-support-already = Já apoia isto.
decision-taken-question = A sua pergunta aparece com a decisão, e quem a propôs recebe a notícia. O prazo corre.
decision-taken-question-already = Esta pergunta já está anotada.
decision-taken-object = A sua objeção suspende o prazo, e quem propôs isto recebe a notícia. Quando a sua preocupação tiver solução, toque em *A minha objeção está resolvida* em *Detalhes*.
decision-taken-object-already = Esta objeção já está anotada; o prazo está suspenso.
decision-agreed = Que bom: a sua objeção está resolvida. { $resumed ->
        [yes] O prazo volta a correr, até { $closes }.
        [over] Entretanto já está decidido: *Detalhes* diz como.
       *[no] O prazo fica suspenso enquanto houver outra objeção aberta.
    }
decision-replied = A sua resposta chegou a { $who } e aparece com a decisão.
decision-answer-which = Responder a…
decision-waits-question = uma pergunta
decision-waits-object = uma objeção
decision-withdraw-preview = Retirar **{ $title }**? Quem decide recebe a notícia, e a proposta fica sem efeito.
decision-form-question = A sua pergunta
decision-form-object = A sua objeção
decision-form-answer = A sua resposta
decision-label-question = O que gostaria de saber?
decision-label-object = O que fala contra?
decision-label-answer = A sua resposta
decision-hint-question = Aparece com a decisão, com o seu nome
decision-hint-object = E o que teria de mudar para que concordasse? Aparece com o seu nome

button-support = Apoiar
button-ask = Perguntar
button-object = Objetar
button-agree = A minha objeção está resolvida
button-answer = Responder
button-withdraw-proposal = Retirar a proposta

field-why = razão
field-answer = resposta

refusal-decision-gone = Não há aqui nenhuma decisão assim, ou não está aberta à sua vista. No servidor, `/decide list` mostra as suas; stewards falam lá, e não em mensagens diretas.
refusal-decision-over = A decisão sobre **{ $title }** já foi tomada, por isso não há mais nada a dizer.
refusal-own-proposal = **{ $title }** é uma proposta sua. Se mudou de ideia, retire-a em *Detalhes*.
refusal-not-proposer = Só quem propôs **{ $title }**, ou stewards, podem fazer isto.
refusal-nothing-to-answer = Esta pergunta ou objeção sobre **{ $title }** já não está em aberto.
refusal-closes-refused = As pessoas precisam de algum tempo para ler, e de um fim à vista: escolha um momento entre agora e { $latest }.
refusal-no-connectors-channel = Ninguém o veria: ainda não há um canal de connectors. Escolha um em `/network settings`, depois tente outra vez.

setting-connectors = Canal de connectors
event-unseen = É só para connectors e não aparece em lugar nenhum, porque não há um canal de connectors: escolha um em `/network settings`.
event-created-unseen = **{ $title }** está no calendário, e connectors encontram-no com `/event list`.

effect-decision-board = a mensagem de uma decisão
effect-decision-close = o fim de uma decisão
effect-decision-news = as notícias de uma decisão
effect-decision-outcome = o resultado de uma decisão
effect-summit-news = as notícias de uma candidatura
