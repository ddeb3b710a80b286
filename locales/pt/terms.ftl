## Quanto dura o papel de connector: ficar, deixar, receber um agradecimento

terms-near = { $number ->
        [one] O seu papel de connector chega ao fim. Fica? As duas respostas são boas.
       *[other] Os seus papéis de connector chegam ao fim. Fica? As duas respostas são boas.
    }
terms-own = { $number ->
        [one] No papel de connector, anima um capítulo.
       *[other] No papel de connector, anima { $number } capítulos.
    }
terms-line = **{ $chapter }**: até { $ends } ({ $relative })
terms-line-open = **{ $chapter }**: ainda sem fim; pergunto a tempo
terms-more = … `/connector renew` mostra os seguintes quando estes tiverem resposta.
terms-renewed = Que bom que fica em **{ $chapter }**: o seu papel continua até { $ends }.
terms-leaving = { $left ->
        [0] Mais ninguém está no papel de connector em **{ $chapter }**: o capítulo ficaria sem quem o anime. `/connector handover` passa-o a alguém; deixar agora o papel também está certo, e stewards cuidam do capítulo.
        [one] Deixaria de ser connector de **{ $chapter }**, e os seus direitos lá terminariam logo. Fica uma outra pessoa no papel.
       *[other] Deixaria de ser connector de **{ $chapter }**, e os seus direitos lá terminariam logo. Ficam outras { $left } pessoas no papel.
    }
terms-left = { $left ->
        [0] Já não é connector de **{ $chapter }**; um grande agradecimento por tudo. Agora ninguém anima o capítulo; stewards vão saber.
        [one] Já não é connector de **{ $chapter }**; um grande agradecimento por tudo. Uma pessoa continua no papel.
       *[other] Já não é connector de **{ $chapter }**; um grande agradecimento por tudo. { $left } pessoas continuam no papel.
    }
terms-public = O canal de **{ $chapter }** recebe agora a notícia.
terms-recovered = Os cargos de { $lost } estão agora com { $found }: { $chapters }. A conta antiga já não pode fazer nada lá.

connector-news-thanks = { $why ->
        [lapsed] Ninguém teve notícias suas durante um mês depois do fim do seu papel de connector em **{ $chapter }**, por isso também o papel terminou. É uma coisa normal: um grande agradecimento por tudo o que fez! Pode voltar ao papel a qualquer momento.
        [handed] **{ $chapter }** está em novas mãos, e o seu nome passa à história do capítulo. Um grande agradecimento por tudo o que fez, e por passar tão bem o bastão!
       *[other] O seu nome passa à história de **{ $chapter }**. Um grande agradecimento por tudo o que fez! Pode voltar ao papel a qualquer momento.
    } { $who }, se quiser, o canal do capítulo também agradece; ninguém é lá nomeado sem o desejar.
connector-news-removed = O seu papel de connector em **{ $chapter }** terminou: assim decidiu { $other }, no papel de steward, e pode explicar a razão. Continua a ser membro como antes. Um agradecimento pelo que fez lá.
connector-news-farewell = { $who } deixou o papel de connector em **{ $chapter }**. Um grande agradecimento por tudo o que fez aqui!
connector-news-welcome = { $who } é agora connector de **{ $chapter }**. Que bom!
connector-news-lost = Alguém no papel de steward passou o seu papel em **{ $chapter }** desta conta para { $other }, porque esta foi dada como perdida. Se isso estiver errado, escreva já a stewards.
connector-news-found = Agora é connector de **{ $chapter }** com esta conta; antes o papel estava com { $other }.
connector-news-moved = Alguém no papel de steward passou o papel de connector de **{ $chapter }** da conta perdida { $other } para { $who }.

alert-term-over = O papel de { $who } como connector de **{ $chapter }** chegou ao fim, e ninguém respondeu. Depois de um mês o papel termina por si só. Pergunte a essa pessoa; `/connector renew` mantém o papel.
alert-term-last = { $who } é a única pessoa no papel de connector em **{ $chapter }**, e não respondeu desde que o papel chegou ao fim. O papel não termina por si só: pergunte-lhe, ou encontre quem continue com `/connector propose`.
alert-connectors-few = { $number ->
        [one] Um capítulo tem menos de { $least } connectors: { $chapters }.
       *[other] { $number } capítulos têm menos de { $least } connectors: { $chapters }{ $more ->
            [0] .
           *[other] , e mais { $more }.
        }
    } `/connector propose` começa com mais alguém.

button-stay = Fico
button-step-down = Deixo o papel
button-thank-public = Agradecer no canal
button-who-animates = Quem o anima

refusal-no-roles = Neste momento não anima nenhum capítulo, por isso não há nada a renovar. `/connector propose` é uma forma de começar.
refusal-role-over = Este papel acabou, ou não é seu, por isso nada mudou. `/connector renew` mostra os que tem.
refusal-nothing-to-recover = **{ $name }** não é connector de nenhum capítulo, por isso não há nada a passar. `/connector list` mostra quem é.
refusal-same-account = **{ $name }** é ao mesmo tempo a conta perdida e a nova. Escolha duas.
refusal-recover-oneself = Ninguém passa para si os cargos de outra conta, nem mesmo stewards. Peça a outra pessoa no papel de steward.

effect-connector-asked = a pergunta se connectors ficam
effect-connector-news = as notícias do papel de connector
