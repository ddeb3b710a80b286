## O programa de um evento: as sessões, e o que cada pessoa escolhe

agenda-empty = Ainda não há programa. Quem organiza preenche-o com `/event session`.
agenda-pitches = Pitches
agenda-questions = Perguntas abertas
agenda-no-theme = Outros
agenda-more = … e mais { $number }
agenda-page = Página { $page } de { $pages }
agenda-open = Abrir uma sessão para a escolher…
agenda-day = Ir para um dia…
agenda-day-of = Dia { $number }: { $day }
agenda-mine = O meu programa: { $title }
agenda-mine-empty = Ainda não escolheu nada. Abra uma sessão do programa e toque em *Escolher*: mando um lembrete cinco minutos antes de começar.
agenda-mine-overlap = ⚠ Estas coincidem: não é possível estar nas duas do começo ao fim.

button-programme-mine = O meu programa
button-programme-all = Programa
button-pick = Escolher
button-unpick = Deixar
button-session-edit = Editar
button-session-remove = Retirar

session-kind-talk = Palestra
session-kind-seminar = Seminário
session-kind-workshop = Oficina
session-kind-panel = Debate
session-kind-pitch = Pitches
session-kind-questions = Perguntas
session-kind-meal = Refeição
session-kind-break = Pausa
session-kind-welcome = Acolhimento

session-wall = { $day }, { $begins }–{ $ends }, hora local
session-room = Sala
session-speaker = Com
session-clash-room = ⚠ **{ $title }** é na mesma sala, { $room }, à mesma hora ({ $begins }–{ $ends }).
session-clash-speaker = ⚠ **{ $title }** é com a mesma pessoa à mesma hora ({ $begins }–{ $ends }).
session-clash-person = ⚠ Coincide com **{ $title }** ({ $begins }–{ $ends }), que também escolheu.
session-outside = ⚠ Esta sessão já não cai dentro do tempo do evento: mude a sessão, ou o evento.
session-picked = **{ $title }** está no seu programa. Mando um lembrete cinco minutos antes de começar.
session-picked-quietly = **{ $title }** está no seu programa.
session-unpicked = **{ $title }** saiu do seu programa.
session-preview =
    Foi isto que entendi. Entra no programa de **{ $event }** com um toque em **Confirmar**.
    { $when }, dura { $length }
session-preview-before = Até agora era { $before }; os lembretes de quem a escolheu acompanham a mudança.
session-created = **{ $title }** está no programa de **{ $event }**: { $when }.
session-changed = A sessão **{ $title }** foi alterada: { $when }.
session-remove = Retirar **{ $title }** do programa de **{ $event }**? Quem a escolheu deixa de a encontrar lá.
session-removed = **{ $title }** saiu do programa de **{ $event }**.
session-form = Alterar uma sessão
session-form-title = Título
session-form-when = Quando
session-form-duration = Quanto dura
session-form-room = Sala
session-form-speaker = Quem fala ou conduz

field-room = sala
field-speaker = nome de quem fala

refusal-session-outside = Isso não cai dentro de **{ $title }**, que vai de { $starts } a { $ends }. { $days ->
        [1] Diga uma hora desse dia, por exemplo “{ $example }”.
       *[other] Diga também o dia, por exemplo “dia 2 às { $example }”.
    }
refusal-programme-undated = **{ $title }** é um desejo sem data, por isso as sessões ainda não têm hora. Dê-lhe uma data com `/event edit`, depois prepare o programa.
refusal-session-gone = Esta sessão já não está no programa. `/event agenda` mostra o que há.
refusal-session-over = **{ $title }** já acabou, por isso não pode ser escolhida. `/event agenda` mostra o que ainda vem.
refusal-too-many-sessions = Um programa tem lugar para { $most } sessões, e este está cheio. Retire o que já não vale, ou faça de uma parte um evento próprio.

notice-session = **{ $title }** começa { $relative }, às { $when }{ $room ->
        [none] {""}
       *[other] , em { $room }
    } ({ $event }).
notice-session-late = **{ $title }** já começou, às { $when }{ $room ->
        [none] {""}
       *[other] , em { $room }
    } ({ $event }).
effect-session-reminder = o lembrete de uma sessão para uma pessoa
