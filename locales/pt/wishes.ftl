## Desejos: eventos ainda sem data

wish-title = Um desejo: { $title }
wish-interested =
    { $interested ->
        [0] ninguém disse ainda que tem interesse: abra o caminho
        [one] uma pessoa tem interesse
       *[other] { $interested } pessoas têm interesse
    }
button-interested = Tenho interesse
wish-said = Anotado: tem interesse em **{ $title }**. Quando houver data, aviso.
wish-said-already = Já tinha dito que tem interesse em **{ $title }**. Quando houver data, aviso.
wish-created = **{ $title }** é agora um desejo. A mensagem aparece em { $where } em instantes. Quando souber a data, indique-a com `/event edit` e a opção `when`: quem tem interesse recebe a notícia.
wish-created-nowhere = **{ $title }** é agora um desejo, e encontra-se com `/event list` e a opção `kind`. Ainda não há canal, por isso nada é publicado. Quando souber a data, indique-a com `/event edit`.
wish-date-preview = O desejo **{ $title }** recebe uma data: { $when } ({ $wall }). { $told ->
        [0] Mais ninguém tinha dito que tem interesse.
        [one] Uma pessoa com interesse vai receber a notícia.
       *[other] { $told } pessoas com interesse vão receber a notícia.
    } Passa a valer com um toque em **Confirmar**.
wish-dated = **{ $title }** está no calendário, { $when }; os lembretes já estão previstos. { $told ->
        [0] Mais ninguém tinha dito que tem interesse.
        [one] Uma pessoa recebe a notícia.
       *[other] { $told } pessoas recebem a notícia.
    }
wish-news = **{ $title }**, em que tem interesse, já tem data: { $when }. Vai participar?

refusal-no-date-yet = **{ $title }** por enquanto é só um desejo: não há um momento a lembrar. Toque em *Tenho interesse*, e aviso quando houver data.
refusal-wish-needs-date = **{ $title }** continua a ser um desejo até ter data. Indique `when` com `kind`, por exemplo “14 de maio 19:00”.
refusal-already-dated = **{ $title }** tem data, por isso já não é um desejo. Faça outro com `/event create`.
refusal-wish-repeats = Um desejo não tem data que se possa repetir. Deixe `repeat` vazio, ou dê-lhe uma data.
wish-you = Tem interesse.
