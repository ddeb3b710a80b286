## Passar el relleu d'un capítol

handover-begun = Pregunto a **{ $name }** en un missatge directe si agafa el relleu del capítol **{ $chapter }**. Quan digui que sí, comença una guia de passos per a totes dues persones; quan hagi portat un esdeveniment, ho completes amb aquesta ordre.
handover-state = { $status ->
        [asked] { $who } voldria passar el capítol **{ $chapter }** a **{ $name }**, que encara no ha respost.
        [agreed] { $who } passa el capítol **{ $chapter }** a **{ $name }**. { $hosted ->
            [none] Abans de completar-ho, qui agafa el relleu porta un esdeveniment del capítol.
           *[other] Qui agafa el relleu ha portat **{ $hosted }**, i ja es pot completar.
        }
        [declined] De moment **{ $name }** no agafa el relleu del capítol **{ $chapter }**.
        [withdrawn] El relleu del capítol **{ $chapter }** s'ha anul·lat.
       *[completed] **{ $chapter }** és en mans de **{ $name }**.
    }
handover-now-agreed = { $who ->
        [successor] Gràcies per agafar el relleu del capítol **{ $chapter }**! Comença una guia de passos per a totes dues persones; porta un esdeveniment abans de completar-ho.
       *[other] **{ $name }** agafa el relleu del capítol **{ $chapter }**.
    }
handover-now-declined = { $who ->
        [successor] Cap problema, gràcies per dir-ho. No canvia res al capítol **{ $chapter }**.
       *[other] De moment **{ $name }** no agafa el relleu del capítol **{ $chapter }**.
    }
handover-now-withdrawn = El relleu del capítol **{ $chapter }** a **{ $name }** s'ha anul·lat, i no canvia res. { $who ->
        [successor] Ja no hi tens cap compromís.
       *[other] Ho dic a totes dues persones.
    }
handover-now-completed = { $who ->
        [successor] **{ $chapter }** ja és a les teves mans.
       *[other] **{ $chapter }** ja és en mans de **{ $name }**. Qui ha passat el relleu rep les gràcies, i els seus drets allà s'han acabat.
    }
handover-form = Completa el relleu
handover-label-reason = Per què abans de portar un esdeveniment?
handover-hint-reason = Es desa amb el registre
handover-news-asked = { $who } voldria passar-te el capítol **{ $chapter }**: en series connector, algú que en prepara les vetllades i acull la gent. Abans de completar-ho, portes un esdeveniment amb la seva gent.
handover-news-unreachable = No he pogut arribar a **{ $name }** amb un missatge directe sobre **{ $chapter }**. Digues-li-ho tu: `/connector handover` amb **{ $chapter }** i el seu propi nom li mostra la pregunta i les respostes.
handover-news-agreed = **{ $name }** agafa el teu relleu al capítol **{ $chapter }**. La guia de passos és a `/onboard mine`; quan hagi portat un esdeveniment, `/connector handover` ho completa.
handover-news-declined = De moment **{ $name }** no agafa el relleu del capítol **{ $chapter }**. Ho pots demanar a algú altre amb `/connector handover`.
handover-news-withdrawn = El relleu del capítol **{ $chapter }** de { $who } a **{ $name }** s'ha anul·lat, i no canvia res.
handover-news-completed = **{ $chapter }** ja és a les teves mans, amb tots els drets de connector. Gràcies! Si vols, ho sabrà el seu canal; allà no s'anomena ningú que no ho vulgui.

button-take-over = Agafo el relleu
button-complete = Completa el relleu
button-complete-anyway = Completa sense esdeveniment
button-withdraw-handover = Anul·la'l

refusal-handover-gone = Aquest relleu no hi és, o no el pots veure. `/connector list` mostra qui anima què.
refusal-handover-over = Aquest relleu del capítol **{ $chapter }** s'ha acabat. `/connector handover` en comença un altre.
refusal-handover-to-oneself = El capítol **{ $chapter }** ja el tens: tria la persona que n'agafa el relleu.
refusal-handover-open = Ja passes el capítol **{ $chapter }** a **{ $name }**. Anul·la-ho primer: `/connector handover` amb la mateixa persona ho mostra.
refusal-handover-rests = Fa poc que **{ $name }** ha dit «ara no» al relleu del capítol **{ $chapter }**, i no se li torna a preguntar abans d'aquest moment: { $moment }. Parla-hi, o tria algú altre.
refusal-not-successor = Només respon la persona a qui es demana d'agafar el relleu del capítol **{ $chapter }**.
refusal-not-agreed = **{ $name }** encara no ha dit que sí, i no hi ha res a completar.
refusal-has-not-hosted = **{ $name }** encara no ha portat cap esdeveniment del capítol **{ $chapter }**: un que hagi organitzat i que ja s'hagi acabat. Un steward ho pot completar sense, i diu per què.

effect-handover-news = les notícies d'un relleu
