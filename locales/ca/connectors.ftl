## Connectors

connector-added = { $who } ja és connector del capítol **{ $chapter }**; a partir d'ara en pot crear els esdeveniments i editar el capítol.
connector-already = { $who } ja és connector del capítol **{ $chapter }**; no ha canviat res.
connector-removed = { $who } ja no és connector del capítol **{ $chapter }**. Els seus drets allà s'acaben ara.
connector-removed-last = { $who } ja no és connector del capítol **{ $chapter }**. Els seus drets allà s'acaben ara, i ja no l'anima ningú: `/connector add` hi posa algú.
connector-list-title = Qui anima què
connector-list-of = **{ $chapter }** l'anima { $people }.
connector-list-nobody = **{ $chapter }** encara no l'anima ningú. Un steward hi pot posar algú amb `/connector add`.
connector-list-none = Encara no hi ha cap capítol amb connector. Un steward hi pot posar algú amb `/connector add`.

refusal-self-connector = Ningú no es fa connector a si mateix, tampoc els stewards. Demana a un steward o a un altre connector del capítol **{ $chapter }** que t'hi posi.
refusal-bot-connector = **{ $name }** és un programa, i un capítol l'animen persones. Tria una persona.
refusal-not-connector = **{ $name }** no és connector del capítol **{ $chapter }**, i no ha canviat res. `/connector list` mostra qui ho és.
