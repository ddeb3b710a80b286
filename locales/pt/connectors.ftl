## Connectors

connector-added = { $who } é agora connector de **{ $chapter }**, e já pode criar os eventos e alterar o capítulo.
connector-already = { $who } já é connector de **{ $chapter }**; nada mudou.
connector-removed = { $who } já não é connector de **{ $chapter }**. Os seus direitos lá terminam agora.
connector-removed-last = { $who } já não é connector de **{ $chapter }**. Os seus direitos lá terminam agora, e mais ninguém anima o capítulo: `/connector add` nomeia alguém.
connector-list-title = Quem anima o quê
connector-list-of = Quem anima **{ $chapter }**: { $people }.
connector-list-nobody = Ainda ninguém anima **{ $chapter }**. Stewards podem nomear alguém com `/connector add`.
connector-list-none = Ainda nenhum capítulo tem connector. Stewards podem nomear alguém com `/connector add`.

refusal-self-connector = Ninguém se nomeia connector, nem mesmo stewards. Peça a stewards ou a connectors de **{ $chapter }** que façam a nomeação.
refusal-bot-connector = **{ $name }** é um programa, e quem anima um capítulo são pessoas. Escolha uma pessoa.
refusal-not-connector = **{ $name }** não é connector de **{ $chapter }**, por isso nada mudou. `/connector list` mostra quem é.
