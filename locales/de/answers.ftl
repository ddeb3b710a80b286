## Antworten auf Fragen

field-question = Frage

answer-events =
    { $about ->
        [none] **Was los ist**
       *[other] **Was los ist** — { $about }
    }
answer-events-mine =
    { $about ->
        [none] **Deine Events**
       *[other] **Deine Events** — { $about }
    }
answer-events-away =
    { $place ->
        [none] Direkt vor Ort gibt es nichts; am nächsten liegt **{ $chapter }**, etwa { $km } km entfernt:
       *[other] In { $place } selbst gibt es nichts; am nächsten liegt **{ $chapter }**, etwa { $km } km entfernt:
    }
answer-event-again = { $event } · und an späteren Terminen
answer-events-more = Es gibt noch mehr: `/event list` zeigt alle.
answer-no-events =
    { $about ->
        [none] Es ist kein Event geplant, das du sehen kannst.
       *[other] Dazu habe ich kein Event gefunden: { $about }.
    }
answer-no-events-mine = Du hast bei keinem Event geantwortet, das dazu passt.
answer-no-events-soonest = Was dem am nächsten kommt: { $event }
answer-no-events-near = Das nächste Chapter ist **{ $chapter }**, etwa { $km } km entfernt; `/chapter show` sagt, wen du fragen kannst.
answer-no-events-here = `/chapter show` sagt, wen du in **{ $chapter }** fragen kannst.

answer-people =
    { $about ->
        [none] **Menschen, die ihr Profil geöffnet haben**
       *[other] **Menschen, die ihr Profil geöffnet haben** — { $about }
    }
answer-people-more = Es gibt noch mehr: Mit `/member find` grenzt du die Suche ein.
answer-nobody =
    { $about ->
        [none] Noch hat dir niemand ein Profil geöffnet.
       *[other] Dazu hat dir niemand etwas geöffnet: { $about }. Vielleicht gibt es trotzdem jemanden, nur nicht für alle sichtbar.
    }
answer-near = **Die nächsten Chapter, von { $place } aus**
answer-near-missing = In { $place } gibt es noch kein Chapter; mit `/chapter start` beginnt eins. Die nächsten sind:
answer-near-none = In { $place } gibt es kein Chapter, und keins aus der Nähe hat mir gesagt, wo es ist. `/chapter list` zeigt alle.
answer-near-line = **{ $chapter }** ({ $where }) — etwa { $km } km
answer-near-here = **{ $chapter }** ({ $where }) — gleich vor Ort
answer-near-join = Mit `/chapter join` bist du dabei, `/chapter show` sagt mehr.
answer-chapter = **{ $chapter }** ({ $where }) — { $status }, { $people ->
        [0] noch ohne Mitglieder
        [one] ein Mitglied
       *[other] { $people } Mitglieder
    }
answer-chapter-channel = Treffpunkt ist { $channel }.
answer-chapter-soonest = Als Nächstes: { $event }
answer-chapter-join = Mit `/chapter join` bist du dabei.
answer-chapter-over = Das Archiv bleibt lesbar, aber es tritt niemand mehr bei. `/chapter near` zeigt das nächste lebendige Chapter.
answer-chapters = { $total ->
        [0] Dort kenne ich kein lebendiges Chapter.
        [one] **Ein Chapter**
       *[other] **{ $total } Chapter**
    }
answer-chapters-about = { $total ->
        [0] Dazu kenne ich kein lebendiges Chapter: { $about }.
        [one] **Ein Chapter** — { $about }
       *[other] **{ $total } Chapter** — { $about }
    }
answer-chapters-line = **{ $chapter }** ({ $where }) — { $status }
answer-chapters-more = … und { $left } weitere: `/chapter list` zeigt alle.
answer-count =
    { $about ->
        [none] Im ganzen Netzwerk
       *[other] { $about }
    }: { $living ->
        [0] zurzeit kein lebendiges Chapter.
        [one] zurzeit ein lebendiges Chapter.
       *[other] zurzeit { $living } lebendige Chapter, davon { $active } aktiv.
    }
