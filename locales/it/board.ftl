## La bacheca: offerte, bisogni, sfide, e chi potrebbe aiutare chi

post-title-offer = Si offre
post-title-need = Si cerca
post-title-challenge = Sfida: si cerca una squadra
post-kind-offer = offerta
post-kind-need = bisogno
post-kind-challenge = sfida
post-by = Di
post-where = Dove
post-anywhere = online, o ovunque
post-topics = Temi
post-holds = A che punto è
post-until = Vale fino al { $until } ({ $relative }).
post-done = Fatto, grazie a chi ha aiutato.
post-lapsed = Finito il { $until }.
post-removed = Tolto.
post-seen-network = Lo vede tutta la rete.
post-seen-chapter = Lo vedono solo le persone di { $chapter }.
post-thanks = Cosa ne è venuto (lo vedi solo tu)

post-preview = { $who ->
        [chapter] Ecco cosa metto in bacheca. Le persone di **{ $chapter }** lo vedono, con il tuo nome, fino al { $until } ({ $relative }). Se il capitolo dovesse finire, lo vede tutta la rete.
       *[network] Ecco cosa metto in bacheca. Lo vede tutta la rete, con il tuo nome, fino al { $until } ({ $relative }).
    }
post-preview-match = Cerco anche persone a cui possa interessare. Nessuno sa il tuo nome da me prima del sì di entrambe le parti.
post-preview-challenge = { $channel ->
        [none] Non ha un canale per la scheda, quindi sta solo in `/board list`.
       *[other] La sua scheda esce in { $channel }.
    } Quando la squadra è al completo, vi presento tra voi.
post-preview-closed = Discord ha rifiutato il mio ultimo messaggio per te. Finché non permetti i messaggi diretti da questo server, non posso presentarti a nessuno.
post-posted = È in bacheca fino al { $until }.
post-discarded = Va bene, non ho pubblicato niente.
post-line = **{ $kind }** { $text } · { $who } · { $where } · { $until }
post-list = La bacheca
post-list-mine = I tuoi annunci
post-list-none = In questo momento in bacheca non c'è niente del genere. `/board need` e `/board offer` ci mettono qualcosa.
post-list-mine-none = In questo momento non hai niente in bacheca. `/board need` e `/board offer` ci mettono qualcosa.
post-list-open = Aprine uno…
post-edited = Cambiato.
post-renewed = Bene, resta in bacheca fino al { $until }.
post-closed = Segnato, e tolto dalla bacheca. Grazie!
post-closed-challenge = Segnato; ora è sulla scheda. Grazie!
post-taken-down = Tolto.
post-taken-down-told = Tolto. Dico il perché a chi l'ha scritto.
post-told-removed = Un tuo annuncio è stato tolto dalla bacheca, per questa ragione: { $reason }. Puoi ripubblicarlo con altre parole.
post-seen = Va bene.
post-ask-still = { $side ->
        [offer] Quello che offri è in bacheca fino al { $until }. Vale ancora?
       *[need] Quello che cerchi è in bacheca fino al { $until }. Ti serve ancora?
    } { $days ->
        [one] *Vale ancora* ce lo tiene per un altro giorno; senza risposta se ne va da solo.
       *[other] *Vale ancora* ce lo tiene per altri { $days } giorni da adesso; senza risposta se ne va da solo.
    }
post-form-edit = Cambia un annuncio
post-form-text = Cosa dice
post-form-topics = Temi, separati da virgole
post-form-city = Città (vuoto: online, o ovunque)
post-form-done-post = Fatto
post-form-done-challenge = Com'è andata
post-form-outcome-post = È andata bene, grazie a…?
post-form-outcome-post-hint = Se vuoi. Lo vedrai solo tu: nessuno viene nominato in pubblico.
post-form-outcome-challenge = Cosa ne è venuto
post-form-outcome-challenge-hint = Sta sulla scheda, per chiunque veda la sfida.
post-form-remove = Togli un annuncio
post-form-reason = Perché?
post-form-reason-hint = Lo legge chi l'ha scritto.

