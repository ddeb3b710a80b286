## En camí de ser connector

candidacy-proposed = Pregunto a **{ $name }** en un missatge directe si vol ser connector del capítol **{ $chapter }**. { $endorsed ->
        [yes] El teu aval ja compta.
       *[no] Els connectors poden donar-li el seu aval.
    } Qui no rep missatges directes troba la pregunta a `/connector candidates`.
candidacy-asked = A { $by } li agradaria que fossis connector del capítol **{ $chapter }**: algú que en prepara les vetllades i acull la gent, durant un mandat, amb altres. Si ho vols, escrius en unes quantes línies què has fet i què t'agradaria fer en els pròxims sis mesos. No se'n diu res en públic.
candidacy-declared = T'agradaria ser connector del capítol **{ $chapter }**. Escriu en unes quantes línies què has fet i què t'agradaria fer en els pròxims sis mesos; després els connectors et podran avalar.
candidacy-form = Resultats i carta d'intenció
candidacy-label-results = Què has fet aquí fins ara?
candidacy-hint-results = Resultats que es puguin veure: vetllades, projectes, gent que has aplegat
candidacy-label-letter = Què et proposes per a sis mesos?
candidacy-hint-letter = La teva carta d'intenció: què faries com a connector
candidacy-hint-object = Surt amb el teu nom; la veuran qui s'hi presenta i els connectors
candidacy-lacks-answer = la resposta i la carta de qui s'hi presenta
candidacy-lacks-endorsers = { $number ->
        [one] un connector més que l'avali
       *[other] { $number } connectors més que l'avalin
    }
candidacy-lacks-takeoff = l'envol, fins al { $ends } ({ $relative })
candidacy-state-gathering = { $missing ->
        [none] No hi falta res.
       *[other] Hi falta: { $missing }.
    }
candidacy-state-deciding = { $where ->
        [stewards] Ho decideixen els stewards.
       *[connectors] Ho decideixen els connectors.
    }
candidacy-state-over = { $status ->
        [accepted] Acceptada el { $ended }.
        [declined] No acceptada, el { $ended }.
        [withdrawn] Retirada el { $ended }.
       *[lapsed] Acabada el { $ended } sense decisió.
    }
candidacy-title = { $name }, en camí cap a { $chapter }
candidacy-results = Resultats
candidacy-letter = Carta d'intenció
candidacy-endorsers = Amb l'aval de
candidacy-sponsor = { $who } porta la benvinguda.
candidacy-choose-sponsor = Qui vols que porti la teva benvinguda?
candidacy-decision = La decisió
candidacy-list-title = En camí de ser connectors
candidacy-none = Ara mateix no hi ha ningú en camí de ser connector. `/connector propose` ho comença, per a una altra persona o per a tu.
candidacy-objected-count = { $number ->
        [one] Hi ha una objecció.
       *[other] Hi ha { $number } objeccions.
    }
candidacy-open = Obre…
candidacy-endorsed = Avales **{ $name }** per al capítol **{ $chapter }**, gràcies. { $deciding ->
        [yes] Ara ja s'està decidint.
       *[no] { $missing ->
            [none] No hi falta res.
           *[other] Hi falta: { $missing }.
        }
    }
candidacy-endorsed-already = Ja avales **{ $name }** per al capítol **{ $chapter }**; un aval per persona. { $deciding ->
        [yes] S'està decidint.
       *[no] { $missing ->
            [none] No hi falta res.
           *[other] Hi falta: { $missing }.
        }
    }
candidacy-objected = La teva objecció a **{ $name }** per al capítol **{ $chapter }** queda apuntada amb el seu motiu; ho saben qui s'hi presenta i qui l'ha proposat. Consta a la decisió des del començament, fins que la retiris.
candidacy-objected-already = Aquesta objecció a **{ $name }** per al capítol **{ $chapter }** ja està apuntada.
candidacy-agreed = Gràcies: ja no tens cap objecció a **{ $name }** per al capítol **{ $chapter }**.
candidacy-answered = Gràcies, **{ $name }**: els connectors ja poden llegir la teva carta per al capítol **{ $chapter }**. { $missing ->
        [none] No hi falta res.
       *[other] Hi falta: { $missing }.
    }