answer-connectors = **{ $chapter }** wird betreut von { $people }.
answer-connectors-km = Das nächste Chapter ist **{ $chapter }**, etwa { $km } km entfernt. Es wird betreut von { $people }.
answer-connectors-none = **{ $chapter }** hat zurzeit keine Connectors. { $steward ->
        [none] Frag die Stewards oder die Menschen, die diesen Server verwalten.
       *[other] Frag { $steward }.
    }
answer-connectors-none-km = Das nächste Chapter ist **{ $chapter }**, etwa { $km } km entfernt. Es hat zurzeit keine Connectors. { $steward ->
        [none] Frag die Stewards oder die Menschen, die diesen Server verwalten.
       *[other] Frag { $steward }.
    }
answer-connectors-unknown = Sag mir, welches Chapter oder welche Stadt du meinst, zum Beispiel „Wer ist Connector in Lyon?“. { $steward ->
        [none] Auch die Stewards des Netzwerks können helfen.
       *[other] Auch { $steward } kann helfen.
    }
answer-connectors-nowhere = Bei { $place } kenne ich kein Chapter. `/chapter list` zeigt, wo es welche gibt.
answer-ask-connectors = Du kannst { $people } fragen (Connectors von **{ $chapter }**).
answer-ask-steward = Du kannst { $steward } fragen.
answer-ask-anyone = Du kannst in einem Kanal dieses Servers fragen.

answer-step-language = Wähle zuerst die Sprache, in der ich mit dir spreche: `/profile language`. Frag mich danach noch einmal, dann zeige ich dir den nächsten Schritt.
answer-step-city = Sag mir als Nächstes deine Stadt, mit `/profile edit`. Niemand sieht sie, bevor du es erlaubst, und ich kann dir zeigen, was in der Nähe ist.
answer-step-chapter =
    { $chapter ->
        [none] Such dir als Nächstes ein Chapter: `/chapter near` zeigt die nächsten, mit `/chapter join` bist du dabei, und wo es keins gibt, beginnt mit `/chapter start` eins.
       *[other] Tritt als Nächstes einem Chapter bei. Am nächsten liegt **{ $chapter }**, etwa { $km } km entfernt: `/chapter join`.
    }
answer-step-interests = Schreib als Nächstes mit `/profile edit`, was dich interessiert, und wähle mit `/profile visibility`, wer es sieht. So finden wir hier zueinander.
answer-step-event =
    { $event ->
        [none] Geh als Nächstes zu einem ersten Event. Noch ist keins geplant; `/event list` wird es zeigen.
       *[other] Geh als Nächstes zu einem ersten Event, zum Beispiel { $event }. `/event join` hält dir einen Platz frei.
    }
answer-step-done = Du hast alle ersten Schritte gemacht. `/onboard mine` zeigt, was sonst für dich ansteht, `/event list`, was los ist.
answer-steps = **Erste Schritte**
answer-steps-all = **Erste Schritte für alle, die gerade angekommen sind**
    1. `/profile language`: die Sprache, in der ich mit dir spreche
    2. `/profile edit`: deine Stadt und was dich interessiert; niemand sieht es, bevor du es erlaubst
    3. `/chapter near` und `/chapter join`: ein Chapter
    4. `/event list` und `/event join`: ein erstes Event
    `/help` sagt mehr, und `/onboard mine` zeigt deine eigenen Schritte.
step-language = deine Sprache
step-city = deine Stadt
step-chapter = ein Chapter
step-interests = was dich interessiert
step-event = ein erstes Event

answer-to-ask =
    { $about ->
        [none] Das ist eher eine Frage an Menschen als an mich.
       *[other] Das ist eher eine Frage an Menschen als an mich. Vielleicht können diese hier etwas dazu sagen ({ $about }):
    }
