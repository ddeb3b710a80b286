## Como começa um capítulo

founding-title = Começa um capítulo: { $name }
founding-levels = *Interesse*: quero ter notícias. *Energia*: ajudo nos eventos. *Compromisso*: animo o capítulo com outras pessoas durante seis meses. Toque no que combina com a sua vontade; pode mudar ou retirar enquanto começa.
founding-stands = Em que ponto está
founding-level-interest = Interesse
founding-level-energy = Energia
founding-level-commitment = Compromisso
founding-count = { $number ->
        [0] ninguém ainda
        [one] uma pessoa
       *[other] { $number } pessoas
    }
founding-committed = { $number } de { $needed }
founding-starter = Iniciativa de
founding-mentor = Tem a companhia de
founding-mentor-none = nenhum capítulo ainda
founding-missing = Ainda falta: { $missing }
founding-missing-neighbour = a resposta de **{ $chapter }** (até { $until })
founding-missing-commitments = { $left ->
        [one] mais { $left } compromisso
       *[other] mais { $left } compromissos
    }
founding-missing-mentor = um capítulo que o acompanhe
founding-missing-decision = uma decisão
founding-missing-decision-open = o consentimento de connectors (até { $closes })
founding-missing-decision-stewards = a palavra de stewards (`/network foundings`)
founding-missing-decision-stopped = uma resposta a uma objeção
founding-missing-decision-against = um caminho adiante, depois de uma objeção ou porque a proposta foi retirada
founding-formed = Está formado. A porta está aberta.
founding-lapsed = Descansa por agora. `/chapter start` recomeça quando houver vontade.

founding-you = A sua parte
founding-you-none = ainda nada
founding-you-interest = interesse: mando notícias
founding-you-energy = energia: ajuda nos eventos
founding-you-commitment = compromisso: anima o capítulo com outras pessoas durante seis meses

button-accompany = Nós acompanhamos
button-commitment-back = Retirar
button-form = Formar agora
button-form-early = Formar mesmo assim…
button-propose-again = Perguntar outra vez
button-rest = Deixar descansar
button-go-on = Continua
button-join-it = Entrar
button-join-one = Entrar em { $chapter }
button-im-in = Conte comigo…
button-we-are-here = Estamos aqui
button-let-them = Podem avançar
button-tell-me = Avise-me se começar um
button-forget-it = Esquecer

founding-town-which = Há mais do que uma cidade com o nome “{ $text }”. Onde começa o capítulo?
founding-town-pick = Escolher a cidade
founding-place = Onde
founding-place-theme = Um tema, a partir de
founding-preview = Foi isto que entendi. **{ $name }** começa com um toque em **Confirmar**, e o primeiro compromisso é o seu. Forma-se com { $needed ->
        [one] { $needed } compromisso
       *[other] { $needed } compromissos
    }{ $mentored ->
        [yes] , um capítulo que o acompanhe
       *[no] { "" }
    } e { $decides ->
        [connectors] o consentimento de connectors
       *[stewards] a palavra de stewards
    }.
