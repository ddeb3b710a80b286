## O que sei das pessoas, e como se apaga

privacy-export = Este documento tem tudo o que sei a seu respeito em **{ $network }**: { $holds }. Não diz nada de outras pessoas: onde estava outra pessoa, lê-se `someone`. É seu, e só os seus olhos veem esta mensagem.{ $zipped ->
        [yes] {" "}Era grande, por isso vem em formato ZIP.
       *[no] {""}
    }
privacy-file = Tudo o que o bot de { $network } sabe a seu respeito, tabela por tabela, e nada de outras pessoas. As horas estão em UTC; “you” é quem pediu este documento, “someone” é qualquer outra pessoa.
privacy-holds-you = o seu nome aqui e as suas configurações
privacy-holds-member-fields = { $number ->
        [one] uma parte do seu perfil
       *[other] { $number } partes do seu perfil
    }
privacy-holds-answers = { $number ->
        [one] uma resposta a um evento
       *[other] { $number } respostas a eventos
    }
privacy-holds-checkins = { $number ->
        [one] um evento em que esteve
       *[other] { $number } eventos em que esteve
    }
privacy-holds-reminders = { $number ->
        [one] um lembrete
       *[other] { $number } lembretes
    }
privacy-holds-chapter-members = { $number ->
        [one] um capítulo
       *[other] { $number } capítulos
    }
privacy-holds-connectors = { $number ->
        [one] um período no papel de connector
       *[other] { $number } períodos no papel de connector
    }
privacy-holds-track-steps = { $number ->
        [one] um primeiro passo
       *[other] { $number } primeiros passos
    }
privacy-holds-board-posts = { $number ->
        [one] uma oferta ou procura
       *[other] { $number } ofertas e procuras
    }
privacy-holds-projects = { $number ->
        [one] um projeto
       *[other] { $number } projetos
    }
privacy-holds-questions = { $number ->
        [one] uma pergunta em um evento
       *[other] { $number } perguntas em eventos
    }
privacy-holds-deliveries = { $number ->
        [one] uma mensagem minha, enviada ou prevista
       *[other] { $number } mensagens minhas, enviadas ou previstas
    }
privacy-holds-audit = { $number ->
        [one] uma linha sobre o que fez ou o que lhe disse respeito
       *[other] { $number } linhas sobre o que fez ou o que lhe disse respeito
    }
privacy-holds-rest = { $number ->
        [one] uma outra entrada
       *[other] { $number } outras entradas
    }

privacy-erase-title = Apagar tudo a seu respeito?
privacy-erase = Logo que confirme, mais ninguém encontra nem vê nada seu aqui. Durante { $days } dias ainda pode mudar de ideia, e tudo volta a ser como era; depois é definitivo, e ninguém pode trazer nada de volta.
privacy-goes-title = O que desaparece
privacy-goes = O seu perfil e as suas configurações, as suas respostas e os seus lugares, os seus lembretes, primeiros passos e apresentações, as suas ofertas, procuras, perguntas, projetos, rascunhos e desejos, os cargos que lhe dei, e todas as mensagens que lhe ia mandar. Também da procura, e de uma cópia de segurança quando for reposta.
privacy-stays-title = O que fica, sem o seu nome
privacy-stays = O que a rede decidiu e contou: o resultado de uma decisão, quantas pessoas vieram, eventos e páginas para todas as pessoas, que um capítulo teve connector, uma linha do histórico que não aponta para ninguém. O que escreveu no próprio Discord fica no Discord: apague-o lá.
privacy-animates-title = Está no papel de connector
privacy-animates = Quando for definitivo, o seu papel termina em { $chapters }, e vejo quem resta lá. Se puder, passe antes o bastão: `/connector handover`.
privacy-asked = Mais ninguém vê nada seu aqui. Em { $until } ({ $relative }) tudo o que lhe diz respeito é apagado de vez; até lá *Manter os meus dados*, aqui ou em `/privacy erase`, traz tudo de volta como era. Até lá não lhe escrevo nada, e depois deixo de saber quem é: se continuar no servidor e voltar a usar-me, para mim é alguém que acaba de chegar.
privacy-waiting = Pediu em { $asked } que tudo fosse apagado. Entretanto ninguém vê nada seu. É definitivo em { $until } ({ $relative }); até lá *Manter os meus dados* traz tudo de volta como era.
privacy-kept = Que bom continuar por aqui. Está tudo como antes; só não foram enviadas as mensagens que caíam entretanto.
privacy-not-waiting = Não há nada à espera de ser apagado: já mudou de ideia, ou já está feito. `/privacy export` mostra o que sei.
privacy-discarded = Nada foi apagado, fica tudo como está.
button-privacy-keep = Manter os meus dados
button-privacy-export = Documento com os dados
button-privacy-erase = Apagar os meus dados…