answer-to-ask-nobody = Das ist eher eine Frage an Menschen als an mich, und niemand hat dir ein Profil geöffnet, in dem davon die Rede ist.
answer-where-from = Von wo aus? Nenne einen Ort („bei Lyon“), oder sag mir mit `/profile edit` deine Stadt; niemand sieht sie, bevor du es erlaubst.
answer-only-you = Das geht nur dich etwas an, deshalb antworte ich hier nicht darauf. Frag mich mit `/ask`: Das siehst nur du.
answer-greeting = Hallo! Frag mich, was los ist, wer sich womit auskennt oder wo das nächste Chapter ist. `/help` zeigt, was ich sonst noch kann.
answer-thanks = Gern geschehen!
answer-declined-private = Private Angaben über andere gebe ich nicht weiter. `/member show` zeigt, was jemand selbst geöffnet hat; am freundlichsten ist es, der Person zu schreiben.
answer-declined-injection = Ich beantworte nur Fragen zu den Events, Menschen und Chaptern des Netzwerks, und nur mit dem, was du sehen darfst. `/help` zeigt Beispiele.
answer-declined-off-topic = Da kann ich nicht helfen: Ich kenne die Events, Menschen und Chapter von { $network }. Versuch es zum Beispiel mit „Was ist dieses Wochenende los?“.
answer-unknown = Das habe ich nicht verstanden, und ich sage es lieber, als zu raten. Versuch es zum Beispiel mit „{ $example }“. `/help` zeigt, was ich kann.
answer-example-none = Was ist dieses Wochenende los?
answer-example-event-list = Was ist dieses Wochenende in Lyon los?
answer-example-member-find = Wer kennt sich mit Kompost in Lyon aus?
answer-example-chapter-near = Wo ist das nächste Chapter?
answer-example-chapter-show = Erzähl mir vom Chapter Lyon
answer-example-chapter-count = Wie viele Chapter gibt es in Europa?
answer-example-chapter-list = Welche Chapter gibt es in Frankreich?
answer-example-chapter-connector = Wer ist Connector in Lyon?
answer-steps-mine = `/onboard mine` zeigt alle deine Schritte, mit Knöpfen zum Erledigen.
answer-example-onboarding-next-step = Was mache ich zuerst?
answer-example-onboarding-progress = Welche Schritte fehlen mir noch?
answer-example-role-become = Wie werde ich Connector?
answer-example-handbook-lookup = Was sind unsere Werte?
answer-example-connector-handover = Wie übergebe ich mein Chapter?
answer-example-question-ask = Wie finden andere Chapter einen Raum?
answer-example-help = Wie erstelle ich ein Event?
answer-short = Frag mich etwas über das Netzwerk, zum Beispiel „Was ist dieses Wochenende in Lyon los?“, „Wer kennt sich mit Kompost aus?“ oder „Was mache ich zuerst?“. `/help` zeigt mehr.
answer-shared = { $person } hat gefragt: „{ $question }“
answer-network = In **{ $network }**, wo du zuletzt warst:

source-calendar = Aus dem Kalender des Netzwerks, { $at }
source-profiles = Aus Profilen, die Menschen geöffnet haben, { $at }
source-chapters = Aus der Liste der Chapter des Netzwerks, { $at }
source-yours = Aus dem, was du mir gesagt hast, { $at }; das siehst nur du
source-practice = Aus der Praxis, die dieser Bot mitbringt; { $network } hat vielleicht eine eigene, frag die Connectors

region-africa = Afrika
region-asia = Asien
region-brittany = Bretagne
region-europe = Europa
region-latin-america = Lateinamerika
region-mediterranean = Mittelmeerraum
region-middle-east = Naher Osten
region-north-africa = Nordafrika
region-north-america = Nordamerika
region-oceania = Ozeanien
region-scandinavia = Skandinavien
region-south-america = Südamerika
region-west-africa = Westafrika
chapter-stage-seed = ein Samen
chapter-stage-forming = im Entstehen
chapter-stage-active = aktiv
chapter-stage-dormant = ruhend
chapter-stage-composted = kompostiert
chapter-everywhere = überall
button-share = Teilen

refusal-answer-gone = Diese Antwort wurde schon geteilt oder ist älter als ein Tag. Frag noch einmal, um sie zu teilen.
refusal-nowhere-known = Ich bin dir noch in keinem Netzwerk begegnet. Probier auf einem Server, den wir teilen, einen meiner Befehle aus, zum Beispiel `/help`, und schreib mir dann noch einmal.
