## Ein Event zusammen ausrichten

host-asked = { $people ->
        [0] **{ $chapter }** hat keine Connectors, deshalb frage ich die Stewards, ob es **{ $title }** mit euch ausrichtet. Ich sage dir die Antwort.
        [one] Die Person, die **{ $chapter }** betreut, ist gefragt, ob es **{ $title }** mit euch ausrichtet. Ich sage dir die Antwort.
       *[other] Die { $people } Connectors von **{ $chapter }** sind gefragt, ob es **{ $title }** mit euch ausrichtet. Die erste Antwort zählt, und ich sage sie dir.
    }
host-asked-already = **{ $chapter }** ist zu **{ $title }** schon gefragt und hat noch nicht geantwortet. Ich sage dir Bescheid, wenn es so weit ist.
host-joined = **{ $chapter }** richtet **{ $title }** mit aus: Du bist dort Connector, deshalb musste sonst niemand gefragt werden.
host-already = **{ $chapter }** richtet **{ $title }** schon mit aus.
host-left = **{ $chapter }** richtet **{ $title }** nicht mehr mit aus. Das Event selbst geht weiter.
host-left-here = **{ $title }** wird nicht mehr von hier mit ausgerichtet. Mit den anderen geht es weiter: siehe *Details*.
button-accept = Annehmen
button-decline = Ablehnen
button-withdraw = Nicht mehr ausrichten

consent-host = { $asker } fragt, ob **{ $partner }** das Event **{ $title }** mit ausrichtet ({ $when }). Wenn du annimmst, erscheinen Nachricht und Erinnerungen auch im Kanal deines Chapters, und du organisierst es mit.
consent-part = { $asker } fragt, ob **{ $title }** ({ $when }) ein Teil deines Events **{ $partner }** wird. Wenn du annimmst, wird es mit deinem gezeigt; Ort, Plätze und wer es organisiert, bleiben.
consent-done-host = { $decision ->
        [accepted] **{ $partner }** richtet **{ $title }** ab jetzt mit aus. Danke!
       *[other] Notiert: **{ $partner }** richtet **{ $title }** nicht mit aus. Wer gefragt hat, erfährt es.
    }
consent-done-part = { $decision ->
        [accepted] **{ $title }** ist jetzt ein Teil von **{ $partner }**. Danke!
       *[other] Notiert: **{ $title }** bleibt ein eigenes Event. Wer gefragt hat, erfährt es.
    }
consent-before-host = { $decision ->
        [accepted] Jemand hat vor dir geantwortet: **{ $partner }** richtet **{ $title }** mit aus.
        [withdrawn] Jemand hat vor dir geantwortet: **{ $partner }** hat **{ $title }** mit ausgerichtet und sich inzwischen zurückgezogen.
       *[other] Jemand hat vor dir geantwortet: **{ $partner }** richtet **{ $title }** nicht mit aus.
    }
consent-before-part = { $decision ->
        [accepted] Jemand hat vor dir geantwortet: **{ $title }** ist ein Teil von **{ $partner }**.
        [withdrawn] Jemand hat vor dir geantwortet: **{ $title }** war ein Teil von **{ $partner }** und steht wieder für sich.
       *[other] Jemand hat vor dir geantwortet: **{ $title }** ist kein Teil von **{ $partner }**.
    }
consent-told-host = { $decision ->
        [accepted] Gute Nachrichten: **{ $partner }** richtet **{ $title }** mit euch aus.
        [withdrawn] **{ $partner }** richtet **{ $title }** nicht mehr mit aus. Das Event selbst geht weiter.
       *[other] **{ $partner }** kann **{ $title }** diesmal nicht mit ausrichten. Das Event geht weiter wie bisher; später kannst du wieder fragen.
    }
consent-told-part = { $decision ->
        [accepted] Gute Nachrichten: **{ $title }** ist jetzt ein Teil von **{ $partner }**.
        [withdrawn] **{ $title }** steht wieder für sich, getrennt von **{ $partner }**. Antworten und Erinnerungen bleiben.
       *[other] **{ $partner }** bleibt diesmal ohne **{ $title }**. Dein Event geht für sich weiter.
    }

refusal-own-chapter = **{ $title }** ist schon ein Event von **{ $chapter }**: Ein zweites Ja braucht es nicht.
refusal-too-many-hosts = Ein Event richten außer dem eigenen höchstens { $most } weitere Chapter aus.
refusal-consent-gone = Diese Frage gibt es nicht mehr. `/event show` sagt, wie es steht.

effect-event-dated = die Nachricht, dass ein Wunsch ein Datum hat
effect-consent-asked = eine Frage an die, die organisieren oder betreuen
effect-consent-answered = die Antwort auf eine Frage zwischen Chaptern
