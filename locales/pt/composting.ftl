## Capítulos que acabam bem, e que recomeçam

compost-form = O fim de { $chapter }
compost-form-why = Por que razão deve acabar?
compost-form-lessons = O que se aprendeu, que valha guardar?
compost-form-goodbye = Um último encontro? Quando?
compost-hint-why = Os membros leem isto antes de decidir
compost-hint-lessons = Fica guardado com o capítulo, e outras pessoas o encontram mais tarde
compost-hint-goodbye = Depois da decisão: “sexta-feira em duas semanas 19:00”. Vazio: nenhum
compost-why = Por que razão
compost-lessons = O que se aprendeu
compost-homes = Próximas casas
compost-goodbye-title = Um último encontro de { $chapter }
compost-case = Propõe-se que { $chapter } acabe bem. O silêncio apoia; uma objeção diz a razão e suspende o prazo. Nada acontece antes do consentimento dos membros e da confirmação de stewards.
compost-case-lessons = O que se aprendeu: { $lessons }
compost-case-goodbye = Um último encontro: { $when }. Com o consentimento, fica no calendário.
compost-case-homes = Para onde ir a seguir: { $homes }.
compost-preview = Foi isto que entendi. Passa a valer com um toque em **Confirmar**.
    Primeiro os membros de **{ $chapter }** recebem a notícia, em { $where }, e connectors diretamente. Decidem até { $closes }: o silêncio apoia, uma objeção suspende o prazo. Depois, stewards confirmam.
compost-preview-here = O capítulo não tem um canal próprio, por isso aparece aqui, onde usou o comando: diga por favor aos membros onde o ler.
compost-preview-goodbye = O último encontro, { $when }, fica no calendário com o consentimento, e acontece.
compost-preview-then = O que acontece quando stewards confirmarem, e não antes:
compost-ends-members = { $connectors ->
        [0] os membros ({ $members }) ficam com o arquivo; o cargo e o canal fecham
       *[other] os membros ({ $members }) ficam com o arquivo; connectors ({ $connectors }) recebem um agradecimento, e o seu papel termina; o cargo e o canal fecham
    }
compost-ends-events = { $number ->
        [one] um evento é cancelado: { $titles }. Pessoas que recebem a notícia: { $people }. Para que aconteça, convide antes outro capítulo com `/event cohost`: então continua lá
       *[other] { $number } eventos são cancelados: { $titles }. Pessoas que recebem a notícia: { $people }. Para que um aconteça, convide antes outro capítulo com `/event cohost`: então continua lá
    }
compost-ends-handed = continua com quem também o organiza: { $titles }
compost-ends-hosted = { $number ->
        [one] deixa um evento que organiza em conjunto
       *[other] deixa { $number } eventos que organiza em conjunto
    }
compost-ends-series = { $number ->
        [one] uma série termina
       *[other] { $number } séries terminam
    }
compost-ends-calendars = { $number ->
        [one] um calendário deixa de ser acompanhado; os eventos ficam
       *[other] { $number } calendários deixam de ser acompanhados; os eventos ficam
    }
compost-ends-followups = { $number ->
        [one] um próximo passo é fechado
       *[other] { $number } próximos passos são fechados
    }
compost-ends-questions = { $number ->
        [one] uma pergunta aberta fica no arquivo, para leitura
       *[other] { $number } perguntas abertas ficam no arquivo, para leitura
    }
compost-ends-tracks = { $number ->
        [one] um guia para
       *[other] { $number } guias param
    }
compost-ends-candidacies = { $number ->
        [one] uma proposta de connector ou passagem termina, e as pessoas recebem a notícia
       *[other] { $number } propostas de connector e passagens terminam, e as pessoas recebem a notícia
    }
compost-ends-requests = { $number ->
        [one] uma pessoa que espera para entrar recebe a notícia
       *[other] { $number } pessoas que esperam para entrar recebem a notícia
    }
compost-ends-invites = { $number ->
        [one] um link de entrada é desligado
       *[other] { $number } links de entrada são desligados
    }
compost-ends-decisions = { $number ->
        [one] uma decisão dos membros termina sem resultado
       *[other] { $number } decisões dos membros terminam sem resultado
    }
compost-ends-kin = { $number ->
        [one] um capítulo que acompanha ou que dele faz parte fica por sua conta
       *[other] { $number } capítulos que acompanha ou que dele fazem parte ficam por sua conta
    }
compost-ends-homes = os membros recebem a sugestão de: { $homes }
compost-ends-no-homes = não há nenhum capítulo ativo por perto a sugerir aos membros
compost-begun = Os membros de **{ $chapter }** recebem a pergunta em { $where }, até { $closes }. Conto o que dizem, e como termina.
compost-under-way = Os membros decidem agora se **{ $chapter }** acaba. Nada acontece antes disso.
compost-waits = Os membros de **{ $chapter }** deram o consentimento. Agora stewards olham mais uma vez e confirmam, com `/chapter compost`.
compost-last-look = Os membros de **{ $chapter }** deram o consentimento para o fim. Com a sua confirmação:
compost-last-goodbye = O último encontro ainda está por vir, { $when }: acontece, mas então o canal já só serve para leitura. Talvez prefira confirmar depois.
compost-done = **{ $chapter }** acabou bem. Os membros recebem a sugestão de uma próxima casa, connectors recebem um agradecimento, o arquivo fica para leitura. Pessoas avisadas de um evento cancelado: { $people }. `/chapter reseed` traz o capítulo de volta.
compost-kept = **{ $chapter }** continua, e os membros recebem a notícia em instantes. Pode vir outra proposta.
compost-status = { $status }: `/chapter reseed` traz o capítulo de volta
compost-memory-title = Compostado em { $year }

