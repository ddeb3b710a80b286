## Connector

connector-added = { $who } ora è connector di **{ $chapter }**, e da adesso può crearne gli eventi e modificare il capitolo.
connector-already = { $who } è già connector di **{ $chapter }**; non è cambiato niente.
connector-removed = { $who } non è più connector di **{ $chapter }**. I suoi diritti lì finiscono ora.
connector-removed-last = { $who } non è più connector di **{ $chapter }**. I suoi diritti lì finiscono ora, e non lo anima più nessuno: `/connector add` nomina qualcuno.
connector-list-title = Chi anima cosa
connector-list-of = **{ $chapter }** è animato da { $people }.
connector-list-nobody = Nessuno anima ancora **{ $chapter }**. Chi è steward può nominare qualcuno con `/connector add`.
connector-list-none = Nessun capitolo ha ancora connector. Chi è steward può nominare qualcuno con `/connector add`.

refusal-self-connector = Nessuno si nomina connector da sé, nemmeno chi è steward. Chiedi a chi è steward o a un'altra persona connector di **{ $chapter }** di nominarti.
refusal-bot-connector = **{ $name }** è un programma, e i capitoli li animano le persone. Scegli una persona.
refusal-not-connector = **{ $name }** non è connector di **{ $chapter }**, quindi non è cambiato niente. `/connector list` mostra chi lo è.
