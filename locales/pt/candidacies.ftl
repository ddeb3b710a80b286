## A caminho de ser connector

candidacy-proposed = Pergunto a **{ $name }**, por mensagem direta, se gostaria de ser connector de **{ $chapter }**. { $endorsed ->
        [yes] O seu aval já conta.
       *[no] Connectors podem dar o seu aval.
    } Quem não recebe mensagens diretas encontra a pergunta em `/connector candidates`.
candidacy-asked = { $by } gostaria que fosse connector de **{ $chapter }**: alguém que prepara as noites e acolhe as pessoas, por um período, junto com outras. Se tiver vontade, escreva em poucas linhas o que já fez e o que gostaria de fazer nos próximos seis meses. Nada é dito em público.
candidacy-declared = Propõe-se para connector de **{ $chapter }**. Escreva em poucas linhas o que já fez e o que gostaria de fazer nos próximos seis meses; depois, connectors podem dar o seu aval.
candidacy-form = Resultados e carta de intenção
candidacy-label-results = O que já fez aqui até agora?
candidacy-hint-results = Resultados à vista: noites, projetos, pessoas que aproximou
candidacy-label-letter = O que pretende nos próximos seis meses?
candidacy-hint-letter = A sua carta de intenção: o que faria no papel de connector
candidacy-hint-object = Aparece com o seu nome à própria pessoa e a connectors
candidacy-lacks-answer = a resposta e a carta da própria pessoa
candidacy-lacks-endorsers = { $number ->
        [one] mais { $number } aval de connectors
       *[other] mais { $number } avais de connectors
    }
candidacy-lacks-takeoff = o arranque, até { $ends } ({ $relative })
candidacy-state-gathering = { $missing ->
        [none] Não falta nada.
       *[other] Falta: { $missing }.
    }
candidacy-state-deciding = { $where ->
        [stewards] Stewards decidem.
       *[connectors] Connectors decidem.
    }
candidacy-state-over = { $status ->
        [accepted] Terminou em { $ended } com um sim.
        [declined] Terminou em { $ended } com um não.
        [withdrawn] Retirada em { $ended }.
       *[lapsed] Terminou em { $ended } sem decisão.
    }
candidacy-title = { $name }, a caminho de { $chapter }
candidacy-results = Resultados
candidacy-letter = Carta de intenção
candidacy-endorsers = Com o aval de
candidacy-sponsor = { $who } conduz o acolhimento.
candidacy-choose-sponsor = Quem conduz o seu acolhimento?
candidacy-decision = A decisão
candidacy-list-title = A caminho de ser connectors
candidacy-none = Neste momento ninguém está a caminho de ser connector. `/connector propose` começa, para outra pessoa ou para a própria.
candidacy-objected-count = { $number ->
        [one] { $number } objeção em aberto.
       *[other] { $number } objeções em aberto.
    }
candidacy-open = Abrir…
candidacy-endorsed = O seu aval a **{ $name }** para **{ $chapter }** está anotado. { $deciding ->
        [yes] Já está em decisão.
       *[no] { $missing ->
            [none] Não falta nada.
           *[other] Falta: { $missing }.
        }
    }
candidacy-endorsed-already = Já deu o seu aval a **{ $name }** para **{ $chapter }**; conta um por pessoa. { $deciding ->
        [yes] Já está em decisão.
       *[no] { $missing ->
            [none] Não falta nada.
           *[other] Falta: { $missing }.
        }
    }
candidacy-objected = A sua objeção a **{ $name }** para **{ $chapter }** está anotada com a razão; a própria pessoa e quem a propôs recebem a notícia. Está na decisão desde o começo, até que a retire.
candidacy-objected-already = Esta objeção a **{ $name }** para **{ $chapter }** já está anotada.
candidacy-agreed = Que bom: já não se opõe a **{ $name }** para **{ $chapter }**.
candidacy-answered = Que bom, **{ $name }**: connectors já podem ler a sua carta para **{ $chapter }**. { $missing ->
        [none] Não falta nada.
       *[other] Falta: { $missing }.
    }