button-find-match = Con chi va bene?
button-post-edit = Modifica
button-post-done = Fatto
button-still-true = Vale ancora
button-take-down = Togli
button-how-it-went = Com'è andata
button-team-in = Ci sto
button-team-out = Non più
button-match-yes = Sì, volentieri
button-match-no = No, grazie
button-ask-them = Chiedi al numero { $number }

team-when = Quando
team-size = In squadra: { $number } su { $size }, più chi l'ha iniziata
team-outcome = Cosa ne è venuto
team-over = Questa sfida è finita.
team-joined = { $missing ->
        [one] Ci sei, { $when }. Manca ancora una persona.
       *[other] Ci sei, { $when }. Mancano ancora { $missing } persone.
    }
team-joined-full = Ci sei, { $when }, e la squadra è al completo. Vi presento tra voi con un messaggio diretto.
team-joined-already = C'eri già.
team-left = Va bene, non sei più in squadra.
team-left-already = Non eri in squadra.
team-news-full = La squadra è al completo: { $people }. Data: { $when } ({ $relative }); scrivetevi due parole su come cominciare.
team-news-soon = Ci siamo quasi: { $when } ({ $relative }). In squadra: { $people }.
team-news-left = { $who } non può più essere in squadra. C'è di nuovo posto, fino a { $when }.
team-news-after = È finita, in squadra: { $people }. Com'è andata? Quello che scrivi sta sulla scheda.

match-title = Chi può andar bene
match-open = Aspetta la tua risposta ({ $number })
match-waiting = In arrivo
match-waiting-for = { $number ->
        [one] A una persona l'ho chiesto o lo chiederò, e non ha ancora risposto.
       *[other] A { $number } persone l'ho chiesto o lo chiederò, e non hanno ancora risposto.
    }
match-for = Chi potrebbe essere dall'altra parte di questo:
match-no-post = In questo momento non hai niente in bacheca. `/board need` e `/board offer` ci mettono qualcosa; poi cerco persone a cui possa interessare.
match-choose = Un altro dei tuoi annunci…
match-found = Ancora nessuno
match-found-none = In questo momento non so di nessuno. Continuo a cercare, e quando c'è qualcuno te lo chiedo. Intanto `/board list` mostra cosa c'è.
match-candidate = { $side ->
        [offer] { $profile ->
            [1] { $number }. Il profilo di una persona dice che può
           *[other] { $number }. Una persona offre
        }
       *[need] { $profile ->
            [1] { $number }. Il profilo di una persona dice che cerca
           *[other] { $number }. Una persona cerca
        }
    }
match-ask-first = { $side ->
        [offer] Forse a una persona serve quello che offri. Le chiedo se vuole conoscerti? Le dico il tuo nome solo se anche lei dice di sì.
       *[need] Forse una persona ha quello che cerchi. Le chiedo se vuole conoscerti? Le dico il tuo nome solo se anche lei dice di sì.
    }
match-ask-second = { $side ->
        [offer] Forse a una persona serve quello che offri, e le farebbe piacere sentirti. Posso presentarvi? Se no, non dico a nessuno che eri tu.
       *[need] Forse una persona ha quello che cerchi, e le farebbe piacere sentirti. Posso presentarvi? Se no, non dico a nessuno che eri tu.
    }
match-yours-offer = { $profile ->
        [1] Il tuo profilo dice che puoi:
       *[other] Offri:
    }
match-yours-need = { $profile ->
        [1] Il tuo profilo dice che cerchi:
       *[other] Cerchi:
    }
