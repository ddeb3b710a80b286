## Die Zeit als Connector: bleiben, niederlegen, Dank

terms-near = { $number ->
        [one] Deine Zeit als Connector geht zu Ende. Bleibst du? Beide Antworten sind in Ordnung.
       *[other] Deine Zeiten als Connector gehen zu Ende. Bleibst du? Beide Antworten sind in Ordnung.
    }
terms-own = { $number ->
        [one] Du betreust ein Chapter.
       *[other] Du betreust { $number } Chapter.
    }
terms-line = **{ $chapter }**: bis zum { $ends } ({ $relative })
terms-line-open = **{ $chapter }**: noch kein Ende; du wirst rechtzeitig gefragt
terms-more = … `/connector renew` zeigt die nächsten, sobald diese beantwortet sind.
terms-renewed = Danke, dass du bei **{ $chapter }** bleibst: Deine Zeit geht weiter bis zum { $ends }.
terms-leaving = { $left ->
        [0] Außer dir betreut niemand **{ $chapter }**: Danach wäre niemand mehr da. `/connector handover` gibt es an jemanden weiter; du kannst aber auch jetzt niederlegen, dann kümmern sich die Stewards darum.
        [one] Du wärst nicht mehr Connector von **{ $chapter }**, und deine Rechte dort würden sofort enden. Eine weitere Person bleibt.
       *[other] Du wärst nicht mehr Connector von **{ $chapter }**, und deine Rechte dort würden sofort enden. { $left } andere bleiben.
    }
terms-left = { $left ->
        [0] Du bist nicht mehr Connector von **{ $chapter }**, danke für alles. Jetzt betreut es niemand; die Stewards erfahren davon.
        [one] Du bist nicht mehr Connector von **{ $chapter }**, danke für alles. Eine Person macht weiter.
       *[other] Du bist nicht mehr Connector von **{ $chapter }**, danke für alles. { $left } Connectors machen weiter.
    }
terms-public = Der Kanal von **{ $chapter }** erfährt jetzt davon.
terms-recovered = Die Rollen von { $lost } sind jetzt bei { $found }: { $chapters }. Das alte Konto kann dort nichts mehr tun.

connector-news-thanks = { $why ->
        [lapsed] Seit dem Ende deiner Zeit als Connector von **{ $chapter }** hat einen Monat lang niemand von dir gehört, deshalb ist auch die Rolle zu Ende. Das ist etwas ganz Normales: Danke für alles, was du getan hast! Du kannst jederzeit wieder eingetragen werden.
        [handed] **{ $chapter }** ist in neuen Händen, und du gehörst zu seinen Ehemaligen. Danke für alles, was du getan hast, und dass du es so gut übergeben hast!
       *[other] Du gehörst jetzt zu den Ehemaligen von **{ $chapter }**. Danke für alles, was du getan hast! Du kannst jederzeit wieder eingetragen werden.
    } { $who }, wenn du magst, dankt dir auch der Kanal des Chapters; ohne eigenen Wunsch wird dort niemand genannt.
connector-news-removed = Deine Rolle als Connector von **{ $chapter }** ist beendet: { $other } von den Stewards hat das entschieden und kann dir sagen, warum. Mitglied bist du wie zuvor. Danke für das, was du dort getan hast.
connector-news-farewell = { $who } hat die Connector-Rolle in **{ $chapter }** niedergelegt. Danke für alles, was du hier getan hast!
connector-news-welcome = { $who } ist jetzt Connector von **{ $chapter }**. Willkommen!
connector-news-lost = Die Stewards haben deine Rolle in **{ $chapter }** von diesem Konto zu { $other } verschoben, weil dieses hier als verloren gemeldet wurde. Wenn das falsch ist, schreib jetzt den Stewards.
connector-news-found = Mit diesem Konto bist du jetzt Connector von **{ $chapter }**; bisher war die Rolle bei { $other }.
connector-news-moved = Die Stewards haben die Connector-Rolle in **{ $chapter }** vom verlorenen Konto { $other } zu { $who } verschoben.

alert-term-over = Die Zeit von { $who } als Connector von **{ $chapter }** ist vorbei, und es kam keine Antwort. Nach einem Monat endet die Rolle von selbst. Fragt nach; `/connector renew` erhält sie.
alert-term-last = Außer { $who } betreut niemand **{ $chapter }**, und seit dem Ende der Zeit kam keine Antwort. Die Rolle endet nicht von selbst: Fragt nach, oder findet mit `/connector propose` jemanden, der nachfolgt.
alert-connectors-few = { $number ->
        [one] Ein Chapter hat weniger als { $least } Connectors: { $chapters }.
       *[other] { $number } Chapter haben weniger als { $least } Connectors: { $chapters }{ $more ->
            [0] .
           *[other] , und { $more } weitere.
        }
    } `/connector propose` beginnt mit jemand Neuem.

button-stay = Ich bleibe
button-step-down = Ich höre auf
button-thank-public = Dank im Kanal
button-who-animates = Wer es betreut

refusal-no-roles = Du betreust gerade kein Chapter, es gibt also nichts zu verlängern. `/connector propose` ist ein Weg, damit zu beginnen.
refusal-role-over = Diese Rolle ist zu Ende oder nicht deine, es hat sich also nichts geändert. `/connector renew` zeigt, welche du hast.
refusal-nothing-to-recover = **{ $name }** ist nirgends Connector, es gibt also nichts zu übertragen. `/connector list` zeigt, wer es ist.
refusal-same-account = **{ $name }** ist sowohl das verlorene Konto als auch das neue. Wähle zwei.
refusal-recover-oneself = Niemand gibt sich selbst die Rollen eines anderen Kontos, auch Stewards nicht. Bitte jemand anderen von den Stewards.

effect-connector-asked = die Frage, ob jemand Connector bleibt
effect-connector-news = Neues von einer Connector-Rolle
