## Einladungslinks für Chapter

invite-made = Hier ist ein Einladungslink für **{ $chapter }**: { $address }
    Wer damit kommt, ist sofort Mitglied des Chapters.
invite-limits = { $until ->
        [none] Er endet nicht von selbst.
       *[other] Er endet { $until }.
    } { $most ->
        [0] Es dürfen beliebig viele Menschen damit kommen.
        [one] Eine Person darf damit kommen.
       *[other] { $most } Menschen dürfen damit kommen.
    }
invite-gives = Discord gibt ihnen beim Ankommen die Rolle des Chapters.
invite-gives-later = Ich gebe ihnen die Rolle des Chapters, sobald ich darf.
button-invite-uses = Bisher genutzt
button-invite-end = Abschalten
invite-uses-none = Diesen Link kenne ich nicht mehr.
invite-list-title = Einladungslinks für { $chapter }
invite-list-none = Noch gibt es keinen Einladungslink für **{ $chapter }**: `/chapter invite` macht einen.
invite-end-which = Einen Link abschalten…
invite-line = { $address } · von { $by } · { $state } · { $uses ->
        [0] noch nicht genutzt
        [one] einmal genutzt
       *[other] { $uses } Mal genutzt
    }, { $joined ->
        [0] niemand ist beigetreten
        [one] eine Person ist beigetreten
       *[other] { $joined } Menschen sind beigetreten
    }.
invite-stayed = Von { $settled }, die vor mehr als einem Monat kamen, { $stayed ->
        [0] ist niemand mehr im Chapter
        [one] ist eine Person noch im Chapter
       *[other] sind { $stayed } noch im Chapter
    }.
invite-state-off = abgeschaltet
invite-state-over = vorbei
invite-state-open = offen
invite-state-until = endet { $until }
invite-ended = Der Einladungslink für **{ $chapter }** ist abgeschaltet; wer damit gekommen ist, bleibt.
invite-ended-again = Dieser Einladungslink für **{ $chapter }** war schon abgeschaltet.

refusal-too-many-invites = **{ $chapter }** hat schon { $most } offene Links. Schalte zuerst mit `/chapter invites` einen ab.
refusal-invites-forbidden = Discord lässt mich keinen Einladungslink für **{ $chapter }** machen: Ich brauche *Einladung erstellen*. Bitte jemanden, der den Server verwaltet, es mir zu geben.
refusal-server-invites-full = Dieser Server hat so viele Links, wie Discord erlaubt, für einen zu **{ $chapter }** ist also kein Platz. Bitte die Stewards, in den Einstellungen des Servers unter *Einladungen* einige zu löschen, die niemand nutzt.
refusal-no-channel-for-invites = Ein Einladungslink für **{ $chapter }** muss in einen Kanal führen, den ich sehe. Wähle einen mit `/chapter edit`.
refusal-invite-gone = Diesen Link kenne ich nicht mehr. `/chapter invites` zeigt, welche es gibt.

effect-invite-end = ein Einladungslink eines Chapters, der abgeschaltet wird
