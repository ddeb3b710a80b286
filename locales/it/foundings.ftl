## Nascite: come comincia un capitolo

founding-title = Nasce un capitolo: { $name }
founding-levels = *Interesse*: tenetemi al corrente. *Energia*: do una mano ai suoi eventi. *Impegno*: lo porto avanti con altre persone per sei mesi. Premi quello che fa per te; finché nasce puoi cambiarlo o ritirarlo.
founding-stands = A che punto è
founding-level-interest = Interesse
founding-level-energy = Energia
founding-level-commitment = Impegno
founding-count = { $number ->
        [0] ancora nessuno
        [one] una persona
       *[other] { $number } persone
    }
founding-committed = { $number } su { $needed }
founding-starter = Iniziato da
founding-mentor = Accompagnato da
founding-mentor-none = ancora nessun capitolo
founding-missing = Manca ancora: { $missing }
founding-missing-neighbour = la risposta di **{ $chapter }** (fino al { $until })
founding-missing-commitments = { $left ->
        [one] ancora un impegno
       *[other] ancora { $left } impegni
    }
founding-missing-mentor = un capitolo che lo accompagni
founding-missing-decision = una decisione
founding-missing-decision-open = il consenso di chi è connector (fino al { $closes })
founding-missing-decision-stewards = la parola di chi è steward (`/network foundings`)
founding-missing-decision-stopped = la risposta a un'obiezione
founding-missing-decision-against = una via d'uscita, dopo un'obiezione o perché la proposta è stata ritirata
founding-formed = Si è formato. Vieni a farne parte.
founding-lapsed = Per ora riposa. `/chapter start` lo ricomincia quando ci sono persone pronte.

founding-you = Tu
founding-you-none = ancora fuori
founding-you-interest = interesse: ti tengo al corrente
founding-you-energy = energia: dai una mano ai suoi eventi
founding-you-commitment = impegno: lo porti avanti con altre persone per sei mesi

button-accompany = Lo accompagniamo noi
button-commitment-back = Ritira
button-form = Formalo adesso
button-form-early = Formalo lo stesso…
button-propose-again = Chiedi di nuovo
button-rest = Lascialo riposare
button-go-on = Va avanti
button-join-it = Entra
button-join-one = Entra in { $chapter }
button-im-in = Ci sto…
button-we-are-here = Ci siamo
button-let-them = Lasciali fare
button-tell-me = Dimmelo se nasce qui
button-forget-it = Lascia stare

founding-town-which = Più di una città si chiama “{ $text }”. Dove nasce il capitolo?
founding-town-pick = Scegli la città
founding-place = Dove
founding-place-theme = Un tema, a partire da
founding-preview = Ecco cosa ho capito. **{ $name }** comincia quando premi **Conferma**, e il primo impegno è il tuo. Si forma con { $needed ->
        [one] un impegno
       *[other] { $needed } impegni
    }{ $mentored ->
        [yes] , un capitolo che lo accompagni
       *[no] { "" }
    } e { $decides ->
        [connectors] il consenso di chi è connector
       *[stewards] la parola di chi è steward
    }.
founding-preview-silent = **{ $chapter }** è lì, e non si fa sentire da un po'. Prima chiedo alle sue persone; se nessuno risponde entro { $days ->
        [one] un giorno
       *[other] { $days } giorni
    }, la via è libera.
founding-preview-again = C'era già un capitolo con questo nome; comincerebbe di nuovo.
founding-preview-farther = Non lontano: **{ $chapter }**, a { $km } km.
founding-alive = **{ $chapter }** è lì ed è vivo, quindi un secondo vicino ne dividerebbe le persone. Entraci, e porta quello che avevi in mente.
founding-underway = C'è già chi sta iniziando **{ $name }**. Fanne parte: di' fin dove arrivi.
founding-underway-yours = **{ $name }** sta già nascendo, e ci sei anche tu. Parlane alle persone lì intorno.
founding-begun = **{ $name }** comincia, da te. { $where ->
        [none] Parlane alle persone lì intorno.
       *[other] Pubblico la sua scheda in { $where }; falla girare tra le persone lì intorno.
    }
