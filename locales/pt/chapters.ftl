## Capítulos

chapter-list-title = Capítulos
chapter-list-none = Não há nenhum capítulo assim. Tente `/chapter list` sem opções, ou `/chapter near` com a sua cidade.
chapter-open = Abrir um capítulo…
chapter-theme = temático
chapter-status = Estado
chapter-people = Pessoas
chapter-members = { $number ->
        [0] ainda sem membros
        [one] { $number } membro
       *[other] { $number } membros
    }
chapter-where = Onde
chapter-connectors = Connectors
chapter-connectors-none = ninguém ainda; stewards podem nomear alguém com `/connector add`
chapter-channel = Canal
chapter-role = Cargo
chapter-language = Língua
chapter-zone = Fuso horário
chapter-reminders = Lembretes no canal
chapter-reminders-none = nenhum
chapter-reminders-before = { $leads } antes de um evento
chapter-next = A seguir
chapter-next-none = Ainda não há nada previsto.
chapter-events-title = Próximos eventos de { $chapter }
chapter-source = Fonte: { $source }
chapter-near-title = Capítulos perto de { $where }
chapter-near-none = Ainda não há nenhum capítulo com lugar no mapa, por isso não há nenhum perto de { $where }. `/chapter list` mostra todos.
chapter-near-other = Outra cidade chamada { $name }…
chapter-near-which = Há mais do que uma cidade com o nome “{ $text }”. De qual se trata?
chapter-near-pick = Escolher uma cidade…
chapter-away = { $km ->
        [0] no próprio lugar
       *[other] { $km } km
    }

chapter-joined = Já faz parte de **{ $chapter }**. Que bom! `/chapter show` diz quem o anima e o que vem a seguir.
chapter-joined-role = Já faz parte de **{ $chapter }**. Que bom! O cargo chega em instantes; `/chapter show` diz quem anima o capítulo e o que vem a seguir.
chapter-already-in = Já fazia parte de **{ $chapter }**; nada mudou.
chapter-role-withheld = O cargo, porém, não vem junto: { $why } Stewards já sabem.
chapter-left = Saiu de **{ $chapter }**. A porta fica aberta.
chapter-left-role = Saiu de **{ $chapter }**, e o cargo desaparece em instantes. A porta fica aberta.
chapter-was-not-in = Não fazia parte de **{ $chapter }**; nada mudou.

chapter-added = **{ $chapter }** existe, no fuso horário { $zone }.
chapter-added-no-channel = Ainda não tem canal, por isso os eventos não são publicados: escolha um com `/chapter edit`.
chapter-added-next = A seguir, nomeie alguém para o animar, com `/connector add`.
chapter-changed = **{ $chapter }** foi alterado. Lembretes no canal: { $reminders }.
chapter-changed-role = { $granted ->
        [one] O seu único membro recebe o cargo em instantes.
       *[other] Os seus { $granted } membros recebem o cargo em instantes.
    }
chapter-changed-reminders = { $replanned ->
        [one] Os lembretes de um próximo evento acompanham a mudança.
       *[other] Os lembretes de { $replanned } próximos eventos acompanham a mudança.
    }

button-join = Entrar
button-leave = Sair
button-events = Eventos

what-city = cidade
what-country = país
what-language = língua
needed-poster = quem pode escrever nesse canal
field-name = nome

refusal-chapter-gone = Este capítulo já não existe. `/chapter list` mostra os que existem.
refusal-chapter-exists = Já há um capítulo com o nome **{ $chapter }**. Dê ao novo outro `name`, por exemplo o nome com a região.
refusal-chapter-incomplete = { $missing ->
        [city] Um capítulo local precisa de uma cidade (`city`). Para um em torno de um tema, ative `theme` e dê-lhe um nome (`name`).
       *[other] Um capítulo temático precisa de um nome (`name`).
    }
refusal-leads-unreadable = Não consegui ler “{ $text }”. Diga que lembretes o canal recebe: “semana dia hora”, “dia” ou “nenhum”.
refusal-zone-unknown = Não conheço nenhum fuso horário com o nome “{ $text }”. { $nearest ->
        [none] Tente a grande cidade mais próxima, por exemplo “Paris”.
       *[other] Seria { $nearest }?
    }
refusal-role-is-stewards = **{ $role }** é o cargo de steward, por isso um capítulo não o pode dar. Escolha ou crie outro cargo.

alert-role-registered = <@{ $by }> escolheu <@&{ $role }> como cargo de **{ $chapter }**: quem entra recebe-o. Se não estiver certo, escolha outro com `/chapter edit`.
alert-steward-role-gone = O cargo de steward foi apagado. Até que outro seja escolhido com `/network settings`, stewards são só as pessoas que gerem o servidor.
refusal-which-chapter = Para que capítulo? Cuida de { $chapters }: diga qual com `chapter:`. Só stewards criam eventos de toda a rede.
