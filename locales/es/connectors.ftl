## Connectors

connector-added = { $who } es ahora connector de **{ $chapter }**: desde este momento puede crear sus eventos y modificar el capítulo.
connector-already = { $who } ya es connector de **{ $chapter }**; no cambió nada.
connector-removed = { $who } ya no es connector de **{ $chapter }**. Sus derechos allí terminan ahora.
connector-removed-last = { $who } ya no es connector de **{ $chapter }**. Sus derechos allí terminan ahora, y el capítulo se queda sin nadie que lo impulse: `/connector add` nombra a alguien.
connector-list-title = Quién impulsa qué
connector-list-of = Connectors de **{ $chapter }**: { $people }.
connector-list-nobody = Todavía nadie impulsa **{ $chapter }**. Cualquier steward puede nombrar a alguien con `/connector add`.
connector-list-none = Ningún capítulo tiene connectors todavía. Cualquier steward puede nombrar a alguien con `/connector add`.

refusal-self-connector = Nadie se nombra connector por su cuenta, y eso vale también para stewards. Pide que te nombre cualquier steward o cualquier connector de **{ $chapter }**.
refusal-bot-connector = **{ $name }** es un programa, y un capítulo lo impulsan personas. Elige a una persona.
refusal-not-connector = **{ $name }** no es connector de **{ $chapter }**, así que no cambió nada. `/connector list` muestra quién lo es.
