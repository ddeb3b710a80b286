## Trovare e leggere pagine

handbook-search-title = Il manuale su “{ $query }”
handbook-search-none = Nel manuale non trovo niente su “{ $query }”. Prova con un'altra parola, o guarda tutte le pagine con `/handbook list`; la pagina che manca la può scrivere chi è connector, con `/handbook add`.
handbook-open = Apri una pagina
handbook-as-of = { $date }
handbook-confirmed-on = confermata { $date }
handbook-kept-by = se ne prende cura { $person }
handbook-inner = solo per connector e steward
handbook-stale = ⚠ da molto tempo nessuno conferma che valga ancora
handbook-from-written = scritta qui
handbook-from-folder = dalla cartella della rete
handbook-from-site = da un sito che seguiamo
handbook-from-lessons = quello che ha imparato un capitolo finito
handbook-from-practice = arriva con il bot
handbook-list = { $number ->
        [0] **Il manuale** non ha ancora pagine nostre. Può cominciare chi è connector, con `/handbook add`.
        [one] **Il manuale** ha una pagina:
       *[other] **Il manuale** ha { $number } pagine:
    }
handbook-list-practice = Finché non scriviamo le nostre, queste pagine arrivano con il bot:
handbook-look = Leggi la pagina

## Scrivere

handbook-form = Una pagina del manuale
handbook-form-edit = Cambia questa pagina
handbook-label-title = Titolo
handbook-label-text = Testo (Markdown)
handbook-label-language = Lingua
handbook-label-audience = Chi la legge
handbook-label-replaces = Prende il posto di una pagina del bot?
handbook-audience-network = Tutta la rete
handbook-audience-connectors = Solo connector e steward
handbook-replaces-none = No, è una pagina a sé
handbook-practice-values = I valori
handbook-practice-roles = Chi fa cosa
handbook-practice-decisions = Come decidiamo
handbook-practice-becoming = Diventare connector
handbook-practice-terms = Quanto dura un ruolo
handbook-practice-founding = Come nasce un capitolo
handbook-practice-composting = Come finisce un capitolo
handbook-practice-privacy = Cosa vedono di te le altre persone
handbook-added = **{ $title }** è nel manuale. Te ne prendi cura tu: due volte l'anno ti chiedo se vale ancora.
handbook-edited = **{ $title }** ha le tue modifiche, e vale come confermata oggi.
handbook-confirmed = Grazie. { $titles }: vale ancora, dice { $person }.
handbook-removing = Togliere **{ $title }**? Il suo testo non viene conservato.
handbook-removing-elsewhere = Togliere **{ $title }**? Resta dove è scritta, e non la riporto nel manuale.
handbook-removed = **{ $title }** non è più nel manuale.
handbook-kept = Non ho tolto niente.
handbook-handing = Chi si prende cura di **{ $title }** d'ora in poi? Lo viene a sapere da me.
handbook-heir = Scegli chi
handbook-heir-other = Un'altra persona connector, per nome
handbook-to-stewards = Chi è steward, insieme
handbook-to-me = Io
handbook-handed = { $who ->
        [none] D'ora in poi di **{ $title }** si prende cura, insieme, chi è steward.
       *[other] D'ora in poi di **{ $title }** si prende cura { $who }, e lo viene a sapere da me.
    }

button-handbook-true = Vale ancora
button-handbook-remove = Togli
button-handbook-hand = Passa a qualcuno

## Chiedere se le pagine valgono ancora

handbook-stale-own = { $number ->
        [one] Ti prendi cura di una pagina del manuale che da molto tempo nessuno conferma. Vale ancora?
       *[other] Ti prendi cura di { $number } pagine del manuale che da molto tempo nessuno conferma. Valgono ancora?
    }
