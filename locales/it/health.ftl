## La salute dei capitoli: cosa si chiede quando uno tace, e i loro quadri

health-asked-ask = Intorno a **{ $chapter }** c'è silenzio dal { $since } ({ $relative }). Come state? Se qualcosa può aiutare, per esempio due mani in più, un capitolo che ospiti con voi o un incontro online, ditelo. Non dovete spiegazioni a nessuno, e niente cambia da sé.
health-asked-mentor = Chiedo ancora una volta di **{ $chapter }**, in silenzio dal { $since } ({ $relative }).
health-also-neighbour = Chiedo anche alle persone di **{ $mentor }** se vi accompagnerebbero.
health-also-channel = Nel vostro canale chiedo chi darebbe una mano.
health-also-you = Cosa andrebbe bene per voi?
health-asked-dormant = **{ $chapter }** è in silenzio dal { $since }. Lo lasciamo riposare? Il riposo si vede e si può togliere in qualsiasi momento: la pagina e le persone restano, e a chi arriva mostro prima altri capitoli.
health-stewards-tomorrow = A chi è steward lo chiedo domani, così lo sapete prima voi.
health-asked-notice = È la mia ultima domanda su **{ $chapter }**, in silenzio dal { $since }. Senza un segno entro il { $date }, proporrò di compostarlo: l'archivio resta, e alle persone si propone un prossimo capitolo. Lo decide una persona, mai io.
health-asked-compost = **{ $chapter }** è in silenzio dal { $since }, più di un intero giro di domande. Propongo di compostarlo con cura: le sue persone lo sanno per prime, l'archivio resta, e si può riseminare. Decide una persona. Cosa ne dici?
health-asked-wake = **{ $chapter }** è a riposo, e lì c'è qualcosa in programma o già successo. Si è risvegliato?

health-stewards-dormant = **{ $chapter }** è in silenzio dal { $since }. { $people ->
        [none] Non lo anima nessuno.
       *[other] Chi ne è connector ({ $people }) ha saputo di questa domanda prima di voi.
    } Lo segniamo come a riposo? Si vede, e si può togliere.
health-stewards-compost = **{ $chapter }** è in silenzio dal { $since }, e l'ultimo avviso è passato. { $people ->
        [none] Non lo anima nessuno.
       *[other] Ne è connector: { $people }.
    } Proponiamo di compostarlo?
health-stewards-wake = **{ $chapter }** è a riposo, non lo anima nessuno, e lì c'è qualcosa in programma o già successo. Si è risvegliato?

health-mentor = **{ $chapter }** è in silenzio dal { $since }. { $already ->
        [yes] Lo accompagna il vostro capitolo, **{ $mentor }**. Contattate le sue persone?
       *[no] Il vostro capitolo, **{ $mentor }**, lo accompagnerebbe per un po': una chiamata, una serata insieme, un evento ospitato in due?
    }
health-helpers = Qui c'è silenzio da un po' ({ $since }). Chi darebbe una mano perché **{ $chapter }** si incontri di nuovo? Basta un'idea, una sala o un'ora.
health-taker = **{ $chapter }** è in silenzio dal { $since }, e dal { $date } si può proporre di compostarlo. Qualcuno lo prenderebbe in mano?

health-told-dormant = Ora **{ $chapter }** è a riposo: l'ha confermato { $who }. Quando ve la sentite, preparate un evento o premete *Ci siamo di nuovo* in `/chapter health`.
health-told-awake = **{ $chapter }** si è risvegliato: l'ha detto { $who }.
health-told-helper = { $who } darebbe una mano in **{ $chapter }**. Mandate un messaggio finché la voglia è fresca.
health-told-taker = { $who } prenderebbe in mano **{ $chapter }**. Mandate un messaggio; `/connector propose` lo rende ufficiale.
health-told-mentor = { $mentor ->
        [none] { $who } accompagnerebbe **{ $chapter }**. Mandate un messaggio.
       *[other] Da ora **{ $mentor }** accompagna **{ $chapter }**: ha detto di sì { $who }. Mandate un messaggio.
    }
health-told-help = A **{ $chapter }**, che il vostro capitolo accompagna, serve aiuto. L'ha detto { $who }; un vostro messaggio farebbe bene.