founding-begun-asked = Ho chiesto alle persone di **{ $chapter }** se ci sono. Ti faccio sapere quando rispondono, o al più tardi il { $until }.
founding-discarded = Non comincia niente. La tua idea non va persa: `/chapter start` è lì quando vuoi.

founding-taken-interest = Segnato: quando **{ $name }** si forma, te lo dico.
founding-taken-energy = Grazie: dai una mano agli eventi di **{ $name }**. Quando si forma, te lo dico.
founding-taken-commitment = Grazie: porti avanti **{ $name }** con altre persone per sei mesi. Quando si forma, ne sei connector.
founding-taken-already = L'avevi già detto, per **{ $name }**.
founding-back = Non fai più parte di **{ $name }**. Torna quando vuoi.
founding-back-none = Non facevi parte di **{ $name }**, quindi non è cambiato niente.

founding-mentor-which = Quale dei tuoi capitoli?
founding-mentor-ask = Quale dei tuoi capitoli accompagna **{ $name }**?
founding-accompanied = **{ $mentor }** accompagna **{ $name }**. Contattate le sue persone: una chiamata nelle prime settimane è l'aiuto più grande.

founding-form-preview = Formare adesso **{ $name }**? { $number ->
        [one] La persona che si è impegnata ne diventa connector
       *[other] Le { $number } persone che si sono impegnate ne diventano connector
    }, si creano un ruolo e un canale, e cominciano i suoi primi passi.
founding-reason = Perché già adesso?
founding-reason-hint = Manca ancora qualcosa. Di' in una frase perché può cominciare lo stesso.
founding-formed-now = **{ $name }** si forma. Le sue persone lo sanno adesso.
founding-proposed = Su **{ $name }** chiedo di nuovo a chi è connector.
founding-goes-on = Bene: **{ $name }** va avanti.
founding-rest-preview = Lasciar riposare **{ $name }**? Lo viene a sapere chiunque ne fa parte, e si può ricominciare in qualsiasi momento.
founding-rested = **{ $name }** riposa. Grazie per averci provato; `/chapter start` lo ricomincia.

founding-asked = { $same ->
        [yes] { $who } vorrebbe ricominciare **{ $name }**, dove da un po' non succede niente.
       *[no] { $who } vorrebbe iniziare **{ $name }**, vicino a **{ $chapter }**, dove da un po' non succede niente.
    } Ci siete? Se sì, vi metto in contatto. Con le sue parole:
founding-answered-here = Che bello sentirti. Dico a chi voleva iniziare **{ $name }** che **{ $chapter }** c'è. Il benvenuto migliore sarebbe un prossimo evento: `/event create`.
founding-answered-let = Grazie. **{ $name }** può cominciare; la porta è aperta anche alle vostre persone.

founding-invited = Volevi sapere se nasce un capitolo a **{ $place }**: { $who } inizia **{ $name }**. Fin dove arrivi?
founding-invited-formed = Volevi sapere se nasce un capitolo a **{ $place }**: **{ $name }** si è formato. Vieni a farne parte.
founding-wish = Segnato. Se nasce un capitolo a **{ $place }** o lì vicino, ti scrivo una volta.
founding-wish-already = L'ho già segnato: se nasce un capitolo a **{ $place }** o lì vicino, ti scrivo una volta.
founding-wish-forgotten = Dimenticato: di **{ $place }** non ti scrivo.

founding-news-opened = La via è libera: **{ $name }** comincia, e la sua scheda è pubblicata. { $about ->
        [none] Falla girare tra le persone lì intorno.
       *[other] **{ $about }** non è d'ostacolo. Fai girare la scheda tra le persone lì intorno.
    }
