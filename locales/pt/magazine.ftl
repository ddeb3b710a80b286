## Os feeds da revista

magazine-preview = **{ $name }** ({ $host }), em { $language }: { $articles ->
        [0] ainda não tem nenhum artigo.
        [one] tem um artigo.
       *[other] tem { $articles } artigos. Os mais recentes:
    }
magazine-preview-aside = { $number ->
        [one] Uma entrada não tem um link que se possa abrir, e fica de fora.
       *[other] { $number } entradas não têm um link que se possa abrir, e ficam de fora.
    }
magazine-preview-will = Depois da confirmação, cada artigo novo é anunciado uma vez, em { $channel }. Os que já lá estão contam como conhecidos e não são anunciados.
magazine-discarded = Muito bem: não acompanho nada.
magazine-followed = A partir de agora acompanho **{ $name }**. Os artigos novos são anunciados uma vez, e todos se encontram com `/magazine latest`.
magazine-feeds = **A revista acompanha:**
magazine-feeds-none = Ainda não acompanho nenhum feed. Dê-me o endereço de um, ou do site da revista: `/magazine follow url:`
magazine-feed-line = - **{ $name }** ({ $host }), em { $language } → { $channel }{ $state ->
        [gone] {" "}· desapareceu de vez
        [failing] {" "}· neste momento não consigo ler
       *[fine] {""}
    }
magazine-feed-open = Abrir um feed
magazine-feed = **{ $name }** ({ $host })
    Em { $language }, anunciado em { $channel }. Passei por lá { $checked }{ $state ->
        [gone] : desapareceu de vez.
        [failing] : não consegui ler.
       *[fine] .
    }
magazine-language-none = uma língua que não indica
magazine-channel-none = nenhum canal (escolha um com `/network settings`)
magazine-checked = Passei por **{ $name }**: { $new ->
        [0] não há nada de novo.
        [one] um artigo é novo{ $told ->
            [0] {" "}para mim, e antigo demais para ser anunciado.
           *[other] , e vai ser anunciado.
        }
       *[other] { $new } artigos são novos para mim, e { $told } { $told ->
            [one] vai ser anunciado
           *[other] vão ser anunciados
        }.
    }
magazine-stopped = Já não acompanho **{ $name }**. Os artigos ficam em `/magazine latest`; `/magazine follow` volta a acompanhar.
magazine-kept = Muito bem: continuo a tentar ler **{ $name }**.
magazine-failing = Há uma semana que não consigo ler **{ $name }** ({ $host }), um feed da revista. Continuo a tentar?
magazine-gone = **{ $host }** diz que **{ $name }**, um feed da revista, desapareceu de vez. Deixo de o acompanhar?
magazine-asked-there = `/magazine follow` no servidor mostra-o, e permite deixar de o acompanhar.

button-magazine-check = Ver agora
button-magazine-latest = Últimos artigos
button-magazine-read = Ler
button-magazine-path = Como escrever
button-magazine-ideas = Ideias

## Artigos

magazine-title = Artigos da revista
magazine-new = Novo na revista: **{ $title }**
magazine-new-many = Novidades na revista: { $number } artigos
magazine-new-more = … e mais { $number }: `/magazine latest`
magazine-by = por { $author }
magazine-open = Abrir um artigo
magazine-none = Não encontrei nenhum artigo sobre isso. `/magazine latest` sozinho mostra os mais recentes de todos.
magazine-empty = Ainda não conheço nenhum artigo. Stewards acompanham a revista com `/magazine follow`; qualquer pessoa pode deixar uma ideia com `/magazine idea`.

## Como escrever

magazine-path = **De uma ideia a um artigo**
magazine-step-idea = Diga a sua ideia em uma frase: `/magazine idea`
magazine-step-write = Quem a teve, ou alguém da redação, diz *Eu escrevo*; a redação ajuda.
magazine-step-draft = Dê o link do rascunho, para que outras pessoas o possam ler.
magazine-step-publish = Quando aparecer na revista, anuncio aqui, com um agradecimento.
magazine-path-ideas = { $number ->
        [0] Não há nenhuma ideia à espera neste momento: a sua seria a primeira.
        [one] Uma ideia está a caminho.
       *[other] { $number } ideias estão a caminho.
    }
magazine-path-homes = A revista lê-se em { $places }.
magazine-editors = { $number ->
        [one] A quem perguntar na redação:
       *[other] A quem perguntar na redação:
    } { $people }
magazine-editors-none = Ainda ninguém cuida da revista: fale com stewards, que nomeiam a redação com `/magazine editor`.
magazine-editor = { $who } { $what ->
        [added] faz parte da redação da revista a partir de agora.
        [already] já faz parte da redação da revista.
        [ended] deixou a redação da revista. Um agradecimento pelo tempo e pelo cuidado.
       *[never] não fazia parte da redação da revista.
    }

## Ideias

