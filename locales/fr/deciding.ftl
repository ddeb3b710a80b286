## Proposer une question, et listes de ce qui se décide

decide-preview = Voici ce que j'ai compris. Cela prend effet quand tu appuies sur **Confirmer**.
    { $who ->
        [chapter] Les membres de **{ $chapter }** décident jusqu'au { $closes } ({ $relative } ; { $wall }) : le silence soutient, et une objection arrête le temps.
       *[connectors] Les connectors décident jusqu'au { $closes } ({ $relative } ; { $wall }) : le silence soutient, et une objection arrête le temps.
    }
decide-preview-where = Ce sera affiché dans { $where }.
decide-preview-here = Les personnes qui décident n'ont pas de salon à elles, donc ce sera affiché ici, dans { $where } : **toute personne qui lit ce salon le lira aussi**. Si cela ne convient pas, abandonne et propose dans un autre salon.
decide-begun = **{ $title }** est ouverte jusqu'au { $closes } et apparaît dans { $where } dans un instant. Je te dirai ce qu'on demande, ce qu'on objecte et comment cela finit.
decide-list-title = Décisions
decide-list-none = Rien ne t'a encore été soumis. Les connectors ouvrent une décision avec `/decide propose`.
decide-list-waits = { $number ->
        [one] Ce qui est marqué ● attend un mot de toi. Le silence soutient.
       *[other] Ce qui est marqué ● attend un mot de toi ({ $number }). Le silence soutient.
    }
decide-line-waits = ● { $line }
decide-open = Ouvrir une décision…
decide-status-open = ouverte
decide-status-stopped = arrêtée par une objection
decide-status-adopted = adoptée
decide-status-blocked = bloquée
decide-status-withdrawn = close sans décision
decide-form = Changer les mots
decide-form-title = Ce qui se décide, en une ligne
decide-form-text = Ce que tu proposes, et pourquoi
decide-reworded = Les mots sont changés, et il y a le temps de les lire : *Où en est-on* dit jusqu'à quand. Dès que quelqu'un a parlé, ils restent comme ils sont.
decision-lapsed = ne tient plus : cette personne n'a plus voix ici

button-reword = Changer les mots

what-decision = décision

alert-decision-orphan = Quelqu'un demande ou objecte au sujet de **{ $title }**, et la personne qui l'avait proposée a quitté le serveur. Un ou une steward peut répondre ou la retirer : `/decide show`.

refusal-objection-first = Ton objection à **{ $title }** tient toujours, et une question prendrait sa place. Si elle est levée, appuie d'abord sur *Mon objection est levée* sous *Détails* ; sinon, objecte à nouveau avec d'autres mots.
refusal-already-spoken = Quelqu'un a déjà parlé de **{ $title }**, donc ses mots restent comme ils sont : les siens portaient sur ceux-là. Retire-la et propose-la à nouveau si elle doit changer.
