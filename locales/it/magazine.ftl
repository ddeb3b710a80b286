## I feed della rivista

magazine-preview = **{ $name }** ({ $host }), lingua: { $language }. { $articles ->
        [0] Non contiene ancora nessun articolo.
        [one] Contiene un articolo.
       *[other] Contiene { $articles } articoli. I più recenti:
    }
magazine-preview-aside = { $number ->
        [one] Una voce non ha un link che si possa aprire, e resta fuori.
       *[other] { $number } voci non hanno un link che si possa aprire, e restano fuori.
    }
magazine-preview-will = Quando confermi, ogni articolo nuovo da quel momento viene annunciato una volta, in { $channel }. Quelli che ci sono già contano come noti e non vengono annunciati.
magazine-discarded = Va bene: non seguo niente.
magazine-followed = Da ora seguo **{ $name }**. I nuovi articoli vengono annunciati una volta, e si trovano tutti con `/magazine latest`.
magazine-feeds = **La rivista segue:**
magazine-feeds-none = Non seguo ancora nessun feed. Dammi l'indirizzo di uno, o del sito della rivista: `/magazine follow url:`
magazine-feed-line = - **{ $name }** ({ $host }), { $language } → { $channel }{ $state ->
        [gone] {" "}· non c'è più, per sempre
        [failing] {" "}· in questo momento non riesco a leggerlo
       *[fine] {""}
    }
magazine-feed-open = Apri un feed
magazine-feed = **{ $name }** ({ $host })
    Lingua: { $language }; annunciato in { $channel }. Ho guardato { $checked }{ $state ->
        [gone] : non c'è più, per sempre.
        [failing] : non ho potuto leggerlo.
       *[fine] .
    }
magazine-language-none = nessuna lingua indicata
magazine-channel-none = nessun canale (sceglietene uno con `/network settings`)
magazine-checked = Ho guardato **{ $name }**: { $new ->
        [0] niente di nuovo.
        [one] un articolo è nuovo{ $told ->
            [0] {" "}per me, e troppo vecchio per annunciarlo.
           *[other] , e lo annuncio.
        }
       *[other] { $new } articoli sono nuovi per me; { $told } { $told ->
            [one] viene annunciato
           *[other] vengono annunciati
        }.
    }
magazine-stopped = Non seguo più **{ $name }**. I suoi articoli restano in `/magazine latest`; `/magazine follow` lo segue di nuovo.
magazine-kept = Va bene: continuo a provare a leggere **{ $name }**.
magazine-failing = Da una settimana non riesco a leggere **{ $name }** ({ $host }), un feed della rivista. Continuo a provare?
magazine-gone = **{ $host }** dice che **{ $name }**, un feed della rivista, non c'è più, per sempre. Smetto di seguirlo?
magazine-asked-there = `/magazine follow` nel server lo mostra, e smette di seguirlo.

button-magazine-check = Controlla ora
button-magazine-latest = Ultimi articoli
button-magazine-read = Leggi
button-magazine-path = Come si scrive
button-magazine-ideas = Idee

## Articoli

magazine-title = Articoli della rivista
magazine-new = Nuovo nella rivista: **{ $title }**
magazine-new-many = Nuovi nella rivista: { $number } articoli
magazine-new-more = … e ancora { $number }: `/magazine latest`
magazine-by = di { $author }
magazine-open = Apri un articolo
magazine-none = Non ho trovato nessun articolo su questo. `/magazine latest` da solo mostra i più recenti.
magazine-empty = Non conosco ancora nessun articolo. Chi è steward segue la rivista con `/magazine follow`; chiunque può lasciare un'idea con `/magazine idea`.

## Come si scrive

magazine-path = **Da un'idea a un articolo**
magazine-step-idea = Metti la tua idea in una frase: `/magazine idea`
magazine-step-write = Chi l'ha avuta, o qualcuno della redazione, dice *La scrivo io*; la redazione ti aiuta.
magazine-step-draft = Dai il link della bozza, così altre persone possono leggerla con te.
magazine-step-publish = Quando esce nella rivista, la annuncio qui, e ti ringrazio.
magazine-path-ideas = { $number ->
        [0] In questo momento non c'è nessuna idea in attesa: la tua sarebbe la prima.
        [one] C'è un'idea in cammino.
       *[other] Ci sono { $number } idee in cammino.
    }
magazine-path-homes = La rivista si legge qui: { $places }.
magazine-editors = { $number ->
        [one] A chi chiedere, in redazione:
       *[other] A chi chiedere, in redazione:
    } { $people }
magazine-editors-none = La rivista non ha ancora una redazione: chiedi a chi è steward, che la nomina con `/magazine editor`.
magazine-editor = { $who } { $what ->
        [added] da ora fa parte della redazione.
        [already] fa già parte della redazione.
        [ended] non fa più parte della redazione. Grazie per il tempo e la cura.
       *[never] non faceva parte della redazione.
    }

## Idee

