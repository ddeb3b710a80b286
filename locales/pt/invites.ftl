## Links para capítulos

invite-made = Este é um link para **{ $chapter }**: { $address }
    Quem entra por ele é logo membro do capítulo.
invite-limits = { $until ->
        [none] Não termina por si só.
       *[other] Termina { $until }.
    } { $most ->
        [0] Pode entrar por ele qualquer número de pessoas.
        [one] Pode entrar por ele { $most } pessoa.
       *[other] Podem entrar por ele { $most } pessoas.
    }
invite-gives = O Discord dá-lhes o cargo do capítulo à chegada.
invite-gives-later = Dou-lhes o cargo do capítulo logo que possa.
button-invite-uses = Uso até agora
button-invite-end = Desligar
invite-uses-none = Já não conheço este link.
invite-list-title = Links para { $chapter }
invite-list-none = Ainda não há nenhum link para **{ $chapter }**: `/chapter invite` faz um.
invite-end-which = Desligar um link…
invite-line = { $address } · por { $by } · { $state } · { $uses ->
        [0] ainda sem uso
        [one] usado uma vez
       *[other] usado { $uses } vezes
    }, { $joined ->
        [0] ninguém entrou
        [one] uma pessoa entrou
       *[other] { $joined } pessoas entraram
    }.
invite-stayed = De { $settled } que vieram há mais de um mês, { $stayed ->
        [0] ninguém continua no capítulo
        [one] uma pessoa continua no capítulo
       *[other] { $stayed } continuam no capítulo
    }.
invite-state-off = desligado
invite-state-over = acabou
invite-state-open = aberto
invite-state-until = termina { $until }
invite-ended = O link para **{ $chapter }** está desligado; quem entrou por ele fica.
invite-ended-again = Este link para **{ $chapter }** já estava desligado.

refusal-too-many-invites = **{ $chapter }** já tem { $most } links abertos. Desligue primeiro um com `/chapter invites`.
refusal-invites-forbidden = O Discord não me deixa fazer um link para **{ $chapter }**: preciso de *Criar convite*. Peça a quem gere o servidor que me dê essa permissão.
refusal-server-invites-full = Este servidor já tem tantos links quantos o Discord permite, por isso não há espaço para um de **{ $chapter }**. Peça a stewards que apaguem alguns que ninguém usa, nas configurações do servidor, em *Convites*.
refusal-no-channel-for-invites = Um link para **{ $chapter }** tem de levar a um canal que eu veja. Escolha um com `/chapter edit`.
refusal-invite-gone = Já não conheço este link. `/chapter invites` mostra os que há.

effect-invite-end = um link para um capítulo, que se desliga
