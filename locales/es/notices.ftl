## Lo que se publica o se envía cuando llega su momento

notice-late = (con retraso, el servicio estuvo interrumpido)
notice-upcoming = **{ $title }** empieza en { $lead } — { $when } ({ $relative }).
notice-upcoming-own = Vas a **{ $title }**, que empieza en { $lead } — { $when } ({ $relative }).
notice-moved = **{ $title }** cambió de fecha: ahora es el { $when }. Tu respuesta sigue en pie; cámbiala si la nueva fecha no te viene bien.
notice-cancelled = **{ $title }** ({ $when }) se canceló. { $reason ->
        [none] El equipo no dio un motivo.
       *[other] El motivo: { $reason }
    }
notice-seat = Hay una plaza libre en **{ $title }** ({ $when }), y es tuya. Si ya no puedes ir, pulsa *No puedo* en sus detalles para que le llegue a la siguiente persona.
notice-seat-dates = Ahora tienes plaza en { $dates } de sus próximas fechas.
notice-reminder = Me pediste que te recordara: { $what }

welcome-first = ¡Te damos la bienvenida a { $network }! Soy la memoria y el calendario de la red. En dos minutos elegimos tu idioma, tu ciudad, un capítulo y lo que te interesa; nada se muestra a otras personas hasta que tú lo digas.
button-begin = Empezar
button-later = Más tarde

alert-delivery-uncertain = No puedo saber si algo se publicó ({ $kind }), porque no se me permite leer el historial de ese canal. Mírenlo, por favor, y denme allí *Leer el historial de mensajes*.
alert-delivery-dead = Algo no se pudo entregar después de muchos intentos: { $kind }. El registro del bot dice por qué.
alert-permission-missing = Discord no me deja { $needs ->
        [roles] dar ni quitar el rol de un capítulo: necesito *Gestionar roles*, y mi rol por encima de los de los capítulos
        [events] mostrar eventos entre los de Discord: necesito *Crear eventos* y *Gestionar eventos*
        [invites] desactivar un enlace para entrar en un capítulo: necesito *Gestionar canales* allí adonde lleva
       *[messages] publicar en <#{ $where }>: allí necesito *Ver canal*, *Enviar mensajes* e *Insertar enlaces*
    }. Vuelvo a mirar cada hora; mientras tanto no se pierde nada.
alert-channel-gone = Se borró un canal en el que publico (`{ $where }`). Elijan otro con `/chapter edit` o `/network settings`.
alert-role-gone = Se borró el rol de **{ $chapter }**. Elijan otro con `/chapter edit`.
alert-role-refused = Ya no doy el rol de **{ $chapter }**: ganó poderes, o está por encima del mío. Quítenle esos poderes y vuelvan a elegirlo (o elijan otro) con `/chapter edit`, o arrastren mi rol por encima de él.

effect-event-card = el mensaje de un evento
effect-event-reminder = el recordatorio de un evento en un canal
effect-event-person = el recordatorio de un evento a una persona
effect-event-moved = el aviso de que un evento cambió de fecha
effect-event-cancelled = el aviso de que un evento se canceló
effect-event-promoted = el aviso de que hay una plaza libre
effect-mirror-show = un evento entre los de Discord
effect-mirror-fill = la selección de eventos que muestra Discord
effect-reminder-due = un recordatorio creado por una persona
effect-role-grant = el rol de un nuevo miembro
effect-role-take = el rol de quien se fue
effect-welcome-greet = la bienvenida a una persona recién llegada
