## Um evento em vários locais, e o que acontece em torno dele

legs-part-of = Faz parte de
legs-wished-for = Desejos em torno dele
legs-hosts = Organizado em conjunto por
legs-around = Em torno dele
legs-people = { $people ->
        [0] ninguém ainda
        [one] uma pessoa vai
       *[other] { $people } pessoas vão
    }, { $places ->
        [0] e já não resta nenhum local
        [one] em { $places } local
       *[other] em { $places } locais
    }
legs-cancelled = cancelado
legs-yours = ✓ vai participar
legs-you = Vai participar em { $legs }. ✓
legs-choose = Onde vai estar?
legs-offered = **{ $title }** acontece em { $places ->
        [one] um local: escolha-o a seguir
       *[other] { $places } locais: escolha onde vai estar, em um ou em vários
    }.
legs-at-once = { $legs } acontecem ao mesmo tempo, e disse que vai a cada um. Se foi um engano, retire uma resposta com `/event leave`.
legs-joins = Passa a fazer parte de **{ $main }**.
legs-asks = Depois da confirmação, pergunto a quem organiza **{ $main }** se passa a fazer parte desse evento; até que digam que sim, fica por sua conta.
legs-far = **{ $main }** ({ $when }) fica a mais de um mês de distância: veja por favor se as duas datas estão certas.
legs-attached = **{ $title }** faz agora parte de **{ $main }**.
legs-asked = { $people ->
        [0] **{ $main }** não tem connector, por isso pergunto a stewards se **{ $title }** passa a fazer parte dele. Depois conto a resposta.
        [one] Pergunto a quem organiza **{ $main }** se **{ $title }** passa a fazer parte dele. Depois conto a resposta.
       *[other] Pergunto a { $people } pessoas que organizam **{ $main }** se **{ $title }** passa a fazer parte dele. Depois conto a resposta.
    }
legs-asked-already = Já perguntei a quem organiza **{ $main }** sobre **{ $title }**, e ainda não há resposta. Conto quando houver.
legs-waiting-title = Gostaria de fazer parte disto
legs-waiting = **{ $title }** · { $when }
legs-cancel-too = { $legs ->
        [one] O local onde acontece é cancelado com ele.
       *[other] Os { $legs } locais onde acontece são cancelados com ele.
    } Cada pessoa recebe a notícia uma vez.
legs-cancelled-too = { $legs ->
        [one] O seu único local é cancelado com ele.
       *[other] Os seus { $legs } locais são cancelados com ele.
    }
legs-stay = { $legs ->
        [one] O seu único local mantém a própria data
       *[other] Os seus { $legs } locais mantêm as próprias datas
    }: mude cada uma com `/event edit`.
legs-still = Continua a ter lugar em { $legs }: retire isso lá, com `/event leave`.
legs-detached = **{ $title }** volta a estar por sua conta, fora de **{ $main }**. As respostas e os lembretes ficam.
button-detach = Separar do conjunto
button-whole = O evento inteiro

refusal-part-of-part = **{ $title }** já é parte de outro evento. Escolha em `part_of` o evento principal.
refusal-part-has-parts = **{ $title }** tem as suas próprias partes, por isso não pode fazer parte de outro evento.
refusal-part-already = **{ $title }** já faz parte de outro evento.
refusal-whole-undated = **{ $title }** por enquanto é só um desejo. Dê-lhe uma data com `/event edit`, e depois outros podem fazer parte dele.
refusal-too-many-legs = Este evento já tem { $most } locais, o máximo que uma mensagem mostra. Faça do seu um satélite com `kind`, ou um evento próprio.
legs-wall = { $when } (hora de lá)