health-form-alive = Il capitolo è vivo
health-label-alive = Cosa state facendo?
health-hint-alive = Se vuoi: un piano, una data, un pensiero. Si vede in /chapter health, voi e chi è steward
health-form-help = Ci serve aiuto
health-label-help = Cosa aiuterebbe?
health-hint-help = Se vuoi. Lo sanno chi è steward e il vostro capitolo mentore
health-rest-preview = Lasciar riposare **{ $chapter }**? La pagina e le persone restano, a chi arriva mostro prima altri capitoli, e puoi risvegliarlo in qualsiasi momento. Lo dico a chi altro ne è connector e a chi è steward.
health-dormant-preview = Segnare **{ $chapter }** come a riposo? Resta visibile e può risvegliarsi in qualsiasi momento; a chi arriva mostro prima altri capitoli. Lo dico a chi ne è connector.
health-told-first = Chi è connector di **{ $chapter }** lo sa per primo: l'ho appena chiesto. Se non c'è risposta entro il { $after }, allora puoi confermare{ $stewards ->
        [yes] ; lo ricorderò a chi è steward.
       *[no] , con *Metti a riposo* in `/chapter health`.
    }
health-answered-alive = Che bello sentire **{ $chapter }**. Conto da oggi.
health-answered-help = Grazie per averlo detto. { $stewards ->
        [yes] Ora lo sa chi è steward, e il capitolo che accompagna **{ $chapter }**, se ce n'è uno.
       *[no] Lo sa il capitolo che accompagna **{ $chapter }**, se ce n'è uno. Chi è steward non ha un canale: dillo tu a una di queste persone.
    }
health-answered-rest = Ora **{ $chapter }** è a riposo. Premi *Ci siamo di nuovo* in `/chapter health`, o prepara un evento, quando ve la sentite.
health-answered-awake = **{ $chapter }** si è risvegliato. Che bello riavervi qui.
health-answered-dormant = **{ $chapter }** è segnato come a riposo, e chi ne è connector lo sa. `/chapter health` lo risveglia.
health-answered-kept = Per ora **{ $chapter }** resta com'è.
health-answered-helper = Grazie! { $stewards ->
        [yes] Chi anima **{ $chapter }** e chi è steward sa che daresti una mano.
       *[no] Chi anima **{ $chapter }** sa che daresti una mano.
    }
health-answered-taker = Grazie! { $stewards ->
        [yes] Chi è steward sa che prenderesti in mano **{ $chapter }**.
       *[no] Chi anima **{ $chapter }** sa che lo prenderesti in mano.
    } `/connector propose` comincia la strada per esserne connector.
health-accompanied = Grazie: da ora **{ $mentor }** accompagna **{ $chapter }**, e le sue persone sanno che scriverete.
health-declined = Grazie per la risposta. Non è cambiato niente.
health-compost = La fine di **{ $chapter }** è già in cammino: nel server, `/chapter compost` mostra a che punto è. Niente finisce prima che una persona confermi.
health-nothing = Non è cambiato niente.

button-health-alive = Il capitolo è vivo
button-health-help = Ci serve aiuto
button-health-rest = Preferiamo riposare
button-health-rest-on = Riposa ancora
button-health-awake = Ci siamo di nuovo
button-health-dormant = Metti a riposo
button-health-keep = Per ora resta così
button-health-open = Come sta
button-health-compost = Proponi il compostaggio
button-health-accompany = Lo accompagniamo
button-health-decline = Non ora
button-health-helper = Darei una mano
button-health-taker = Lo prenderei io
button-health-ask = Chiedi ora
button-health-back = Indietro
button-reflect = Guarda indietro

health-rung-ask = una prima domanda
health-rung-mentor = un capitolo mentore
health-rung-dormant = il riposo
health-rung-notice = l'ultimo avviso
health-rung-compost = il compostaggio

