## Los roles y canales de los capítulos en Discord

structure-topic = { $chapter }
structure-topic-calendar = { $chapter } · calendario: { $address }

alert-no-room = **{ $chapter }** todavía no tiene { $noun ->
        [role] rol: este servidor tiene tantos roles como permite Discord (250)
       *[channel] canal: este servidor tiene tantos canales como permite Discord (500)
    }. Borren uno que nadie use, o elijan uno que ya exista con `/chapter edit`. Vuelvo a mirar cada hora, y mientras tanto no se pierde nada.
alert-structures-forbidden = No se me permite crear o cerrar el rol y el canal de **{ $chapter }**: necesito *Gestionar roles* y *Gestionar canales*, y mi rol por encima de los de los capítulos. También pueden crearlos ustedes y elegirlos con `/chapter edit`. Vuelvo a mirar cada hora, y mientras tanto no se pierde nada.

effect-structure-role = el rol de un capítulo nuevo
effect-structure-channel = el canal de un capítulo nuevo
effect-structure-delete = el rol de un capítulo que terminó, que desaparece
effect-structure-shut = el canal de un capítulo que terminó, que se cierra a la escritura
effect-structure-unshut = el canal de un capítulo que revive, que se abre a la escritura
