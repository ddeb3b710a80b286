## El programa de un evento: sus sesiones, y lo que cada persona elige de él

agenda-empty = Todavía no hay programa. El equipo que organiza lo va llenando con `/event session`.
agenda-pitches = Presentaciones de proyectos
agenda-questions = Preguntas abiertas
agenda-no-theme = Otros
agenda-more = … y { $number } más
agenda-page = Página { $page } de { $pages }
agenda-open = Abrir una sesión para elegirla…
agenda-day = Ir a un día…
agenda-day-of = Día { $number }: { $day }
agenda-mine = Mi programa: { $title }
agenda-mine-empty = Todavía no elegiste nada. Abre una sesión del programa y pulsa *Elegir*: te la recuerdo cinco minutos antes de que empiece.
agenda-mine-overlap = ⚠ Estas se solapan: no puedes estar en todas de principio a fin.

button-programme-mine = Mi programa
button-programme-all = Programa
button-pick = Elegir
button-unpick = Quitar
button-session-edit = Editar
button-session-remove = Eliminar

session-kind-talk = Charla
session-kind-seminar = Seminario
session-kind-workshop = Taller
session-kind-panel = Mesa redonda
session-kind-pitch = Presentaciones
session-kind-questions = Preguntas
session-kind-meal = Comida
session-kind-break = Pausa
session-kind-welcome = Bienvenida

session-wall = { $day }, { $begins }–{ $ends } hora local
session-room = Sala
session-speaker = Con
session-clash-room = ⚠ **{ $title }** está en la misma sala, { $room }, a la misma hora ({ $begins }–{ $ends }).
session-clash-speaker = ⚠ **{ $title }** es con la misma persona a la misma hora ({ $begins }–{ $ends }).
session-clash-person = ⚠ Esta se solapa con **{ $title }** ({ $begins }–{ $ends }), que también elegiste.
session-outside = ⚠ Esta sesión ya no cae dentro del horario de su evento: cámbiala, o cambia el evento.
session-picked = **{ $title }** está en tu programa. Te la recuerdo cinco minutos antes de que empiece.
session-picked-quietly = **{ $title }** está en tu programa.
session-unpicked = **{ $title }** ya no está en tu programa.
session-preview =
    Esto es lo que entendí. La sesión entra en el programa de **{ $event }** cuando pulses **Confirmar**.
    { $when }, durante { $length }
session-preview-before = Hasta ahora era el { $before }; los recordatorios de quienes la eligieron cambian también.
session-created = **{ $title }** está en el programa de **{ $event }**: { $when }.
session-changed = La sesión **{ $title }** cambió: { $when }.
session-remove = ¿Quitar **{ $title }** del programa de **{ $event }**? Quienes la eligieron ya no la encontrarán allí.
session-removed = **{ $title }** ya no está en el programa de **{ $event }**.
session-form = Cambiar una sesión
session-form-title = Título
session-form-when = Cuándo
session-form-duration = Cuánto dura
session-form-room = Sala
session-form-speaker = Quién habla o la conduce

field-room = nombre de la sala
field-speaker = nombre de quien habla

refusal-session-outside = Eso no cae dentro de **{ $title }**, que va del { $starts } al { $ends }. { $days ->
        [1] Da una hora de ese día, por ejemplo “{ $example }”.
       *[other] Di también el día, por ejemplo “día 2 a las { $example }”.
    }
refusal-programme-undated = **{ $title }** es un deseo sin fecha, así que sus sesiones todavía no tienen hora. Dale una fecha con `/event edit`, y después planea su programa.
refusal-session-gone = Esta sesión ya no está en el programa. `/event agenda` muestra lo que hay.
refusal-session-over = **{ $title }** ya terminó, así que no se puede elegir. `/event agenda` muestra lo que está por venir.
refusal-too-many-sessions = Un programa admite { $most } sesiones, y este está lleno. Quita lo que ya no vale, o haz de una parte un evento propio.

notice-session = **{ $title }** empieza { $relative }, a las { $when }{ $room ->
        [none] {""}
       *[other] , sala: { $room }
    } ({ $event }).
notice-session-late = **{ $title }** ya empezó, a las { $when }{ $room ->
        [none] {""}
       *[other] , sala: { $room }
    } ({ $event }).
effect-session-reminder = el recordatorio de una sesión a una persona
