## Worauf eine Frage keine Antwort bekommt: Ablehnungen, in die Antworten münden können

error-incident = Bei uns ist etwas schiefgegangen; verloren ist nichts. Wenn es wieder passiert, gib den Stewards diese Nummer: `{ $number }`.
refusal-text-refused = { $length ->
        [0] Hier fehlt noch Text ({ $field }): Schreib ein paar Worte.
       *[other] Das ist etwas zu lang ({ $field }): { $length } Zeichen, und { $limit } passen. Kürze ein wenig.
    }
refusal-when-unreadable = „{ $text }“ konnte ich nicht als Zeit lesen. Versuch es zum Beispiel mit „{ $example }“.
refusal-when-needs-time = „{ $text }“ ist ein Tag ohne Uhrzeit. Sag, wann es anfängt, zum Beispiel „{ $example }“.
refusal-when-past = „{ $text }“ ist { $moment }, und das ist vorbei. Versuch es zum Beispiel mit „{ $example }“.
refusal-when-impossible = „{ $text }“ gibt es nicht: { $reason }. Versuch es zum Beispiel mit „{ $example }“.
refusal-when-ambiguous = „{ $text }“ kann mehreres heißen: { $readings ->
        [none] verschiedene Zeitpunkte
       *[other] { $readings }
    }. Sag, was du meinst, zum Beispiel „{ $example }“.
reason-day = diesen Tag gibt es nicht
reason-hour = diese Uhrzeit gibt es nicht
reason-gap = in dieser Nacht überspringen die Uhren diese Stunde
reason-far = es ist mehr als zehn Jahre hin
