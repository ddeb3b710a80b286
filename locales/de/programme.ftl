## Das Programm eines Events: seine Sessions, und was sich jede Person davon vormerkt

agenda-empty = Noch gibt es kein Programm. Wer das Event organisiert, füllt es mit `/event session`.
agenda-pitches = Pitches
agenda-questions = Offene Fragen
agenda-no-theme = Anderes
agenda-more = … und { $number } weitere
agenda-page = Seite { $page } von { $pages }
agenda-open = Eine Session öffnen und vormerken…
agenda-day = Zu einem Tag gehen…
agenda-day-of = Tag { $number }: { $day }
agenda-mine = Mein Programm: { $title }
agenda-mine-empty = Du hast dir noch nichts vorgemerkt. Öffne eine Session des Programms und drück auf *Vormerken*: Ich erinnere dich fünf Minuten vorher.
agenda-mine-overlap = ⚠ Diese überschneiden sich: Du kannst nicht bei beiden von Anfang bis Ende sein.

button-programme-mine = Mein Programm
button-programme-all = Programm
button-pick = Vormerken
button-unpick = Nicht mehr vormerken
button-session-edit = Bearbeiten
button-session-remove = Entfernen

session-kind-talk = Vortrag
session-kind-seminar = Seminar
session-kind-workshop = Workshop
session-kind-panel = Podium
session-kind-pitch = Pitches
session-kind-questions = Fragen
session-kind-meal = Essen
session-kind-break = Pause
session-kind-welcome = Begrüßung

session-wall = { $day }, { $begins }–{ $ends } Ortszeit
session-room = Raum
session-speaker = Mit
session-clash-room = ⚠ **{ $title }** ist zur gleichen Zeit im gleichen Raum, { $room } ({ $begins }–{ $ends }).
session-clash-speaker = ⚠ **{ $title }** ist zur gleichen Zeit mit der gleichen Person ({ $begins }–{ $ends }).
session-clash-person = ⚠ Das überschneidet sich mit **{ $title }** ({ $begins }–{ $ends }), das du dir auch vorgemerkt hast.
session-outside = ⚠ Diese Session liegt nicht mehr in der Zeit ihres Events: Ändere sie oder das Event.
session-picked = **{ $title }** ist in deinem Programm. Ich erinnere dich fünf Minuten vorher.
session-picked-quietly = **{ $title }** ist in deinem Programm.
session-unpicked = **{ $title }** ist nicht mehr in deinem Programm.
session-preview =
    Das habe ich verstanden. Es kommt ins Programm von **{ $event }**, sobald du auf **Bestätigen** drückst.
    { $when }, Dauer: { $length }
session-preview-before = Bisher war es { $before }; die Erinnerungen derer, die es sich vorgemerkt haben, wandern mit.
session-created = **{ $title }** ist im Programm von **{ $event }**: { $when }.
session-changed = **{ $title }** ist geändert: { $when }.
session-remove = **{ $title }** aus dem Programm von **{ $event }** nehmen? Wer es sich vorgemerkt hat, findet es dort nicht mehr.
session-removed = **{ $title }** ist nicht mehr im Programm von **{ $event }**.
session-form = Eine Session ändern
session-form-title = Titel
session-form-when = Wann
session-form-duration = Wie lange
session-form-room = Raum
session-form-speaker = Wer spricht oder leitet

field-room = Raum
field-speaker = Name der Person, die spricht

refusal-session-outside = Das liegt nicht innerhalb von **{ $title }** ({ $starts } bis { $ends }). { $days ->
        [1] Nenne eine Uhrzeit dieses Tages, zum Beispiel „{ $example }“.
       *[other] Nenne auch den Tag, zum Beispiel „Tag 2 um { $example }“.
    }
refusal-programme-undated = **{ $title }** ist ein Wunsch ohne Datum, seine Sessions haben also noch keine Zeit. Gib ihm mit `/event edit` ein Datum, und plane dann sein Programm.
refusal-session-gone = Diese Session ist nicht mehr im Programm. `/event agenda` zeigt, was darin ist.
refusal-session-over = **{ $title }** ist vorbei, vormerken lässt es sich also nicht mehr. `/event agenda` zeigt, was noch kommt.
refusal-too-many-sessions = In ein Programm passen { $most } Sessions, und dieses ist voll. Entferne, was überholt ist, oder mach aus einem Teil ein eigenes Event.

notice-session = **{ $title }** beginnt { $relative }, um { $when }{ $room ->
        [none] {""}
       *[other] , in { $room }
    } ({ $event }).
notice-session-late = **{ $title }** hat um { $when } begonnen{ $room ->
        [none] {""}
       *[other] , in { $room }
    } ({ $event }).
effect-session-reminder = die Erinnerung einer Person an eine Session
