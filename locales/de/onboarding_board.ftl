## Die Übersicht über das Onboarding, Buddys, und Leitfäden zum Bearbeiten

board-title = Wer wo steht
board-title-of = Wer wo steht: { $chapter }
board-empty = Hier läuft gerade nichts. `/onboard start` beginnt einen Leitfaden für jemanden.
board-open = Eins davon öffnen…
board-footer = { $stuck ->
        [0] { $all } im Gang. Alles geht gut voran.
        [one] { $all } im Gang; bei einem würde ein Wort helfen.
       *[other] { $all } im Gang; bei { $stuck } würde ein Wort helfen.
    }
board-days = { $days ->
        [0] seit heute
        [one] seit gestern
       *[other] seit { $days } Tagen
    }
board-buddy = mit { $who }
board-paused = Pause
board-due = fällig { $due }
board-next = als Nächstes { $due }
board-asked = Als Buddy gefragt, noch ohne Antwort: { $who }
board-nudged = { $steps ->
        [one] Ich erinnere { $who } freundlich an einen Schritt.
       *[other] Ich erinnere { $who } freundlich an { $steps } Schritte.
    }

button-nudge = Freundlich erinnern
button-give-buddy = Buddy finden
button-board = Übersicht

refusal-nothing-to-nudge = Für **{ $name }** selbst steht nichts an, es gibt also nichts, woran ich erinnern könnte. `/onboard board` zeigt, was bei anderen offen ist.
refusal-nudged-lately = **{ $name }** hat vor weniger als einem Tag davon gehört ({ $at }). Lass der Person etwas Zeit, oder schreib ihr selbst.
refusal-nudged-enough = **{ $name }** hat von allem, was ansteht, so oft gehört, wie dieses Netzwerk es sagt. Ein Wort von dir bewirkt mehr als eins von mir.
refusal-nudge-closed = **{ $name }** nimmt keine Direktnachrichten an, ich komme also nicht durch. Vielleicht hilft ein Wort im Kanal des Chapters.
refusal-nudge-paused = Was für **{ $name }** läuft, macht Pause, und ich sage nichts, bis es weitergeht.

buddy-asked = Ich bitte { $buddy } darum, { $who } zu begleiten. Du hörst in jedem Fall von mir; nichts ist ausgemacht, bevor ein Ja kommt.
buddy-suggested = Diese Menschen aus dem Chapter könnten { $who } begleiten: Sie haben noch Platz für eine Person und eine gemeinsame Sprache. Ich frage, wen du wählst.
buddy-nobody = Im Chapter finde ich niemanden, der noch Platz für eine Person hat und eine Sprache mit { $who } teilt. Mit `/onboard buddy`, Option `buddy`, kannst du jede Person nennen.
buddy-choose = Fragen…
buddy-load = { $load ->
        [0] begleitet gerade niemanden
        [one] begleitet eine Person
       *[other] begleitet { $load } Menschen
    }
buddy-question = { $chapter ->
        [none] { $by } fragt: Würdest du { $who } in den kommenden Wochen begleiten?
       *[other] { $by } fragt: Würdest du { $who } in den kommenden Wochen begleiten, in **{ $chapter }**?
    } Es braucht jetzt einen Gruß und später eine halbe Stunde; ich sage, was ansteht. Ein Nein ist auch in Ordnung.
buddy-accepted = Wunderbar: Ab jetzt begleitest du { $who }, und ich gebe weiter, dass du es bist. Ein paar Worte zum Willkommen sind ein guter Anfang.
buddy-declined = In Ordnung, jetzt nicht. Danke für die Antwort; jemand anderes wird { $who } begleiten.
buddy-found = { $buddy } begleitet dich in den kommenden Wochen und beantwortet gern alles, was du dich fragst.
buddy-told-accepted = { $buddy } begleitet { $who } gern. Beide wissen voneinander.
buddy-told-declined = { $buddy } kann { $who } jetzt nicht begleiten. Vielleicht jemand anderes.
buddy-told-closed = Ich konnte { $buddy } nicht bitten, { $who } zu begleiten: Die Direktnachrichten sind geschlossen. Frag selbst, oder frag jemand anderen.
buddy-thanked = Ab jetzt begleitet { $buddy } { $who }. Danke, dass du da warst!
buddy-fine = Sehr gern.

button-gladly = Sehr gern
button-buddy-no = Jetzt nicht
button-ask-another = Jemand anderen fragen
button-fine = In Ordnung

