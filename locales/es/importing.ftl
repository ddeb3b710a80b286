## Traer un calendario de otro sitio

import-preview = { $host ->
        [none] **{ $name }**, un archivo, para { $chapter }. Todavía no se ha hecho nada; esto es lo que haría *Confirmar*:
       *[other] **{ $name }** en { $host }, para { $chapter }. Todavía no se ha hecho nada; esto es lo que haría *Confirmar*:
    }
import-afresh = El calendario cambió desde que te lo mostré, así que aún no tomé nada.
import-added = { $number ->
        [one] Se añadiría **1** evento
       *[other] Se añadirían **{ $number }** eventos
    }
import-changed = { $number ->
        [one] Cambiaría **1** evento
       *[other] Cambiarían **{ $number }** eventos
    }
import-cancelled = { $number ->
        [one] Se cancelaría **1** evento; aviso a quienes iban a ir
       *[other] Se cancelarían **{ $number }** eventos; aviso a quienes iban a ir
    }
import-unchanged = { $number ->
        [one] **1** evento ya está aquí tal cual
       *[other] **{ $number }** eventos ya están aquí tal cual
    }
import-already = { $number ->
        [one] **1** evento ya está en nuestro calendario, por otra vía: no se añade dos veces
       *[other] **{ $number }** eventos ya están en nuestro calendario, por otra vía: no se añaden dos veces
    }
import-off = { $number ->
        [one] **1** evento está cancelado allí, y se queda fuera
       *[other] **{ $number }** eventos están cancelados allí, y se quedan fuera
    }
import-empty = nada por ahora: no encuentro en él ningún evento que esté por venir
import-over = { $number ->
        [one] **1** evento ya pasó, y se queda fuera
       *[other] **{ $number }** eventos ya pasaron, y se quedan fuera
    }
import-aside = { $number ->
        [one] **1** entrada se deja de lado: { $why }
       *[other] **{ $number }** entradas se dejan de lado: { $why }
    }
import-why-duplicate = está dos veces
import-why-superseded = hay una versión más reciente
import-why-no-title = no tiene título
import-why-no-date = no tiene fecha
import-why-bad-date = su fecha no tiene sentido
import-why-bad-zone = su zona horaria es desconocida
import-why-bad-rule = no entiendo cuándo se repite
import-why-too-often = se repite más de una vez al día
import-why-private = está marcada como privada
import-why-not-text = sus letras están escritas de un modo que no sé leer (leo UTF-8)
import-why-other = no logro leerla
import-more = El calendario contiene más fechas de las que tomo de una vez: primero van las más cercanas, las demás llegarán con el tiempo.
import-first = Los primeros
import-and-more = { $number ->
        [one] … y uno más
       *[other] … y { $number } más
    }
import-nothing = Aquí no hay nada que tomar, así que no hay nada que confirmar.
import-will-follow = Después de *Confirmar*, lo miro cada seis horas: lo que cambia allí cambia aquí, y aviso a quienes van a ir. Lo que cambies aquí a mano sigue siendo tuyo.
import-done = **{ $name }** está en el calendario de { $chapter }: { $changes }. Su canal recibe los recordatorios de los eventos; no se publica una ficha para cada uno.
import-done-already = { $number ->
        [one] Un evento ya estaba en nuestro calendario, y no se añadió dos veces.
       *[other] { $number } eventos ya estaban en nuestro calendario, y no se añadieron dos veces.
    }
import-done-followed = Desde ahora lo sigo. `/event import` sin dirección muestra los calendarios seguidos, y permite dejarlos.
import-discarded = No se tomó nada.
import-count-added = { $number ->
        [one] 1 añadido
       *[other] { $number } añadidos
    }
import-count-changed = { $number ->
        [one] 1 cambiado
       *[other] { $number } cambiados
    }
import-count-cancelled = { $number ->
        [one] 1 cancelado
       *[other] { $number } cancelados
    }
import-count-none = nada nuevo
import-reason = En “{ $name }”, el calendario del que viene, ya no figura.

