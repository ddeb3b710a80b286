## Calendarios a los que suscribirse

calendar-title-mine = { $network } · mis eventos
calendar-title-chapter = { $network } · { $chapter }
calendar-cancelled = Cancelado: { $title }
calendar-reason = Por qué: { $reason }

calendar-what-all = todo lo que puedes ver en **{ $network }**
calendar-what-mine = los eventos a los que dijiste que sí o quizá, o en los que esperas plaza
calendar-what-chapter = los eventos de **{ $chapter }**
calendar-reply =
    Tu calendario contiene { $what }. En tu programa de calendario, elige “Suscribirse” o “Desde URL” y pega este enlace; se mantiene al día por su cuenta.
    <{ $https }>
    En un teléfono o un Mac, este abre el calendario directamente: `{ $webcal }`
    Guarda el enlace para ti: quien lo tenga ve lo mismo que tú. El archivo contiene lo mismo tal como está ahora, para programas que no permiten suscribirse.
calendar-reply-file =
    El archivo adjunto contiene { $what } tal como está ahora: ábrelo y tu programa de calendario lo incorpora.
    { $why ->
        [steward] Un enlace que se mantenga al día necesita la dirección web de este bot: quien hace funcionar el bot la pone en `WEB_PUBLIC_URL`.
       *[member] Un enlace que se mantenga al día necesita una dirección web, que este bot todavía no tiene.
    }
calendar-renew-sure = El enlace que usas ahora deja de funcionar en todas partes a la vez, y tendrás que suscribirte de nuevo con el nuevo. ¿Seguimos?
calendar-renewed =
    El enlace anterior ya no muestra nada. Este es el nuevo:
    <{ $https }>
    En un teléfono o un Mac: `{ $webcal }`
calendar-off-sure = El enlace deja de funcionar, y los calendarios que lo usan ya no se actualizan. `/event calendar` crea uno nuevo cuando quieras. ¿Seguimos?
calendar-off = El enlace está desactivado y ya no muestra nada. `/event calendar` crea uno nuevo cuando quieras.
calendar-off-already = Ya no había ningún enlace. `/event calendar` crea uno cuando quieras.
calendar-kept = No cambió nada: tu enlace funciona como antes.

button-calendar-renew = Enlace nuevo
button-calendar-off = Desactivar

refusal-calendar-needs-chapter = ¿Qué capítulo? Elígelo en la opción `chapter` de `/event calendar`.
refusal-no-public-address = Los enlaces necesitan la dirección web de este bot, que ya no tiene, así que no cambió nada. `/event calendar` te sigue dando el archivo.
