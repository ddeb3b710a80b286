## Los roles que dan los capítulos

roles-title = Roles de { $chapter }
roles-line-members = { $role } · { $people ->
        [0] aún ningún miembro
        [one] su único miembro
       *[other] sus { $people } miembros
    } · { $state }
roles-line = { $role } · { $people ->
        [0] aún nadie
        [one] una persona
       *[other] { $people } personas
    } · { $state }
roles-none-of-members = Sus miembros no tienen un rol propio: elige uno con `/chapter edit`.
roles-none-further = No da ningún otro rol: añade uno con `/chapter role-add`.
role-state-given = en uso
role-state-quarantined = fuera de uso desde que ganó poder; revísalo, y luego añádelo otra vez
role-state-gone = borrado en Discord
role-state-too-high = está por encima de mi rol, así que no puedo darlo
role-state-powerful = tiene poder, así que no lo doy
role-state-forbidden = me falta *Gestionar roles*, así que no puedo darlo

role-registered = **{ $chapter }** da { $role } desde ahora: `/chapter grant` lo entrega a sus miembros.
role-registered-again = **{ $chapter }** ya da { $role }; no cambió nada.
role-removed = **{ $chapter }** ya no da { $role }. { $people ->
        [0] Nadie lo había recibido.
        [one] La única persona que lo tenía lo pierde en un momento.
       *[other] Las { $people } personas que lo tenían lo pierden en un momento.
    }
role-given = { $who } recibe { $role } en un momento.
role-given-again = { $who } ya había recibido { $role }; si Discord no lo muestra, lo hará en un momento.
role-taken = { $who } pierde { $role } en un momento.
role-taken-unheld = { $who } no había recibido { $role }; si Discord lo muestra, desaparece en un momento.
role-member = { $who } ya es miembro de **{ $chapter }**.
role-member-already = { $who } ya era miembro de **{ $chapter }**; no cambió nada.
role-member-left = { $who } ya no es miembro de **{ $chapter }**.
role-member-not = { $who } no era miembro de **{ $chapter }**; no cambió nada.

refusal-self-grant = Nadie se da un rol por su cuenta: así hay más seguridad para todo el mundo. `/chapter join` te deja entrar en **{ $chapter }**; para lo demás, pregunta a otra persona que lo impulse.
refusal-bot-grant = **{ $name }** es un bot, y los capítulos son para las personas.
refusal-not-of-chapter = **{ $name }** no está todavía en **{ $chapter }**, y sus roles son para sus miembros. `/chapter grant` sin `role` le deja entrar.
refusal-role-not-registered = **{ $chapter }** no da ningún rol { $role ->
        [none] como ese
       *[other] que se llame “{ $role }”
    }. { $offered ->
        [none] `/chapter role-add` añade uno.
       *[other] Tiene { $offered }.
    }
refusal-role-quarantined = **{ $role }** está fuera de uso, porque ganó poder en Discord. Cuando eso se corrija, `/chapter role-add` lo recupera.
refusal-role-is-members = **{ $role }** es el rol que ya tiene cada miembro de **{ $chapter }**. Elige otro.
refusal-role-opens = **{ $role }** abre canales que no son de **{ $chapter }**, así que le toca elegirlo al equipo de stewards. Habla con ese equipo, o elige un rol que no abra nada más.
refusal-too-many-roles = Un capítulo da como máximo { $most } roles además del de sus miembros. Quita uno primero con `/chapter role-remove`.

alert-further-role-registered = <@{ $by }> permite que **{ $chapter }** dé <@&{ $role }> a sus miembros. Si no es correcto, `/chapter role-remove` lo termina.
alert-further-role-gone = Se borró **{ $role }**, un rol que daba **{ $chapter }**. `/chapter role-add` elige otro.
alert-further-role-quarantined = **{ $role }**, un rol que da **{ $chapter }**, ganó poder, así que ya no lo doy. Revisen sus permisos y quién lo tiene; `/chapter role-add` lo recupera.
alert-further-role-refused = **{ $role }**, un rol que da **{ $chapter }**, está por encima del mío, así que no puedo darlo. Arrastren mi rol por encima de él.
alert-roles-drift = Mientras no estuve, los roles y los miembros dejaron de coincidir en { $chapters ->
        [one] un capítulo
       *[other] { $chapters } capítulos
    }: { $missing ->
        [0] a nadie le faltaba un rol
        [one] a un miembro le faltaba un rol y lo recibe
       *[other] a { $missing } miembros les faltaba un rol y lo reciben
    }, y { $joined ->
        [0] nadie recibió uno a mano
        [one] una persona que recibió uno a mano ahora es miembro
       *[other] { $joined } personas que recibieron uno a mano ahora son miembros
    }. `/chapter roles` muestra cómo están.
alert-roles-crowd = { $people } personas tienen el rol de **{ $chapter }** sin ser miembros. Son demasiadas para ser casualidad, así que no cambié nada: si su lugar está allí, `/chapter grant` las deja entrar; si no, elijan otro rol con `/chapter edit`.

effect-role-entrust = un rol que un capítulo dio a alguien
effect-role-withdraw = un rol que un capítulo quitó a alguien
