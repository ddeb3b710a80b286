## In ein Chapter kommen, das erst fragt, und was einem Chapter gesagt wird

joining-asked-first = die Connectors heißen dich willkommen
joining-asked = { $people ->
        [0] **{ $chapter }** heißt Menschen persönlich willkommen, ich habe deinen Wunsch deshalb an die Stewards weitergegeben. Du hörst von mir.
        [one] **{ $chapter }** heißt Menschen persönlich willkommen, ich habe deinen Wunsch deshalb an die Person weitergegeben, die es betreut. Du hörst von mir.
       *[other] **{ $chapter }** heißt Menschen persönlich willkommen, ich habe deinen Wunsch deshalb an seine { $people } Connectors weitergegeben. Du hörst von mir.
    }
joining-asked-already = Du hast schon gefragt, ob du bei **{ $chapter }** dabei sein kannst ({ $asked }), und noch hat niemand geantwortet; die Frage wartet bis zum { $lapses }. Es hat sich nichts geändert.
joining-withdrawn = Deine Frage an **{ $chapter }** ist zurückgenommen. Du kannst jederzeit wieder fragen.
joining-question = { $who } ({ $name }) möchte bei **{ $chapter }** dabei sein. Die erste Antwort zählt; ohne Antwort endet die Frage { $lapses }.
joining-done-welcomed = { $who } ist jetzt in **{ $chapter }** und erfährt es von mir. Mit ein paar Worten von dir wird daraus ein Willkommen.
joining-done-declined = Du hast { $who } für **{ $chapter }** „Jetzt nicht“ gesagt. Ich überbringe es mit freundlichen Worten.
joining-told-welcomed = Du bist jetzt in **{ $chapter }**: willkommen! Der Knopf zeigt, wer es betreut und was als Nächstes kommt.
joining-told-declined = **{ $chapter }** kann dich gerade nicht aufnehmen. Das sagt nichts über dich: Vielleicht haben die Connectors alle Hände voll zu tun. `/chapter near` zeigt andere, und in einer Weile kannst du wieder fragen.
joining-told-lapsed = Von **{ $chapter }** hat niemand auf deinen Wunsch geantwortet, deshalb ist er abgelaufen. Das tut mir leid. Du kannst mit `/chapter join` noch einmal fragen, oder mit `/chapter near` ein anderes Chapter finden.
joining-queue = Wer gern dabei wäre
joining-queue-none = Niemand wartet darauf, in ein Chapter aufgenommen zu werden, das du betreust. `/chapter invite` macht einen Link, über den Menschen dazukommen.
joining-queue-line = { $who } · { $chapter } · gefragt { $asked }
joining-queue-more = { $more ->
        [one] … und eine Person mehr
       *[other] … und { $more } weitere
    }
joining-queue-choose = Jemandem antworten…
button-welcome-them = Willkommen heißen
button-not-now = Jetzt nicht
button-request-withdraw = Zurücknehmen
button-chapter = Chapter
welcome-asked = **{ $chapter }** heißt Menschen persönlich willkommen: Ich habe deinen Wunsch weitergegeben, und du hörst von mir.

announcement-preview = Das geht an { $where }. Es erwähnt niemanden; alle, die den Kanal sehen, lesen es.
announcement-by = Neues von { $who }
announcement-posted = Es erscheint gleich in { $where }.
announcement-discarded = Es wurde nichts veröffentlicht.

field-announcement = Ankündigung
effect-announcement-post = eine Ankündigung
effect-join-asked = die Frage, ob jemand in ein Chapter aufgenommen wird
effect-join-answered = die Antwort an jemanden, der in ein Chapter kommen wollte
effect-join-lapse = das Ende einer Anfrage, auf die niemand geantwortet hat

refusal-ask-again-later = **{ $chapter }** hat vor Kurzem „Jetzt nicht“ gesagt. Wieder fragen kannst du ab { $moment }; bis dahin findest du die Connectors in `/chapter show`, und `/chapter near` zeigt andere Chapter.
refusal-request-over = { $status ->
        [welcomed] Jemand hat die Person schon in **{ $chapter }** willkommen geheißen. Danke, dass du nachsiehst.
        [declined] Jemand hat für **{ $chapter }** schon „Jetzt nicht“ gesagt. `/chapter show` sagt, wer es mit dir betreut.
        [withdrawn] Die Person hat ihre Frage an **{ $chapter }** zurückgenommen, es gibt also nichts mehr zu beantworten.
        [gone] Die Person hat den Server verlassen, für **{ $chapter }** gibt es also nichts mehr zu beantworten.
       *[other] Diese Frage an **{ $chapter }** ist ohne Antwort abgelaufen. Die Person kann noch einmal fragen.
    }
refusal-request-gone = Diese Anfrage gibt es nicht mehr. `/chapter requests` zeigt, wer wartet.
refusal-no-channel = **{ $chapter }** hat noch keinen Kanal, ich kann also nirgends etwas veröffentlichen. Wähle einen mit `/chapter edit` und der Option `channel`.
refusal-cannot-post = Ich kann in <#{ $channel }>, dem Kanal von **{ $chapter }**, nichts veröffentlichen: Dort fehlt mir { $powers }. Bitte jemanden, der den Server verwaltet, es zu erlauben, oder wähle mit `/chapter edit` einen anderen Kanal.
refusal-own-kin = **{ $chapter }** kann nicht { $relation ->
        [parent] zu sich selbst gehören
       *[mentor] sich selbst begleiten
    }. Wähle ein anderes Chapter oder „Keins“.
refusal-parent-circle = **{ $parent }** gehört selbst zu **{ $chapter }** und kann deshalb nicht darüberstehen. Wähle ein anderes Chapter, oder ändere zuerst, wozu **{ $parent }** gehört.

chapter-kin-none = Keins
chapter-kin-parent = Gehört zu
chapter-kin-mentor = Begleitet von
chapter-kin-children = Chapter darin
chapter-kin-mentored = Begleitet
chapter-way-in = So kommst du hinein
chapter-changed-let-in = { $let_in ->
        [one] Die eine Person, die gewartet hat, ist jetzt Mitglied.
       *[other] Die { $let_in } Menschen, die gewartet haben, sind jetzt Mitglieder.
    }
