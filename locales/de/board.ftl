## Das Schwarze Brett: Angebote, Gesuche, Herausforderungen, und wer wem helfen könnte

post-title-offer = Angebot
post-title-need = Gesuch
post-title-challenge = Herausforderung: Ein Team wird gesucht
post-kind-offer = Angebot
post-kind-need = Gesuch
post-kind-challenge = Herausforderung
post-by = Von
post-where = Wo
post-anywhere = online oder überall
post-topics = Themen
post-holds = Stand
post-until = Gilt bis zum { $until } ({ $relative }).
post-done = Erledigt, mit Dank an alle.
post-lapsed = Abgelaufen am { $until }.
post-removed = Heruntergenommen.
post-seen-network = Sichtbar für das ganze Netzwerk.
post-seen-chapter = Sichtbar nur für die Leute von { $chapter }.
post-thanks = Was daraus wurde (das siehst nur du)

post-preview = { $who ->
        [chapter] Das hänge ich ans Schwarze Brett. Die Leute von **{ $chapter }** sehen es, mit deinem Namen, bis zum { $until } ({ $relative }). Falls das Chapter endet, sieht es das ganze Netzwerk.
       *[network] Das hänge ich ans Schwarze Brett. Alle im Netzwerk sehen es, mit deinem Namen, bis zum { $until } ({ $relative }).
    }
post-preview-match = Ich suche auch nach Menschen, die dazu passen. Niemand erfährt deinen Namen von mir, bevor ihr beide Ja gesagt habt.
post-preview-challenge = { $channel ->
        [none] Für eine Karte gibt es keinen Kanal, deshalb steht es nur in `/board list`.
       *[other] Die Karte kommt in { $channel }.
    } Wenn das Team voll ist, stelle ich euch einander vor.
post-preview-closed = Discord hat meine letzte Nachricht an dich abgewiesen. Solange du keine Direktnachrichten von diesem Server erlaubst, kann ich dich niemandem vorstellen.
post-posted = Es hängt am Schwarzen Brett bis zum { $until }.
post-discarded = In Ordnung, nichts wurde ausgehängt.
post-line = **{ $kind }** { $text } · { $who } · { $where } · { $until }
post-list = Das Schwarze Brett
post-list-mine = Deine Beiträge
post-list-none = So etwas hängt gerade nicht am Schwarzen Brett. `/board need` und `/board offer` füllen es.
post-list-mine-none = Von dir hängt gerade nichts am Schwarzen Brett. `/board need` und `/board offer` bringen etwas hin.
post-list-open = Einen Beitrag öffnen…
post-edited = Geändert.
post-renewed = Gut, es bleibt am Schwarzen Brett bis zum { $until }.
post-closed = Notiert und vom Schwarzen Brett genommen. Danke!
post-closed-challenge = Notiert; es steht jetzt auf der Karte. Danke!
post-taken-down = Heruntergenommen.
post-taken-down-told = Heruntergenommen. Ich sage der Person, von der es ist, warum.
post-told-removed = Ein Beitrag von dir wurde vom Schwarzen Brett genommen, und zwar deshalb: { $reason }. Mit anderen Worten kannst du ihn gern wieder aushängen.
post-seen = In Ordnung.
post-ask-still = { $side ->
        [offer] Was du anbietest, hängt am Schwarzen Brett bis zum { $until }. Gilt es noch?
       *[need] Was du suchst, hängt am Schwarzen Brett bis zum { $until }. Suchst du es noch?
    } { $days ->
        [one] Mit *Gilt noch* bleibt es einen Tag länger; ohne Antwort verschwindet es von selbst.
       *[other] Mit *Gilt noch* bleibt es von jetzt an { $days } Tage; ohne Antwort verschwindet es von selbst.
    }
post-form-edit = Einen Beitrag ändern
post-form-text = Was darin steht
post-form-topics = Themen, durch Kommas getrennt
post-form-city = Stadt (leer: online oder überall)
post-form-done-post = Erledigt
post-form-done-challenge = Wie es war
post-form-outcome-post = Geklappt hat es dank…?
post-form-outcome-post-hint = Wenn du magst. Nur du siehst es: Öffentlich wird niemand genannt.
post-form-outcome-challenge = Was daraus wurde
post-form-outcome-challenge-hint = Es steht auf der Karte, für alle, die die Herausforderung sehen.
post-form-remove = Einen Beitrag herunternehmen
post-form-reason = Warum?
post-form-reason-hint = Die Person, von der er ist, liest das.

