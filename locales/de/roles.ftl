## Die Rollen, die Chapter vergeben

roles-title = Rollen von { $chapter }
roles-line-members = { $role } · { $people ->
        [one] das eine Mitglied
       *[other] die { $people } Mitglieder
    } · { $state }
roles-line = { $role } · { $people ->
        [0] noch niemand
        [one] eine Person
       *[other] { $people } Menschen
    } · { $state }
roles-none-of-members = Die Mitglieder haben keine eigene Rolle: Wähle eine mit `/chapter edit`.
roles-none-further = Es vergibt keine andere Rolle: Füge mit `/chapter role-add` eine hinzu.
role-state-given = in Gebrauch
role-state-quarantined = außer Gebrauch, seit sie Macht bekommen hat; sieh sie dir an, und füge sie dann wieder hinzu
role-state-gone = in Discord gelöscht
role-state-too-high = steht über meiner Rolle, ich kann sie also nicht vergeben
role-state-powerful = bringt Macht mit sich, deshalb vergebe ich sie nicht
role-state-forbidden = mir fehlt *Rollen verwalten*, ich kann sie also nicht vergeben

role-registered = **{ $chapter }** vergibt ab jetzt { $role }: `/chapter grant` gibt sie den Mitgliedern.
role-registered-again = **{ $chapter }** vergibt { $role } schon; es hat sich nichts geändert.
role-removed = **{ $chapter }** vergibt { $role } nicht mehr. { $people ->
        [0] Niemand hatte sie bekommen.
        [one] Die eine Person, die sie hatte, verliert sie gleich.
       *[other] Die { $people } Menschen, die sie hatten, verlieren sie gleich.
    }
role-given = { $who } bekommt { $role } gleich.
role-given-again = { $who } hatte { $role } schon bekommen; wenn Discord sie nicht zeigt, ist sie gleich da.
role-taken = { $who } verliert { $role } gleich.
role-taken-unheld = { $who } hatte { $role } nicht bekommen; wenn Discord sie zeigt, verschwindet sie gleich.
role-member = { $who } ist jetzt Mitglied von **{ $chapter }**.
role-member-already = { $who } ist schon Mitglied von **{ $chapter }**; es hat sich nichts geändert.
role-member-left = { $who } ist nicht mehr Mitglied von **{ $chapter }**.
role-member-not = { $who } war nicht Mitglied von **{ $chapter }**; es hat sich nichts geändert.

refusal-self-grant = Niemand gibt sich selbst eine Rolle, das schützt alle. Mit `/chapter join` bist du bei **{ $chapter }** dabei; für alles Weitere frag andere Connectors dort.
refusal-bot-grant = **{ $name }** ist ein Bot, und Chapter sind für Menschen da.
refusal-not-of-chapter = **{ $name }** ist noch nicht in **{ $chapter }**, und seine Rollen sind für Mitglieder. `/chapter grant` ohne `role` nimmt die Person auf.
refusal-role-not-registered = **{ $chapter }** vergibt keine { $role ->
        [none] solche Rolle
       *[other] Rolle „{ $role }“
    }. { $offered ->
        [none] `/chapter role-add` fügt eine hinzu.
       *[other] Es gibt { $offered }.
    }
refusal-role-quarantined = **{ $role }** ist außer Gebrauch, weil sie in Discord Macht bekommen hat. Wenn das behoben ist, holt `/chapter role-add` sie zurück.
refusal-role-is-members = **{ $role }** ist die Rolle, die alle Mitglieder von **{ $chapter }** schon haben. Wähle eine andere.
refusal-role-opens = **{ $role }** öffnet Kanäle, die nicht die von **{ $chapter }** sind, deshalb müssen die Stewards sie wählen. Bitte sie darum, oder wähle eine Rolle, die sonst nichts öffnet.
refusal-too-many-roles = Ein Chapter vergibt außer der Rolle seiner Mitglieder höchstens { $most }. Entferne zuerst mit `/chapter role-remove` eine.

alert-further-role-registered = <@{ $by }> lässt **{ $chapter }** die Rolle <@&{ $role }> an seine Mitglieder vergeben. Wenn das nicht stimmt, beendet es `/chapter role-remove`.
alert-further-role-gone = **{ $role }**, eine Rolle, die **{ $chapter }** vergab, wurde gelöscht. `/chapter role-add` wählt eine andere.
alert-further-role-quarantined = **{ $role }**, eine Rolle, die **{ $chapter }** vergibt, hat Macht bekommen, deshalb vergebe ich sie nicht mehr. Seht euch an, was sie darf und wer sie hat; `/chapter role-add` holt sie zurück.
alert-further-role-refused = **{ $role }**, eine Rolle, die **{ $chapter }** vergibt, steht über meiner, ich kann sie also nicht vergeben. Zieht meine Rolle darüber.
alert-roles-drift = Während ich weg war, sind Rollen und Mitgliedschaften auseinandergelaufen, in { $chapters ->
        [one] einem Chapter
       *[other] { $chapters } Chaptern
    }: { $missing ->
        [0] niemandem fehlte eine Rolle
        [one] einem Mitglied fehlte eine Rolle und es bekommt sie
       *[other] { $missing } Mitgliedern fehlte eine Rolle und sie bekommen sie
    }, und { $joined ->
        [0] niemand hatte eine von Hand bekommen
        [one] eine Person, die eine von Hand bekommen hatte, ist jetzt Mitglied
       *[other] { $joined } Menschen, die eine von Hand bekommen hatten, sind jetzt Mitglieder
    }. `/chapter roles` zeigt, wie es steht.
alert-roles-crowd = { $people } Menschen haben die Rolle von **{ $chapter }**, ohne Mitglieder zu sein. Das sind zu viele für einen Zufall, deshalb habe ich nichts geändert: Wenn sie dazugehören, nimmt `/chapter grant` sie auf; wenn nicht, wählt mit `/chapter edit` eine andere Rolle.

effect-role-entrust = eine Rolle, die ein Chapter jemandem gegeben hat
effect-role-withdraw = eine Rolle, die ein Chapter jemandem genommen hat