magazine-ideas = Idee per la rivista
magazine-ideas-none = In questo momento non c'è un'idea così. Aspetto la tua: `/magazine idea`
magazine-idea-open = Apri un'idea
magazine-idea-added = Grazie: la tua idea è salvata. La redazione la vede.
magazine-idea-changed = { $stage ->
        [draft] La bozza è segnata.
        [published] È pubblicata: grazie per aver scritto con noi.
        [withdrawn] È ritirata.
       *[idea] È segnata.
    }
magazine-idea-stage = A che punto è
magazine-idea-by = Idea di
magazine-idea-writer = La scrive
magazine-idea-since = Da
magazine-stage = { $stage ->
        [draft] bozza
        [published] pubblicata
        [withdrawn] ritirata
       *[idea] idea
    }
magazine-link-label = Link (https://…)
magazine-waiting = { $number ->
        [one] Un'idea per la rivista aspetta da due settimane, e nessuno l'ha raccolta.
       *[other] { $number } idee per la rivista aspettano da due settimane, e nessuno le ha raccolte.
    } { $who ->
        [stewards] Se ne occuperebbe una redazione: `/magazine editor` la nomina.
       *[editors] Una parola gentile a chi le ha avute è un buon inizio.
    }
magazine-waiting-more = … e ancora { $number }: `/magazine ideas`
magazine-resting = Come va con **{ $title }**? Della bozza non so niente da un po' ({ $since }). Nessuna fretta: lo chiedo una volta sola.
magazine-alike = Nella rivista è uscito un articolo che si chiama **{ $article }**. È la tua idea, **{ $title }**?
magazine-other = Va bene: l'idea resta in cammino.
magazine-thanks = **{ $title }** è nella rivista. Grazie per averlo scritto!
magazine-thanks-idea = **{ $title }**, la tua idea, è nella rivista. Grazie!

button-magazine-write = La scrivo io
button-magazine-draft = Link della bozza
button-magazine-publish = Pubblicata
button-magazine-withdraw = Ritira
button-magazine-open = Apri il testo
button-magazine-still = Ci lavoro ancora
button-magazine-same = Sì, è questa
button-magazine-other = No, è un'altra

## Cosa viene inviato quando è il momento

effect-magazine-alike = la domanda se un articolo è l'idea di qualcuno
effect-magazine-asked = una domanda su un feed della rivista
effect-magazine-draft = una domanda su una bozza per la rivista
effect-magazine-follow = lo sguardo a un feed della rivista
effect-magazine-news = la notizia di un articolo
effect-magazine-round = lo sguardo alle idee per la rivista
effect-magazine-thanks = il grazie per un'idea diventata articolo
effect-magazine-waiting = l'elenco delle idee che nessuno ha raccolto

## Rifiuti

refusal-feed-unreadable = { $reason ->
        [time] Leggere quello che c'è in **{ $name }** richiedeva troppo tempo, quindi ho smesso. Un feed con meno articoli va bene.
        [memory] Leggere quello che c'è in **{ $name }** richiedeva troppa memoria, quindi ho smesso. Un feed con meno articoli va bene.
        [broken] Quello che c'è in **{ $name }** non è un feed che so leggere (RSS o Atom): si interrompe, o contiene altro.
       *[none] Non trovo nessun feed (RSS o Atom) in **{ $name }**, e nemmeno uno a cui la pagina rimandi. Il suo indirizzo finisce spesso in `/feed`, `/rss` o `.xml`.
    }
refusal-too-many-feeds = La rivista segue già { $most } feed, e di più non si può. Smetti di seguirne uno con `/magazine follow`, e riprova.
refusal-feed-known = Seguo già **{ $name }**. `/magazine follow` senza indirizzo mostra cosa seguo.
refusal-feed-stopped = Quel feed non lo seguo più.
refusal-magazine-homeless = Non so dove annunciare gli articoli. Scegli un `channel` con il comando, o uno per tutta la rete in `/network settings`.
refusal-article-gone = Quell'articolo non lo conservo più. `/magazine latest` mostra quelli che ci sono.
refusal-editor-bot = **{ $name }** è un programma, e non può stare in redazione. Nomina una persona.
refusal-stewards-follow = Solo chi è steward segue feed e nomina la redazione: chiedi a una di queste persone, per favore. Chiunque può lasciare un'idea con `/magazine idea`, e `/magazine write` dice a chi chiedere.
refusal-idea-gone = Quell'idea non c'è più. `/magazine ideas` mostra quelle che ci sono.
refusal-idea-over = Quell'idea è già pubblicata o ritirata, quindi non va oltre. Se ne hai una nuova: `/magazine idea`
refusal-idea-not-yours = Un'idea la fa andare avanti solo chi l'ha avuta, chi la scrive e la redazione. { $editors ->
        [none] La redazione non c'è ancora: chiedi a chi è steward.
       *[other] Puoi chiedere a { $editors }.
    }
refusal-too-many-ideas = Hai { $most } idee in cammino, e di più insieme non si può. Ritirane una con `/magazine ideas`, poi lascia questa.
