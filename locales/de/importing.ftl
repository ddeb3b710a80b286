## Einen Kalender von anderswo hereinholen

import-preview = { $host ->
        [none] **{ $name }**, eine Datei, für { $chapter }. Noch ist nichts passiert; das würde *Bestätigen* tun:
       *[other] **{ $name }** bei { $host }, für { $chapter }. Noch ist nichts passiert; das würde *Bestätigen* tun:
    }
import-afresh = Der Kalender hat sich geändert, seit ich ihn dir gezeigt habe, deshalb habe ich noch nichts übernommen.
import-added = { $number ->
        [one] **1** Event käme hinzu
       *[other] **{ $number }** Events kämen hinzu
    }
import-changed = { $number ->
        [one] **1** Event würde sich ändern
       *[other] **{ $number }** Events würden sich ändern
    }
import-cancelled = { $number ->
        [one] **1** Event würde abgesagt; wer kommen wollte, erfährt es
       *[other] **{ $number }** Events würden abgesagt; wer kommen wollte, erfährt es
    }
import-unchanged = { $number ->
        [one] **1** Event ist hier, wie es ist
       *[other] **{ $number }** Events sind hier, wie sie sind
    }
import-already = { $number ->
        [one] **1** Event steht schon von anderswo in unserem Kalender: Es kommt nicht doppelt hinein
       *[other] **{ $number }** Events stehen schon von anderswo in unserem Kalender: Sie kommen nicht doppelt hinein
    }
import-off = { $number ->
        [one] **1** Event ist dort abgesagt und bleibt draußen
       *[other] **{ $number }** Events sind dort abgesagt und bleiben draußen
    }
import-empty = vorerst nichts: Ich finde darin kein Event, das noch kommt
import-over = { $number ->
        [one] **1** Event ist vorbei und bleibt draußen
       *[other] **{ $number }** Events sind vorbei und bleiben draußen
    }
import-aside = { $number ->
        [one] **1** Eintrag bleibt weg: { $why }
       *[other] **{ $number }** Einträge bleiben weg: { $why }
    }
import-why-duplicate = steht dort doppelt
import-why-superseded = es gibt eine neuere Fassung davon
import-why-no-title = hat keinen Titel
import-why-no-date = hat kein Datum
import-why-bad-date = das Datum ergibt keinen Sinn
import-why-bad-zone = die Zeitzone ist unbekannt
import-why-bad-rule = ich erkenne nicht, wann es wiederkehrt
import-why-too-often = kehrt öfter als einmal am Tag wieder
import-why-private = ist als privat markiert
import-why-not-text = die Schrift ist so kodiert, dass ich sie nicht lesen kann (ich lese UTF-8)
import-why-other = ich kann es nicht lesen
import-more = Der Kalender enthält mehr Termine, als ich auf einmal übernehme: Die frühesten kommen zuerst, die anderen folgen mit der Zeit.
import-first = Die ersten
import-and-more = { $number ->
        [one] … und eins mehr
       *[other] … und { $number } weitere
    }
import-nothing = Hier gibt es nichts zu übernehmen, also auch nichts zu bestätigen.
import-will-follow = Nach *Bestätigen* sehe ich dort alle sechs Stunden nach: Was sich dort ändert, ändert sich hier, und wer kommt, erfährt es. Was du hier von Hand änderst, bleibt deins.
import-done = **{ $name }** ist im Kalender von { $chapter }: { $changes }. Der Kanal wird an die Events erinnert; eine eigene Karte bekommt nicht jedes.
import-done-already = { $number ->
        [one] Ein Event stand schon in unserem Kalender und kam nicht doppelt hinein.
       *[other] { $number } Events standen schon in unserem Kalender und kamen nicht doppelt hinein.
    }
import-done-followed = Ab jetzt folge ich ihm. `/event import` ohne Adresse zeigt, wem du folgst, und beendet es auch.
import-discarded = Es wurde nichts übernommen.
import-count-added = { $number } hinzugekommen
import-count-changed = { $number } geändert
import-count-cancelled = { $number } abgesagt
import-count-none = nichts Neues
import-reason = In „{ $name }“, dem Kalender, aus dem es kommt, findet es nicht mehr statt.

button-for-network = Lieber fürs ganze Netzwerk
button-of-network = Die des ganzen Netzwerks
button-list = Events zeigen
button-check = Jetzt nachsehen: { $name }
button-stop = Nicht mehr folgen: { $name }
button-stop-following = Nicht mehr folgen
button-keep-trying = Weiter versuchen
button-remove-them = Entfernen
button-keep-them = Behalten

