## I ruoli che i capitoli danno

roles-title = Ruoli di { $chapter }
roles-line-members = { $role } · { $people ->
        [one] il suo unico membro
       *[other] i suoi { $people } membri
    } · { $state }
roles-line = { $role } · { $people ->
        [0] ancora nessuno
        [one] una persona
       *[other] { $people } persone
    } · { $state }
roles-none-of-members = I suoi membri non hanno un ruolo loro: scegline uno con `/chapter edit`.
roles-none-further = Non dà altri ruoli: aggiungine uno con `/chapter role-add`.
role-state-given = in uso
role-state-quarantined = fuori uso da quando ha acquisito dei poteri; guardalo, poi aggiungilo di nuovo
role-state-gone = eliminato in Discord
role-state-too-high = sta sopra il mio ruolo, quindi non posso darlo
role-state-powerful = porta con sé dei poteri, quindi non lo do
role-state-forbidden = mi manca *Gestisci ruoli*, quindi non posso darlo

role-registered = Da ora **{ $chapter }** dà { $role }: `/chapter grant` lo dà ai suoi membri.
role-registered-again = **{ $chapter }** dà già { $role }; non è cambiato niente.
role-removed = **{ $chapter }** non dà più { $role }. { $people ->
        [0] Non ce l'aveva nessuno.
        [one] La persona che ce l'aveva lo perde tra un attimo.
       *[other] Le { $people } persone che ce l'avevano lo perdono tra un attimo.
    }
role-given = { $who } riceve { $role } tra un attimo.
role-given-again = { $who } ha già ricevuto { $role }; se Discord non lo mostra, lo farà tra un attimo.
role-taken = { $who } perde { $role } tra un attimo.
role-taken-unheld = { $who } non aveva ricevuto { $role }; se Discord lo mostra, se ne va tra un attimo.
role-member = { $who } ora è membro di **{ $chapter }**.
role-member-already = { $who } è già membro di **{ $chapter }**; non è cambiato niente.
role-member-left = { $who } non è più membro di **{ $chapter }**.
role-member-not = { $who } non era membro di **{ $chapter }**; non è cambiato niente.

refusal-self-grant = Nessuno si dà un ruolo da sé, e così la fiducia resta di casa. `/chapter join` ti fa entrare in **{ $chapter }**; per il resto, chiedi a un'altra persona connector del capitolo.
refusal-bot-grant = **{ $name }** è un bot, e i capitoli sono per le persone.
refusal-not-of-chapter = **{ $name }** non fa ancora parte di **{ $chapter }**, e i suoi ruoli sono per i suoi membri. `/chapter grant` senza `role` fa entrare la persona.
refusal-role-not-registered = **{ $chapter }** non dà nessun ruolo { $role ->
        [none] così
       *[other] che si chiami “{ $role }”
    }. { $offered ->
        [none] `/chapter role-add` ne aggiunge uno.
       *[other] Ha { $offered }.
    }
refusal-role-quarantined = **{ $role }** è fuori uso, perché in Discord ha acquisito dei poteri. Quando è sistemato, `/chapter role-add` lo riporta.
refusal-role-is-members = **{ $role }** è il ruolo che ogni membro di **{ $chapter }** ha già. Scegline un altro.
refusal-role-opens = **{ $role }** apre canali che non sono di **{ $chapter }**, quindi deve sceglierlo chi è steward. Chiedi lì, o scegli un ruolo che non apra altro.
refusal-too-many-roles = Un capitolo dà al massimo { $most } ruoli oltre a quello dei suoi membri. Prima togline uno con `/chapter role-remove`.

alert-further-role-registered = <@{ $by }> fa dare a **{ $chapter }** il ruolo <@&{ $role }> ai suoi membri. Se non va bene, `/chapter role-remove` lo ferma.
alert-further-role-gone = **{ $role }**, un ruolo che **{ $chapter }** dava, è stato eliminato. `/chapter role-add` ne sceglie un altro.
alert-further-role-quarantined = **{ $role }**, un ruolo che **{ $chapter }** dà, ha acquisito dei poteri, quindi non lo do più. Guardate i suoi permessi e chi ce l'ha; `/chapter role-add` lo riporta.
alert-further-role-refused = **{ $role }**, un ruolo che **{ $chapter }** dà, sta sopra il mio, quindi non posso darlo. Trascinate il mio ruolo più in alto.
alert-roles-drift = Mentre ero via, ruoli e membri non si sono più corrisposti in { $chapters ->
        [one] un capitolo
       *[other] { $chapters } capitoli
    }: { $missing ->
        [0] a nessuno mancava un ruolo
        [one] a un membro mancava un ruolo e lo riceve
       *[other] a { $missing } membri mancava un ruolo e lo ricevono
    }, e { $joined ->
        [0] nessuno ne ha ricevuto uno a mano
        [one] una persona che l'ha ricevuto a mano ora è membro
       *[other] { $joined } persone che l'hanno ricevuto a mano ora sono membri
    }. `/chapter roles` mostra come stanno.
alert-roles-crowd = { $people } persone hanno il ruolo di **{ $chapter }** senza esserne membri. Sono troppe perché sia un caso, quindi non ho cambiato niente: se ci devono stare, `/chapter grant` le fa entrare; se no, scegliete un altro ruolo con `/chapter edit`.

effect-role-entrust = un ruolo che un capitolo ha dato a qualcuno
effect-role-withdraw = un ruolo che un capitolo ha tolto a qualcuno
