## Respostas a perguntas

field-question = pergunta

answer-events =
    { $about ->
        [none] **O que há**
       *[other] **O que há** — { $about }
    }
answer-events-mine =
    { $about ->
        [none] **Os seus eventos**
       *[other] **Os seus eventos** — { $about }
    }
answer-events-away =
    { $place ->
        [none] No próprio lugar não há nada; o mais próximo é **{ $chapter }**, a cerca de { $km } km:
       *[other] No próprio lugar ({ $place }) não há nada; o mais próximo é **{ $chapter }**, a cerca de { $km } km:
    }
answer-event-again = { $event } · e em outras datas mais adiante
answer-events-more = Há mais: `/event list` mostra todos.
answer-no-events =
    { $about ->
        [none] Não há nenhum evento previsto que possa ver.
       *[other] Não encontrei nenhum evento para { $about }.
    }
answer-no-events-mine = Ainda não há resposta sua a nenhum evento assim.
answer-no-events-soonest = O que mais se aproxima: { $event }
answer-no-events-near = O capítulo mais próximo é **{ $chapter }**, a cerca de { $km } km; `/chapter show` diz a quem perguntar.
answer-no-events-here = `/chapter show` diz a quem perguntar em **{ $chapter }**.

answer-people =
    { $about ->
        [none] **Pessoas que abriram o próprio perfil**
       *[other] **Pessoas que abriram o próprio perfil** — { $about }
    }
answer-people-more = Há mais: `/member find` permite afinar a procura.
answer-nobody =
    { $about ->
        [none] Ainda não há nenhum perfil aberto que possa ver.
       *[other] Não há nenhum perfil aberto que possa ver para { $about }. Talvez exista alguém que prefira guardar isso para si.
    }
answer-near = **Os capítulos mais próximos de { $place }**
answer-near-missing = Ainda não há capítulo em { $place }; `/chapter start` começa um. Os mais próximos:
answer-near-none = Não há capítulo em { $place }, e nenhum por perto me disse onde fica. `/chapter list` mostra todos.
answer-near-line = **{ $chapter }** ({ $where }) — a cerca de { $km } km
answer-near-here = **{ $chapter }** ({ $where }) — no próprio lugar
answer-near-join = `/chapter join` é a porta de entrada, `/chapter show` diz mais.
answer-chapter = **{ $chapter }** ({ $where }) — { $status }, { $people ->
        [0] ainda sem membros
        [one] { $people } membro
       *[other] { $people } membros
    }
answer-chapter-channel = O ponto de encontro é { $channel }.
answer-chapter-soonest = A seguir: { $event }
answer-chapter-join = `/chapter join` é a porta de entrada.
answer-chapter-over = O arquivo continua disponível para leitura, mas já não entra ninguém. `/chapter near` mostra o capítulo vivo mais próximo.
answer-chapters = { $total ->
        [0] Não conheço nenhum capítulo vivo lá.
        [one] **Um capítulo**
       *[other] **{ $total } capítulos**
    }
answer-chapters-about = { $total ->
        [0] Não conheço nenhum capítulo vivo para { $about }.
        [one] **Um capítulo** — { $about }
       *[other] **{ $total } capítulos** — { $about }
    }
answer-chapters-line = **{ $chapter }** ({ $where }) — { $status }
answer-chapters-more = … e mais { $left }: `/chapter list` mostra todos.
answer-count =
    { $about ->
        [none] Em toda a rede
       *[other] { $about }
    }: { $living ->
        [0] agora não há nenhum capítulo vivo.
        [one] agora há um capítulo vivo.
       *[other] agora há { $living } capítulos vivos, { $active ->
            [0] nenhum deles ativo
            [one] um deles ativo
           *[other] { $active } deles ativos
        }.
    }
answer-connectors = Quem anima **{ $chapter }**: { $people }.
answer-connectors-km = O capítulo mais próximo é **{ $chapter }**, a cerca de { $km } km. Quem o anima: { $people }.
answer-connectors-none = **{ $chapter }** não tem connector neste momento. { $steward ->
        [none] O melhor é perguntar a stewards, ou a quem gere este servidor.
       *[other] O melhor é perguntar a { $steward }.
    }
answer-connectors-none-km = O capítulo mais próximo é **{ $chapter }**, a cerca de { $km } km. Não tem connector neste momento. { $steward ->
        [none] O melhor é perguntar a stewards, ou a quem gere este servidor.
       *[other] O melhor é perguntar a { $steward }.
    }
answer-connectors-unknown = Falta-me saber de que capítulo ou cidade se trata, por exemplo “quem é connector em Lyon?”. { $steward ->
        [none] Stewards da rede também podem ajudar.
       *[other] { $steward } também pode ajudar.
    }
answer-connectors-nowhere = Não conheço nenhum capítulo perto de { $place }. `/chapter list` mostra onde existem.
answer-ask-connectors = Pode perguntar a { $people } (connectors de **{ $chapter }**).
answer-ask-steward = Pode perguntar a { $steward }.
answer-ask-anyone = Pode perguntar em um canal deste servidor.

answer-step-language = Primeiro, escolha a língua em que falo: `/profile language`. Depois pergunte outra vez, e mostro o passo seguinte.
answer-step-city = A seguir, conte-me qual é a sua cidade com `/profile edit`. Ninguém a vê sem a sua autorização, e assim posso mostrar o que há por perto.
answer-step-chapter =
    { $chapter ->
        [none] A seguir, encontre um capítulo: `/chapter near` mostra os mais próximos, `/chapter join` é a porta de entrada, `/chapter start` começa um onde não existe.
       *[other] A seguir, entre para um capítulo. O mais próximo é **{ $chapter }**, a cerca de { $km } km: `/chapter join`.
    }