privacy-parts = Outra parte
privacy-part-keep = O que guardo
privacy-part-why = Para que o guardo
privacy-part-who = Quem o vê
privacy-part-long = Por quanto tempo
privacy-part-others = O que sai para fora
privacy-part-rights = O que pode pedir
privacy-part-whom = A quem perguntar
privacy-policy-foot = Privacidade em { $network }
privacy-policy-keep =
    • O seu número e o seu nome no Discord, a sua língua e o seu fuso horário.
    • O que escreve no seu perfil: cidade, competências, temas, línguas, ofertas, procuras, links. Tudo isso fica ao seu critério.
    • O que faz aqui: capítulos de que faz parte ou que anima, respostas a eventos, que esteve presente, lembretes, primeiros passos, perguntas, projetos, o que está no mural, decisões em que fala, ideias para a revista.
    • Um histórico do que foi alterado, e as mensagens que lhe mandei ou vou mandar.
    Não guardo o que as pessoas escrevem nos canais, nem quem leu o quê. Uma pergunta feita com as suas palavras fica comigo por pouco tempo, para que “e em Lyon?” faça sentido.
privacy-policy-why =
    • Para que as pessoas que se podem ajudar se encontrem, até onde cada uma quiser.
    • Para que os eventos tenham os seus lugares, os lembretes cheguem, e quem chega não fique só.
    • Para que mais tarde se possa ver o que foi decidido, e quem mudou o quê.
    Não há publicidade, nem perfil do que faz, nem pontuação, e ninguém é posto em nenhuma classificação.
privacy-policy-who =
    • O seu perfil está escondido até que o abra, campo a campo: a ninguém, a connectors, ao seu capítulo, à rede ou a todas as pessoas. `/profile visibility` muda isso, e passa a valer logo: o que está escondido nem sequer entra na procura.
    • Quem organiza um evento vê quem vai; o que está marcado como aberto a todas as pessoas é visto por todas.
    • Stewards veem o histórico, e aquilo de que precisam para cuidar da rede. Os seus lembretes e mensagens diretas, mais ninguém os vê.
    • As páginas e os calendários públicos mostram eventos e capítulos, nunca pessoas.
    • Quem mantém a máquina em que funciono poderia ler o que guardo, como em qualquer serviço assim.
privacy-policy-long =
    • Enquanto estiver aqui, até que o mude ou mande apagar.
    • Se sair do servidor, { $retention } dias; depois tudo é apagado. Se voltar antes, ainda está tudo aqui.
    • As linhas do histórico, { $audit } dias.
    • Depois de `/privacy erase`, nada seu é visto a partir desse momento, e tudo é apagado de vez { $grace } dias depois.
    • Nas cópias de segurança, até que outras mais novas ocupem o seu lugar: depois de { $months } meses nenhuma delas tem nada seu, e cópias em outros lugares talvez por mais tempo. Se uma for reposta, o que tinha sido apagado é apagado outra vez antes de tudo.
privacy-policy-others = Nada é vendido nem cedido. O que mostro e envio passa pelo Discord, que o guarda com regras próprias: o que está em um canal fica lá até que alguém o apague. Onde leio calendários, feeds ou páginas de fora, não digo nada a seu respeito. Quem tem o link do seu calendário pessoal lê o seu calendário: pode desligá-lo em `/event calendar`.
privacy-policy-rights =
    • Ver tudo: `/privacy export` dá um documento, na hora.
    • Corrigir: `/profile edit`, `/profile language`, `/profile timezone`.
    • Esconder: `/profile visibility`, na hora e em toda parte.
    • Parar algo: `/profile pairing`, `/profile reminders`, `/chapter leave`, `/event leave`.
    • Apagar: `/privacy erase`, definitivo depois de { $grace } dias.
    Não é preciso dar nenhuma razão, e ninguém tem de dizer que sim.
privacy-policy-whom = { $stewards ->
        [none] Pergunte a stewards de { $network }: quem gere este servidor.
       *[other] Pergunte a stewards de { $network }: { $stewards }.
    } Essas pessoas podem explicar, ajudar, e ver o que falhou. Onde a lei lhe dá mais do que está escrito aqui, vale a lei.