health-title = Come sta { $chapter }
health-field-status = Stato
health-field-silence = Segni di vita
health-field-events = Eventi
health-field-people = Persone
health-field-connectors = Connector
health-field-mentor = Accompagnato da
health-field-asked = Cosa si è chiesto
health-field-answers = Cosa si è risposto
health-field-reflection = Ultimo sguardo indietro
health-status = { $status }, dal { $since }
health-ahead = C'è qualcosa davanti, fino al { $until }.
health-silence = L'ultimo è stato { $days ->
        [0] oggi
        [one] ieri
       *[other] { $days } giorni fa
    }, il { $since }. { $rung ->
        [ask] È il momento di chiedere come va.
        [mentor] È il momento di offrire un capitolo mentore.
        [dormant] Forse è il momento di riposare.
        [notice] È il momento dell'ultimo avviso.
        [compost] Si può proporre di compostarlo.
       *[none] Va tutto bene.
    }
health-last = Ultimo: **{ $title }**, { $when }
health-last-none = Non c'è ancora stato nessun evento.
health-next = Prossimo: **{ $title }**, { $when }
health-next-none = Non c'è niente in programma.
health-gap = Metà delle pause tra i suoi eventi dura meno di { $days ->
        [one] un giorno
       *[other] { $days } giorni
    }{ $common ->
        [-1] .
       *[other] { " " }(in tutta la rete: { $common }).
    }
health-people = { $members ->
        [one] Un membro
       *[other] { $members } membri
    }, di cui nell'ultimo semestre: { $joined }.
health-stuck = { $number ->
        [one] Una persona appena arrivata è in difficoltà.
       *[other] { $number } persone appena arrivate sono in difficoltà.
    }
health-questions = { $number ->
        [one] Una domanda dai suoi eventi è aperta.
       *[other] { $number } domande dai suoi eventi sono aperte.
    }
health-nobody = Non lo anima nessuno.
health-connector = { $who }, dal { $since }{ $until ->
        [none] { "" }
       *[other] , fino al { $until }
    }
health-asked-line = { $rung }: { $when }{ $answer ->
        [none] , ancora senza risposta
        [kept] , per ora resta così
       *[other] , con risposta
    }
health-answer-line = { $when }: { $who } ha detto { $answer ->
        [alive] “il capitolo è vivo”
        [help] “ci serve aiuto”
        [rest] “preferiamo riposare”
        [awake] “ci siamo di nuovo”
        [helper] “darei una mano”
        [taker] “lo prenderei io”
        [dormant] che è a riposo
       *[kept] che per ora resta così
    }
health-reflection-line = { $when }, { $who }: energia { $energy } su 5
health-asked-now = Lo chiedo adesso { $people ->
        [0] a chi è steward o può aiutare **{ $chapter }** in altro modo, perché non posso chiederlo a chi ne è connector
        [one] a una persona connector di **{ $chapter }**
       *[other] a { $people } connector di **{ $chapter }**
    }: { $rung }.

health-board-title = La salute della rete
health-sum-silent = { $number ->
        [0] Nessun capitolo tace.
        [one] **Un capitolo tace**:
       *[other] **{ $number } capitoli tacciono**:
    }
health-sum-rung = · { $number }, è il momento di: { $rung }
health-sum-alone = Senza connector: { $number }
health-sum-single = Con troppo poche persone connector: { $number }
health-sum-stalled = Iniziati da molto, mai incontrati: { $number }
health-sum-stuck = Persone appena arrivate in difficoltà: { $number }
health-sum-deliveries = Messaggi non arrivati negli ultimi 30 giorni: { $number }
health-section-silent = In silenzio, prima chi lo è da più tempo
health-section-silent-none = Nessuno. Ogni capitolo ha dato da poco un segno di vita.
health-section-single = Troppo poche persone connector
health-section-single-none = Nessuno: ogni capitolo animato ne ha abbastanza.
health-section-alone = Senza connector
health-section-alone-none = Nessuno: ogni capitolo ha qualcuno.
health-section-stalled = Iniziati, mai incontrati
health-section-stalled-none = Nessuno: ogni inizio è arrivato da qualche parte.
health-sections = Mostra un altro elenco
health-open = Apri un capitolo
health-line-silent = ultimo segno { $since }{ $resting ->
        [yes] , a riposo
       *[no] { "" }
    }
health-line-stalled = iniziato { $since }{ $resting ->
        [yes] , a riposo
       *[no] { "" }
    }
health-line-single = { $number ->
        [one] una persona connector
       *[other] { $number } connector
    }

