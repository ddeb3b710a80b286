## A saúde dos capítulos: o que se pergunta quando um fica em silêncio, e os quadros

health-asked-ask = Há silêncio em torno de **{ $chapter }** desde { $since } ({ $relative }). Como estão? Se algo ajudasse, como mais um par de mãos, outro capítulo para organizar em conjunto ou um encontro online, digam. Não devem explicações a ninguém, e nada muda por si só.
health-asked-mentor = Pergunto outra vez por **{ $chapter }**, em silêncio desde { $since } ({ $relative }).
health-also-neighbour = Também pergunto às pessoas de **{ $mentor }** se fariam companhia ao capítulo.
health-also-channel = No canal do capítulo pergunto quem daria uma mão.
health-also-you = O que seria bom agora?
health-asked-dormant = **{ $chapter }** está em silêncio desde { $since }. Fica em repouso? O repouso é visível e pode acabar a qualquer momento: a página e as pessoas ficam, e a quem chega mostram-se primeiro outros capítulos.
health-stewards-tomorrow = Pergunto a stewards amanhã, para que o saibam antes.
health-asked-notice = Esta é a minha última pergunta sobre **{ $chapter }**, em silêncio desde { $since }. Sem um sinal até { $date }, vou propor que seja compostado: o arquivo fica guardado, e as pessoas recebem a sugestão de uma próxima casa. Quem decide isso é sempre uma pessoa.
health-asked-compost = **{ $chapter }** está em silêncio desde { $since }, mais do que uma volta inteira de perguntas. Proponho compostá-lo com cuidado: as pessoas são as primeiras a saber, o arquivo fica guardado, e pode voltar a ser semeado. Quem decide é uma pessoa. O que dizem?
health-asked-wake = **{ $chapter }** está em repouso, e há lá algo previsto ou que aconteceu. Está de volta?

health-stewards-dormant = **{ $chapter }** está em silêncio desde { $since }. { $people ->
        [none] Ninguém o anima.
       *[other] Quem o anima ({ $people }) soube antes desta pergunta.
    } Marca-se como em repouso? É visível, e pode ser desfeito.
health-stewards-compost = **{ $chapter }** está em silêncio desde { $since }, e o último aviso já passou. { $people ->
        [none] Ninguém o anima.
       *[other] Quem o anima: { $people }.
    } Propõe-se que seja compostado?
health-stewards-wake = **{ $chapter }** está em repouso, ninguém o anima, e há lá algo previsto ou que aconteceu. Está de volta?

health-mentor = **{ $chapter }** está em silêncio desde { $since }. { $already ->
        [yes] O seu capítulo, **{ $mentor }**, acompanha-o. Falaria com as suas pessoas?
       *[no] O seu capítulo, **{ $mentor }**, faria companhia por algum tempo: uma conversa, uma noite partilhada, um evento organizado em conjunto?
    }
health-helpers = Há silêncio por aqui ({ $since }). Quem daria uma mão para que **{ $chapter }** volte a encontrar-se? Uma ideia, uma sala ou uma hora bastam.
health-taker = **{ $chapter }** está em silêncio desde { $since }, e a partir de { $date } pode propor-se que seja compostado. Alguém o assumiria?

health-told-dormant = **{ $chapter }** está agora em repouso: { $who } confirmou. Quando houver vontade, preparem um evento ou toquem em *Estamos de volta* em `/chapter health`.
health-told-awake = **{ $chapter }** está de volta: notícia de { $who }.
health-told-helper = { $who } daria uma mão em **{ $chapter }**. Escreva-lhe enquanto a vontade está fresca.
health-told-taker = { $who } assumiria **{ $chapter }**. Escreva-lhe; `/connector propose` torna isso oficial.
health-told-mentor = { $mentor ->
        [none] { $who } faria companhia a **{ $chapter }**. Escreva-lhe.
       *[other] **{ $mentor }** acompanha **{ $chapter }** a partir de agora: { $who } disse que sim. Escreva-lhe.
    }
health-told-help = **{ $chapter }**, que o seu capítulo acompanha, precisa de ajuda: notícia de { $who }. Uma mensagem sua faria bem.