candidacy-sponsored = { $who } vai conduzir o seu acolhimento.
candidacy-over = { $status ->
        [accepted] **{ $name }** é agora connector de **{ $chapter }**, e a notícia chega a quem diz respeito.
        [declined] Desta vez **{ $name }** não passa a ser connector de **{ $chapter }**. Recebe a notícia com palavras gentis, e pode vir outra proposta.
        [withdrawn] Está certo: isto termina aqui, e em **{ $chapter }** tudo continua como até agora. Pode voltar a isto quando quiser com `/connector propose`.
       *[lapsed] Isto terminou sem decisão: **{ $name }** saiu, já é connector de **{ $chapter }**, ou o capítulo foi compostado.
    }
candidacy-settle = **{ $name }** tem tudo o que é preciso para ser connector de **{ $chapter }**: avais, carta e arranque. Connectors não têm um canal próprio onde decidir, por isso decidem stewards.
candidacy-news-willing = **{ $name }**, que propôs para connector de **{ $chapter }**, aceita.
candidacy-news-objected = { $who ->
        [candidate] { $by } tem uma objeção a que seja connector de **{ $chapter }**. Falem sobre ela; pode ser retirada.
       *[other] { $by } tem uma objeção a **{ $name }**, que propôs para connector de **{ $chapter }**. Falem sobre ela; pode ser retirada.
    }
candidacy-news-sponsor = Está agora em decisão se passa a ser connector de **{ $chapter }**. Entre quem lhe deu o aval, quem prefere que conduza o seu acolhimento?
candidacy-news-accepted = { $who ->
        [candidate] Agora é connector de **{ $chapter }**, que bom! Os seus direitos começam já. Se quiser, o canal do capítulo recebe a notícia; ninguém é lá nomeado sem o desejar.
       *[other] **{ $name }** é agora connector de **{ $chapter }**.
    }
candidacy-news-declined = { $who ->
        [candidate] Desta vez não passa a ser connector de **{ $chapter }**: havia algo contra que não se pôde resolver. Um agradecimento pela disponibilidade; o que faz aqui conta como antes, e pode vir outra proposta.
       *[other] Desta vez **{ $name }** não passa a ser connector de **{ $chapter }**: havia algo contra que não se pôde resolver. Pode vir outra proposta.
    }
candidacy-news-withdrawn = { $who ->
        [candidate] A proposta de que fosse connector de **{ $chapter }** foi retirada. Pode ser feita outra vez a qualquer momento.
       *[other] Por agora **{ $name }** não vai ser connector de **{ $chapter }**.
    }
candidacy-news-lapsed = { $who ->
        [candidate] A proposta de que fosse connector de **{ $chapter }** terminou sem decisão. Pode ser feita outra vez a qualquer momento.
       *[other] A proposta de que **{ $name }** fosse connector de **{ $chapter }** terminou sem decisão. Pode ser feita outra vez a qualquer momento.
    }

button-willing = Aceito
button-not-for-now = Agora não
button-letter = Escrever outra carta
button-endorse = Dar o aval
button-tell-chapter = Contar no canal

what-candidate = pessoa a caminho de ser connector
field-results = parte sobre o que já fez
field-letter = carta de intenção

refusal-candidacy-gone = Esta proposta já não existe, ou não está aberta à sua vista. `/connector candidates` mostra as que pode ver.
refusal-candidacy-over = A proposta de **{ $name }** para **{ $chapter }** acabou. `/connector propose` começa outra.
refusal-candidacy-open = **{ $name }** já está a caminho de ser connector de **{ $chapter }**. `/connector candidates` mostra o que falta.
refusal-candidacy-rests = **{ $name }** disse “agora não” a **{ $chapter }** há pouco, e não volto a perguntar antes de { $moment }. A própria pessoa pode propor-se a qualquer momento com `/connector propose`.
refusal-is-connector = **{ $name }** já é connector de **{ $chapter }**, por isso não há nada a propor.
refusal-own-candidacy = Ninguém dá o aval nem faz objeções à própria pessoa. Fale com connectors que conhecem o que faz por **{ $chapter }**; em `/connector candidates` pode retirar-se.
refusal-objection-stands = Há uma objeção a **{ $name }**. Resolvam-na primeiro com quem a fez: retira-se em `/connector candidates`, ou recusam a proposta.

effect-candidacy-look = o arranque de alguém a caminho de ser connector
effect-candidacy-news = as notícias de alguém a caminho de ser connector
