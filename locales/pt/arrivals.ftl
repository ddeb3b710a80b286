## Até onde chega quem é novo, para quem acompanha

button-arrivals = Passo a passo
arrivals = { $people ->
        [one] **{ $home }**: até onde chegou a pessoa que veio desde { $since }.
       *[other] **{ $home }**: até onde chegaram as { $people } pessoas que vieram desde { $since }.
    } Só números: ninguém é nomeado. Onde uma barra está vazia, o dia do passo ainda não chegou, ou a pessoa foi embora.
arrivals-left = { $left ->
        [one] Uma delas saiu do servidor.
       *[other] { $left } delas saíram do servidor.
    }
arrivals-none = **{ $home }**: ninguém chegou desde { $since }, por isso não há nada para desenhar. `/chapter invite` faz um link que leva direto a um capítulo.
arrivals-few = { $people ->
        [one] **{ $home }**: uma pessoa chegou desde { $since }.
       *[other] **{ $home }**: { $people } pessoas chegaram desde { $since }.
    } De menos de { $least } não desenho nada: mostraria o que uma delas fez ou não fez. `/onboard board` mostra a quem uma palavra faria bem.
arrivals-title = { $home }: a chegada, passo a passo
arrivals-credit = { $people ->
        [one] Uma pessoa, de { $since } a { $until }
       *[other] { $people } pessoas, de { $since } a { $until }
    }
arrivals-welcomed = Recebeu as boas-vindas
arrivals-began = Respondeu algo nas boas-vindas
arrivals-language = Escolheu uma língua
arrivals-city = Disse onde vive
arrivals-chapter = Entrou em um capítulo
arrivals-interests = Escolheu interesses
arrivals-clear = Nada em aberto agora
arrivals-done = feito
arrivals-skipped = dispensado
arrivals-waiting = o dia chegou, ainda em aberto
arrivals-alt = Gráfico de barras. { $title }. { $credit }. { $rows }.
arrivals-alt-row = { $what }: { $done }{ $skipped ->
        [0] { "" }
       *[other] , dispensado { $skipped }
    }{ $waiting ->
        [0] { "" }
       *[other] , em aberto { $waiting }
    }
