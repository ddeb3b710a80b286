## A noite: pitches, perguntas, quem veio, o relato e o que vem a seguir

pitch-added = **{ $project }** vai ser apresentado em **{ $title }**: tem a posição { $place } na ordem. O mesmo comando com outras palavras muda o que se diz dele; um link no texto passa para a ficha do projeto.
pitch-changed = **{ $project }** tem a posição { $place } na ordem em **{ $title }**.
pitch-taken-back = **{ $project }** já não é apresentado em **{ $title }**. `/event pitch` traz de volta, no fim da ordem.
pitch-title = Projetos apresentados em { $title }
pitch-none = Ainda ninguém apresenta um projeto em **{ $title }**. `/event pitch` dá o primeiro passo.
pitch-by = por { $who }
pitch-drop = Tirar um da lista…
button-take-back = Retirar
button-pitches = Projetos
what-project = projeto
field-project = nome do projeto
field-text = texto

question-raised = A sua pergunta fica guardada com **{ $title }**, e continua aberta depois da noite até que alguém consiga ajudar.
question-under = Tema: { $theme }
question-other = Outros
question-helpers = Pessoas que talvez possam ajudar, pelo que abrem à sua vista:
question-no-helper = Nenhum perfil aberto à sua vista fala disto. Quem ler as perguntas deste evento pode oferecer ajuda.
question-title = Perguntas lançadas em { $title }
question-of = Uma pergunta lançada em { $title }
question-none = Ainda ninguém lançou uma pergunta em **{ $title }**. `/event question` lança uma.
question-choose = Abrir uma pergunta…
question-help-with = Posso ajudar com…
question-answered-mark = respondida
question-helped = ✓ O que ajudou: { $what }
question-is-answered = ✓ Esta pergunta teve resposta.
question-offers = Ofereceram ajuda: { $who }
question-you-offered = Ofereceu a sua ajuda; quem perguntou já sabe.
question-offered = Que bom! Quem perguntou passa a saber que pode ajudar com isto:
question-offered-already = Já tinha oferecido ajuda com isto, e quem perguntou já sabe:
question-answered = Boa notícia! A pergunta fica marcada como respondida, e guarda para outras pessoas o que ajudou.
question-withdrawn = A pergunta foi retirada.
question-closed-already = Esta pergunta já estava fechada; nada mudou.
question-replied = { $who } recebe as suas palavras em instantes. A partir daqui, escrevam-se diretamente.
question-replied-already = { $who } já tinha uma resposta sua. Escrevam-se diretamente: toque no nome.
question-answer-title = Respondida
question-answer-label = O que ajudou? (pode ficar vazio)
question-reply-title = Responder
question-reply-label = As suas palavras a quem oferece ajuda
button-questions = Perguntas
button-answered = Respondida
button-question-withdraw = Retirar
button-can-help = Posso ajudar
button-write-back = Responder
field-theme = tema
field-helped = texto sobre o que ajudou
field-reply = resposta
needed-asker = quem perguntou

checkin-about = { $people ->
        [one] cerca de { $people } pessoa
       *[other] cerca de { $people } pessoas
    }
checkin-exactly = { $people ->
        [0] ninguém
        [one] uma pessoa
       *[other] { $people } pessoas
    }
checkin-unknown = ainda sem contagem
checkin-marked = { $who } esteve em **{ $title }**.
checkin-unmarked = A presença de { $who } em **{ $title }** deixou de estar anotada.
checkin-counted = **{ $title }**: { $count }.
checkin-count-undone = A contagem de **{ $title }** foi retirada.
checkin-unchanged = Já estava assim; nada mudou.
checkin-roll = Quem está em **{ $title }**? Escolha todas as pessoas presentes; quem ficar de fora não é anotado. { $here ->
        [0] Ainda não há ninguém na lista de presenças.
        [one] Uma pessoa está na lista de presenças.
       *[other] { $here } pessoas estão na lista de presenças.
    }
checkin-roll-empty = Ninguém disse *Vou* a **{ $title }**. Pode anotar alguém com a opção `member`, ou indicar quantas pessoas vieram. { $here ->
        [0] Ainda não há ninguém na lista de presenças.
        [one] Uma pessoa está na lista de presenças.
       *[other] { $here } pessoas estão na lista de presenças.
    }
checkin-tick = Quem está presente?
checkin-count-label = Quantas pessoas vieram?
checkin-count-example = 35, ou “cerca de 35”
button-undo-person = Retirar a presença
button-undo-count = Retirar a contagem
button-roll = A lista
button-enter-count = Indicar um número

recap-form-title = Relato
recap-summary = O que aconteceu?
recap-hint-summary = Algumas frases para quem esteve, e para quem não esteve.
recap-attendance = Quantas pessoas vieram?
recap-hint-attendance = Um número ou palavras: 35, “cerca de 35”.
recap-links = Links
recap-hint-links = Um por linha: fotos, notas, um artigo.
recap-next = O que vem a seguir, e quando?
recap-hint-next = Por exemplo “Cozinhar de novo depois das férias, 3 de setembro 19:00”. Nesse dia, trago de volta.
recap-preview = Este é o seu relato. Mais ninguém o vê até tocar em **Publicar**.
recap-missing = O que ainda falta:
recap-gap-attendance = ninguém sabe quantas pessoas vieram: *Editar* permite dizer um número, “cerca de 35” basta
recap-gap-checkins = não há presenças anotadas por nome (`/event checkin`)
recap-gap-bad-links = { $number ->
        [one] esta linha não é um link, e fica de fora: { $names }
       *[other] estas linhas não são links, e ficam de fora: { $names }
    }