refusal-no-track-for = Für **{ $name }** läuft kein Leitfaden. `/onboard start` beginnt einen.
refusal-own-buddy = Niemand begleitet sich selbst. Wähle jemand anderen.
refusal-buddy-bot = **{ $name }** ist ein Programm, und ein Buddy ist ein Mensch. Wähle jemand anderen.
refusal-buddy-busy = { $load ->
        [one] **{ $name }** begleitet schon eine Person, mehr verlangt dieses Netzwerk von niemandem.
       *[other] **{ $name }** begleitet schon { $load } Menschen, mehr verlangt dieses Netzwerk von niemandem.
    } Wähle jemand anderen, oder lass `buddy` leer, und ich schlage jemanden vor.
refusal-buddy-already = **{ $name }** ist oder war schon Buddy von **{ $newcomer }**. Lass `buddy` leer, und ich schlage jemanden vor.
refusal-buddy-waiting = **{ $name }** ist wegen **{ $newcomer }** schon gefragt und hat noch nicht geantwortet. Du kannst inzwischen jemand anderen fragen: Das erste Ja zählt.
refusal-buddy-declined = **{ $name }** wurde wegen **{ $newcomer }** gefragt und kann nicht. Lass `buddy` leer, und ich schlage jemanden vor.
refusal-buddy-closed = **{ $name }** nimmt keine Direktnachrichten an, ich kann also nicht fragen. Frag selbst, oder wähle jemand anderen.
refusal-buddy-asked-others = Diese Frage galt jemand anderem.
refusal-buddy-ask-over = { $answer ->
        [accepted] Du hast dazu schon Ja gesagt. Wenn es zu viel wird, sag es den Connectors des Chapters: Sie finden jemand anderen.
        [declined] Du hast dazu Nein gesagt. Wenn du es dir anders überlegt hast, sag es der Person, die dich gefragt hat.
       *[other] Das braucht keine Antwort mehr: Jemand anderes ist gefunden, oder es wird niemand gebraucht. Trotzdem danke!
    }

playbook-list-title = Leitfäden
playbook-open = Einen öffnen…
playbook-source-bot = wie der Bot ihn mitbringt
playbook-source-network = der eigene des Netzwerks
playbook-source-chapter = der eigene eines Chapters
playbook-of-chapter = Die Fassung von { $chapter }
playbook-copies = Eigene Fassungen: { $chapters }
playbook-any-day = irgendwann
playbook-days-after = { $days ->
        [0] sofort
        [one] nach einem Tag
       *[other] nach { $days } Tagen
    }
playbook-days-before = { $days ->
        [one] einen Tag vorher
       *[other] { $days } Tage vorher
    }
playbook-owner-newcomer = die Person, um die es geht
playbook-owner-buddy = der Buddy
playbook-owner-connector = die Connectors
playbook-owner-bot = ich, der Bot
playbook-editing-chapter = Du bearbeitest die Fassung von **{ $chapter }**. Was ab jetzt beginnt, hat diese Schritte; was schon läuft, behält seine.
playbook-editing-network = Du bearbeitest den Leitfaden des Netzwerks, den jedes Chapter ohne eigene Fassung nutzt. Was ab jetzt beginnt, hat diese Schritte; was schon läuft, behält seine.
playbook-choose-step = Einen Schritt wählen…
playbook-form = Ein Schritt
playbook-form-text = Was zu tun ist
playbook-form-days = An welchem Tag
playbook-form-days-hint = Tage nach dem Beginn, { $earliest } bis { $latest }; leer: irgendwann
playbook-form-owner = Wer es tut
playbook-original-preview = Deine Fassung von **{ $title }** aufgeben? Ihre Schritte gehen verloren, und es gilt wieder, was vorher da war. Was schon läuft, behält seine Schritte.

button-up = Nach oben
button-down = Nach unten
button-remove-step = Entfernen
button-add-step = Schritt hinzufügen
button-original = Zurück zum Original

field-step = Schritt

refusal-days-refused = Der Tag eines Schritts ist eine ganze Zahl von -365 bis 730: Tage nach dem Beginn, oder davor mit einem Minus. Leer lassen heißt: irgendwann.
refusal-steps-full = Ein Leitfaden hat höchstens { $most } Schritte, damit man sie im Kopf behalten kann. Entferne zuerst einen.
refusal-last-step = Ein Leitfaden hat mindestens einen Schritt. Ändere seine Worte, oder füge zuerst einen anderen hinzu.
refusal-step-gone = Jemand hat diesen Schritt inzwischen entfernt. Öffne den Leitfaden noch einmal, um zu sehen, wie er jetzt ist.
refusal-not-edited = Hier gibt es keine Fassung aufzugeben: Das ist das Original.

effect-buddy-asked = die Frage an einen Buddy
effect-buddy-answered = die Antwort eines Buddys
effect-buddy-found = die Nachricht, dass es einen Buddy gibt
effect-buddy-thanked = der Dank an einen Buddy
