## Il programma di un evento: le sessioni, e cosa ne sceglie ognuno

agenda-empty = Non c'è ancora un programma. Lo riempie chi organizza, con `/event session`.
agenda-pitches = Pitch
agenda-questions = Domande aperte
agenda-no-theme = Altro
agenda-more = … e altro ({ $number })
agenda-page = Pagina { $page } di { $pages }
agenda-open = Apri una sessione per sceglierla…
agenda-day = Vai a un giorno…
agenda-day-of = Giorno { $number }: { $day }
agenda-mine = Il mio programma: { $title }
agenda-mine-empty = Non hai ancora scelto niente. Apri una sessione del programma e premi *Ci vado*: te la ricordo cinque minuti prima che cominci.
agenda-mine-overlap = ⚠ Queste si sovrappongono: non puoi seguirle tutte dall'inizio alla fine.

button-programme-mine = Il mio programma
button-programme-all = Programma
button-pick = Ci vado
button-unpick = Non ci vado
button-session-edit = Modifica
button-session-remove = Elimina

session-kind-talk = Conferenza
session-kind-seminar = Seminario
session-kind-workshop = Laboratorio
session-kind-panel = Tavola rotonda
session-kind-pitch = Pitch
session-kind-questions = Domande
session-kind-meal = Pasto
session-kind-break = Pausa
session-kind-welcome = Accoglienza

session-wall = { $day }, { $begins }–{ $ends } ora locale
session-room = Sala
session-speaker = Con
session-clash-room = ⚠ **{ $title }** è nella stessa sala, { $room }, alla stessa ora ({ $begins }–{ $ends }).
session-clash-speaker = ⚠ **{ $title }** è con la stessa persona alla stessa ora ({ $begins }–{ $ends }).
session-clash-person = ⚠ Si sovrappone a **{ $title }** ({ $begins }–{ $ends }), che hai scelto anche tu.
session-outside = ⚠ Questa sessione non sta più dentro l'orario del suo evento: cambia lei, o l'evento.
session-picked = **{ $title }** è nel tuo programma. Te lo ricordo cinque minuti prima che cominci.
session-picked-quietly = **{ $title }** è nel tuo programma.
session-unpicked = **{ $title }** non è più nel tuo programma.
session-preview =
    Ecco cosa ho capito. Entra nel programma di **{ $event }** quando premi **Conferma**.
    { $when }, per { $length }
session-preview-before = Finora era { $before }; i promemoria di chi l'ha scelta seguono.
session-created = **{ $title }** è nel programma di **{ $event }**: { $when }.
session-changed = Fatto, **{ $title }** ha le tue modifiche: { $when }.
session-remove = Eliminare **{ $title }** dal programma di **{ $event }**? Chi l'ha scelta non la troverà più.
session-removed = **{ $title }** non è più nel programma di **{ $event }**.
session-form = Cambia una sessione
session-form-title = Titolo
session-form-when = Quando
session-form-duration = Quanto dura
session-form-room = Sala
session-form-speaker = Chi parla o la conduce

field-room = sala
field-speaker = nome di chi parla

refusal-session-outside = Non sta dentro **{ $title }**, che dura da { $starts } a { $ends }. { $days ->
        [1] Dai un'ora di quel giorno, per esempio “{ $example }”.
       *[other] Di' anche il giorno, per esempio “giorno 2 alle { $example }”.
    }
refusal-programme-undated = **{ $title }** è un desiderio senza data, quindi le sue sessioni non hanno ancora un'ora. Dagli una data con `/event edit`, poi preparane il programma.
refusal-session-gone = Questa sessione non è più nel programma. `/event agenda` mostra cosa c'è.
refusal-session-over = **{ $title }** è già finita, quindi non si può più scegliere. `/event agenda` mostra cosa deve ancora venire.
refusal-too-many-sessions = In un programma ci stanno { $most } sessioni, e questo è pieno. Elimina quello che non vale più, o fai di una parte un evento a sé.

notice-session = **{ $title }** comincia { $relative }, alle { $when }{ $room ->
        [none] {""}
       *[other] , in { $room }
    } ({ $event }).
notice-session-late = **{ $title }** è già cominciata, alle { $when }{ $room ->
        [none] {""}
       *[other] , in { $room }
    } ({ $event }).
effect-session-reminder = il promemoria di una sessione per una persona
