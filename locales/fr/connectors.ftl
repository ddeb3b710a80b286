## Connectors

connector-added = { $who } anime désormais **{ $chapter }** comme connector, et peut dès maintenant créer ses événements et modifier le chapitre.
connector-already = { $who } est déjà connector de **{ $chapter }** ; rien n'a changé.
connector-removed = { $who } n'est plus connector de **{ $chapter }**. Ses droits s'y arrêtent maintenant.
connector-removed-last = { $who } n'est plus connector de **{ $chapter }**. Ses droits s'y arrêtent maintenant, et plus personne ne l'anime : `/connector add` nomme quelqu'un.
connector-list-title = Qui anime quoi
connector-list-of = **{ $chapter }** est animé par { $people }.
connector-list-nobody = Personne n'anime encore **{ $chapter }**. Un·e steward peut nommer quelqu'un avec `/connector add`.
connector-list-none = Aucun chapitre n'a encore de connector. Un·e steward peut en nommer avec `/connector add`.

refusal-self-connector = Personne ne se nomme soi-même connector, pas même les stewards. Demande à un·e steward ou à un·e autre connector de **{ $chapter }** de te nommer.
refusal-bot-connector = **{ $name }** est un programme, et un chapitre est animé par des personnes. Choisis une personne.
refusal-not-connector = **{ $name }** n'est pas connector de **{ $chapter }** : rien n'a changé. `/connector list` montre qui l'est.
