## Eventos

event-title-cancelled = Cancelado: { $title }
event-reason = Por que razão
event-when = Quando
event-where = Onde
event-seats = Quem
event-lasts = dura { $length }
event-of-the-network = toda a rede
event-of-the-connectors = só connectors
event-footer = { $kind } · { $by }
event-source = Fonte: { $source }
event-going =
    { $going ->
        [0] ninguém ainda: abra o caminho
        [one] uma pessoa vai
       *[other] { $going } pessoas vão
    }
event-going-of = { $going } de { $seats } lugares ocupados
event-waiting = { $waiting } em espera
event-maybe = { $maybe } talvez
event-went = { $going ->
    [0] ninguém tinha respondido
    [one] uma pessoa disse que ia
   *[other] { $going } pessoas disseram que iam
}
event-came = { $roughly ->
    [yes] vieram cerca de { $came }
   *[no] { $came ->
        [one] veio { $came }
       *[other] vieram { $came }
    }
}
event-over = Terminou
event-within = parte de *{ $whole }*
event-you = A sua resposta
event-you-none = Ainda não respondeu.
event-you-going = Vai participar. ✓
event-you-maybe = Talvez participe.
event-you-no = Não pode ir.
event-you-waiting = Tem a posição { $place } na lista de espera.
answer-going = ✓ vou
answer-waiting = em espera
answer-maybe = talvez
answer-no = não vou

event-list-title = Próximos eventos
event-list-empty = Ainda não há nada previsto. Connectors adicionam eventos com `/event create`; `/chapter near` mostra a quem perguntar.
event-list-none = Não encontrei nada assim. Experimente um período mais largo, ou `/event list` sem filtros.
event-mine-title = Os seus eventos
event-mine-empty = Ainda não respondeu a nenhum dos próximos eventos. `/event list` mostra o que há.

event-preview =
    Foi isto que entendi. Passa a valer com um toque em **Confirmar**.
    { $when } · visto por: { $audience }
event-created = **{ $title }** está no calendário. A mensagem aparece em { $where } em instantes, e os lembretes já estão previstos.
event-created-nowhere = **{ $title }** está no calendário, e encontra-se com `/event list`. O capítulo ainda não tem canal, por isso nada é publicado: escolha um com `/chapter edit` (ou `/network settings` para a rede).
event-discarded = Nada mudou.
event-move-preview = **{ $title }** passa de { $before } para { $after } ({ $wall }). { $told ->
        [0] Ainda ninguém respondeu.
        [one] Uma pessoa que respondeu vai receber a notícia.
       *[other] { $told } pessoas que responderam vão receber a notícia.
    }
event-cancel-preview =
    Cancelar **{ $title }** ({ $when })? { $reason ->
        [none] Pode dar uma razão com a opção `reason`.
       *[other] Razão: { $reason }
    }
    { $told ->
        [0] Ainda ninguém respondeu.
        [one] Uma pessoa que respondeu vai receber a notícia.
       *[other] { $told } pessoas que responderam vão receber a notícia.
    }
event-changed = **{ $title }** foi alterado.
event-changed-moved = Agora é { $when }; os lembretes acompanham a mudança. { $told ->
        [0] Ainda ninguém tinha respondido.
        [one] Uma pessoa recebe a notícia.
       *[other] { $told } pessoas recebem a notícia.
    }
event-changed-promoted = { $promoted ->
        [one] Uma pessoa que esperava tem agora um lugar.
       *[other] { $promoted } pessoas que esperavam têm agora um lugar.
    }
event-changed-over = { $going } pessoas já têm lugar, mais do que há agora: todas ficam com o seu. Volta a haver um lugar livre quando forem menos de { $seats }.
event-cancelled = **{ $title }** foi cancelado. { $told ->
        [0] Ninguém tinha respondido.
        [one] Uma pessoa que ia recebe a notícia.
       *[other] { $told } pessoas que iam recebem a notícia.
    }
event-seated = Tem lugar em **{ $title }** ({ $when }). Mando um lembrete; `/profile reminders` define quando e como.
event-waitlisted = **{ $title }** está lotado. Tem a posição { $place } na lista de espera; quando houver um lugar livre, aviso logo.
event-already-going = Já tem lugar em **{ $title }**.
event-already-waiting = Já está na lista de espera de **{ $title }**, na posição { $place }.
event-said-maybe = Anotado: talvez vá a **{ $title }**.
event-said-maybe-already = Já tinha dito que talvez fosse a **{ $title }**.
event-said-no = Anotado: não pode ir a **{ $title }**. Agradeço o aviso.
event-said-no-already = Já tinha dito que não pode ir a **{ $title }**.
event-left = A sua resposta a **{ $title }** foi retirada.
event-was-not-coming = Ainda não tinha respondido a **{ $title }**; nada mudou.
reminder-dm-closed = As suas mensagens diretas estão fechadas para mim, por isso os lembretes não lhe chegam por aí: abra-as nas configurações de privacidade deste servidor, ou escolha o canal com `/profile reminders`.

button-going = Vou
button-maybe = Talvez
button-cannot = Não posso
button-remind = Lembrete
button-details = Detalhes
button-link = Abrir o link
button-confirm = Confirmar
button-discard = Descartar
button-keep = Manter
button-back = Voltar
button-more = Mais
button-snooze = Adiar
button-me-too = Eu também
button-seen = Visto
event-handed = **{ $chapter }** organiza agora **{ $title }**: a mensagem e os lembretes passam para esse canal.
