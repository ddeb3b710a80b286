## Els rols que reparteixen els capítols

roles-title = Rols del capítol { $chapter }
roles-line-members = { $role } · { $people ->
        [one] el seu únic membre
       *[other] els seus { $people } membres
    } · { $state }
roles-line = { $role } · { $people ->
        [0] encara ningú
        [one] una persona
       *[other] { $people } persones
    } · { $state }
roles-none-of-members = Els membres no hi tenen cap rol propi: tria'n un amb `/chapter edit`.
roles-none-further = No reparteix cap altre rol: afegeix-n'hi un amb `/chapter role-add`.
role-state-given = en ús
role-state-quarantined = fora d'ús des que ha guanyat poders; mira'l, i torna'l a afegir
role-state-gone = esborrat a Discord
role-state-too-high = és per damunt del meu rol, i no el puc donar
role-state-powerful = porta poders, i no el dono
role-state-forbidden = em falta *Manage Roles*, i no el puc donar

role-registered = A partir d'ara **{ $chapter }** reparteix { $role }: `/chapter grant` el dona als seus membres.
role-registered-again = **{ $chapter }** ja reparteix { $role }; no ha canviat res.
role-removed = **{ $chapter }** ja no reparteix { $role }. { $people ->
        [0] No s'havia donat a ningú.
        [one] La persona que el tenia el perd d'aquí a un moment.
       *[other] Les { $people } persones que el tenien el perden d'aquí a un moment.
    }
role-given = { $who } rep { $role } d'aquí a un moment.
role-given-again = { $who } ja havia rebut { $role }; si Discord no ho mostra, ho farà d'aquí a un moment.
role-taken = { $who } perd { $role } d'aquí a un moment.
role-taken-unheld = { $who } no havia rebut { $role }; si Discord l'hi mostra, se'n va d'aquí a un moment.
role-member = { $who } ja és membre del capítol **{ $chapter }**.
role-member-already = { $who } ja era membre del capítol **{ $chapter }**; no ha canviat res.
role-member-left = { $who } ja no és membre del capítol **{ $chapter }**.
role-member-not = { $who } no era membre del capítol **{ $chapter }**; no ha canviat res.

refusal-self-grant = Ningú no es dona un rol a si mateix, per la seguretat de tothom. Amb `/chapter join` entres al capítol **{ $chapter }**; per a qualsevol altra cosa, demana-ho a un altre dels seus connectors.
refusal-bot-grant = **{ $name }** és un bot, i els capítols són per a persones.
refusal-not-of-chapter = **{ $name }** encara no és al capítol **{ $chapter }**, i els seus rols són per als membres. `/chapter grant` sense `role` l'hi fa entrar.
refusal-role-not-registered = **{ $chapter }** no reparteix cap rol { $role ->
        [none] així
       *[other] que es digui «{ $role }»
    }. { $offered ->
        [none] `/chapter role-add` n'hi afegeix un.
       *[other] Té { $offered }.
    }
refusal-role-quarantined = **{ $role }** és fora d'ús, perquè ha guanyat poders a Discord. Quan s'hagi arreglat, `/chapter role-add` el torna a posar.
refusal-role-is-members = **{ $role }** és el rol que ja tenen tots els membres del capítol **{ $chapter }**. Tria'n un altre.
refusal-role-opens = **{ $role }** obre canals que no són els del capítol **{ $chapter }**, i per això l'ha de triar un steward. Demana-li-ho, o tria un rol que no obri res més.
refusal-too-many-roles = Un capítol reparteix com a màxim { $most } rols, a més del dels seus membres. Treu-ne un primer amb `/chapter role-remove`.

alert-further-role-registered = <@{ $by }> permet que **{ $chapter }** reparteixi <@&{ $role }> als seus membres. Si no és correcte, `/chapter role-remove` hi posa fi.
alert-further-role-gone = S'ha esborrat **{ $role }**, un rol que repartia **{ $chapter }**. `/chapter role-add` en tria un altre.
alert-further-role-quarantined = **{ $role }**, un rol que reparteix **{ $chapter }**, ha guanyat poders, i ja no el dono. Mireu-ne els permisos i qui el té; `/chapter role-add` el torna a posar.
alert-further-role-refused = **{ $role }**, un rol que reparteix **{ $chapter }**, és per damunt del meu, i no el puc donar. Arrossegueu el meu rol a sobre.
alert-roles-drift = Mentre no hi era, els rols i els membres s'han desquadrat en { $chapters ->
        [one] un capítol
       *[other] { $chapters } capítols
    }: { $missing ->
        [0] a ningú no li faltava cap rol
        [one] a un membre li faltava un rol i ara el rep
       *[other] a { $missing } membres els faltava un rol i ara el reben
    }, i { $joined ->
        [0] ningú no n'havia rebut cap a mà
        [one] una persona que n'havia rebut un a mà ara és membre
       *[other] { $joined } persones que n'havien rebut un a mà ara són membres
    }. `/chapter roles` mostra com estan.
alert-roles-crowd = Hi ha { $people } persones amb el rol del capítol **{ $chapter }** que no en són membres. Són massa perquè sigui casualitat, i per això no he canviat res: si en són, `/chapter grant` les hi fa entrar; si no, trieu un altre rol amb `/chapter edit`.

effect-role-entrust = un rol que un capítol ha donat a algú
effect-role-withdraw = un rol que un capítol ha tret a algú