recap-gap-links = não há links para fotos, notas ou um artigo
recap-gap-pitch-links = { $number ->
        [one] um projeto não tem link: { $names }
       *[other] { $number } projetos não têm link: { $names }
    } (`/event pitch` com um link em `text` dá-lhe um)
recap-gap-questions = { $number ->
        [one] uma pergunta ainda está aberta; continua aberta, e é possível oferecer ajuda por baixo do relato
       *[other] { $number } perguntas ainda estão abertas; continuam abertas, e é possível oferecer ajuda por baixo do relato
    }
recap-gap-next-step = não há um próximo passo
recap-gap-next-date = não encontrei no próximo passo nenhuma data certa, por isso não volta por si só
recap-gap-channel = não há canal onde o publicar: fica guardado, e nada é publicado
recap-comes-back = O próximo passo volta às suas mãos em { $when }.
recap-title = Relato: { $title }
recap-field-when = Quando
recap-field-attendance = Quem veio
recap-field-projects = Projetos apresentados
recap-field-open = Perguntas ainda abertas
recap-field-answered = Perguntas respondidas
recap-field-links = Links
recap-field-next = O que vem a seguir
recap-helpers = { $number ->
        [one] Uma pessoa talvez possa ajudar.
       *[other] { $number } pessoas talvez possam ajudar.
    } *Perguntas* mostra quem, até onde abriram o perfil à sua vista.
recap-published = O relato de **{ $title }** está guardado, e aparece em { $where } em instantes.
recap-published-again = O relato de **{ $title }** foi alterado; a mensagem em { $where } muda em instantes.
recap-kept = O relato de **{ $title }** está guardado. Não há canal onde o publicar: defina um com `/chapter edit` (ou `/network settings`), depois publique outra vez.
button-publish = Publicar
button-edit = Editar
button-make-event = Criar evento
field-summary = resumo
field-attendance = número de pessoas
field-next-step = próximo passo

followup-later = Quando deve voltar?
followup-when-label = Quando deve voltar?
followup-when-example = 12 de outubro 18:00
followup-comes-back = Volta em { $when } ({ $relative }).
followup-done = Feito! Isto não volta:
button-done = Feito
button-put-off = Mais tarde
button-a-week = Daqui a uma semana
button-a-month = Daqui a um mês
button-other-date = Outra data

make-title = Criar evento
make-when = Quando?
make-when-example = 14 de maio 19:00
make-venue = Onde?
make-description = De que se trata?
make-chapter = Que capítulo o organiza?
make-ask = Quem cria eventos são connectors. Para **{ $chapter }**, mostre esta mensagem a { $who }.

notice-help-offered = { $who } pode ajudar com uma pergunta que lançou em **{ $title }**. Toque no nome para se conhecerem, ou responda aqui:
notice-help-replied = { $who } responde-lhe sobre a pergunta em que pode ajudar:
notice-help-wrote = Escreve assim:
notice-next-step = Depois de **{ $title }** anotou o que vem a seguir, e chegou a hora:
notice-next-step-inherited = Depois de **{ $title }**, alguém que o organizou anotou o que vem a seguir. Chegou a hora, e cabe-lhe agora levar isto adiante:

effect-followup-due = o próximo passo depois de um evento
effect-followup-wake = a procura de quem leva adiante o próximo passo
effect-question-offer = a notícia de que alguém pode ajudar
effect-question-reply = uma resposta a quem ofereceu ajuda
effect-recap-post = o relato de um evento
alert-followup-alone = Chegou a hora do próximo passo depois de **{ $title }**, e não há ninguém a quem o possa dizer: nenhum connector recebe mensagens diretas. `/event recap` mostra qual era.

refusal-pitch-gone = Este projeto já foi tirado da lista.
refusal-pitch-taken = Outra pessoa apresenta **{ $name }** neste evento. Só ela, ou quem organiza, pode mudar o que se diz dele.
refusal-too-many-pitches = Este evento já tem { $most } projetos, o máximo que cabe. Peça a quem organiza que abra espaço.
refusal-question-gone = Esta pergunta foi retirada, ou o evento já não existe. `/event agenda` mostra o que está aberto.
refusal-question-closed = Esta pergunta já teve resposta entretanto. Agradeço mesmo assim!
refusal-own-question = Esta pergunta é sua. Toque em *Respondida* quando alguém tiver ajudado.
refusal-too-many-questions = Tem { $most } perguntas abertas neste evento, o máximo para uma pessoa. Feche primeiro uma que já teve resposta.
refusal-checkin-closed = As presenças em **{ $title }** anotam-se de { $opens } até { $closes }.
refusal-not-a-person = **{ $name }** é um bot, e bots não vão a eventos.
refusal-count-refused = “{ $text }” não é um número de pessoas entre 0 e { $most }. Tente por exemplo “35” ou “cerca de 35”.
refusal-not-begun = **{ $title }** começa { $starts }: ainda não há nada a contar. Use outra vez `/event recap` quando tiver começado.
refusal-still-a-wish = **{ $title }** ainda não tem data, por isso ninguém veio e não há nada a contar.
refusal-summary-missing = Um relato precisa pelo menos de uma frase: conte o que aconteceu.
refusal-follow-up-gone = Este próximo passo está feito, ou o relato tem agora outro.
