## Enlaces para entrar en los capítulos

invite-made = Aquí tienes un enlace para entrar en **{ $chapter }**: { $address }
    Quien llega por él es miembro del capítulo enseguida.
invite-limits = { $until ->
        [none] No termina por sí solo.
       *[other] Termina { $until }.
    } { $most ->
        [0] Puede usarlo cualquier número de personas.
        [one] Puede usarlo una persona.
       *[other] Pueden usarlo { $most } personas.
    }
invite-gives = Discord le da el rol del capítulo al llegar.
invite-gives-later = Le doy el rol del capítulo en cuanto pueda.
button-invite-uses = Usos hasta ahora
button-invite-end = Desactivar
invite-uses-none = Ya no conozco este enlace.
invite-list-title = Enlaces para entrar en { $chapter }
invite-list-none = Todavía no hay ningún enlace para entrar en **{ $chapter }**: `/chapter invite` crea uno.
invite-end-which = Desactivar un enlace…
invite-line = { $address } · de { $by } · { $state } · { $uses ->
        [0] aún sin usar
        [one] usado una vez
       *[other] usado { $uses } veces
    }, { $joined ->
        [0] no entró nadie
        [one] entró una persona
       *[other] entraron { $joined } personas
    }.
invite-stayed = De quienes llegaron hace más de un mes ({ $settled }), { $stayed ->
        [0] nadie sigue en el capítulo
        [one] una persona sigue en el capítulo
       *[other] { $stayed } siguen en el capítulo
    }.
invite-state-off = desactivado
invite-state-over = terminado
invite-state-open = abierto
invite-state-until = termina { $until }
invite-ended = El enlace para entrar en **{ $chapter }** está desactivado; quien llegó por él se queda.
invite-ended-again = Este enlace para entrar en **{ $chapter }** ya estaba desactivado.

refusal-too-many-invites = **{ $chapter }** ya tiene { $most } enlaces abiertos. Desactiva uno primero con `/chapter invites`.
refusal-invites-forbidden = Discord no me deja crear enlaces para entrar en **{ $chapter }**: necesito *Crear invitación*. Pide a alguien que gestione el servidor que me lo permita.
refusal-server-invites-full = Este servidor tiene tantos enlaces como permite Discord, así que no queda sitio para uno de **{ $chapter }**. Pide al equipo de stewards que borre algunos que nadie use, en los ajustes del servidor, en *Invitaciones*.
refusal-no-channel-for-invites = Un enlace para entrar en **{ $chapter }** tiene que llevar a un canal que yo vea. Elige uno con `/chapter edit`.
refusal-invite-gone = Ya no conozco este enlace. `/chapter invites` muestra los que hay.

effect-invite-end = un enlace para entrar en un capítulo, que se desactiva
