## Risposte alle domande

field-question = domanda

answer-events =
    { $about ->
        [none] **Cosa c'è in programma**
       *[other] **Cosa c'è in programma** — { $about }
    }
answer-events-mine =
    { $about ->
        [none] **I tuoi eventi**
       *[other] **I tuoi eventi** — { $about }
    }
answer-events-away =
    { $place ->
        [none] Proprio lì non c'è niente; il più vicino è **{ $chapter }**, a circa { $km } km:
       *[other] Proprio lì ({ $place }) non c'è niente; il più vicino è **{ $chapter }**, a circa { $km } km:
    }
answer-event-again = { $event } · e in altre date più avanti
answer-events-more = Ce ne sono altri: `/event list` li mostra tutti.
answer-no-events =
    { $about ->
        [none] Non è previsto nessun evento che tu possa vedere.
       *[other] Non ho trovato nessun evento per { $about }.
    }
answer-no-events-mine = Non hai risposto a nessun evento così.
answer-no-events-soonest = Quello che ci va più vicino: { $event }
answer-no-events-near = Il capitolo più vicino è **{ $chapter }**, a circa { $km } km; `/chapter show` dice a chi chiedere.
answer-no-events-here = `/chapter show` dice a chi chiedere in **{ $chapter }**.

answer-people =
    { $about ->
        [none] **Persone che hanno aperto il loro profilo**
       *[other] **Persone che hanno aperto il loro profilo** — { $about }
    }
answer-people-more = Ce ne sono altre: restringi la ricerca con `/member find`.
answer-nobody =
    { $about ->
        [none] Nessuno ti ha ancora aperto il proprio profilo.
       *[other] Nessuno ti ha aperto qualcosa su questo: { $about }. Magari c'è qualcuno che preferisce tenerlo per sé.
    }
answer-near = **I capitoli più vicini a { $place }**
answer-near-missing = A { $place } non c'è ancora un capitolo; `/chapter start` ne inizia uno. I più vicini:
answer-near-none = A { $place } non c'è un capitolo, e nessuno nei dintorni mi ha detto dove si trova. `/chapter list` li mostra tutti.
answer-near-line = **{ $chapter }** ({ $where }) — a circa { $km } km
answer-near-here = **{ $chapter }** ({ $where }) — proprio lì
answer-near-join = `/chapter join` ti fa entrare, `/chapter show` dice di più.
answer-chapter = **{ $chapter }** ({ $where }) — { $status }, { $people ->
        [0] ancora senza membri
        [one] un membro
       *[other] { $people } membri
    }
answer-chapter-channel = Ci si ritrova in { $channel }.
answer-chapter-soonest = Prossimamente: { $event }
answer-chapter-join = `/chapter join` ti fa entrare.
answer-chapter-over = L'archivio si può leggere, ma non ci entra più nessuno. `/chapter near` mostra il capitolo vivo più vicino.
answer-chapters = { $total ->
        [0] Lì non conosco nessun capitolo vivo.
        [one] **Un capitolo**
       *[other] **{ $total } capitoli**
    }
answer-chapters-about = { $total ->
        [0] Non conosco nessun capitolo vivo per { $about }.
        [one] **Un capitolo** — { $about }
       *[other] **{ $total } capitoli** — { $about }
    }
answer-chapters-line = **{ $chapter }** ({ $where }) — { $status }
answer-chapters-more = … e altri { $left }: `/chapter list` li mostra tutti.
answer-count =
    { $about ->
        [none] In tutta la rete
       *[other] { $about }
    }: { $living ->
        [0] ora non c'è nessun capitolo vivo.
        [one] ora c'è un capitolo vivo.
       *[other] ora ci sono { $living } capitoli vivi, { $active ->
            [0] nessuno dei quali attivo
            [one] uno dei quali attivo
           *[other] { $active } dei quali attivi
        }.
    }
answer-connectors = **{ $chapter }** è animato da { $people }.
answer-connectors-km = Il capitolo più vicino è **{ $chapter }**, a circa { $km } km. È animato da { $people }.
answer-connectors-none = **{ $chapter }** in questo momento non ha connector. { $steward ->
        [none] Chiedi a chi è steward, o a chi gestisce questo server.
       *[other] Chiedi a { $steward }.
    }
answer-connectors-none-km = Il capitolo più vicino è **{ $chapter }**, a circa { $km } km. In questo momento non ha connector. { $steward ->
        [none] Chiedi a chi è steward, o a chi gestisce questo server.
       *[other] Chiedi a { $steward }.
    }
answer-connectors-unknown = Dimmi quale capitolo o quale città intendi, per esempio “chi è connector a Lione?”. { $steward ->
        [none] Anche chi è steward della rete può aiutarti.
       *[other] Anche { $steward } può aiutarti.
    }
answer-connectors-nowhere = Non conosco nessun capitolo vicino a { $place }. `/chapter list` mostra dove ce ne sono.
answer-ask-connectors = Puoi chiedere a { $people } (connector di **{ $chapter }**).
answer-ask-steward = Puoi chiedere a { $steward }.
answer-ask-anyone = Puoi chiedere in un canale di questo server.

answer-step-language = Per prima cosa, scegli la lingua in cui ti parlo: `/profile language`. Poi chiedimi di nuovo, e ti mostro il passo successivo.
answer-step-city = Ora dimmi la tua città con `/profile edit`. Nessuno la vede finché non lo vuoi tu, e così posso mostrarti cosa c'è vicino.
answer-step-chapter =
    { $chapter ->
        [none] Ora trova un capitolo: `/chapter near` mostra i più vicini, `/chapter join` ti fa entrare, `/chapter start` ne inizia uno dove non c'è.
       *[other] Ora entra in un capitolo. Il più vicino a te è **{ $chapter }**, a circa { $km } km: `/chapter join`.
    }