handbook-stale-stewards = { $number ->
        [one] Da molto tempo nessuno conferma una pagina del manuale, e non c'è nessuno a cui possa chiederlo. Vale ancora?
       *[other] Da molto tempo nessuno conferma { $number } pagine del manuale, e non c'è nessuno a cui possa chiederlo. Valgono ancora?
    }
handbook-stale-line = **{ $title }**, confermata { $confirmed }
handbook-review-choose = Guarda una pagina
handbook-review = **{ $title }** · testo: { $changed } · ultima conferma: { $confirmed }
handbook-handed-you = { $by ->
        [none] Una pagina del manuale è passata a te: d'ora in poi te ne prendi cura tu. Se non fa per te, passala a qualcun altro o a chi è steward.
       *[other] **{ $by }** ti ha passato una pagina del manuale: d'ora in poi te ne prendi cura tu. Se non fa per te, passala a qualcun altro o a chi è steward.
    }

## Siti che seguiamo

handbook-sites = Siti che seguiamo
handbook-site-preview = { $number ->
        [one] **{ $host }** ha una pagina da leggere. Non è ancora successo niente; ecco cosa porterebbe *Conferma*:
       *[other] **{ $host }** ha { $number } pagine da leggere. Non è ancora successo niente; ecco cosa porterebbe *Conferma*:
    }
handbook-site-page = { $title } ({ $size ->
        [one] un carattere
       *[other] { $size } caratteri
    })
handbook-site-others = { $number ->
        [one] … e un'altra
       *[other] … e altre { $number }
    }
handbook-site-more = Ci sono più pagine di quante ne legga da un sito: prima vengono quelle più vicine al suo inizio.
handbook-site-inner = Le leggerebbe solo chi è connector o steward.
handbook-site-will = Dopo *Conferma* ci guardo una volta alla settimana: quello che cambia lì cambia qui.
handbook-site-discarded = Non ho preso niente.
handbook-site-taken = **{ $name }**: { $added ->
        [0] niente di nuovo
        [one] una nuova pagina
       *[other] { $added } nuove pagine
    }, { $changed ->
        [0] niente di cambiato
        [one] una pagina cambiata
       *[other] { $changed } pagine cambiate
    }, { $gone ->
        [0] niente di sparito
        [one] una pagina sparita
       *[other] { $gone } pagine sparite
    }. Ci torno tra una settimana; con `/handbook list` chi è steward può farmi guardare prima, o smettere.
handbook-site-held = { $number ->
        [one] Una pagina non c'è più. Resta nel manuale finché non decidete voi.
       *[other] { $number } pagine non ci sono più. Restano nel manuale finché non decidete voi.
    }
handbook-site-card = **{ $name }** ({ $host }) · { $pages ->
        [one] una pagina
       *[other] { $pages } pagine
    } · guardato { $checked } · { $state ->
        [held] { $held ->
            [one] una pagina aspetta la vostra decisione
           *[other] { $held } pagine aspettano la vostra decisione
        }
        [failing] l'ultima volta non ho potuto leggerlo, e riprovo
       *[fine] tutto bene
    }
handbook-site-asked-held = { $number ->
        [one] **Una** delle { $pages } pagine che conosco da **{ $name }** ({ $host }) non c'è più: { $titles }.
       *[other] **{ $number }** delle { $pages } pagine che conosco da **{ $name }** ({ $host }) non ci sono più, tra cui: { $titles }.
    } Può essere una svista di là, quindi non ho tolto niente. Le togliamo dal manuale?
handbook-site-asked-failing = Da due settimane non riesco a leggere **{ $name }** ({ $host }). { $pages ->
        [one] La sua pagina resta
       *[other] Le sue { $pages } pagine restano
    } nel manuale come prima. Continuo a provare?
handbook-site-removed = { $number ->
        [one] Una pagina di **{ $name }** non è più nel manuale.
       *[other] { $number } pagine di **{ $name }** non sono più nel manuale.
    }
