## Summits: uma cidade depois da outra recebe connectors

summit-preview-note = Um summit é para connectors: só este grupo o vê e participa. Pertence à rede; as cidades candidatam-se a recebê-lo, e connectors decidem.
summit-host = Cidade que recebe
summit-host-none = Ainda por escolher: { $bids ->
        [0] por enquanto nenhuma cidade se candidatou.
        [one] uma cidade candidata-se.
       *[other] { $bids } cidades candidatam-se.
    }
summit-deciding = Em decisão: **{ $title }**.
summit-bids = Candidaturas
summit-past = Já receberam
summit-decided = Decidido em conjunto
button-bid = Candidatar uma cidade
button-unbid = Retirar candidatura
button-unbid-of = Retirar { $city }
button-propose-host = Propor quem recebe
button-decision = A decisão

bid-which = Para que cidade?
bid-which-for = Qual das suas cidades se candidata a receber **{ $title }**?
bid-form = { $city } candidata-se
bid-why = Por que razão aqui?
bid-offer = O que pode oferecer?
bid-hint-why = O que o summit encontraria na sua cidade, e o que a cidade ganharia?
bid-hint-offer = Salas, camas, refeições, pessoas que ajudam. Deixe vazio se for cedo demais.
bid-made = **{ $city }** candidata-se a receber **{ $title }** ({ $when }). Connectors veem a candidatura com o evento, e conto o que resultar.
bid-changed = A candidatura de **{ $city }** a **{ $title }** ({ $when }) foi alterada.
bid-withdraw = Retirar uma candidatura a **{ $title }**? O botão fá-lo logo; a cidade pode candidatar-se outra vez mais tarde.
bid-withdrawn = **{ $city }** já não se candidata a receber **{ $title }**. { $ended ->
        [yes] A decisão sobre isso termina.
       *[no] Nada mais muda.
    }
bid-chosen = Boa notícia: connectors concordam que **{ $city }** receba **{ $title }** ({ $when }). Agora faz parte de quem o organiza: `/event edit` define o lugar.
bid-thanked = **{ $host }** recebe **{ $title }** ({ $when }). Um grande agradecimento por oferecer **{ $city }**: uma candidatura para outra data vem em boa hora.

summit-which = Que cidade?
summit-choose = Que cidade propõe a connectors para receber **{ $title }**?
summit-close = Até quando connectors decidem se **{ $city }** recebe **{ $title }**? Se até lá não houver objeção, recebe.
summit-close-line = { $days ->
        [one] { $days } dia: { $closes }
       *[other] { $days } dias: { $closes }
    }
button-days = { $days ->
        [one] Em { $days } dia
       *[other] Em { $days } dias
    }
button-other-time = Outra hora…
summit-close-form = Até quando?
summit-close-label = A decisão termina
summit-close-hint = em 5 dias · 30 de junho 18:00
summit-recent = Uma nota: **{ $city }** recebeu um dos dois últimos summits ({ $when }). Pode propô-la mesmo assim.
summit-preview = Foi isto que entendi. Passa a valer com um toque em **Confirmar**.
    Connectors decidem se **{ $city }** recebe **{ $title }**, até { $closes } ({ $wall }).
summit-proposed = **{ $title }** está em aberto até { $closes }. { $where ->
        [none] Connectors encontram a decisão com o evento.
       *[other] Aparece em { $where } em instantes.
    } Trago notícias das perguntas, das objeções, e de como termina.

field-offer = oferta

refusal-bid-gone = Esta candidatura já não existe. `/event show` diz como está tudo.
refusal-not-a-summit = **{ $title }** não é um summit: as cidades só se candidatam a summits.
refusal-no-city = **{ $chapter }** reúne pessoas em torno de um tema e não tem cidade: um summit acontece em uma.
refusal-no-bids = Ainda nenhuma cidade se candidata a receber **{ $title }**, por isso não há nenhuma a propor.
refusal-host-being-decided = Connectors já decidem quem recebe **{ $title }**: uma decisão de cada vez.
refusal-summit-host = Um summit pertence a toda a rede. Deixe `chapter` vazio: as cidades candidatam-se, e connectors decidem qual o recebe.
refusal-summit-audience = **{ $title }** é um summit: só connectors o veem e participam. Deixe `audience` vazio.
