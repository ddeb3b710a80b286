## Enllaços per entrar en un capítol

invite-made = Aquí tens un enllaç per entrar al capítol **{ $chapter }**: { $address }
    Qui hi arriba per aquest enllaç n'és membre de seguida.
invite-limits = { $until ->
        [none] No s'acaba tot sol.
       *[other] S'acaba { $until }.
    } { $most ->
        [0] Hi pot arribar tanta gent com vulgui.
        [one] Hi pot arribar una persona.
       *[other] Hi poden arribar { $most } persones.
    }
invite-gives = Discord li dona el rol del capítol quan hi arriba.
invite-gives-later = Li dono el rol del capítol tan aviat com puc.
button-invite-uses = Usos fins ara
button-invite-end = Desactiva'l
invite-uses-none = Ja no conec aquest enllaç.
invite-list-title = Enllaços al capítol { $chapter }
invite-list-none = Encara no hi ha cap enllaç al capítol **{ $chapter }**: `/chapter invite` en fa un.
invite-end-which = Desactiva un enllaç…
invite-line = { $address } · de { $by } · { $state } · { $uses ->
        [0] encara sense fer servir
        [one] s'ha fet servir una vegada
       *[other] s'ha fet servir { $uses } vegades
    }, { $joined ->
        [0] no hi ha entrat ningú
        [one] hi ha entrat una persona
       *[other] hi han entrat { $joined } persones
    }.
invite-stayed = De les { $settled } que van arribar fa més d'un mes, { $stayed ->
        [0] ja no n'hi ha cap al capítol
        [one] encara n'hi ha una al capítol
       *[other] encara n'hi ha { $stayed } al capítol
    }.
invite-state-off = desactivat
invite-state-over = acabat
invite-state-open = obert
invite-state-until = s'acaba { $until }
invite-ended = L'enllaç al capítol **{ $chapter }** està desactivat; qui hi ha arribat s'hi queda.
invite-ended-again = Aquest enllaç al capítol **{ $chapter }** ja estava desactivat.

refusal-too-many-invites = El capítol **{ $chapter }** ja té { $most } enllaços oberts. Desactiva'n un primer amb `/chapter invites`.
refusal-invites-forbidden = Discord no em deixa fer cap enllaç al capítol **{ $chapter }**: em cal *Create Invite*. Demana a qui gestiona el servidor que m'ho doni.
refusal-server-invites-full = Aquest servidor té tants enllaços com Discord permet, i no n'hi cap cap per al capítol **{ $chapter }**. Demana a un steward que n'esborri alguns que no faci servir ningú, a la configuració del servidor, a *Invites*.
refusal-no-channel-for-invites = Un enllaç al capítol **{ $chapter }** ha de portar a un canal que jo vegi. Tria'n un amb `/chapter edit`.
refusal-invite-gone = Ja no conec aquest enllaç. `/chapter invites` mostra els que hi ha.

effect-invite-end = un enllaç a un capítol, que es desactiva
