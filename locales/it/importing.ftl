## Portare dentro un calendario da altrove

import-preview = { $host ->
        [none] **{ $name }**, un file, per { $chapter }. Non è ancora successo niente; ecco cosa farebbe *Conferma*:
       *[other] **{ $name }** da { $host }, per { $chapter }. Non è ancora successo niente; ecco cosa farebbe *Conferma*:
    }
import-afresh = Il calendario è cambiato da quando te l'ho mostrato, quindi non ho ancora preso niente.
import-added = { $number ->
        [one] **1** evento si aggiungerebbe
       *[other] **{ $number }** eventi si aggiungerebbero
    }
import-changed = { $number ->
        [one] **1** evento cambierebbe
       *[other] **{ $number }** eventi cambierebbero
    }
import-cancelled = { $number ->
        [one] **1** evento verrebbe annullato; lo dico a chi sarebbe venuto
       *[other] **{ $number }** eventi verrebbero annullati; lo dico a chi sarebbe venuto
    }
import-unchanged = { $number ->
        [one] **1** evento è già qui così com'è
       *[other] **{ $number }** eventi sono già qui così come sono
    }
import-already = { $number ->
        [one] **1** evento è già nel nostro calendario, da un'altra fonte: non si aggiunge due volte
       *[other] **{ $number }** eventi sono già nel nostro calendario, da un'altra fonte: non si aggiungono due volte
    }
import-off = { $number ->
        [one] **1** evento di là è annullato, e resta fuori
       *[other] **{ $number }** eventi di là sono annullati, e restano fuori
    }
import-empty = niente per ora: non ci trovo nessun evento che debba ancora venire
import-over = { $number ->
        [one] **1** evento è finito, e resta fuori
       *[other] **{ $number }** eventi sono finiti, e restano fuori
    }
import-aside = { $number ->
        [one] **1** voce resta fuori: { $why }
       *[other] **{ $number }** voci restano fuori: { $why }
    }
import-why-duplicate = c'è due volte
import-why-superseded = ce n'è una versione più nuova
import-why-no-title = non ha un titolo
import-why-no-date = non ha una data
import-why-bad-date = la sua data non ha senso
import-why-bad-zone = il suo fuso orario non è noto
import-why-bad-rule = non capisco quando si ripete
import-why-too-often = si ripete più di una volta al giorno
import-why-private = è segnata come privata
import-why-not-text = le sue lettere sono scritte in un modo che non so leggere (leggo UTF-8)
import-why-other = non riesco a leggerla
import-more = Il calendario contiene più date di quante ne prenda in una volta: prima le più vicine, le altre seguono con il tempo.
import-first = Le prime
import-and-more = { $number ->
        [one] … e un'altra
       *[other] … e altre { $number }
    }
import-nothing = Qui non c'è niente da prendere, quindi niente da confermare.
import-will-follow = Dopo *Conferma* ci guardo ogni sei ore: quello che cambia lì cambia qui, e chi viene lo sa. Quello che cambi qui a mano resta com'è.
import-done = **{ $name }** è nel calendario di { $chapter }: { $changes }. Il canale riceve i promemoria degli eventi; non pubblico una scheda per ognuno.
import-done-already = { $number ->
        [one] Un evento era già nel nostro calendario, e non si è aggiunto due volte.
       *[other] { $number } eventi erano già nel nostro calendario, e non si sono aggiunti due volte.
    }
import-done-followed = Da ora lo seguo. `/event import` senza indirizzo mostra cosa seguite, e ti permette di smettere.
import-discarded = Non ho preso niente.
import-count-added = aggiunti: { $number }
import-count-changed = cambiati: { $number }
import-count-cancelled = annullati: { $number }
import-count-none = niente di nuovo
import-reason = In “{ $name }”, il calendario da cui viene, non c'è più.

button-for-network = Invece per tutta la rete
button-of-network = Quelli di tutta la rete
button-list = Mostra gli eventi
button-check = Controlla ora: { $name }
button-stop = Smetti di seguire: { $name }
button-stop-following = Smetti di seguire
button-keep-trying = Continua a provare
button-remove-them = Toglili
button-keep-them = Tienili