match-theirs-offer = { $profile ->
        [1] Il suo profilo dice che cerca
       *[other] Cerca
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-theirs-need = { $profile ->
        [1] Il suo profilo dice che può
       *[other] Offre
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-shared = Cosa mi ci ha fatto pensare: { $words }
match-why-you = -# Te lo chiedo per il tuo annuncio in bacheca, o per quello che il tuo profilo apre alla rete. Senza risposta, tra due settimane lo dimentico; dopo un no, di questa persona non ti chiedo mai più.
match-made = Un sì da tutte e due le parti: ecco { $who }!
match-begin = Due parole in un messaggio diretto sono un buon inizio.
match-noted-yes = Grazie. Lo chiedo all'altra persona, e torno da te se le va.
match-noted-met = Che bello! Adesso vi presento.
match-noted-no = Va bene. Non dico a nessuno che eri tu, e questa persona non te la propongo mai più.
match-wished = Glielo chiedo adesso, senza il tuo nome, e torno da te se le va.
match-wished-later = Ha già davanti un'altra proposta, quindi glielo chiedo nei prossimi giorni, senza il tuo nome.

field-outcome = cosa ne è venuto

refusal-post-gone = Questo annuncio non è in bacheca, o non puoi vederlo. `/board list` mostra cosa c'è.
refusal-post-over = Questo annuncio non vale più, quindi non si può cambiare. `/board offer` o `/board need` ne fa uno nuovo.
refusal-not-author = Può farlo solo chi ha scritto l'annuncio.
refusal-too-many-posts = { $most ->
        [one] Hai già un annuncio in bacheca. Prima chiudilo: `/board list` con `mine` lo mostra.
       *[other] Hai già { $most } annunci in bacheca. Prima chiudine uno: `/board list` con `mine` li mostra.
    }
refusal-too-many-topics = { $most ->
        [one] Un annuncio ha un solo tema. Scegli quello che dice di più.
       *[other] Un annuncio ha al massimo { $most } temi. Scegli quelli che dicono di più.
    }
refusal-post-time-refused = È già passato, o è troppo lontano: va bene qualsiasi momento fino al { $latest }.
refusal-not-in-that-chapter = Non fai ancora parte di **{ $chapter }**, e quello che è solo per le sue persone lo pubblicano loro. `/chapter join` ti fa entrare; senza `chapter` il tuo annuncio lo vede tutta la rete.
refusal-team-size-refused = Una squadra va da { $least } a { $most } persone, oltre a te.
refusal-team-full = La squadra ha tutte le persone che cercava ({ $size }). Se qualcuno esce, c'è di nuovo posto.
refusal-own-challenge = La sfida è tua: ci sei comunque.
refusal-match-gone = Questa proposta era per qualcun altro. `/board match` mostra le tue.
refusal-match-over = Questa proposta è finita: ha avuto risposta, è passato troppo tempo, o non è più in bacheca. `/board match` mostra cosa c'è adesso.
refusal-too-many-matches = { $most ->
        [one] Hai già una proposta aperta. Aspetta la risposta, poi chiedine un'altra.
       *[other] Hai già { $most } proposte aperte. Aspetta una delle risposte, poi chiedine un'altra.
    }
refusal-messages-closed = Discord ha rifiutato il mio ultimo messaggio per te, quindi non potrei dirti cosa rispondono. Permetti i messaggi diretti da questo server, per favore, poi riprova.

practice-board-days = Un annuncio resta in bacheca per **{ $figure }** giorni, se chi l'ha scritto non dice altro.
practice-board-days-name = Giorni che un annuncio resta in bacheca
practice-board-open = Nessuno ha più di **{ $figure }** proposte aperte di persone da conoscere.
practice-board-open-name = Proposte aperte per una persona
practice-board-daily = Nessuno riceve più di **{ $figure }** proposte di persone da conoscere in un giorno.
practice-board-daily-name = Proposte per una persona in un giorno

effect-board-card = la scheda di una sfida
effect-board-match = la domanda se due persone si possono presentare
effect-board-met = una presentazione dalla bacheca
effect-board-removed = la notizia che un annuncio è stato tolto
effect-board-round = lo sguardo alla bacheca
effect-board-still = la domanda se un annuncio vale ancora
effect-board-team = le novità di una sfida