button-find-match = Wer könnte passen?
button-post-edit = Bearbeiten
button-post-done = Erledigt
button-still-true = Gilt noch
button-take-down = Herunternehmen
button-how-it-went = Wie es war
button-team-in = Ich bin dabei
button-team-out = Doch nicht dabei
button-match-yes = Ja, gern
button-match-no = Nein, danke
button-ask-them = Nummer { $number } fragen

team-when = Wann
team-size = Im Team: { $number } von { $size }, und wer es begonnen hat
team-outcome = Was daraus wurde
team-over = Diese Herausforderung ist vorbei.
team-joined = { $missing ->
        [one] Du bist dabei, { $when }. Noch eine Person wird gesucht.
       *[other] Du bist dabei, { $when }. Noch { $missing } Menschen werden gesucht.
    }
team-joined-full = Du bist dabei, { $when }, und das Team ist voll. Ich stelle euch einander per Direktnachricht vor.
team-joined-already = Du bist schon dabei.
team-left = In Ordnung, du bist nicht mehr dabei.
team-left-already = Du warst nicht dabei.
team-news-full = Das Team ist voll: { $people }. Es geht um { $when } ({ $relative }); schreibt euch ein paar Worte dazu, wie ihr anfangt.
team-news-soon = Bald ist es so weit: { $when } ({ $relative }). Ihr seid { $people }.
team-news-left = { $who } kann nicht mehr im Team sein. Bis { $when } ist wieder ein Platz frei.
team-news-after = Es ist vorbei; dabei waren { $people }. Wie war es? Was du schreibst, steht auf der Karte.

match-title = Wer könnte passen
match-open = Wartet auf deine Antwort ({ $number })
match-waiting = Unterwegs
match-waiting-for = { $number ->
        [one] Eine Person ist gefragt oder wird es noch und hat nicht geantwortet.
       *[other] { $number } Menschen sind gefragt oder werden es noch und haben nicht geantwortet.
    }
match-for = Wer die andere Seite davon sein könnte:
match-no-post = Von dir hängt gerade nichts am Schwarzen Brett. `/board need` und `/board offer` bringen etwas hin; dann suche ich Menschen, die dazu passen.
match-choose = Ein anderer deiner Beiträge…
match-found = Noch niemand
match-found-none = Gerade weiß ich niemanden. Ich suche weiter und frage dich, wenn ich jemanden finde. Solange zeigt `/board list`, was dort steht.
match-candidate = { $side ->
        [offer] { $profile ->
            [1] { $number }. In einem Profil steht, dass jemand das kann
           *[other] { $number }. Jemand bietet an
        }
       *[need] { $profile ->
            [1] { $number }. In einem Profil steht, dass jemand das sucht
           *[other] { $number }. Jemand sucht
        }
    }
match-ask-first = { $side ->
        [offer] Vielleicht braucht jemand, was du anbietest. Soll ich die Person fragen, ob sie dich kennenlernen möchte? Deinen Namen nenne ich nur, wenn auch sie Ja sagt.
       *[need] Vielleicht hat jemand, was du suchst. Soll ich die Person fragen, ob sie dich kennenlernen möchte? Deinen Namen nenne ich nur, wenn auch sie Ja sagt.
    }
match-ask-second = { $side ->
        [offer] Vielleicht braucht jemand, was du anbietest, und würde gern von dir hören. Darf ich euch einander vorstellen? Wenn nicht, erfährt niemand, dass du es warst.
       *[need] Vielleicht hat jemand, was du suchst, und würde gern von dir hören. Darf ich euch einander vorstellen? Wenn nicht, erfährt niemand, dass du es warst.
    }
match-yours-offer = { $profile ->
        [1] In deinem Profil steht, dass du das kannst:
       *[other] Du bietest an:
    }
match-yours-need = { $profile ->
        [1] In deinem Profil steht, dass du das suchst:
       *[other] Du suchst:
    }
