## Mehrere nahe Events eines Kanals in einer Nachricht

together-near = { $number ->
        [one] Ein Event steht bevor:
       *[other] { $number } Events stehen bevor:
    }
