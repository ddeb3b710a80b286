## Respostes del manual, dels propis passos, de les decisions, els projectes, els socis, el tauler, la revista

answer-open = Obre'n un…
answer-passages = **Del manual**
answer-passage = **{ $title }**{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }{ $stale ->
        [yes] {" "}— fa temps que ningú no confirma que això encara val
       *[no] {""}
    }
answer-track = **{ $title }**: { $settled } de { $all } passos tancats.
answer-track-none = Ara mateix no et toca fer-ne res.

answer-decisions = **Què s'està decidint**
answer-decision = { $title } — { $stopped ->
        [yes] aturada per una objecció
       *[no] es tanca { $closes }
    }
answer-decision-on-summit = **{ $title }**
answer-decision-on-matter = **{ $title }**
answer-decision-on-compost = **{ $title }**
answer-decision-on-founding = Un capítol per començar: **{ $title }**
answer-decision-on-connector = Nou rol de connector: **{ $title }**
answer-decision-waits = t'espera a tu
answer-decisions-show = `/decide show` n'obre una, amb *Hi dono suport*, *Tinc una pregunta* i *Tinc una objecció*.
answer-decisions-more = N'hi ha més: `/decide list` les mostra totes, `/decide show` n'obre una.
answer-decisions-none = Ara no es decideix res on tinguis part. `/decide list` també mostra el que ja s'ha decidit.
answer-decisions-public = El que es decideix ho veu qui ho decideix, i per això no ho dic aquí. `/ask` o `/decide list` et mostra les teves.

answer-no-project =
    { $about ->
        [none] No conec cap projecte que puguis veure.
       *[other] No conec cap projecte que puguis veure per a { $about }. `/project list` mostra els altres.
    }
answer-no-partner =
    { $about ->
        [none] Encara no conec cap soci.
       *[other] No conec cap soci per a { $about }. `/partner find` mostra els altres.
    }
answer-no-offer =
    { $about ->
        [none] Ara ningú no ofereix res al tauler. `/board offer` comença.
       *[other] Ara ningú no ofereix això al tauler: { $about }. `/board need` diu que ho busques.
    }
answer-no-need =
    { $about ->
        [none] Ara ningú no busca res al tauler. `/board need` diu què busques.
       *[other] Ara ningú no busca això al tauler: { $about }. `/board offer` diu que ho tens.
    }
answer-no-challenge =
    { $about ->
        [none] Ara no hi ha cap repte obert. `/board challenge` en comença un.
       *[other] Ara no hi ha cap repte obert per a { $about }. `/board challenge` en comença un.
    }
answer-no-board =
    { $about ->
        [none] Ara el tauler és buit. `/board offer` i `/board need` l'omplen.
       *[other] Ara el tauler no té res per a { $about }. `/board offer` i `/board need` l'omplen.
    }
answer-no-article =
    { $about ->
        [none] Encara no conec cap article de la revista.
       *[other] No conec cap article per a { $about }. `/magazine latest` mostra els més nous.
    }
answer-board =
    { $about ->
        [none] **Al tauler**
       *[other] **Al tauler** — { $about }
    }
answer-board-offer = { $who } ofereix: { $text }
answer-board-need = { $who } busca: { $text }
answer-board-challenge = Un repte per a { $when }, de { $who }: { $text }
answer-board-more = N'hi ha més: `/board list` ho mostra tot.
answer-board-show = `/board list` els mostra amb la manera de respondre-hi.
answer-projects =
    { $about ->
        [none] **Projectes**
       *[other] **Projectes** — { $about }
    }
answer-project = **{ $name }**, proposat per { $who }
answer-projects-show = `/project show` explica més d'un projecte.
answer-partners =
    { $about ->
        [none] **Socis**
       *[other] **Socis** — { $about }
    }
answer-partner-recorded = anotat el { $at }
answer-partner-ended = fins al { $year }
answer-partners-owed = Dades: { $owed }
answer-partners-more = N'hi ha més: `/partner find` ho mostra tot.
answer-articles =
    { $about ->
        [none] **De la revista**
       *[other] **De la revista** — { $about }
    }
answer-articles-more = `/magazine latest` en mostra més.
answer-writing = **D'una idea a un article**
    1. Digues en una o dues frases de què va i per a qui: `/magazine idea`.
    2. Qui té cura de la revista diu si hi encaixa, i per a quan.
    3. Escriu un esborrany que altres puguin comentar, i fes que una persona el llegeixi sencer.
    4. Quan es publica, l'anuncio una vegada, i `/magazine latest` el té.
    `/magazine write` ho explica tot sobre aquest camí.
answer-writing-editors = A qui preguntar: { $people }.
answer-writing-homes = Surt aquí: { $homes }

answer-example-project-find = quins projectes hi ha sobre aigua?
answer-example-partner-find = quins socis tenim a Berlín?
answer-example-board-list = qui ofereix una sala?
answer-example-magazine-latest = què hi ha de nou a la revista?
answer-example-magazine-write = com publico un article?
answer-example-decision-list = què s'està decidint?

source-handbook = Del manual de la xarxa, { $at }
source-decisions = De les decisions de la xarxa, { $at }
source-projects = De les fitxes dels projectes, { $at }
source-partners = Del directori de socis, { $at }
source-board = Del tauler, { $at }
source-magazine = De la revista, { $at }
