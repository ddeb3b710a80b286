## El programa d'un esdeveniment: les sessions, i quines en tria cadascú

agenda-empty = Encara no hi ha programa. Qui organitza l'omple amb `/event session`.
agenda-pitches = Projectes
agenda-questions = Preguntes obertes
agenda-no-theme = Altres
agenda-more = … i { $number } més
agenda-page = Pàgina { $page } de { $pages }
agenda-open = Obre una sessió per triar-la…
agenda-day = Ves a un dia…
agenda-day-of = Dia { $number }: { $day }
agenda-mine = El meu programa: { $title }
agenda-mine-empty = Encara no has triat res. Obre una sessió del programa i prem *Tria-la*: te la recordo cinc minuts abans que comenci.
agenda-mine-overlap = ⚠ Aquestes coincideixen: no pots ser a totes de cap a cap.

button-programme-mine = El meu programa
button-programme-all = Programa
button-pick = Tria-la
button-unpick = Treu-la
button-session-edit = Edita
button-session-remove = Esborra

session-kind-talk = Xerrada
session-kind-seminar = Seminari
session-kind-workshop = Taller
session-kind-panel = Taula rodona
session-kind-pitch = Presentacions
session-kind-questions = Preguntes
session-kind-meal = Àpat
session-kind-break = Pausa
session-kind-welcome = Benvinguda

session-wall = { $day }, { $begins }–{ $ends } hora local
session-room = Sala
session-speaker = Amb
session-clash-room = ⚠ **{ $title }** és a la mateixa sala, { $room }, a la mateixa hora ({ $begins }–{ $ends }).
session-clash-speaker = ⚠ **{ $title }** és amb la mateixa persona a la mateixa hora ({ $begins }–{ $ends }).
session-clash-person = ⚠ Coincideix amb **{ $title }** ({ $begins }–{ $ends }), que també has triat.
session-outside = ⚠ Aquesta sessió ja no cau dins de l'horari del seu esdeveniment: canvia-la, o canvia l'esdeveniment.
session-picked = **{ $title }** és al teu programa. Te la recordo cinc minuts abans que comenci.
session-picked-quietly = **{ $title }** és al teu programa.
session-unpicked = **{ $title }** ja no és al teu programa.
session-preview =
    Això és el que he entès. Entra al programa de **{ $event }** quan prems **Confirma**.
    { $when }, durada: { $length }
session-preview-before = Fins ara era { $before }; els recordatoris de qui l'ha triada també es mouen.
session-created = **{ $title }** és al programa de **{ $event }**: { $when }.
session-changed = **{ $title }** ha canviat: { $when }.
session-remove = Vols esborrar **{ $title }** del programa de **{ $event }**? Qui l'ha triada ja no l'hi trobarà.
session-removed = **{ $title }** ja no és al programa de **{ $event }**.
session-form = Canvia una sessió
session-form-title = Títol
session-form-when = Quan
session-form-duration = Quant dura
session-form-room = Sala
session-form-speaker = Qui parla o la porta

field-room = sala
field-speaker = nom de qui parla

refusal-session-outside = Això no cau dins de **{ $title }**, que va de { $starts } a { $ends }. { $days ->
        [1] Digues una hora d'aquell dia, per exemple «{ $example }».
       *[other] Digues també el dia, per exemple «dia 2 a les { $example }».
    }
refusal-programme-undated = **{ $title }** és un desig sense data, i les seves sessions encara no poden tenir hora. Dona-li una data amb `/event edit`, i després prepara'n el programa.
refusal-session-gone = Aquesta sessió ja no és al programa. `/event agenda` mostra què hi ha.
refusal-session-over = **{ $title }** ja s'ha acabat, i no es pot triar. `/event agenda` mostra què ha de venir encara.
refusal-too-many-sessions = En un programa hi caben { $most } sessions, i aquest és ple. Esborra el que ja no valgui, o fes-ne un esdeveniment a part per a un tros.

notice-session = **{ $title }** comença { $relative }, a les { $when }{ $room ->
        [none] {""}
       *[other] , sala: { $room }
    } ({ $event }).
notice-session-late = **{ $title }** ja ha començat, a les { $when }{ $room ->
        [none] {""}
       *[other] , sala: { $room }
    } ({ $event }).
effect-session-reminder = el recordatori d'una sessió per a una persona