answer-step-interests = Ora scrivi cosa ti interessa con `/profile edit`, e scegli chi lo vede con `/profile visibility`. È così che qui ci si trova.
answer-step-event =
    { $event ->
        [none] Ora vai a un primo evento. Non ce n'è ancora nessuno in programma; `/event list` lo mostrerà.
       *[other] Ora vai a un primo evento, per esempio { $event }. `/event join` ti tiene un posto.
    }
answer-step-done = Hai fatto tutti i primi passi. `/onboard mine` mostra cos'altro tocca a te, `/event list` cosa c'è in programma.
answer-steps = **Primi passi**
answer-steps-all = **I primi passi per chi arriva adesso**
    1. `/profile language`: la lingua in cui ti parlo
    2. `/profile edit`: la tua città e cosa ti interessa; nessuno lo vede finché non lo vuoi tu
    3. `/chapter near` e `/chapter join`: un capitolo
    4. `/event list` e `/event join`: un primo evento
    `/help` dice di più, e `/onboard mine` mostra i tuoi passi.
step-language = la tua lingua
step-city = la tua città
step-chapter = un capitolo
step-interests = cosa ti interessa
step-event = un primo evento

answer-to-ask =
    { $about ->
        [none] Questa è una domanda per le persone, più che per me.
       *[other] Questa è una domanda per le persone, più che per me. Forse loro hanno qualcosa da dire su { $about }:
    }
answer-to-ask-nobody = Questa è una domanda per le persone, più che per me, e nessuno ti ha aperto un profilo che ne parli.
answer-where-from = Da dove? Nomina una città (“vicino a Lione”), o dimmi la tua con `/profile edit`; nessuno la vede finché non lo vuoi tu.
answer-only-you = Questo riguarda solo te, quindi non rispondo qui. Chiedimelo con `/ask`: lo vedrai solo tu.
answer-greeting = Ciao! Chiedimi cosa c'è in programma, chi se ne intende di qualcosa o dov'è il capitolo più vicino. `/help` mostra cos'altro so fare.
answer-thanks = Con piacere!
answer-declined-private = Non do informazioni private sulle persone. `/member show` mostra cosa hanno aperto loro; la cosa più gentile è scrivere a chi ti interessa.
answer-declined-injection = Rispondo solo alle domande sugli eventi, le persone e i capitoli della rete, e solo con ciò che puoi vedere. `/help` mostra degli esempi.
answer-declined-off-topic = Questo va oltre quello che so: conosco gli eventi, le persone e i capitoli di { $network }. Prova per esempio con “cosa c'è questo weekend?”.
answer-unknown = Non ho capito, e preferisco dirlo che tirare a indovinare. Prova per esempio con “{ $example }”. `/help` mostra cosa so fare.
answer-example-none = cosa c'è questo weekend?
answer-example-event-list = cosa c'è a Lione questo weekend?
answer-example-member-find = chi se ne intende di compost a Lione?
answer-example-chapter-near = dov'è il capitolo più vicino?
answer-example-chapter-show = parlami del capitolo di Lione
answer-example-chapter-count = quanti capitoli ci sono in Europa?
answer-example-chapter-list = quali capitoli ci sono in Francia?
answer-example-chapter-connector = chi è connector a Lione?
answer-steps-mine = `/onboard mine` ha tutti i tuoi passi, con i pulsanti per sistemarli.
answer-example-onboarding-next-step = da dove comincio?
answer-example-onboarding-progress = quali passi mi mancano?
answer-example-role-become = come si diventa connector?
answer-example-handbook-lookup = quali sono i nostri valori?
answer-example-connector-handover = come passo il testimone del mio capitolo?
answer-example-question-ask = come trovano uno spazio gli altri capitoli?
answer-example-help = come creo un evento?
answer-short = Chiedimi qualcosa sulla rete, per esempio “cosa c'è a Lione questo weekend?”, “chi se ne intende di compost?” o “da dove comincio?”. `/help` mostra di più.
answer-shared = { $person } ha chiesto: “{ $question }”
answer-network = In **{ $network }**, dove eri l'ultima volta:

source-calendar = Dal calendario della rete, { $at }
source-profiles = Dai profili che le persone hanno aperto, { $at }
source-chapters = Dall'elenco dei capitoli della rete, { $at }
source-yours = Da quello che mi hai detto, { $at }; lo vedi solo tu
source-practice = Dalla pratica che arriva con questo bot; { $network } può avere la sua, chiedi a chi è connector

region-africa = Africa
region-asia = Asia
region-brittany = Bretagna
region-europe = Europa
region-latin-america = America Latina
region-mediterranean = Mediterraneo
region-middle-east = Medio Oriente
region-north-africa = Nord Africa
region-north-america = Nord America
region-oceania = Oceania
region-scandinavia = Scandinavia
region-south-america = Sud America
region-west-africa = Africa Occidentale
chapter-stage-seed = un seme
chapter-stage-forming = in formazione
chapter-stage-active = attivo
chapter-stage-dormant = a riposo
chapter-stage-composted = compostato
chapter-everywhere = ovunque
button-share = Condividi

refusal-answer-gone = Questa risposta è già stata condivisa, o ha più di un giorno. Rifai la domanda per condividerla.
refusal-nowhere-known = Non ci siamo ancora incontrati in nessuna rete. Prova uno dei miei comandi nel server che abbiamo in comune, per esempio `/help`, e poi scrivimi di nuovo.
