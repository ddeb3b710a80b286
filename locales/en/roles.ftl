## The roles that chapters hand out

roles-title = Roles of { $chapter }
roles-line-members = { $role } · { $people ->
        [one] its one member
       *[other] its { $people } members
    } · { $state }
roles-line = { $role } · { $people ->
        [0] nobody yet
        [one] one person
       *[other] { $people } people
    } · { $state }
roles-none-of-members = Its members have no role of their own: choose one with `/chapter edit`.
roles-none-further = It hands out no other role: add one with `/chapter role-add`.
role-state-given = in use
role-state-quarantined = out of use since it gained power; look at it, then add it again
role-state-gone = deleted in Discord
role-state-too-high = stands above my role, so I cannot give it
role-state-powerful = carries power, so I do not give it
role-state-forbidden = I lack *Manage Roles*, so I cannot give it

role-registered = **{ $chapter }** hands out { $role } from now on: `/chapter grant` gives it to its members.
role-registered-again = **{ $chapter }** hands out { $role } already; nothing changed.
role-removed = **{ $chapter }** no longer hands out { $role }. { $people ->
        [0] Nobody had been given it.
        [one] The one person who had it loses it in a moment.
       *[other] The { $people } people who had it lose it in a moment.
    }
role-given = { $who } gets { $role } in a moment.
role-given-again = { $who } had been given { $role } already; if Discord does not show it, it will in a moment.
role-taken = { $who } loses { $role } in a moment.
role-taken-unheld = { $who } had not been given { $role }; if Discord shows it, it goes in a moment.
role-member = { $who } is a member of **{ $chapter }** now.
role-member-already = { $who } is a member of **{ $chapter }** already; nothing changed.
role-member-left = { $who } is no member of **{ $chapter }** any more.
role-member-not = { $who } was no member of **{ $chapter }**; nothing changed.

refusal-self-grant = Nobody gives themselves a role, which keeps everyone safe. `/chapter join` lets you into **{ $chapter }**; for anything more, ask another of its connectors.
refusal-bot-grant = **{ $name }** is a bot, and chapters are for people.
refusal-not-of-chapter = **{ $name }** is not in **{ $chapter }** yet, and its roles are for its members. `/chapter grant` without a `role` lets them in.
refusal-role-not-registered = **{ $chapter }** hands out no role { $role ->
        [none] like that
       *[other] called “{ $role }”
    }. { $offered ->
        [none] `/chapter role-add` adds one.
       *[other] It has { $offered }.
    }
refusal-role-quarantined = **{ $role }** is out of use, because it gained power in Discord. Once that is put right, `/chapter role-add` brings it back.
refusal-role-is-members = **{ $role }** is the role that every member of **{ $chapter }** has already. Choose another one.
refusal-role-opens = **{ $role }** opens channels that are not those of **{ $chapter }**, so a steward has to choose it. Ask one, or choose a role that opens nothing else.
refusal-too-many-roles = A chapter hands out { $most } roles at most besides that of its members. Remove one with `/chapter role-remove` first.

alert-further-role-registered = <@{ $by }> lets **{ $chapter }** hand out <@&{ $role }> to its members. If that is not right, `/chapter role-remove` ends it.
alert-further-role-gone = **{ $role }**, a role that **{ $chapter }** handed out, was deleted. `/chapter role-add` chooses another.
alert-further-role-quarantined = **{ $role }**, a role that **{ $chapter }** hands out, has gained power, so I no longer give it. Look at its permissions and at who has it; `/chapter role-add` brings it back.
alert-further-role-refused = **{ $role }**, a role that **{ $chapter }** hands out, stands above mine, so I cannot give it. Drag my role above it.
alert-roles-drift = While I was away, roles and memberships drifted apart in { $chapters ->
        [one] one chapter
       *[other] { $chapters } chapters
    }: { $missing ->
        [0] nobody lacked a role
        [one] one member lacked a role and gets it
       *[other] { $missing } members lacked a role and get it
    }, and { $joined ->
        [0] nobody was given one by hand
        [one] one person who was given one by hand is a member now
       *[other] { $joined } people who were given one by hand are members now
    }. `/chapter roles` shows how they stand.
alert-roles-crowd = { $people } people have the role of **{ $chapter }** without being its members. That is too many to be by chance, so I changed nothing: if they belong there, `/chapter grant` lets them in; if not, choose another role with `/chapter edit`.

effect-role-entrust = a role that a chapter gave someone
effect-role-withdraw = a role that a chapter took from someone
