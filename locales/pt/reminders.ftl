## Lembretes

what-reminder = lembrete
field-reminder = lembrete

reminder-preview =
    Foi isto que entendi. Passa a valer com um toque em **Confirmar**.
    { $when } ({ $relative }) — { $wall }
    { $repeat ->
        [none] Uma vez
       *[other] { $repeat }
    }: { $what }
reminder-preview-channel = Vai ser publicado em { $where }, onde todas as pessoas o podem ler, porque escolheu o canal em `/profile reminders`.
reminder-made = Anotado: { $when } ({ $relative }). { $repeat ->
        [none] O lembrete diz: { $what }
       *[other] { $repeat }, o lembrete diz: { $what }
    }
reminder-discarded = Nenhum lembrete foi criado.
reminder-closed = As suas mensagens diretas estão fechadas para mim, por isso os lembretes não lhe chegam por aí: abra-as nas configurações de privacidade deste servidor, ou escolha o canal com `/profile reminders`.
reminder-event = Lembrete de **{ $title }** anotado: { $when }, com { $lead } de antecedência ({ $via }).
reminder-event-never = Não mando nenhum lembrete de **{ $title }**.
reminder-event-on = começa { $when }
reminder-by-dm = por mensagem direta
reminder-by-channel = no canal
reminder-by-none = de forma nenhuma
reminder-leads = Com quanta antecedência mando um lembrete de **{ $title }** ({ $when })?
reminder-snooze = Quando volto a lembrar?
reminder-tomorrow = amanhã
reminder-snoozed = Volto a lembrar { $relative } ({ $when }).
reminder-already-yours = Este lembrete já é seu. *Adiar* traz de volta um pouco mais tarde.
reminder-list = Os seus lembretes
reminder-none = Não tenho nada a lembrar. `/remind me` cria um lembrete, e quem entra em um evento recebe um sem o pedir.
reminder-choose = Cancelar um…
reminder-cancelled = Cancelado: { $what }
reminder-cancelled-event = Não mando nenhum lembrete de **{ $what }**; o seu lugar continua guardado.

notice-reminder-event = O lembrete que pediu, de **{ $title }**: { $when } ({ $relative }).

alert-seen = ✓ visto por { $person }
alert-delivery-expired = Algo chegou tarde demais para servir, por isso não foi enviado: { $kind }. Isto acontece quando estive fora por um tempo, ou não pude publicar onde era preciso.

refusal-reminder-too-late = Esse momento ({ $moment }) passou antes da confirmação, por isso nada foi guardado. Use outra vez `/remind me` com uma hora mais tarde.