health-form-alive = Há vida por aqui
health-label-alive = O que há em preparação?
health-hint-alive = Se quiserem: um plano, uma data, uma ideia. Stewards e connectors veem em /chapter health
health-form-help = Precisamos de ajuda
health-label-help = O que ajudaria?
health-hint-help = Se quiserem. Stewards e o capítulo mentor recebem a notícia
health-rest-preview = **{ $chapter }** fica em repouso? A página e as pessoas ficam, a quem chega mostram-se primeiro outros capítulos, e pode voltar a qualquer momento. Quem mais o anima e stewards recebem a notícia.
health-dormant-preview = Marcar **{ $chapter }** como em repouso? Continua visível e pode voltar a qualquer momento; a quem chega mostram-se primeiro outros capítulos. Quem o anima recebe a notícia.
health-told-first = A primeira palavra é de quem anima **{ $chapter }**: acabei de perguntar. Se até { $after } não houver resposta, já pode confirmar{ $stewards ->
        [yes] ; lembro stewards nesse dia.
       *[no] , com *Marcar em repouso* em `/chapter health`.
    }
health-answered-alive = Que bom ter notícias de **{ $chapter }**. Conto a partir de hoje.
health-answered-help = Ainda bem que disse. { $stewards ->
        [yes] Stewards já sabem, e também o capítulo que acompanha **{ $chapter }**, se houver um.
       *[no] O capítulo que acompanha **{ $chapter }** já sabe, se houver um. Stewards não têm um canal: fale diretamente com uma dessas pessoas.
    }
health-answered-rest = **{ $chapter }** está agora em repouso. Toque em *Estamos de volta* em `/chapter health`, ou prepare um evento, quando houver vontade.
health-answered-awake = **{ $chapter }** está de volta. Que bom!
health-answered-dormant = **{ $chapter }** está marcado como em repouso, e quem o anima recebe a notícia. `/chapter health` traz o capítulo de volta.
health-answered-kept = Por agora **{ $chapter }** fica como está.
health-answered-helper = Que bom! { $stewards ->
        [yes] Quem anima **{ $chapter }** e stewards sabem que daria uma mão.
       *[no] Quem anima **{ $chapter }** sabe que daria uma mão.
    }
health-answered-taker = Que bom! { $stewards ->
        [yes] Stewards sabem que assumiria **{ $chapter }**.
       *[no] Quem anima **{ $chapter }** sabe que o assumiria.
    } `/connector propose` começa o caminho para o papel de connector.
health-accompanied = Que bom: **{ $mentor }** acompanha **{ $chapter }** a partir de agora, e as suas pessoas já esperam por uma palavra sua.
health-declined = Agradeço a resposta. Nada mudou.
health-compost = O fim de **{ $chapter }** já está a caminho: no servidor, `/chapter compost` mostra em que ponto está. Nada acaba antes da confirmação de uma pessoa.
health-nothing = Nada mudou.

button-health-alive = Há vida por aqui
button-health-help = Precisamos de ajuda
button-health-rest = Preferimos repousar
button-health-rest-on = Continua em repouso
button-health-awake = Estamos de volta
button-health-dormant = Marcar em repouso
button-health-keep = Deixar por agora
button-health-open = A sua saúde
button-health-compost = Propor a compostagem
button-health-accompany = Fazemos companhia
button-health-decline = Agora não
button-health-helper = Eu ajudo
button-health-taker = Eu assumo
button-health-ask = Perguntar agora
button-health-back = Voltar
button-reflect = Olhar para trás

health-rung-ask = uma primeira pergunta
health-rung-mentor = um capítulo mentor
health-rung-dormant = o repouso
health-rung-notice = o último aviso
health-rung-compost = a compostagem