## Kalender, denen gefolgt wird

follow-none = Für { $chapter } folge ich noch keinem Kalender. Gib mir seine Adresse: `/event import url:`
follow-list = Kalender, denen ich für { $chapter } folge:
follow-line = **{ $name }** ({ $host }) · { $events ->
        [0] nichts kommt
        [one] 1 Event kommt
       *[other] { $events } Events kommen
    } · nachgesehen { $checked } · { $state ->
        [gone] dort heißt es, es gebe ihn nicht mehr
        [failing] beim letzten Mal konnte ich ihn nicht lesen und versuche es wieder
        [held] { $held } Events warten auf deine Entscheidung
       *[fine] alles in Ordnung
    }
follow-checked = **{ $name }**: { $changes }.
follow-checked-held = { $number ->
        [one] Ein Event ist nicht mehr darin. Es bleibt, bis du entscheidest.
       *[other] { $number } Events sind nicht mehr darin. Sie bleiben, bis du entscheidest.
    }
follow-stopped = **{ $name }** folge ich nicht mehr. Die Events bleiben in unserem Kalender; mit `/event import` folge ich ihm wieder.
follow-kept = Danke. Ich versuche es bei **{ $name }** weiter und frage wieder, wenn es noch eine Woche stumm bleibt.
follow-removed = { $number ->
        [one] Ein Event von **{ $name }** ist abgesagt; wer kommen wollte, erfährt es.
       *[other] { $number } Events von **{ $name }** sind abgesagt; wer kommen wollte, erfährt es.
    }
follow-spared = { $number ->
        [one] Ein Event bleibt, obwohl **{ $name }** es nicht mehr hat.
       *[other] { $number } Events bleiben, obwohl **{ $name }** sie nicht mehr hat.
    }
follow-events-title = Kommende Events
follow-events-none = Gerade ist nichts geplant.
follow-news = Neues bei den Events von **{ $name }**: { $changes }.
follow-held = **{ $number }** der { $coming } kommenden Events von { $chapter }, die ich aus **{ $name }** ({ $host }) kenne, stehen nicht mehr in diesem Kalender. Das kann dort ein Versehen sein, deshalb habe ich nichts entfernt. Sollen sie abgesagt werden? Wer kommen wollte, würde es erfahren.
follow-failing = Den Kalender **{ $name }** ({ $host }), dem { $chapter } folgt, konnte ich seit einer Woche nicht lesen. Seine Events bleiben, wie sie sind. Soll ich es weiter versuchen?
follow-gone = **{ $host }** sagt, dass es den Kalender **{ $name }**, dem { $chapter } folgt, nicht mehr gibt. Seine Events bleiben, wie sie sind. Soll ich ihm nicht mehr folgen?

effect-calendar-follow = der Blick auf einen Kalender, dem ich folge
effect-calendar-news = Neues aus einem Kalender, dem ich folge
effect-calendar-asked = eine Frage zu einem Kalender, dem ich folge

refusal-url-or-file = Gib mir bitte entweder eine Adresse oder eine Datei, eins nach dem anderen.
refusal-chapter-needed = Du betreust mehrere Chapter: Sag bitte in `chapter`, wessen Events das sind.
refusal-file-kind-unknown = Ich kann Kalender (`.ics`) und Tabellen mit Events (`.csv`) lesen; **{ $name }** scheint keins von beiden zu sein.
refusal-file-too-large = **{ $name }** hat mehr als { $megabytes } MB, mehr, als ich auf einmal lese.
refusal-calendar-unreadable = { $reason ->
        [empty] **{ $name }** ist leer, es gibt also nichts zu übernehmen.
        [too-large] **{ $name }** enthält mehr Events, als ich auf einmal lese.
        [wrong-columns] Der Tabelle **{ $name }** fehlt eine Spalte: Ich brauche mindestens `id`, `name`, `local_date` und `local_time`.
       *[other] Bei **{ $name }** ist kein Kalender, den ich lesen kann. Die richtige Adresse endet meist mit `.ics` und steht dort, wo der Kalender Teilen oder Abonnieren anbietet.
    }
refusal-too-many-calendars = Hier folge ich schon { $most } Kalendern, mehr gehen nicht. Beende einen mit `/event import`, und versuch es noch einmal.
refusal-calendar-stopped = Diesem Kalender folge ich nicht mehr.
refusal-hold-over = Das ist geklärt: Die Events sind wieder da, oder jemand hat schon entschieden.