founding-preview-silent = **{ $chapter }** existe e está em silêncio. Pergunto primeiro às suas pessoas; se ninguém responder em { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, o caminho fica aberto.
founding-preview-again = Já houve um capítulo com este nome; seria um recomeço.
founding-preview-farther = Não muito longe: **{ $chapter }**, a { $km } km.
founding-alive = **{ $chapter }** existe e está vivo, por isso um segundo por perto dividiria as pessoas. Entre nele, e leve a sua ideia.
founding-underway = Outras pessoas já deram início a **{ $name }**. Faça parte: diga até onde vai.
founding-underway-yours = **{ $name }** já teve início, e o seu nome está lá. Espalhe a notícia pelas pessoas da região.
founding-begun = **{ $name }** começa, e o primeiro nome é o seu. { $where ->
        [none] Espalhe a notícia pelas pessoas da região.
       *[other] Publico a ficha em { $where }; partilhe-a com as pessoas da região.
    }
founding-begun-asked = Perguntei às pessoas de **{ $chapter }** se estão por lá. Trago notícias quando responderem, ou o mais tardar em { $until }.
founding-discarded = Nada começa. A sua ideia não se perde: `/chapter start` está aqui quando quiser.

founding-taken-interest = Anotado: aviso quando **{ $name }** se formar.
founding-taken-energy = Que bom: ajuda nos eventos de **{ $name }**. Aviso quando se formar.
founding-taken-commitment = Que bom: anima **{ $name }** com outras pessoas durante seis meses. Quando se formar, o papel de connector também é seu.
founding-taken-already = Já tinha dito isso, por **{ $name }**.
founding-back = Já não faz parte do começo de **{ $name }**. Volte quando quiser.
founding-back-none = Não fazia parte do começo de **{ $name }**, por isso nada mudou.

founding-mentor-which = Qual dos seus capítulos?
founding-mentor-ask = Qual dos seus capítulos acompanha **{ $name }**?
founding-accompanied = **{ $mentor }** acompanha **{ $name }**. Falem com as suas pessoas: uma conversa nas primeiras semanas é o que mais ajuda.

founding-form-preview = Formar **{ $name }** agora? { $number ->
        [one] A pessoa que se comprometeu passa a ser connector
       *[other] As { $number } pessoas que se comprometeram passam a ser connectors
    }, criam-se um cargo e um canal, e começam os primeiros passos.
founding-reason = Por que razão já?
founding-reason-hint = Ainda falta algo. Diga em uma frase por que razão já pode começar.
founding-formed-now = **{ $name }** forma-se. As suas pessoas recebem agora a notícia.
founding-proposed = Connectors recebem outra vez a pergunta sobre **{ $name }**.
founding-goes-on = Muito bem: **{ $name }** continua.
founding-rest-preview = Deixar **{ $name }** descansar? Quem faz parte recebe a notícia, e pode recomeçar a qualquer momento.
founding-rested = **{ $name }** descansa. Um agradecimento por ter tentado; `/chapter start` recomeça.

founding-asked = { $same ->
        [yes] { $who } gostaria de recomeçar **{ $name }**, onde há algum tempo nada acontece.
       *[no] { $who } gostaria de começar **{ $name }**, perto de **{ $chapter }**, onde há algum tempo nada acontece.
    } Há alguém por aí? Se houver, encaminho essa pessoa para o capítulo. Nas suas palavras:
founding-answered-here = Que bom ter notícias. Digo a quem queria começar **{ $name }** que **{ $chapter }** está vivo. Um próximo evento seria o melhor acolhimento: `/event create`.
founding-answered-let = Agradeço. **{ $name }** pode começar; as pessoas do seu capítulo têm lá lugar.

founding-invited = Pediu para saber se começava um capítulo em **{ $place }**: { $who } começa **{ $name }**. Até onde vai?
founding-invited-formed = Pediu para saber se começava um capítulo em **{ $place }**: **{ $name }** está formado. A porta está aberta.
founding-wish = Anotado. Se começar um capítulo em **{ $place }** ou por perto, escrevo uma vez.
founding-wish-already = Já está anotado: se começar um capítulo em **{ $place }** ou por perto, escrevo uma vez.
founding-wish-forgotten = Esquecido: não escrevo sobre **{ $place }**.

founding-news-opened = O caminho está aberto: **{ $name }** começa, e a ficha está publicada. { $about ->
        [none] Partilhe-a com as pessoas da região.
       *[other] **{ $about }** não se opõe. Partilhe a ficha com as pessoas da região.
    }
founding-news-mentor = Boa notícia para **{ $name }**: tem a companhia de **{ $about }**. Fale com connectors desse capítulo.
founding-news-formed = **{ $name }** está formado. A porta está aberta: os eventos também são seus.
founding-news-formed-connector = **{ $name }** forma-se, e o papel de connector também é seu. O cargo e o canal criam-se em instantes, e `/onboard mine` mostra os primeiros passos. Prepare um primeiro pequeno evento com `/event create`. { $calendar ->
        [none] O calendário está em `/event calendar`.
       *[other] O calendário, para todas as pessoas: { $calendar }
    }
founding-news-active = **{ $name }** teve o seu primeiro evento, por isso agora é um capítulo ativo. Muito bem!
founding-news-stalled = Há muito tempo que ninguém se junta a **{ $name }**. Continua? Convidar três pessoas de viva voz ajuda mais do que qualquer mensagem. Também pode descansar e recomeçar mais tarde.
founding-news-rests-people = **{ $name }** descansa por agora. Um agradecimento por ter feito parte; pode recomeçar a qualquer momento.
founding-news-rests-closed = O capítulo **{ $name }** foi fechado, por isso o seu começo descansa. Um agradecimento por ter feito parte.
founding-news-rests-neighbour = Boa notícia: **{ $about }** está vivo afinal, por isso **{ $name }** não começa ao lado. Entre lá, e leve a sua ideia.

founding-queue-title = Capítulos que começam
founding-queue-none = Neste momento não começa nenhum capítulo. `/chapter start` começa um.
founding-queue-line = { $name } · últimas notícias { $since }
    -# falta: { $missing }
founding-queue-open = Abrir um

alert-founding-ready = **{ $chapter }** tem os compromissos e um capítulo que o acompanha. Connectors não têm um canal onde decidir, por isso cabe a stewards: `/network foundings`, depois *Formar agora*.
alert-founding-blocked = Connectors não concordaram com **{ $chapter }**, ou a proposta foi retirada. Falem com quem fez objeções, depois vejam `/network foundings`.
alert-founding-stalled = Há muito tempo que ninguém se junta ao começo de **{ $chapter }**. Perguntei a quem teve a iniciativa; `/network foundings` mostra o que falta.
alert-founding-unmet = **{ $chapter }** formou-se e ainda não se encontrou. Uma palavra, ou ajuda com um primeiro evento, talvez faça bem.
alert-founding-alone = Já não resta ninguém que queira animar **{ $chapter }**, ainda por começar. `/network foundings` mostra-o.

effect-founding-asked = a pergunta a um capítulo em silêncio
effect-founding-card = a mensagem de um capítulo que começa
effect-founding-invited = um convite para um capítulo que começa
effect-founding-look = o olhar sobre um capítulo que começa
effect-founding-news = as notícias de um capítulo que começa

refusal-founding-gone = Este começo já não existe. `/chapter start` começa um capítulo.
refusal-founding-over = { $status ->
        [formed] **{ $name }** já está formado: entre com `/chapter join`.
       *[other] **{ $name }** descansa por agora. `/chapter start` recomeça.
    }
refusal-chapter-resting = **{ $chapter }** já existiu e está compostado, com a memória guardada. Em vez de um novo, esse pode renascer: `/chapter reseed` recomeça-o, logo que stewards confirmem.
refusal-founding-elsewhere = Já deu início a **{ $name }**, e um de cada vez basta a qualquer pessoa. Conclua-o primeiro, ou deixe-o descansar pela ficha.
refusal-neighbour-answered = A pergunta sobre **{ $name }** já teve resposta. Agradeço mesmo assim.
refusal-has-mentor = **{ $mentor }** já acompanha **{ $name }**. Quem aparece na ficha recebe com gosto qualquer ajuda.
refusal-no-mentoring = **{ $chapter }** não é um capítulo ativo, por isso ainda não pode acompanhar outro.
refusal-not-ripe = **{ $name }** ainda não está pronto: falta algo, ou ninguém se comprometeu. `/network foundings` diz o quê.
