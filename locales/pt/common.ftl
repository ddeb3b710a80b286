## Horas, durações, recusas e falhas

time-wall = { $day }, { $clock } ({ $place })
time-seconds = { $number ->
        [one] { $number } segundo
       *[other] { $number } segundos
    }
time-minutes = { $number ->
        [one] { $number } minuto
       *[other] { $number } minutos
    }
time-hours = { $number ->
        [one] { $number } hora
       *[other] { $number } horas
    }
time-days = { $number ->
        [one] { $number } dia
       *[other] { $number } dias
    }
time-weeks = { $number ->
        [one] { $number } semana
       *[other] { $number } semanas
    }
lead-now = agora


what-event = evento
what-chapter = capítulo
what-member = pessoa
needed-connector = connectors
needed-organiser = quem organiza
needed-steward = stewards
needed-member = membros
field-title = título
field-venue = lugar
field-description = descrição
field-reason = razão
field-when = data e hora
field-link = link

refusal-not-found = Não encontro nada com o nome “{ $text }” ({ $what }). { $nearest ->
        [none] Escolha uma das sugestões que aparecem enquanto escreve.
       *[other] Seria { $nearest }?
    }
refusal-several-found = Há mais do que uma resposta a “{ $text }” ({ $what }): { $found }. Escolha uma das sugestões, ou escreva mais do nome.
refusal-not-allowed = { $scope ->
        [none] Isto só pode ser feito por { $needed }. `/help` mostra o que pode fazer, e `/chapter show` a quem perguntar.
       *[other] Em **{ $scope }**, isto só pode ser feito por { $needed }. `/chapter show` diz a quem perguntar.
    }
refusal-link-refused = “{ $text }” não é um link que eu possa usar. Um link começa por `https://`, por exemplo `https://example.org/page`.
refusal-store-unavailable = Neste momento não consigo guardar nada ({ $reason }), por isso nada mudou. Tente outra vez em um minuto; a página de saúde de stewards diz mais.
refusal-press-unknown = Já não sei o que faz este botão: vem de uma mensagem mais antiga, ou mudou pelo caminho. Use outra vez o comando, ou veja `/help`.
refusal-form-too-late = Demorei, e o formulário não abriu a tempo. Nada se perdeu. Tente outra vez: agora deve abrir.
refusal-choice-unknown = “{ $text }” não está entre as escolhas de `{ $option }`. Escolha uma da lista que se abre por baixo.
refusal-server-only = Isto funciona no servidor, não em mensagens diretas. Abra o servidor e experimente lá.
reason-locked = outro programa ocupa os meus dados
reason-full = o disco está cheio
reason-read-only = os meus dados só podem ser lidos
reason-failing = o disco responde com erros
reason-damaged = os meus dados estão danificados, e é preciso repor uma cópia
reason-gone = os meus dados mudaram de lugar
refusal-event-over = **{ $title }** já acabou (terminou { $ended }). `/event list` mostra o que vem a seguir.
refusal-event-cancelled = **{ $title }** foi cancelado, por isso não há nada a responder. `/event list` mostra o que há.
refusal-event-gone = Este evento já não existe. `/event list` mostra o que há.
refusal-ends-before-start = Um evento dura entre um minuto e { $longest_days } dias. Tente por exemplo “2 horas”.
refusal-capacity-refused = O número de lugares vai de 1 a { $most }.
refusal-draft-gone = Isto já foi confirmado, ou esperou mais de um dia. Se faltar, use outra vez o comando.
refusal-nothing-to-change = Nada mudaria: preencha pelo menos uma opção com algo novo.
refusal-chapter-closed = **{ $chapter }** foi compostado: o arquivo continua disponível para leitura, mas já não entra ninguém. `/chapter near` mostra o capítulo vivo mais próximo.
refusal-role-too-high = Não posso dar o cargo **{ $role }**: está acima do meu. Peça a quem gere o servidor que ponha o meu cargo acima dele, depois tente outra vez.
refusal-role-powerful = Não dou o cargo **{ $role }**, porque tem poder sobre o servidor ({ $powers }). Escolha ou crie um cargo sem essas permissões.
refusal-role-managed = **{ $role }** pertence ao Discord ou a outro bot, por isso não pode ser dado. Escolha um dos cargos do próprio servidor.
refusal-role-gone = O cargo de **{ $chapter }** foi apagado no Discord. Connectors podem definir um novo com `/chapter edit`.
refusal-role-taken = **{ $role }** já é o cargo de **{ $chapter }**. Cada capítulo tem o seu.
refusal-roles-not-managed = Falta-me a permissão *Gerenciar cargos* neste servidor. Peça a quem o gere que me dê essa permissão.
refusal-profile-hidden = **{ $name }** não abriu o perfil à sua vista. Uma mensagem é a melhor forma de se conhecerem.
refusal-too-many-reminders = Tem { $most } lembretes à espera, o máximo para uma pessoa. `/remind list` mostra-os; cancele um de que já não precise.
refusal-lead-refused = Um lembrete vem no máximo com { $days } dias de antecedência. Tente por exemplo “1 dia” ou “2 horas”.
refusal-lead-too-late = Esse momento antes de **{ $title }** já passou. Escolha uma antecedência mais curta.
refusal-reminder-gone = Este lembrete já acabou ou foi cancelado. `/remind list` mostra os que restam.