candidacy-sponsored = { $who } portarà la teva benvinguda.
candidacy-over = { $status ->
        [accepted] **{ $name }** ja és connector del capítol **{ $chapter }**, i ho sap tothom a qui toca.
        [declined] Aquesta vegada **{ $name }** no serà connector del capítol **{ $chapter }**. Li ho dic amb paraules amables, i es pot tornar a proposar.
        [withdrawn] Cap problema: això s'acaba aquí, i **{ $chapter }** continua amb tu tal com ets. Hi pots tornar quan vulguis amb `/connector propose`.
       *[lapsed] Això s'ha acabat sense decisió: **{ $name }** ha marxat, ja és connector del capítol **{ $chapter }**, o el capítol s'ha compostat.
    }
candidacy-settle = **{ $name }** ja té tot el que cal per ser connector del capítol **{ $chapter }**: avals, carta i envol. Els connectors no tenen cap canal propi on decidir-ho, i per això ho feu els stewards.
candidacy-news-willing = **{ $name }**, a qui vas proposar com a connector del capítol **{ $chapter }**, s'hi anima.
candidacy-news-objected = { $who ->
        [candidate] { $by } té una objecció a la teva candidatura per ser connector del capítol **{ $chapter }**. Parleu-ne; la pot retirar.
       *[other] { $by } té una objecció a **{ $name }**, a qui vas proposar com a connector del capítol **{ $chapter }**. Parleu-ne; la pot retirar.
    }
candidacy-news-sponsor = Ara es decideix si ets connector del capítol **{ $chapter }**. De qui t'avala, qui vols que porti la teva benvinguda?
candidacy-news-accepted = { $who ->
        [candidate] Ja ets connector del capítol **{ $chapter }**, gràcies! Els teus drets comencen de seguida. Si vols, ho sabrà el canal del capítol; allà no s'anomena ningú que no ho vulgui.
       *[other] **{ $name }** ja és connector del capítol **{ $chapter }**.
    }
candidacy-news-declined = { $who ->
        [candidate] Aquesta vegada no seràs connector del capítol **{ $chapter }**: hi havia alguna cosa en contra que no s'ha pogut resoldre. Gràcies per haver-t'hi ofert; el que hi fas compta com abans, i se't pot tornar a proposar.
       *[other] Aquesta vegada **{ $name }** no serà connector del capítol **{ $chapter }**: hi havia alguna cosa en contra que no s'ha pogut resoldre. Es pot tornar a proposar.
    }
candidacy-news-withdrawn = { $who ->
        [candidate] S'ha retirat la proposta que siguis connector del capítol **{ $chapter }**. Es pot tornar a fer en qualsevol moment.
       *[other] De moment **{ $name }** no serà connector del capítol **{ $chapter }**.
    }
candidacy-news-lapsed = { $who ->
        [candidate] La proposta que siguis connector del capítol **{ $chapter }** s'ha acabat sense decisió. Es pot tornar a fer en qualsevol moment.
       *[other] La proposta que **{ $name }** sigui connector del capítol **{ $chapter }** s'ha acabat sense decisió. Es pot tornar a fer en qualsevol moment.
    }

button-willing = M'hi animo
button-not-for-now = Ara no
button-letter = Reescriu la carta
button-endorse = Avala
button-tell-chapter = Digues-ho al canal

what-candidate = persona candidata
field-results = part sobre què has fet
field-letter = carta d'intenció

refusal-candidacy-gone = Aquesta candidatura ja no hi és, o no la pots veure. `/connector candidates` mostra les que pots veure.
refusal-candidacy-over = La candidatura de **{ $name }** per al capítol **{ $chapter }** s'ha acabat. `/connector propose` en comença una de nova.
refusal-candidacy-open = **{ $name }** ja està en camí de ser connector del capítol **{ $chapter }**. `/connector candidates` mostra què hi falta.
refusal-candidacy-rests = Fa poc que **{ $name }** ha dit «ara no» al capítol **{ $chapter }**, i no se li torna a preguntar abans d'aquest moment: { $moment }. S'hi pot presentar quan vulgui amb `/connector propose`.
refusal-is-connector = **{ $name }** ja és connector del capítol **{ $chapter }**, i no hi ha res a proposar.
refusal-own-candidacy = Ningú no s'avala ni es posa objeccions a si mateix. Demana-ho a connectors que coneguin la teva feina al capítol **{ $chapter }**; a `/connector candidates` et pots retirar.
refusal-objection-stands = Algú té una objecció a **{ $name }**. Resoleu-la primer plegats: la pot retirar a `/connector candidates`, o tu pots dir que no.

effect-candidacy-look = l'envol d'una candidatura
effect-candidacy-news = les notícies d'una candidatura
