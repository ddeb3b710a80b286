## Diversos esdeveniments pròxims d'un canal, en un sol missatge

together-near = { $number ->
        [one] S'acosta un esdeveniment:
       *[other] S'acosten { $number } esdeveniments:
    }
