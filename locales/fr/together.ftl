## Plusieurs rencontres d’un même salon qui approchent, en un seul message

together-near = { $number ->
        [one] Un événement approche :
       *[other] { $number } événements approchent :
    }