button-for-network = Mejor para toda la red
button-of-network = Los de toda la red
button-list = Ver los eventos
button-check = Revisar ahora: { $name }
button-stop = Dejar de seguir: { $name }
button-stop-following = Dejar de seguir
button-keep-trying = Seguir intentando
button-remove-them = Quitarlos
button-keep-them = Conservarlos

## Los calendarios que se siguen

follow-none = Todavía no se sigue ningún calendario para { $chapter }. Dame su dirección: `/event import url:`
follow-list = Calendarios que se siguen para { $chapter }:
follow-line = **{ $name }** ({ $host }) · { $events ->
        [0] nada por venir
        [one] 1 evento por venir
       *[other] { $events } eventos por venir
    } · revisado { $checked } · { $state ->
        [gone] dice que desapareció para siempre
        [failing] no pude leerlo la última vez, y vuelvo a intentarlo
        [held] hay eventos que esperan tu decisión: { $held }
       *[fine] todo va bien
    }
follow-checked = **{ $name }**: { $changes }.
follow-checked-held = { $number ->
        [one] Un evento ya no está en él. Se queda hasta que decidas.
       *[other] { $number } eventos ya no están en él. Se quedan hasta que decidas.
    }
follow-stopped = Ya no se sigue **{ $name }**. Sus eventos se quedan en nuestro calendario; `/event import` permite volver a seguirlo.
follow-kept = Gracias. Sigo intentando leer **{ $name }**, y vuelvo a preguntar si pasa otra semana sin responder.
follow-removed = { $number ->
        [one] Se canceló un evento de **{ $name }**; aviso a quienes iban a ir.
       *[other] Se cancelaron { $number } eventos de **{ $name }**; aviso a quienes iban a ir.
    }
follow-spared = { $number ->
        [one] Un evento se queda, aunque **{ $name }** ya no lo contiene.
       *[other] { $number } eventos se quedan, aunque **{ $name }** ya no los contiene.
    }
follow-events-title = Próximos eventos
follow-events-none = No hay nada previsto por el momento.
follow-news = Novedades entre los eventos de **{ $name }**: { $changes }.
follow-held = De los { $coming } próximos eventos de { $chapter } que conozco por **{ $name }** ({ $host }), **{ $number }** ya no están en ese calendario. Puede ser un descuido allí, así que no quité nada. ¿Los cancelo? Avisaría a quienes iban a ir.
follow-failing = Llevo una semana sin poder leer el calendario **{ $name }** ({ $host }), que { $chapter } sigue. Sus eventos se quedan como están. ¿Sigo intentándolo?
follow-gone = **{ $host }** dice que el calendario **{ $name }**, que { $chapter } sigue, desapareció para siempre. Sus eventos se quedan como están. ¿Dejo de seguirlo?

effect-calendar-follow = la revisión de un calendario que se sigue
effect-calendar-news = las novedades de un calendario que se sigue
effect-calendar-asked = una pregunta sobre un calendario que se sigue

refusal-url-or-file = Dame una dirección o un archivo, solo una de las dos cosas a la vez.
refusal-chapter-needed = Cuidas de varios capítulos: di en `chapter` de cuál son estos eventos.
refusal-file-kind-unknown = Sé leer calendarios (`.ics`) y tablas de eventos (`.csv`); **{ $name }** no parece ser ni lo uno ni lo otro.
refusal-file-too-large = **{ $name }** pasa de { $megabytes } MB, más de lo que leo de una vez.
refusal-calendar-unreadable = { $reason ->
        [empty] **{ $name }** está vacío, así que no hay nada que tomar.
        [too-large] **{ $name }** contiene más eventos de los que leo de una vez.
        [wrong-columns] A la tabla **{ $name }** le falta una columna: necesito al menos `id`, `name`, `local_date` y `local_time`.
       *[other] Lo que hay en **{ $name }** no es un calendario que sepa leer. La dirección correcta suele terminar en `.ics`, y está donde el calendario ofrece compartir o suscribirse.
    }
refusal-too-many-calendars = Aquí ya se siguen { $most } calendarios, que es el máximo. Deja de seguir uno con `/event import` y vuelve a intentarlo.
refusal-calendar-stopped = Ese calendario ya no se sigue.
refusal-hold-over = Eso ya está resuelto: los eventos volvieron, o alguien ya decidió.