## Calendari che seguiamo

follow-none = Per { $chapter } non seguo ancora nessun calendario. Dammi il suo indirizzo: `/event import url:`
follow-list = Calendari che seguo per { $chapter }:
follow-line = **{ $name }** ({ $host }) · { $events ->
        [0] niente in arrivo
        [one] 1 evento in arrivo
       *[other] { $events } eventi in arrivo
    } · controllato { $checked } · { $state ->
        [gone] dice di non esserci più, per sempre
        [failing] l'ultima volta non ho potuto leggerlo, e riprovo
        [held] eventi che aspettano la vostra decisione: { $held }
       *[fine] tutto bene
    }
follow-checked = **{ $name }**: { $changes }.
follow-checked-held = { $number ->
        [one] Un evento lì non c'è più. Resta finché non decidete voi.
       *[other] { $number } eventi lì non ci sono più. Restano finché non decidete voi.
    }
follow-stopped = Non seguo più **{ $name }**. I suoi eventi restano nel nostro calendario; `/event import` lo segue di nuovo.
follow-kept = Grazie. Continuo a provare con **{ $name }**, e lo richiedo se tace per un'altra settimana.
follow-removed = { $number ->
        [one] Un evento di **{ $name }** è annullato; lo dico a chi sarebbe venuto.
       *[other] { $number } eventi di **{ $name }** sono annullati; lo dico a chi sarebbe venuto.
    }
follow-spared = { $number ->
        [one] Un evento resta, anche se **{ $name }** non ce l'ha più.
       *[other] { $number } eventi restano, anche se **{ $name }** non li ha più.
    }
follow-events-title = Prossimi eventi
follow-events-none = In questo momento non c'è niente in programma.
follow-news = Novità tra gli eventi di **{ $name }**: { $changes }.
follow-held = **{ $number }** dei { $coming } prossimi eventi di { $chapter } che conosco da **{ $name }** ({ $host }) in quel calendario non ci sono più. Può essere una svista di là, quindi non ho tolto niente. Li annulliamo? Lo direi a chi sarebbe venuto.
follow-failing = Da una settimana non riesco a leggere il calendario **{ $name }** ({ $host }), che { $chapter } segue. I suoi eventi restano come sono. Continuo a provare?
follow-gone = **{ $host }** dice che il calendario **{ $name }**, che { $chapter } segue, non c'è più, per sempre. I suoi eventi restano come sono. Smetto di seguirlo?

effect-calendar-follow = lo sguardo a un calendario che seguiamo
effect-calendar-news = le novità di un calendario che seguiamo
effect-calendar-asked = una domanda su un calendario che seguiamo

refusal-url-or-file = Dammi un indirizzo o un file, per favore, uno solo alla volta.
refusal-chapter-needed = Ti prendi cura di più capitoli: di' in `chapter` di chi sono questi eventi, per favore.
refusal-file-kind-unknown = So leggere calendari (`.ics`) e tabelle di eventi (`.csv`); **{ $name }** non sembra né l'uno né l'altra.
refusal-file-too-large = **{ $name }** ha più di { $megabytes } MB, più di quanto legga in una volta.
refusal-calendar-unreadable = { $reason ->
        [empty] **{ $name }** è vuoto, quindi non c'è niente da prendere.
        [too-large] **{ $name }** contiene più eventi di quanti ne legga in una volta.
        [wrong-columns] Alla tabella **{ $name }** manca una colonna: mi servono almeno `id`, `name`, `local_date` e `local_time`.
       *[other] Quello che c'è in **{ $name }** non è un calendario che so leggere. L'indirizzo giusto di solito finisce in `.ics`, e si trova dove il calendario propone di condividere o abbonarsi.
    }
refusal-too-many-calendars = Qui seguo già { $most } calendari, e di più non si può. Smetti di seguirne uno con `/event import`, e riprova.
refusal-calendar-stopped = Quel calendario non lo seguo più.
refusal-hold-over = È già sistemato: gli eventi sono tornati, o qualcuno ha già deciso.