magazine-ideas = Ideias para a revista
magazine-ideas-none = Não há nenhuma ideia assim neste momento. A sua vem em boa hora: `/magazine idea`
magazine-idea-open = Abrir uma ideia
magazine-idea-added = Que bom: a sua ideia está guardada. Quem cuida da revista pode vê-la.
magazine-idea-changed = { $stage ->
        [draft] O rascunho está anotado.
        [published] Está publicado: um agradecimento por ter escrito.
        [withdrawn] Foi retirada.
       *[idea] Está anotado.
    }
magazine-idea-stage = Em que ponto está
magazine-idea-by = Ideia de
magazine-idea-writer = Escrito por
magazine-idea-since = Desde
magazine-stage = { $stage ->
        [draft] rascunho
        [published] publicado
        [withdrawn] retirado
       *[idea] ideia
    }
magazine-link-label = Link (https://…)
magazine-waiting = { $number ->
        [one] Uma ideia para a revista espera há duas semanas, e ninguém pegou nela.
       *[other] { $number } ideias para a revista esperam há duas semanas, e ninguém pegou nelas.
    } { $who ->
        [stewards] Uma redação cuidaria disso: `/magazine editor` nomeia-a.
       *[editors] Uma palavra gentil a quem as teve é um bom começo.
    }
magazine-waiting-more = … e mais { $number }: `/magazine ideas`
magazine-resting = Como vai **{ $title }**? Não tenho notícias do rascunho ({ $since }). Sem pressa: só pergunto uma vez.
magazine-alike = Apareceu na revista um artigo chamado **{ $article }**. É a sua ideia, **{ $title }**?
magazine-other = Muito bem: a ideia continua a caminho.
magazine-thanks = **{ $title }** está na revista. Um grande agradecimento por escrever!
magazine-thanks-idea = **{ $title }**, uma ideia sua, está na revista. Um grande agradecimento por ela!

button-magazine-write = Eu escrevo
button-magazine-draft = Link do rascunho
button-magazine-publish = Publicado
button-magazine-withdraw = Retirar
button-magazine-open = Abrir o texto
button-magazine-still = Continua em curso
button-magazine-same = Sim, é essa
button-magazine-other = Não, é outra

## O que se envia na sua hora

effect-magazine-alike = a pergunta se um artigo é a ideia de alguém
effect-magazine-asked = uma pergunta sobre um feed da revista
effect-magazine-draft = uma pergunta sobre um rascunho para a revista
effect-magazine-follow = o olhar sobre um feed da revista
effect-magazine-news = a notícia de um artigo
effect-magazine-round = o olhar sobre as ideias para a revista
effect-magazine-thanks = o agradecimento por uma ideia que se tornou artigo
effect-magazine-waiting = a lista das ideias em que ninguém pegou

## Recusas

refusal-feed-unreadable = { $reason ->
        [time] Ler o que está em **{ $name }** demorou demais, por isso parei. Um feed com menos artigos serve.
        [memory] O que está em **{ $name }** precisava de memória demais, por isso parei. Um feed com menos artigos serve.
        [broken] O que está em **{ $name }** não é um feed que eu possa ler (RSS ou Atom): interrompe-se, ou tem outra coisa.
       *[none] Não encontro nenhum feed (RSS ou Atom) em **{ $name }**, nem um para que a página aponte. O endereço termina muitas vezes em `/feed`, `/rss` ou `.xml`.
    }
refusal-too-many-feeds = A revista já acompanha { $most } feeds, o máximo. Deixe um deles com `/magazine follow`, e tente outra vez.
refusal-feed-known = Já acompanho **{ $name }**. `/magazine follow` sem endereço mostra o que acompanho.
refusal-feed-stopped = Já não acompanho esse feed.
refusal-magazine-homeless = Não sei onde anunciar os artigos. Escolha um canal (`channel`) com o comando, ou um para toda a rede em `/network settings`.
refusal-article-gone = Esse artigo já não está guardado. `/magazine latest` mostra os que há.
refusal-editor-bot = **{ $name }** é um programa, e não cuida de revistas. Nomeie uma pessoa.
refusal-stewards-follow = Só stewards acompanham feeds e nomeiam a redação: fale com uma dessas pessoas. Qualquer pessoa pode deixar uma ideia com `/magazine idea`, e `/magazine write` diz a quem perguntar.
refusal-idea-gone = Essa ideia já não existe. `/magazine ideas` mostra as que há.
refusal-idea-over = Essa ideia já foi publicada ou retirada, por isso não vai mais longe. Uma nova vem em boa hora: `/magazine idea`
refusal-idea-not-yours = Só quem teve a ideia, quem a escreve e a redação a levam adiante. { $editors ->
        [none] Ainda não há redação: fale com stewards.
       *[other] Pode perguntar a { $editors }.
    }
refusal-too-many-ideas = Tem { $most } ideias a caminho, o máximo ao mesmo tempo. Retire uma com `/magazine ideas`, depois deixe esta.