health-title = Como está { $chapter }
health-field-status = Estado
health-field-silence = Sinais de vida
health-field-events = Eventos
health-field-people = Pessoas
health-field-connectors = Connectors
health-field-mentor = Tem a companhia de
health-field-asked = O que perguntei
health-field-answers = O que responderam
health-field-reflection = Último olhar para trás
health-status = { $status }, desde { $since }
health-ahead = Há algo previsto até { $until }.
health-silence = O último foi { $days ->
        [0] hoje
        [one] ontem
       *[other] há { $days } dias
    }, em { $since }. { $rung ->
        [ask] Está na hora de perguntar como estão.
        [mentor] Está na hora de oferecer um capítulo mentor.
        [dormant] Talvez esteja na hora do repouso.
        [notice] Está na hora do último aviso.
        [compost] Pode propor-se que seja compostado.
       *[none] Está tudo bem.
    }
health-last = Último: **{ $title }**, { $when }
health-last-none = Ainda não houve nenhum evento.
health-next = Próximo: **{ $title }**, { $when }
health-next-none = Não há nada previsto.
health-gap = Metade dos intervalos entre os eventos fica abaixo de { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }{ $common ->
        [-1] .
       *[other] { " " }(em toda a rede: { $common }).
    }
health-people = { $members ->
        [one] { $members } membro
       *[other] { $members } membros
    }; chegadas nos últimos seis meses: { $joined }.
health-stuck = { $number ->
        [one] Uma pessoa que chegou ficou sem avançar.
       *[other] { $number } pessoas que chegaram ficaram sem avançar.
    }
health-questions = { $number ->
        [one] Uma pergunta dos seus eventos está aberta.
       *[other] { $number } perguntas dos seus eventos estão abertas.
    }
health-nobody = Ninguém o anima.
health-connector = { $who }, desde { $since }{ $until ->
        [none] { "" }
       *[other] , até { $until }
    }
health-asked-line = { $rung }: { $when }{ $answer ->
        [none] , ainda sem resposta
        [kept] , deixado por agora
       *[other] , com resposta
    }
health-answer-line = { $when }: { $who } disse { $answer ->
        [alive] “há vida por aqui”
        [help] “precisamos de ajuda”
        [rest] “preferimos repousar”
        [awake] “estamos de volta”
        [helper] “eu ajudo”
        [taker] “eu assumo”
        [dormant] que está em repouso
       *[kept] para deixar por agora
    }
health-reflection-line = { $when }, { $who }: energia { $energy } de 5
health-asked-now = Pergunto agora { $people ->
        [0] a stewards ou a outras pessoas que podem ajudar **{ $chapter }**, porque não posso perguntar a quem o anima
        [one] a { $people } connector de **{ $chapter }**
       *[other] a { $people } connectors de **{ $chapter }**
    }: { $rung }.

health-board-title = A saúde da rede
health-sum-silent = { $number ->
        [0] Nenhum capítulo está em silêncio.
        [one] **Um capítulo está em silêncio**:
       *[other] **{ $number } capítulos estão em silêncio**:
    }
health-sum-rung = · { $number }: { $rung }
health-sum-alone = Sem connector: { $number }
health-sum-single = Com poucos connectors: { $number }
health-sum-stalled = Começados há muito, sem nunca um encontro: { $number }
health-sum-stuck = Pessoas que chegaram e ficaram sem avançar: { $number }
health-sum-deliveries = Mensagens que falharam nos últimos 30 dias: { $number }
health-section-silent = Em silêncio, primeiro o mais longo
health-section-silent-none = Nenhum. Todos os capítulos deram sinal de vida há pouco.
health-section-single = Poucos connectors
health-section-single-none = Nenhum: todos os capítulos animados têm o suficiente.
health-section-alone = Sem connector
health-section-alone-none = Nenhum: todos os capítulos têm alguém.
health-section-stalled = Começados, sem nunca um encontro
health-section-stalled-none = Nenhum: todos os começos avançaram.
health-sections = Mostrar outra lista
health-open = Abrir um capítulo
health-line-silent = último sinal { $since }{ $resting ->
        [yes] , em repouso
       *[no] { "" }
    }
health-line-stalled = começou { $since }{ $resting ->
        [yes] , em repouso
       *[no] { "" }
    }
health-line-single = { $number ->
        [one] { $number } connector
       *[other] { $number } connectors
    }

