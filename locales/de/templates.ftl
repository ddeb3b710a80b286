## Was ein Abend einer vertrauten Art von sich sagt, seine Schritte, und was Vorschauen ergänzen

template-potluck = Bring etwas zu essen mit, das wir teilen, und komm, wie du bist. Wir decken zusammen den Tisch, essen, hören die Projekte derer, die eins vorstellen möchten, und nehmen uns Zeit für die Fragen, die dabei entstehen.
template-disco-soupe = Wir kochen zusammen, was sonst weggeworfen würde: übrig gebliebenes Obst und Gemüse, gute Musik und ein Essen, das für alle umsonst ist. Bring Sparschäler, Messer und Schüssel mit, wenn du welche hast.
template-talk = Ein Vortrag, dann Zeit für eure Fragen, und etwas zu trinken, um weiterzureden.
template-drink = Ein Umtrunk zum Kennenlernen: kein Programm außer einer Namensrunde, wer immer du bist und woher du auch kommst.

step-arriving = Ankommen und aufbauen
step-gathering = Gemüse sammeln und sortieren
step-cooking = Zusammen kochen
step-eating = Zusammen essen
step-pitches = Pitches
step-questions = Fragen nach Themen
step-sharing = Teilen, was wir gelernt haben
step-cleaning = Zusammen aufräumen
step-talk = Der Vortrag
step-drink = Ein Glas zusammen
step-round = Eine Namensrunde

preview-programme = { $number ->
        [one] Es beginnt mit einer Session
       *[other] Es beginnt mit einem Programm aus { $number } Sessions
    }: { $names }. Nach dem Bestätigen zeigt `/event agenda` es, und dort kannst du es ändern.
preview-copy = Eine Kopie von **{ $title }**: Noch hat niemand geantwortet. { $hosts ->
        [0] {""}
        [one] Das Chapter, das es mit ausgerichtet hat, muss neu zustimmen: `/event cohost`.
       *[other] Die { $hosts } Chapter, die es mit ausgerichtet haben, müssen neu zustimmen: `/event cohost`.
    }