match-theirs-offer = { $profile ->
        [1] Im Profil der anderen Person steht, dass sie das sucht
       *[other] Die andere Person sucht
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-theirs-need = { $profile ->
        [1] Im Profil der anderen Person steht, dass sie das kann
       *[other] Die andere Person bietet an
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-shared = Was mich darauf gebracht hat: { $words }
match-why-you = -# Gefragt wirst du wegen deines Beitrags am Schwarzen Brett oder wegen dem, was dein Profil dem Netzwerk öffnet. Ohne Antwort vergesse ich es nach zwei Wochen; nach einem Nein frage ich nie wieder nach dieser Person.
match-made = Ihr habt beide Ja gesagt: Das ist { $who }!
match-begin = Ein paar Worte per Direktnachricht sind ein guter Anfang.
match-noted-yes = Danke. Ich frage die andere Person und melde mich, wenn sie einverstanden ist.
match-noted-met = Wie schön! Ich stelle euch jetzt einander vor.
match-noted-no = In Ordnung. Niemand erfährt, dass du es warst, und diese Person schlage ich dir nicht wieder vor.
match-wished = Ich frage jetzt nach, ohne deinen Namen, und melde mich, wenn die Person einverstanden ist.
match-wished-later = Die Person hat schon einen anderen Vorschlag vor sich, deshalb frage ich in den nächsten Tagen, ohne deinen Namen.

field-outcome = was daraus wurde

refusal-post-gone = Dieser Beitrag hängt nicht am Schwarzen Brett oder ist nicht für dich sichtbar. `/board list` zeigt, was da ist.
refusal-post-over = Dieser Beitrag gilt nicht mehr, ändern lässt sich daran also nichts. `/board offer` oder `/board need` macht einen neuen.
refusal-not-author = Das kann nur die Person, die den Beitrag geschrieben hat.
refusal-too-many-posts = { $most ->
        [one] Von dir hängt schon ein Beitrag am Schwarzen Brett. Schließ ihn zuerst: `/board list` mit `mine` zeigt ihn.
       *[other] Von dir hängen schon { $most } Beiträge am Schwarzen Brett. Schließ zuerst einen: `/board list` mit `mine` zeigt sie.
    }
refusal-too-many-topics = { $most ->
        [one] Ein Beitrag hat nur ein Thema. Wähle das, das am meisten sagt.
       *[other] Ein Beitrag hat höchstens { $most } Themen. Wähle die, die am meisten sagen.
    }
refusal-post-time-refused = Das ist schon vorbei oder zu weit weg: Alles bis { $latest } geht.
refusal-not-in-that-chapter = Du gehörst noch nicht zu **{ $chapter }**, und was nur für seine Leute ist, hängen sie selbst aus. Mit `/chapter join` bist du dabei; ohne `chapter` sieht das ganze Netzwerk deinen Beitrag.
refusal-team-size-refused = Ein Team hat außer dir { $least } bis { $most } Menschen.
refusal-team-full = Das Team hat alle, die es gesucht hat ({ $size }). Wenn jemand es verlässt, ist wieder Platz.
refusal-own-challenge = Es ist deine Herausforderung: Du bist ohnehin dabei.
refusal-match-gone = Dieser Vorschlag galt jemand anderem. `/board match` zeigt deine.
refusal-match-over = Dieser Vorschlag ist vorbei: Er wurde beantwortet, hat zu lange gewartet oder hängt nicht mehr am Schwarzen Brett. `/board match` zeigt, was es jetzt gibt.
refusal-too-many-matches = { $most ->
        [one] Du hast schon einen Vorschlag offen. Warte auf die Antwort, dann bitte um einen weiteren.
       *[other] Du hast schon { $most } Vorschläge offen. Warte auf eine der Antworten, dann bitte um einen weiteren.
    }
refusal-messages-closed = Discord hat meine letzte Nachricht an dich abgewiesen, ich könnte dir die Antwort also nicht sagen. Erlaube bitte Direktnachrichten von diesem Server, und versuch es dann noch einmal.

practice-board-days = Ein Beitrag hängt **{ $figure }** Tage am Schwarzen Brett, wenn nichts anderes dabeisteht.
practice-board-days-name = Tage, die ein Beitrag am Schwarzen Brett hängt
practice-board-open = Niemand hat mehr als **{ $figure }** offene Vorschläge, wen man kennenlernen könnte.
practice-board-open-name = Offene Vorschläge pro Person
practice-board-daily = Niemand hört an einem Tag von mehr als **{ $figure }** Vorschlägen, wen man kennenlernen könnte.
practice-board-daily-name = Vorschläge pro Person und Tag

effect-board-card = die Karte einer Herausforderung
effect-board-match = die Frage, ob zwei Menschen einander vorgestellt werden möchten
effect-board-met = eine Begegnung durch das Schwarze Brett
effect-board-removed = die Nachricht, dass ein Beitrag heruntergenommen wurde
effect-board-round = der Blick auf das Schwarze Brett
effect-board-still = die Frage, ob ein Beitrag noch gilt
effect-board-team = Neues von einer Herausforderung