alert-chapter-silent = **{ $chapter }** está em silêncio há { $days } dias, e não há ninguém a quem possa perguntar. `/network health` mostra-o; `/connector add` nomeia alguém.
alert-chapters-silent = { $chapters } capítulos em silêncio não têm ninguém a quem possa perguntar. `/network health` mostra-os, primeiro o silêncio mais longo.
alert-chapter-rests = **{ $chapter }** está agora em repouso: disse-o quem o anima. Não é preciso nada; pode voltar a qualquer momento.
alert-chapter-needs-help = **{ $chapter }** precisa de ajuda, diz <@{ $by }>. { $text ->
        [none] Não disse em quê: perguntem.
       *[other] Nas suas palavras: “{ $text }”
    }
alert-chapter-helper = <@{ $by }> daria uma mão em **{ $chapter }**. Quem o anima já sabe; se não houver ninguém, escrevam a essa pessoa.
alert-chapter-taker = <@{ $by }> assumiria **{ $chapter }**. Falem com essa pessoa; `/connector propose` torna isso oficial.

reflection-invitation = Passou meio ano de **{ $chapter }**. Gostaria de olhar para trás durante cinco minutos? Não é um teste, ninguém se compara, e só vê isto quem anima o capítulo e stewards.
reflection-question-rhythm = Houve um encontro nos últimos três meses, ou há uma data?
reflection-question-people = Pelo menos duas pessoas respondem quando alguém escreve?
reflection-question-newcomers = Alguém novo passou a fazer parte?
reflection-question-written = Os membros podem ler o que foi decidido, e para onde foi o dinheiro, se houver?
reflection-question-links = Houve algo feito com outro capítulo ou com um parceiro?
reflection-how = Como está a energia do grupo, o que funciona, o que deixariam de fazer, do que precisam?
reflection-form = Um olhar para trás
reflection-label-energy = A energia do grupo
reflection-label-works = O que funciona
reflection-label-stops = Uma coisa a deixar de fazer
reflection-label-needs = Do que precisam
reflection-energy-1 = 1 · no fim das forças
reflection-energy-2 = 2 · pouca
reflection-energy-3 = 3 · mais ou menos
reflection-energy-4 = 4 · boa
reflection-energy-5 = 5 · transborda
reflection-kept = Agradeço. Fica guardado em `/chapter health` de **{ $chapter }**, e volto a perguntar em { $later }.
reflection-later = Sem pressa: volto a perguntar por **{ $chapter }** em { $later }.

refusal-silence-over = **{ $chapter }** deu sinal de vida desde esta pergunta, por isso não há mais nada a responder. `/chapter health` mostra como está.
refusal-not-silent = **{ $chapter }** não está em silêncio há { $days } dias, por isso ainda não há nada a perguntar nem a mudar.
refusal-asked-already = **{ $chapter }** recebeu a pergunta em { $asked }. A próxima vem por si só, quando for a hora.
refusal-nobody-to-ask = Não há ninguém a quem possa perguntar por **{ $chapter }**: não consigo chegar a quem o anima, e stewards não têm um canal. `/connector add` nomeia alguém, `/network setup` define um canal.
refusal-rests-already = **{ $chapter }** já está em repouso. `/chapter health` pode trazer o capítulo de volta.
refusal-figure-unreadable = “{ $text }” não é um número inteiro. Escreva-o em algarismos, por exemplo “90”.
refusal-energy-unreadable = Escolha a energia do grupo de 1 a 5; o resto pode ficar vazio.

field-reflection = resposta

effect-health-asked = a pergunta a um capítulo em silêncio
effect-health-helpers = a pergunta sobre quem ajudaria um capítulo
effect-health-mentor = a pergunta sobre quem faria companhia a um capítulo
effect-health-reflect = o convite a olhar para trás
effect-health-round = o olhar sobre o silêncio dos capítulos
effect-privacy-round = o olhar sobre a privacidade
effect-health-stewards = a pergunta a stewards sobre um capítulo
effect-health-taker = a pergunta sobre quem assumiria um capítulo
effect-health-told = as notícias sobre um capítulo
