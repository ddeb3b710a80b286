## Waarop een vraag geen antwoord kan krijgen: waarin antwoorden kunnen eindigen

error-incident = Er ging bij ons iets mis, en er is niets verloren. Gebeurt het nog eens, geef dan dit nummer aan een steward: `{ $number }`.
refusal-text-refused = { $length ->
        [0] Dit veld is leeg ({ $field }): schrijf een paar woorden.
       *[other] Dit veld ({ $field }) telt { $length } tekens, en er passen er { $limit }: maak het wat korter.
    }
refusal-when-unreadable = Ik kon “{ $text }” niet als tijd lezen. Probeer bijvoorbeeld “{ $example }”.
refusal-when-needs-time = “{ $text }” is een dag zonder uur. Zeg wanneer het begint, bijvoorbeeld “{ $example }”.
refusal-when-past = “{ $text }” is { $moment }, en dat is voorbij. Probeer bijvoorbeeld “{ $example }”.
refusal-when-impossible = “{ $text }” bestaat niet: { $reason }. Probeer bijvoorbeeld “{ $example }”.
refusal-when-ambiguous = “{ $text }” kan { $readings ->
        [none] meerdere momenten
       *[other] { $readings }
    } betekenen. Zeg welk je bedoelt, bijvoorbeeld “{ $example }”.
reason-day = die dag is er niet
reason-hour = dat uur is er niet
reason-gap = de klok slaat dat uur die nacht over
reason-far = het is meer dan tien jaar ver