founding-news-mentor = Che bella notizia per **{ $name }**: **{ $about }** lo accompagna. Contattate chi ne è connector.
founding-news-formed = **{ $name }** si è formato. Vieni a farne parte: i suoi eventi sono anche tuoi.
founding-news-formed-connector = **{ $name }** si forma, e tu ne sei connector. Il ruolo e il canale nascono tra un attimo, e `/onboard mine` mostra i primi passi. Prepara un primo piccolo evento con `/event create`. { $calendar ->
        [none] Il suo calendario è in `/event calendar`.
       *[other] Il suo calendario, per chiunque: { $calendar }
    }
founding-news-active = **{ $name }** ha avuto il suo primo evento, quindi ora è un capitolo attivo. Complimenti!
founding-news-stalled = Da molto tempo nessuno entra in **{ $name }**. Va avanti? Invitare tre persone a voce aiuta più di qualsiasi messaggio. Può anche riposare e ricominciare più avanti.
founding-news-rests-people = Per ora **{ $name }** riposa. Grazie per averne fatto parte; si può ricominciare in qualsiasi momento.
founding-news-rests-closed = Il capitolo **{ $name }** è stato chiuso, quindi la sua nascita riposa. Grazie per averne fatto parte.
founding-news-rests-neighbour = Che bella notizia: **{ $about }** c'è, quindi **{ $name }** non comincia lì accanto. Entraci, e porta quello che avevi in mente.

founding-queue-title = Capitoli che nascono
founding-queue-none = In questo momento non nasce nessun capitolo. `/chapter start` ne inizia uno.
founding-queue-line = { $name } · ultime novità { $since }
    -# manca: { $missing }
founding-queue-open = Aprine uno

alert-founding-ready = **{ $chapter }** ha i suoi impegni e un capitolo che lo accompagna. Chi è connector non ha un canale dove decidere, quindi tocca a voi: `/network foundings`, poi *Formalo adesso*.
alert-founding-blocked = Chi è connector non ha dato il consenso a **{ $chapter }**, o la proposta è stata ritirata. Parlate con chi ha fatto obiezione, poi guardate `/network foundings`.
alert-founding-stalled = Da molto tempo nessuno entra nella nascita di **{ $chapter }**. L'ho chiesto a chi l'ha iniziata; `/network foundings` mostra cosa manca.
alert-founding-unmet = **{ $chapter }** si è formato e non si è ancora incontrato. Può far bene una parola, o una mano per un primo evento.
alert-founding-alone = Nella nascita di **{ $chapter }** non resta nessuno che lo porterebbe avanti. `/network foundings` la mostra.

effect-founding-asked = la domanda a un capitolo silenzioso
effect-founding-card = il messaggio di un capitolo che nasce
effect-founding-invited = l'invito a un capitolo che nasce
effect-founding-look = lo sguardo a un capitolo che nasce
effect-founding-news = le novità di un capitolo che nasce

refusal-founding-gone = Questa nascita non c'è più. `/chapter start` inizia un capitolo.
refusal-founding-over = { $status ->
        [formed] **{ $name }** si è già formato: entraci con `/chapter join`.
       *[other] Per ora **{ $name }** riposa. `/chapter start` lo ricomincia.
    }
refusal-chapter-resting = **{ $chapter }** c'era già ed è compostato, con la sua memoria conservata. Invece di farne uno nuovo si può riseminare: `/chapter reseed` lo ricomincia quando conferma chi è steward.
refusal-founding-elsewhere = Stai già iniziando **{ $name }**, e uno alla volta basta a chiunque. Portalo prima a termine, o lascialo riposare dalla sua scheda.
refusal-neighbour-answered = La domanda su **{ $name }** ha già avuto risposta. Grazie comunque.
refusal-has-mentor = **{ $mentor }** accompagna già **{ $name }**. Alle sue persone fa piacere ogni aiuto, dalla sua scheda.
refusal-no-mentoring = **{ $chapter }** non è un capitolo attivo, quindi non può ancora accompagnarne un altro.
refusal-not-ripe = **{ $name }** non è pronto: manca qualcosa, o nessuno si è impegnato. `/network foundings` dice cosa.