alert-chapter-silent = **{ $chapter }** è in silenzio da { $days } giorni, e non c'è nessuno a cui possa chiedere. `/network health` lo mostra; `/connector add` nomina qualcuno.
alert-chapters-silent = Per { $chapters } capitoli silenziosi non c'è nessuno a cui possa chiedere. `/network health` li mostra, prima quelli in silenzio da più tempo.
alert-chapter-rests = Ora **{ $chapter }** è a riposo: l'ha detto chi ne è connector. Non serve niente; può risvegliarsi in qualsiasi momento.
alert-chapter-needs-help = A **{ $chapter }** serve aiuto, dice <@{ $by }>. { $text ->
        [none] Non ha detto con cosa: chiedeteglielo.
       *[other] Con le sue parole: “{ $text }”
    }
alert-chapter-helper = <@{ $by }> darebbe una mano in **{ $chapter }**. Chi ne è connector lo sa; se non c'è nessuno, mandate voi un messaggio.
alert-chapter-taker = <@{ $by }> prenderebbe in mano **{ $chapter }**. Parlatene insieme; `/connector propose` lo rende ufficiale.

reflection-invitation = È passato mezzo anno di **{ $chapter }**. Ti va di guardare indietro per cinque minuti? Non è un esame, nessuno viene messo a confronto, e lo vedi solo tu, chi altro ne è connector e chi è steward.
reflection-question-rhythm = C'è stato un incontro negli ultimi tre mesi, o c'è una data?
reflection-question-people = Quando qualcuno scrive, rispondono almeno due di voi?
reflection-question-newcomers = È entrata qualche persona nuova?
reflection-question-written = I membri possono leggere cosa è stato deciso, e dove è andato il denaro, se ce n'è?
reflection-question-links = Avete fatto qualcosa con un altro capitolo o un partner?
reflection-how = Com'è l'energia del gruppo, cosa funziona, cosa smettereste, cosa vi serve?
reflection-form = Uno sguardo indietro
reflection-label-energy = L'energia del gruppo
reflection-label-works = Cosa funziona
reflection-label-stops = Una cosa da smettere
reflection-label-needs = Cosa vi serve
reflection-energy-1 = 1 · a secco
reflection-energy-2 = 2 · poca
reflection-energy-3 = 3 · così così
reflection-energy-4 = 4 · buona
reflection-energy-5 = 5 · da vendere
reflection-kept = Grazie. È salvato in `/chapter health` di **{ $chapter }**, e lo richiedo il { $later }.
reflection-later = Nessuna fretta: di **{ $chapter }** lo richiedo il { $later }.

refusal-silence-over = **{ $chapter }** ha dato un segno di vita da quando l'ho chiesto, quindi non resta niente a cui rispondere. `/chapter health` mostra come sta.
refusal-not-silent = **{ $chapter }** non è in silenzio da { $days } giorni, quindi non c'è ancora niente da chiedere o da cambiare.
refusal-asked-already = A **{ $chapter }** l'ho chiesto { $asked }. La prossima domanda arriva da sé, quando è il momento.
refusal-nobody-to-ask = Non c'è nessuno a cui possa chiedere di **{ $chapter }**: non posso raggiungere nessuna persona connector, e chi è steward non ha un canale. `/connector add` nomina qualcuno, `/network setup` sceglie un canale.
refusal-rests-already = **{ $chapter }** è già a riposo. `/chapter health` può risvegliarlo.
refusal-figure-unreadable = “{ $text }” non è un numero intero. Scrivilo in cifre, per esempio “90”.
refusal-energy-unreadable = Scegli l'energia del gruppo da 1 a 5; tutto il resto può restare vuoto.

field-reflection = risposta

effect-health-asked = la domanda a un capitolo silenzioso
effect-health-helpers = la domanda su chi aiuterebbe un capitolo
effect-health-mentor = la domanda su chi accompagnerebbe un capitolo
effect-health-reflect = l'invito a guardare indietro
effect-health-round = lo sguardo al silenzio dei capitoli
effect-privacy-round = lo sguardo alla privacy
effect-health-stewards = la domanda su un capitolo a chi è steward
effect-health-taker = la domanda su chi prenderebbe un capitolo
effect-health-told = le novità su un capitolo