handbook-site-spared = { $number ->
        [one] Una pagina resta, anche se **{ $name }** non ce l'ha più.
       *[other] { $number } pagine restano, anche se **{ $name }** non le ha più.
    }
handbook-site-stopped = Non seguo più **{ $name }**. { $pages ->
        [one] La sua pagina resta nel manuale com'è.
       *[other] Le sue { $pages } pagine restano nel manuale come sono.
    }
handbook-site-dropping = Smetto di seguire **{ $name }** e tolgo { $pages ->
        [one] la sua pagina
       *[other] le sue { $pages } pagine
    }?
handbook-site-dropped = Non seguo più **{ $name }**, e { $pages ->
        [one] la sua pagina non è più nel manuale.
       *[other] le sue { $pages } pagine non sono più nel manuale.
    }
handbook-site-trying = Grazie. Continuo a provare con **{ $name }**, e lo richiedo se tace per altre due settimane.

button-handbook-check = Controlla ora
button-handbook-drop = Smetti, e togli le pagine

effect-handbook-follow = lo sguardo a un sito che il manuale segue
effect-handbook-handed = la notizia che una pagina è passata di mano
effect-handbook-round = lo sguardo alle pagine che nessuno conferma
effect-handbook-site = una domanda su un sito che il manuale segue
effect-handbook-stale = la domanda se le pagine valgono ancora

## Rifiuti

what-handbook-page = pagina
field-page = pagina
refusal-page-gone = Questa pagina non è più nel manuale, o non ti è aperta. `/handbook list` mostra cosa c'è.
refusal-handbook-for-connectors = Le pagine le aggiunge chi è connector o steward. Di' a chi anima il tuo capitolo cosa manca: `/chapter show` dice chi è.
refusal-page-not-yours = { $steward ->
        [none] Di **{ $title }** si prende cura, insieme, chi è steward: chiedi lì di cambiarla.
       *[other] Di **{ $title }** si prende cura **{ $steward }**: chiedi lì, o a chi è steward, di cambiarla.
    }
refusal-page-elsewhere = { $url ->
        [none] **{ $title }** è un file della cartella della rete: cambialo lì, e porta di nuovo dentro la cartella.
       *[other] **{ $title }** è scritta altrove: cambiala lì ({ $url }), e io seguo entro una settimana.
    }
refusal-page-long = **{ $title }** ha più di { $limit } caratteri, più di quanti ne stiano in un modulo. Dammi il nuovo testo come file: `/handbook edit` ha l'opzione `file`.
refusal-practice-taken = **{ $title }** prende già il posto di quella pagina del bot, nella stessa lingua. Cambia quella, o scegli una pagina a sé.
refusal-handbook-full = Il manuale ha { $most } pagine, e di più non ce ne stanno. Togline qualcuna che non serve a nessuno, e riprova.
refusal-page-file-refused = { $reason ->
        [kind] So leggere file Markdown (`.md`); **{ $name }** sembra essere altro.
        [large] **{ $name }** ha più di { $kilobytes } KB, più di quanti ne stiano in una pagina.
        [empty] **{ $name }** non contiene testo.
       *[text] **{ $name }** non contiene un testo che so leggere (leggo UTF-8, e al massimo 60.000 caratteri).
    }
refusal-site-empty = A quell'indirizzo di **{ $host }** non trovo nessuna pagina con del testo. Dammi l'indirizzo dove comincia il manuale, come lo mostra il tuo browser.
refusal-site-closed = **{ $host }** chiede alle macchine di non leggere quell'indirizzo, quindi non lo faccio. Chi si prende cura del sito può permetterlo nel suo `robots.txt`.
refusal-too-many-sites = Seguo già { $most } siti, e di più non si può. Smetti di seguirne uno in `/handbook list`, e riprova.
refusal-site-stopped = Quel sito non lo seguo più.
refusal-site-settled = È già sistemato: le pagine sono tornate, o qualcuno ha già deciso.