compost-told-proposed = { $who } propõe que **{ $chapter }** acabe bem. Os membros decidem até { $closes }; pode apoiar, perguntar ou objetar.
compost-told-agreed = Os membros de **{ $chapter }** deram o consentimento para o fim. Stewards veem o que ainda está por resolver, e confirmam.
compost-told-thanks = **{ $chapter }** acabou, e com ele o seu papel. Um grande agradecimento por tê-lo animado: os eventos, as pessoas e o que se aprendeu ficam. Se um dia voltar a chamar, `/chapter reseed` traz o capítulo de volta.
compost-told-kept = **{ $chapter }** continua: o fim não foi confirmado. { $gathering ->
        [yes] O encontro fica no calendário; quem o organiza pode dar-lhe outro nome, ou cancelá-lo.
       *[no] Um agradecimento por esta reflexão em conjunto.
    }
compost-farewell = **{ $chapter }** acabou, com o consentimento dos membros. Um grande agradecimento a todas as pessoas: o que aqui aconteceu fica para leitura.
compost-farewell-lessons = O que se aprendeu:
compost-farewell-homes = A porta está aberta em:
compost-agreed-next = Stewards veem o que ainda está por resolver, e confirmam com `/chapter compost`. Até lá, nada muda.

reseed-form = { $chapter } recomeça
reseed-form-why = Qual é o seu compromisso, e com quem?
reseed-hint-why = Stewards e quem fazia parte do capítulo leem isto
reseed-asked = Que bom. Se **{ $chapter }** recomeça, cabe a stewards dizer; `/chapter reseed` mostra-lhes o seu compromisso, e conto a resposta.
reseed-lessons = O que se aprendeu da última vez:
reseed-wanted = { $who } gostaria de recomeçar **{ $chapter }**:
reseed-done = **{ $chapter }** está outra vez em semente, ao cuidado de { $who }. A memória está lá, o cargo e o canal voltam a abrir, e quem fazia parte recebe um convite.
reseed-declined = Por agora **{ $chapter }** continua compostado; { $who } recebe a notícia.
reseed-told-agreed = **{ $chapter }** está outra vez em semente, ao seu cuidado. O guia começa: `/onboard mine`. Quem fazia parte recebe um convite.
reseed-told-declined = Por agora **{ $chapter }** continua compostado, dizem stewards. Fale com essas pessoas: o que hoje não está maduro talvez esteja na primavera.
reseed-told-again = **{ $chapter }** recomeça, com { $who }. Quem fazia parte continua a fazer, e todas as pessoas podem participar:

button-compost = Compostar
button-lives-on = Continua
button-look = Ver e confirmar
button-archive = O arquivo
button-join-home = Entrar em { $chapter }
button-reseed = Recomeçar
button-reseed-later = Por agora não

field-lessons = texto do que se aprendeu
field-commitment = compromisso

effect-compost-agreed = a pergunta se o fim de um capítulo se confirma
effect-compost-farewell = a despedida de um capítulo
effect-compost-kept = a notícia de que um capítulo continua
effect-compost-proposed = a notícia de que se propõe o fim de um capítulo
effect-compost-thanks = o agradecimento a connectors de um capítulo que acabou
effect-reseed-asked = a pergunta se um capítulo recomeça
effect-reseed-invited = o convite para um capítulo que recomeça
effect-reseed-news = a resposta a quem queria recomeçar um capítulo

refusal-ending-under-way = O fim de **{ $chapter }** já está em decisão ou decidido. `/chapter compost` mostra em que ponto está.
refusal-ending-not-agreed = Os membros de **{ $chapter }** não deram o consentimento para o fim, por isso não há nada a confirmar. `/chapter compost` mostra em que ponto está.
refusal-ends-by-consent = São os membros que decidem se **{ $chapter }** acaba: `/chapter compost` pergunta-lhes e cuida do que resta.
refusal-begins-by-reseeding = **{ $chapter }** está compostado. `/chapter reseed` traz o capítulo de volta com a sua memória.
refusal-already-composted = **{ $chapter }** já acabou. `/chapter show` conta o que se aprendeu, `/chapter reseed` traz o capítulo de volta.
refusal-goodbye-too-early = O último encontro vem depois da decisão, que termina { $closes } o mais cedo. Escolha uma hora mais tarde, ou deixe vazio.
refusal-no-room-for-members = **{ $chapter }** não tem um canal próprio. Use `/chapter compost` em um canal onde os membros o possam ler, ou dê-lhe antes um canal com `/chapter edit`.
refusal-not-composted = **{ $chapter }** está vivo, por isso não há nada a recomeçar. `/chapter show` mostra a porta de entrada.
refusal-reseeding-under-way = Alguém já pediu para recomeçar **{ $chapter }**, e stewards ainda não responderam. Fale com essa pessoa: é preciso mais do que uma.
refusal-name-taken-since = Entretanto há um capítulo vivo chamado **{ $other }**, por isso **{ $chapter }** não pode voltar com o seu nome. Entre nele com `/chapter join`, ou peça a stewards que mudem o nome de um dos dois.
refusal-reseeder-left = Quem queria recomeçar **{ $chapter }** saiu do servidor. Toque em *Por agora não*: então outra pessoa pode pedir.
refusal-reseeding-gone = Isto já teve resposta. `/chapter show` diz como está o capítulo.