answer-step-interests = A seguir, escreva os seus interesses com `/profile edit`, e escolha quem os vê com `/profile visibility`. É assim que as pessoas se encontram aqui.
answer-step-event =
    { $event ->
        [none] A seguir, vá a um primeiro evento. Ainda não há nenhum previsto; `/event list` vai mostrá-lo.
       *[other] A seguir, vá a um primeiro evento, por exemplo { $event }. `/event join` guarda um lugar.
    }
answer-step-done = Todos os primeiros passos estão dados. `/onboard mine` mostra o que mais há para fazer, `/event list` os próximos eventos.
answer-steps = **Primeiros passos**
answer-steps-all = **Primeiros passos de quem acaba de chegar**
    1. `/profile language`: a língua em que falo
    2. `/profile edit`: a sua cidade e os seus interesses; ninguém os vê sem a sua autorização
    3. `/chapter near` e `/chapter join`: um capítulo
    4. `/event list` e `/event join`: um primeiro evento
    `/help` diz mais, e `/onboard mine` mostra os seus próprios passos.
step-language = a sua língua
step-city = a sua cidade
step-chapter = um capítulo
step-interests = os seus interesses
step-event = um primeiro evento

answer-to-ask =
    { $about ->
        [none] Essa pergunta é mais para as pessoas do que para mim.
       *[other] Essa pergunta é mais para as pessoas do que para mim. Talvez estas tenham algo a dizer sobre { $about }:
    }
answer-to-ask-nobody = Essa pergunta é mais para as pessoas do que para mim, e não há nenhum perfil aberto que possa ver e que fale disso.
answer-where-from = A partir de onde? Escreva o nome de uma cidade (“perto de Lyon”), ou guarde a sua com `/profile edit`; ninguém a vê sem a sua autorização.
answer-only-you = Isso só diz respeito a quem pergunta, por isso não respondo aqui. Com `/ask`, a resposta fica só entre nós.
answer-greeting = Olá! Pode perguntar o que há para fazer, quem sabe de alguma coisa ou onde fica o capítulo mais próximo. `/help` mostra o que mais sei fazer.
answer-thanks = Com todo o prazer!
answer-declined-private = Não dou informações privadas sobre as pessoas. `/member show` mostra o que cada uma abriu; o mais gentil é escrever-lhe uma mensagem.
answer-declined-injection = Só respondo a perguntas sobre os eventos, as pessoas e os capítulos da rede, e só com o que pode ser visto por quem pergunta. `/help` dá exemplos.
answer-declined-off-topic = Isso está fora do meu alcance: conheço os eventos, as pessoas e os capítulos de { $network }. Tente por exemplo “o que há neste fim de semana?”.
answer-unknown = Não entendi, e prefiro dizer isso a adivinhar. Tente por exemplo “{ $example }”. `/help` mostra o que sei fazer.
answer-example-none = o que há neste fim de semana?
answer-example-event-list = o que há em Lyon neste fim de semana?
answer-example-member-find = quem entende de compostagem em Lyon?
answer-example-chapter-near = onde fica o capítulo mais próximo?
answer-example-chapter-show = quero saber mais sobre o capítulo de Lyon
answer-example-chapter-count = quantos capítulos há na Europa?
answer-example-chapter-list = quais são os capítulos da França?
answer-example-chapter-connector = quem é connector em Lyon?
answer-steps-mine = `/onboard mine` tem todos os seus passos, com botões para resolver cada um.
answer-example-onboarding-next-step = por onde começo?
answer-example-onboarding-progress = que passos ainda me faltam?
answer-example-role-become = o que é preciso para ser connector?
answer-example-handbook-lookup = quais são os nossos valores?
answer-example-connector-handover = como passar o bastão do meu capítulo?
answer-example-question-ask = como os outros capítulos encontram um espaço?
answer-example-help = como crio um evento?
answer-short = Pergunte-me algo sobre a rede, por exemplo “o que há em Lyon neste fim de semana?”, “quem entende de compostagem?” ou “por onde começo?”. `/help` mostra mais.
answer-shared = { $person } perguntou: “{ $question }”
answer-network = Em **{ $network }**, a rede da sua última visita:

source-calendar = Do calendário da rede, { $at }
source-profiles = De perfis que as pessoas abriram, { $at }
source-chapters = Da lista de capítulos da rede, { $at }
source-yours = Do que me contou, { $at }; mais ninguém vê isto
source-practice = Da prática que vem com este bot; { $network } pode ter a sua: qualquer connector sabe dizer

region-africa = África
region-asia = Ásia
region-brittany = Bretanha
region-europe = Europa
region-latin-america = América Latina
region-mediterranean = Mediterrâneo
region-middle-east = Oriente Médio
region-north-africa = Norte de África
region-north-america = América do Norte
region-oceania = Oceania
region-scandinavia = Escandinávia
region-south-america = América do Sul
region-west-africa = África Ocidental
chapter-stage-seed = em semente
chapter-stage-forming = em formação
chapter-stage-active = ativo
chapter-stage-dormant = em repouso
chapter-stage-composted = compostado
chapter-everywhere = em toda parte
button-share = Partilhar

refusal-answer-gone = Esta resposta já foi partilhada, ou tem mais de um dia. Repita a pergunta para a partilhar.
refusal-nowhere-known = Ainda não nos cruzamos em nenhuma rede. Experimente um dos meus comandos no servidor que temos em comum, por exemplo `/help`, e depois escreva de novo.
