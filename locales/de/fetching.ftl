## Was sich von einer Adresse draußen nicht lesen ließ

refusal-url-unusable = { $reason ->
        [scheme] Ich kann nur Adressen lesen, die mit `https://` oder `http://` beginnen.
        [credentials] Diese Adresse enthält einen Namen oder ein Passwort. Nimm bitte den Link, der dort zum Teilen angeboten wird.
        [port] Diese Adresse verlangt einen ungewöhnlichen Port, den ich nicht nutze. Fast nichts, was geteilt wird, braucht einen.
        [host] Ich erkenne nicht, welche Website diese Adresse meint: { $url }
        [long] Diese Adresse ist mir zu lang.
       *[other] Das ist keine Adresse, die ich lesen kann: { $url }. So sieht eine aus: `https://example.org/…`.
    }
refusal-address-forbidden = **{ $host }** führt nicht ins öffentliche Internet, deshalb gehe ich nicht dorthin. Gib bitte eine Adresse an, die alle öffnen können.
refusal-fetch-failed = { $reason ->
        [unresolved] Soweit ich sehe, gibt es keine Website namens **{ $host }**. Prüf bitte die Schreibweise.
        [certificate] **{ $host }** konnte nicht nachweisen, die Website zu sein, für die sie sich ausgibt, deshalb lese ich dort nichts.
        [encoding] **{ $host }** hat etwas geschickt, das so gepackt ist, dass ich es nicht öffnen kann.
        [downgrade] Bei **{ $host }** wurde ich von einer geschützten Adresse zu einer ungeschützten weitergeschickt und bin nicht gefolgt.
        [unreachable] **{ $host }** antwortet gerade nicht. Versuch es bitte später noch einmal.
        [status] { $status ->
            [401] **{ $host }** hält diese Adresse privat. Such bitte den Link, der dort zum Teilen angeboten wird.
            [403] **{ $host }** hält diese Adresse privat. Such bitte den Link, der dort zum Teilen angeboten wird.
            [404] **{ $host }** hat unter dieser Adresse nichts. Prüf bitte, ob der Link vollständig ist.
           *[other] **{ $host }** hat mit einem Fehler geantwortet ({ $status }). Versuch es bitte später noch einmal.
        }
       *[other] Was **{ $host }** geschickt hat, ließ sich nicht zu Ende lesen. Versuch es bitte später noch einmal.
    }
refusal-gone = **{ $host }** sagt, dass es das, was unter dieser Adresse war, nicht mehr gibt.
refusal-too-large = **{ $host }** hat mehr als { $megabytes } MB geschickt, mehr, als ich auf einmal lese.
refusal-too-slow = **{ $host }** hat länger als { $seconds } { $seconds ->
        [one] Sekunde
       *[other] Sekunden
    } gebraucht, deshalb habe ich aufgehört zu warten. Versuch es bitte später noch einmal.
refusal-too-many-redirects = **{ $host }** schickt mich immer weiter: Ich folge höchstens { $most } Weiterleitungen. Gib bitte die Adresse an, zu der sie führen.
refusal-calendar-too-heavy = Die Termine dieses Kalenders auszurechnen hat zu viel { $reason ->
        [memory] Speicher
       *[other] Zeit
    } gebraucht, deshalb habe ich aufgehört und nichts geändert. Ein Kalender mit weniger Events oder einfacheren Wiederholungen geht.
