## Antwoorden uit het handboek, de eigen stappen, beslissingen, projecten, partners, het bord, het magazine

answer-open = Open er een…
answer-passages = **Uit het handboek**
answer-passage = **{ $title }**{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }{ $stale ->
        [yes] {" "}— niemand heeft onlangs bevestigd dat dit nog klopt
       *[no] {""}
    }
answer-track = **{ $title }**: { $settled } van de { $all } stappen zijn afgerond.
answer-track-none = Er is daarvan nu niets voor jou te doen.

answer-decisions = **Wat er beslist wordt**
answer-decision = { $title } — { $stopped ->
        [yes] stilgelegd door een bezwaar
       *[no] sluit { $closes }
    }
answer-decision-on-summit = **{ $title }**
answer-decision-on-matter = **{ $title }**
answer-decision-on-compost = **{ $title }**
answer-decision-on-founding = Een nieuw chapter: **{ $title }**
answer-decision-on-connector = Een nieuwe connector: **{ $title }**
answer-decision-waits = dit wacht op jou
answer-decisions-show = `/decide show` opent er een, met *Support*, *Question* en *Object*.
answer-decisions-more = Er zijn er meer: `/decide list` toont ze allemaal, `/decide show` opent er een.
answer-decisions-none = Er wordt nu niets beslist waar jij deel aan hebt. `/decide list` toont ook wat al beslist is.
answer-decisions-public = Wat er beslist wordt, zien zij die het beslissen, dus ik zeg het hier niet. `/ask` of `/decide list` toont je die van jou.

answer-no-project =
    { $about ->
        [none] Ik ken geen project dat jij kunt zien.
       *[other] Ik ken geen project dat jij kunt zien voor { $about }. `/project list` toont de andere.
    }
answer-no-partner =
    { $about ->
        [none] Ik ken nog geen partner.
       *[other] Ik ken geen partner voor { $about }. `/partner find` toont de andere.
    }
answer-no-offer =
    { $about ->
        [none] Niemand biedt nu iets aan op het bord. Begin met `/board offer`.
       *[other] Niemand biedt dat nu aan op het bord: { $about }. Met `/board need` zeg je dat je het zoekt.
    }
answer-no-need =
    { $about ->
        [none] Niemand zoekt nu iets op het bord. Met `/board need` zeg je wat jij zoekt.
       *[other] Niemand zoekt dat nu op het bord: { $about }. Met `/board offer` zeg je dat je het hebt.
    }
answer-no-challenge =
    { $about ->
        [none] Er staat nu geen uitdaging open. Met `/board challenge` begin je er een.
       *[other] Er staat nu geen uitdaging open voor { $about }. Met `/board challenge` begin je er een.
    }
answer-no-board =
    { $about ->
        [none] Het bord is nu leeg. `/board offer` en `/board need` vullen het.
       *[other] Het bord heeft nu niets voor { $about }. `/board offer` en `/board need` vullen het.
    }
answer-no-article =
    { $about ->
        [none] Ik ken nog geen artikel van het magazine.
       *[other] Ik ken geen artikel voor { $about }. `/magazine latest` toont de nieuwste.
    }
answer-board =
    { $about ->
        [none] **Op het bord**
       *[other] **Op het bord** — { $about }
    }
answer-board-offer = { $who } biedt aan: { $text }
answer-board-need = { $who } zoekt: { $text }
answer-board-challenge = Een uitdaging voor { $when }, van { $who }: { $text }
answer-board-more = Er zijn er meer: `/board list` toont ze allemaal.
answer-board-show = `/board list` toont ze, met de manier om te antwoorden.
answer-projects =
    { $about ->
        [none] **Projecten**
       *[other] **Projecten** — { $about }
    }
answer-project = **{ $name }**, ingebracht door { $who }
answer-projects-show = `/project show` vertelt meer over één project.
answer-partners =
    { $about ->
        [none] **Partners**
       *[other] **Partners** — { $about }
    }
answer-partner-recorded = genoteerd op { $at }
answer-partner-ended = tot { $year }
answer-partners-owed = Gegevens: { $owed }
answer-partners-more = Er zijn er meer: `/partner find` toont ze allemaal.
answer-articles =
    { $about ->
        [none] **Uit het magazine**
       *[other] **Uit het magazine** — { $about }
    }
answer-articles-more = `/magazine latest` toont er meer.
answer-writing = **Van idee tot artikel**
    1. Zeg in een of twee zinnen waar het over gaat, en voor wie: `/magazine idea`.
    2. Wie voor het magazine zorgt, zegt of het past, en tegen wanneer.
    3. Schrijf een versie waar anderen op kunnen reageren, en laat één persoon ze helemaal lezen.
    4. Als het verschijnt, kondig ik het één keer aan, en `/magazine latest` heeft het.
    `/magazine write` vertelt alles over deze weg.
answer-writing-editors = Wie je het kunt vragen: { $people }.
answer-writing-homes = Het verschijnt hier: { $homes }

answer-example-project-find = welke projecten gaan over water?
answer-example-partner-find = welke partners hebben we in Berlijn?
answer-example-board-list = wie biedt een zaal aan?
answer-example-magazine-latest = wat is er nieuw in het magazine?
answer-example-magazine-write = hoe publiceer ik een artikel?
answer-example-decision-list = wat wordt er nu beslist?

source-handbook = Uit het handboek van het netwerk, { $at }
source-decisions = Uit de beslissingen van het netwerk, { $at }
source-projects = Uit de projectkaarten, { $at }
source-partners = Uit de lijst van partners, { $at }
source-board = Van het bord, { $at }
source-magazine = Uit het magazine, { $at }
