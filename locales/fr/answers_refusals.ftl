## Ce pourquoi une question n'a pas de réponse : les refus où elle peut aboutir

error-incident = Quelque chose s'est mal passé de notre côté, et rien n'est perdu. Si cela se reproduit, donne ce numéro à un·e steward : `{ $number }`.
refusal-text-refused = { $length ->
        [0] Champ vide ({ $field }) : écris quelques mots.
       *[other] Trop long ({ $field }) : { $length } caractères pour { $limit } au plus. Raccourcis un peu.
    }
refusal-when-unreadable = Je n'ai pas su lire « { $text } » comme une date. Essaie par exemple « { $example } ».
refusal-when-needs-time = « { $text } » est un jour sans heure. Dis quand cela commence, par exemple « { $example } ».
refusal-when-past = « { $text } », c'est { $moment } : c'est passé. Essaie par exemple « { $example } ».
refusal-when-impossible = « { $text } » n'existe pas : { $reason }. Essaie par exemple « { $example } ».
refusal-when-ambiguous = « { $text } » peut vouloir dire { $readings ->
        [none] plusieurs moments
       *[other] { $readings }
    }. Précise, par exemple « { $example } ».
reason-day = ce jour n'existe pas
reason-hour = cette heure n'existe pas
reason-gap = les horloges sautent cette heure cette nuit-là
reason-far = c'est dans plus de dix ans
