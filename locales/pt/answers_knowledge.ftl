## Respostas do manual, dos próprios passos, das decisões, dos projetos, dos parceiros, do mural, da revista

answer-open = Abrir um…
answer-passages = **Do manual**
answer-passage = **{ $title }**{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }{ $stale ->
        [yes] {" "}— há algum tempo que ninguém confirma se ainda vale
       *[no] {""}
    }
answer-track = **{ $title }**: { $settled } de { $all } passos estão resolvidos.
answer-track-none = De tudo isso, não há nada à sua espera agora.

answer-decisions = **O que está em decisão**
answer-decision = { $title } — { $stopped ->
        [yes] em pausa por uma objeção
       *[no] termina { $closes }
    }
answer-decision-on-summit = **{ $title }**
answer-decision-on-matter = **{ $title }**
answer-decision-on-compost = **{ $title }**
answer-decision-on-founding = Um capítulo por começar: **{ $title }**
answer-decision-on-connector = A caminho de ser connector: **{ $title }**
answer-decision-waits = está à sua espera
answer-decisions-show = `/decide show` abre uma, com *Apoiar*, *Perguntar* e *Objetar*.
answer-decisions-more = Há mais: `/decide list` mostra todas, `/decide show` abre uma.
answer-decisions-none = Não há nada em decisão em que tenha parte. `/decide list` mostra também o que já foi decidido.
answer-decisions-public = O que está em decisão é visto por quem decide, por isso não digo aqui. `/ask` ou `/decide list` mostra as suas.

answer-no-project =
    { $about ->
        [none] Não conheço nenhum projeto que possa ver.
       *[other] Não conheço nenhum projeto que possa ver para { $about }. `/project list` mostra os outros.
    }
answer-no-partner =
    { $about ->
        [none] Ainda não conheço parceiros.
       *[other] Não conheço parceiros para { $about }. `/partner find` mostra os outros.
    }
answer-no-offer =
    { $about ->
        [none] Ninguém oferece nada no mural neste momento. `/board offer` dá o primeiro passo.
       *[other] Ninguém oferece isso no mural neste momento: { $about }. `/board need` diz que o procura.
    }
answer-no-need =
    { $about ->
        [none] Ninguém precisa de nada no mural neste momento. `/board need` diz o que procura.
       *[other] Ninguém precisa disso no mural neste momento: { $about }. `/board offer` diz que o tem.
    }
answer-no-challenge =
    { $about ->
        [none] Não há nenhum desafio aberto neste momento. `/board challenge` começa um.
       *[other] Não há nenhum desafio aberto neste momento para { $about }. `/board challenge` começa um.
    }
answer-no-board =
    { $about ->
        [none] O mural está vazio neste momento. `/board offer` e `/board need` dão-lhe vida.
       *[other] O mural não tem nada neste momento para { $about }. `/board offer` e `/board need` dão-lhe vida.
    }
answer-no-article =
    { $about ->
        [none] Ainda não conheço nenhum artigo da revista.
       *[other] Não conheço nenhum artigo para { $about }. `/magazine latest` mostra os mais recentes.
    }
answer-board =
    { $about ->
        [none] **No mural**
       *[other] **No mural** — { $about }
    }
answer-board-offer = { $who } oferece: { $text }
answer-board-need = { $who } precisa de: { $text }
answer-board-challenge = Um desafio para { $when }, de { $who }: { $text }
answer-board-more = Há mais: `/board list` mostra tudo.
answer-board-show = `/board list` mostra tudo isto, com a forma de responder.
answer-projects =
    { $about ->
        [none] **Projetos**
       *[other] **Projetos** — { $about }
    }
answer-project = **{ $name }**, trazido por { $who }
answer-projects-show = `/project show` diz mais sobre um deles.
answer-partners =
    { $about ->
        [none] **Parceiros**
       *[other] **Parceiros** — { $about }
    }
answer-partner-recorded = anotado em { $at }
answer-partner-ended = até { $year }
answer-partners-owed = Dados: { $owed }
answer-partners-more = Há mais: `/partner find` mostra todos.
answer-articles =
    { $about ->
        [none] **Da revista**
       *[other] **Da revista** — { $about }
    }
answer-articles-more = `/magazine latest` mostra mais.
answer-writing = **De uma ideia a um artigo**
    1. Conte em uma ou duas frases de que se trata, e para quem: `/magazine idea`.
    2. Quem cuida da revista diz se tem lugar nela, e até quando.
    3. Escreva um rascunho que outras pessoas possam comentar, e peça a alguém que o leia por inteiro.
    4. Quando for publicado, anuncio uma vez, e `/magazine latest` passa a mostrá-lo.
    `/magazine write` diz tudo sobre este caminho.
answer-writing-editors = A quem perguntar: { $people }.
answer-writing-homes = É aqui que se publica: { $homes }

answer-example-project-find = que projetos há sobre água?
answer-example-partner-find = que parceiros temos em Berlim?
answer-example-board-list = quem oferece uma sala?
answer-example-magazine-latest = o que há de novo na revista?
answer-example-magazine-write = como publico um artigo?
answer-example-decision-list = o que está em votação?

source-handbook = Do manual da rede, { $at }
source-decisions = Das decisões da rede, { $at }
source-projects = Das fichas dos projetos, { $at }
source-partners = Da lista de parceiros, { $at }
source-board = Do mural, { $at }
source-magazine = Da revista, { $at }
