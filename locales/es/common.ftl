## Horas, duraciones, negativas y fallos

time-wall = { $day }, { $clock } ({ $place })
time-seconds = { $number ->
        [one] { $number } segundo
       *[other] { $number } segundos
    }
time-minutes = { $number ->
        [one] { $number } minuto
       *[other] { $number } minutos
    }
time-hours = { $number ->
        [one] { $number } hora
       *[other] { $number } horas
    }
time-days = { $number ->
        [one] { $number } día
       *[other] { $number } días
    }
time-weeks = { $number ->
        [one] { $number } semana
       *[other] { $number } semanas
    }
lead-now = ahora


what-event = evento
what-chapter = capítulo
what-member = persona
needed-connector = connectors
needed-organiser = las personas organizadoras
needed-steward = stewards
needed-member = miembros
field-title = título
field-venue = lugar
field-description = descripción
field-reason = motivo
field-when = fecha
field-link = enlace

refusal-not-found = No encuentro nada que se llame “{ $text }” ({ $what }). { $nearest ->
        [none] Elige entre las sugerencias mientras escribes.
       *[other] ¿Querías decir { $nearest }?
    }
refusal-several-found = Hay más de una respuesta para “{ $text }” ({ $what }): { $found }. Elige entre las sugerencias o escribe algo más del nombre.
refusal-not-allowed = { $scope ->
        [none] Esto está reservado para { $needed }. `/help` muestra lo que puedes hacer, y `/chapter show` a quién preguntar.
       *[other] Esto está reservado para { $needed } de **{ $scope }**. `/chapter show` dice a quién preguntar.
    }
refusal-link-refused = “{ $text }” no es un enlace que pueda usar. Un enlace empieza por `https://`, por ejemplo `https://example.org/page`.
refusal-store-unavailable = Ahora mismo no puedo guardar nada ({ $reason }), así que no cambió nada. Prueba otra vez en un minuto; la página de estado de stewards dice más.
refusal-press-unknown = Ya no sé qué hace este botón: es de un mensaje antiguo, o cambió por el camino. Vuelve a usar su comando o mira `/help`.
refusal-form-too-late = Tardé demasiado y el formulario no pudo abrirse a tiempo. No se perdió nada: inténtalo de nuevo, ahora debería abrirse.
refusal-choice-unknown = «{ $text }» no está entre las opciones de `{ $option }`. Elige una de la lista que se abre debajo.
refusal-server-only = Esto funciona en el servidor, no en mensajes directos. Abre el servidor y pruébalo allí.
reason-locked = otro programa tiene ocupados mis datos
reason-full = el disco está lleno
reason-read-only = mis datos solo se pueden leer
reason-failing = el disco responde con errores
reason-damaged = mis datos están dañados y hay que volver a poner una copia
reason-gone = alguien movió mis datos de su sitio
refusal-event-over = **{ $title }** ya terminó (el { $ended }). `/event list` muestra lo que viene.
refusal-event-cancelled = **{ $title }** se canceló, así que no hay nada que responder. `/event list` muestra lo que hay.
refusal-event-gone = Este evento ya no existe. `/event list` muestra lo que hay.
refusal-ends-before-start = Un evento dura entre un minuto y { $longest_days } días. Prueba por ejemplo con “2 horas”.
refusal-capacity-refused = El número de plazas va de 1 a { $most }.
refusal-draft-gone = Esto ya se confirmó, o esperó más de un día. Si falta, vuelve a usar el comando.
refusal-nothing-to-change = Así no cambiaría nada: rellena al menos una opción con algo nuevo.
refusal-chapter-closed = **{ $chapter }** está compostado: su archivo se puede leer, pero ya no se une nadie. `/chapter near` muestra el capítulo vivo más cercano.
refusal-role-too-high = No puedo dar el rol **{ $role }**: está por encima del mío. Pide a quien gestiona el servidor que suba mi rol por encima de ese y prueba otra vez.
refusal-role-powerful = No doy el rol **{ $role }**, porque lleva poderes sobre el servidor ({ $powers }). Elige o crea un rol sin esos permisos.
refusal-role-managed = **{ $role }** pertenece a Discord o a otro bot, así que no se puede dar. Elige un rol propio del servidor.
refusal-role-gone = El rol de **{ $chapter }** se borró en Discord. Sus connectors pueden elegir otro con `/chapter edit`.
refusal-role-taken = **{ $role }** ya es el rol de **{ $chapter }**. Cada capítulo tiene el suyo.
refusal-roles-not-managed = Me falta el permiso *Gestionar roles* en este servidor. Pide a quien lo gestiona que me lo dé.
refusal-profile-hidden = **{ $name }** no ha abierto su perfil para ti. Un mensaje es la mejor manera de conocerse.
refusal-too-many-reminders = Tienes { $most } recordatorios pendientes, el máximo por persona. `/remind list` los muestra; cancela alguno que ya no necesites.
refusal-lead-refused = Un recordatorio llega como mucho { $days } días antes. Prueba por ejemplo con “1 día” o “2 horas”.
refusal-lead-too-late = Ese momento antes de **{ $title }** ya pasó. Elige menos antelación.
refusal-reminder-gone = Este recordatorio ya terminó o se canceló. `/remind list` muestra los que quedan.
