## Risposte dal manuale, dai propri passi, da decisioni, progetti, partner, bacheca, rivista

answer-open = Aprine uno…
answer-passages = **Dal manuale**
answer-passage = **{ $title }**{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }{ $stale ->
        [yes] {" "}— da un po' nessuno conferma che valga ancora
       *[no] {""}
    }
answer-track = **{ $title }**: { $settled } passi su { $all } sono sistemati.
answer-track-none = Per ora lì non c'è niente che tocchi a te.

answer-decisions = **Cosa si sta decidendo**
answer-decision = { $title } — { $stopped ->
        [yes] in pausa per un'obiezione
       *[no] si chiude { $closes }
    }
answer-decision-on-summit = **{ $title }**
answer-decision-on-matter = **{ $title }**
answer-decision-on-compost = **{ $title }**
answer-decision-on-founding = Un capitolo che vuole nascere: **{ $title }**
answer-decision-on-connector = Sulla strada per essere connector: **{ $title }**
answer-decision-waits = aspetta te
answer-decisions-show = `/decide show` ne apre una, con *Sostengo*, *Domanda* e *Obiezione*.
answer-decisions-more = Ce ne sono altre: `/decide list` le mostra tutte, `/decide show` ne apre una.
answer-decisions-none = Non si sta decidendo niente che ti coinvolga. `/decide list` mostra anche cosa è stato deciso.
answer-decisions-public = Cosa si sta decidendo lo vede chi decide, quindi non lo dico qui. `/ask` o `/decide list` ti mostra le tue.

answer-no-project =
    { $about ->
        [none] Non conosco nessun progetto che tu possa vedere.
       *[other] Non conosco nessun progetto che tu possa vedere per { $about }. `/project list` mostra gli altri.
    }
answer-no-partner =
    { $about ->
        [none] Non conosco ancora nessun partner.
       *[other] Non conosco nessun partner per { $about }. `/partner find` mostra gli altri.
    }
answer-no-offer =
    { $about ->
        [none] Al momento nessuno offre niente in bacheca. `/board offer` dà il via.
       *[other] Al momento nessuno lo offre in bacheca: { $about }. `/board need` dice che lo cerchi.
    }
answer-no-need =
    { $about ->
        [none] Al momento nessuno ha bisogno di niente in bacheca. `/board need` dice cosa cerchi.
       *[other] Al momento nessuno ne ha bisogno in bacheca: { $about }. `/board offer` dice che ce l'hai.
    }
answer-no-challenge =
    { $about ->
        [none] Al momento non c'è nessuna sfida aperta. `/board challenge` ne inizia una.
       *[other] Al momento non c'è nessuna sfida aperta per { $about }. `/board challenge` ne inizia una.
    }
answer-no-board =
    { $about ->
        [none] Al momento la bacheca è vuota. `/board offer` e `/board need` la riempiono.
       *[other] Al momento la bacheca non ha niente per { $about }. `/board offer` e `/board need` la riempiono.
    }
answer-no-article =
    { $about ->
        [none] Non conosco ancora nessun articolo della rivista.
       *[other] Non conosco nessun articolo per { $about }. `/magazine latest` mostra i più recenti.
    }
answer-board =
    { $about ->
        [none] **In bacheca**
       *[other] **In bacheca** — { $about }
    }
answer-board-offer = { $who } offre: { $text }
answer-board-need = { $who } ha bisogno di: { $text }
answer-board-challenge = Una sfida per { $when }, di { $who }: { $text }
answer-board-more = C'è dell'altro: `/board list` mostra tutto.
answer-board-show = `/board list` mostra tutto questo, con il modo per rispondere.
answer-projects =
    { $about ->
        [none] **Progetti**
       *[other] **Progetti** — { $about }
    }
answer-project = **{ $name }**, portato da { $who }
answer-projects-show = `/project show` dice di più su uno di questi.
answer-partners =
    { $about ->
        [none] **Partner**
       *[other] **Partner** — { $about }
    }
answer-partner-recorded = registrato { $at }
answer-partner-ended = fino al { $year }
answer-partners-owed = Dati: { $owed }
answer-partners-more = Ce ne sono altri: `/partner find` li mostra tutti.
answer-articles =
    { $about ->
        [none] **Dalla rivista**
       *[other] **Dalla rivista** — { $about }
    }
answer-articles-more = `/magazine latest` mostra di più.
answer-writing = **Da un'idea a un articolo**
    1. Di' in una o due frasi di cosa parla, e per chi: `/magazine idea`.
    2. Chi si prende cura della rivista dice se ci sta bene, ed entro quando.
    3. Scrivi una bozza che altre persone possano commentare, e falla leggere per intero a qualcuno.
    4. Quando esce, lo annuncio una volta, e `/magazine latest` lo mostra.
    `/magazine write` dice tutto su questo percorso.
answer-writing-editors = A chi chiedere: { $people }.
answer-writing-homes = Esce qui: { $homes }

answer-example-project-find = quali progetti ci sono sull'acqua?
answer-example-partner-find = quali partner abbiamo a Berlino?
answer-example-board-list = chi offre una sala?
answer-example-magazine-latest = cosa c'è di nuovo nella rivista?
answer-example-magazine-write = come pubblico un articolo?
answer-example-decision-list = cosa si sta decidendo?

source-handbook = Dal manuale della rete, { $at }
source-decisions = Dalle decisioni della rete, { $at }
source-projects = Dalle schede dei progetti, { $at }
source-partners = Dall'elenco dei partner, { $at }
source-board = Dalla bacheca, { $at }
source-magazine = Dalla rivista, { $at }
