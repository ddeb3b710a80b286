## Wünsche: Events noch ohne Datum

wish-title = Ein Wunsch: { $title }
wish-interested =
    { $interested ->
        [0] noch niemand: mach den Anfang
        [one] eine Person hat Interesse
       *[other] { $interested } Menschen haben Interesse
    }
button-interested = Interessiert mich
wish-said = Notiert: **{ $title }** interessiert dich. Wenn es ein Datum hat, sage ich dir Bescheid.
wish-said-already = Dass dich **{ $title }** interessiert, hattest du schon gesagt. Wenn es ein Datum hat, sage ich dir Bescheid.
wish-created = **{ $title }** ist jetzt ein Wunsch. Die Nachricht dazu erscheint gleich in { $where }. Wenn du das Datum weißt, gib es mit `/event edit` und `when` an: Alle, die es interessiert, erfahren es.
wish-created-nowhere = **{ $title }** ist jetzt ein Wunsch, und mit `/event list` und `kind` ist es zu finden. Noch gibt es keinen Kanal, deshalb wird nichts veröffentlicht. Wenn du das Datum weißt, gib es mit `/event edit` an.
wish-date-preview = Der Wunsch **{ $title }** bekommt ein Datum: { $when } ({ $wall }). { $told ->
        [0] Sonst hatte noch niemand Interesse.
        [one] Eine Person hat Interesse und erfährt es.
       *[other] { $told } Menschen haben Interesse und erfahren es.
    } Es gilt, sobald du auf **Bestätigen** drückst.
wish-dated = **{ $title }** steht: { $when }; die Erinnerungen sind geplant. { $told ->
        [0] Sonst hatte noch niemand Interesse.
        [one] Eine Person erfährt es.
       *[other] { $told } Menschen erfahren es.
    }
wish-news = **{ $title }** interessiert dich und hat jetzt ein Datum: { $when }. Kommst du?

refusal-no-date-yet = **{ $title }** ist bisher nur ein Wunsch: Es gibt keinen Zeitpunkt, an den ich erinnern könnte. Drück auf *Interessiert mich*, und ich sage dir Bescheid, wenn es ein Datum hat.
refusal-wish-needs-date = **{ $title }** bleibt ein Wunsch, bis es ein Datum hat. Gib zusammen mit `kind` auch `when` an, zum Beispiel „14. Mai 19:00“.
refusal-already-dated = **{ $title }** hat ein Datum und ist deshalb kein Wunsch mehr. Mit `/event create` entsteht ein neuer.
refusal-wish-repeats = Ein Wunsch hat kein Datum, das wiederkehren könnte. Lass `repeat` weg, oder gib ihm ein Datum.
wish-you = Es interessiert dich.
