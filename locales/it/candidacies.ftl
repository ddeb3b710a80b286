## Sulla strada per essere connector

candidacy-proposed = Chiedo a **{ $name }**, con un messaggio diretto, se vuole essere connector di **{ $chapter }**. { $endorsed ->
        [yes] Il tuo sostegno come garante vale già.
       *[no] Chi è connector può fare da garante.
    } Chi non accetta messaggi diretti trova la domanda in `/connector candidates`.
candidacy-asked = { $by } vorrebbe che tu fossi connector di **{ $chapter }**: una persona che ne prepara le serate e accoglie chi arriva, per un periodo, insieme ad altre. Se ti va, scrivi in poche righe cosa hai fatto e cosa ti piacerebbe fare nei prossimi sei mesi. Niente viene detto in pubblico.
candidacy-declared = Ti piacerebbe essere connector di **{ $chapter }**. Scrivi in poche righe cosa hai fatto e cosa ti piacerebbe fare nei prossimi sei mesi; poi chi è connector può farti da garante.
candidacy-form = Risultati e lettera d'intenti
candidacy-label-results = Cosa hai fatto qui finora?
candidacy-hint-results = Risultati che si vedono: serate, progetti, persone che hai fatto incontrare
candidacy-label-letter = Cosa vuoi fare in sei mesi?
candidacy-hint-letter = La tua lettera d'intenti: cosa faresti come connector
candidacy-hint-object = Lo leggono, con il tuo nome, la persona in cammino e chi è connector
candidacy-lacks-answer = la risposta e la lettera della persona
candidacy-lacks-endorsers = { $number ->
        [one] ancora una persona connector che faccia da garante
       *[other] ancora { $number } connector che facciano da garanti
    }
candidacy-lacks-takeoff = il decollo, fino al { $ends } ({ $relative })
candidacy-state-gathering = { $missing ->
        [none] Non manca niente.
       *[other] Manca: { $missing }.
    }
candidacy-state-deciding = { $where ->
        [stewards] Decide chi è steward.
       *[connectors] Decide chi è connector.
    }
candidacy-state-over = { $status ->
        [accepted] Accettata il { $ended }.
        [declined] Non accettata il { $ended }.
        [withdrawn] Ritirata il { $ended }.
       *[lapsed] Finita il { $ended } senza una decisione.
    }
candidacy-title = { $name }, in cammino verso { $chapter }
candidacy-results = Risultati
candidacy-letter = Lettera d'intenti
candidacy-endorsers = Garanti
candidacy-sponsor = { $who } cura l'accoglienza.
candidacy-choose-sponsor = Chi vuoi che curi la tua accoglienza?
candidacy-decision = La decisione
candidacy-list-title = Sulla strada per essere connector
candidacy-none = In questo momento nessuno è sulla strada per essere connector. `/connector propose` dà il via, per un'altra persona o per te.
candidacy-objected-count = { $number ->
        [one] C'è un'obiezione aperta.
       *[other] Ci sono { $number } obiezioni aperte.
    }
candidacy-open = Apri…
candidacy-endorsed = Fai da garante a **{ $name }** per **{ $chapter }**, grazie. { $deciding ->
        [yes] Ora si sta decidendo.
       *[no] { $missing ->
            [none] Non manca niente.
           *[other] Manca: { $missing }.
        }
    }
candidacy-endorsed-already = Fai già da garante a **{ $name }** per **{ $chapter }**; basta una volta a testa. { $deciding ->
        [yes] Si sta decidendo.
       *[no] { $missing ->
            [none] Non manca niente.
           *[other] Manca: { $missing }.
        }
    }
candidacy-objected = La tua obiezione su **{ $name }** per **{ $chapter }** è segnata con la sua ragione; lo sanno la persona in cammino e chi l'ha proposta. Sta nella decisione fin dall'inizio, finché non la ritiri.
candidacy-objected-already = Questa obiezione su **{ $name }** per **{ $chapter }** è già segnata.
candidacy-agreed = Grazie: la tua obiezione su **{ $name }** per **{ $chapter }** non c'è più.
candidacy-answered = Grazie, **{ $name }**: la tua lettera per **{ $chapter }** è lì, e chi è connector può leggerla. { $missing ->
        [none] Non manca niente.
       *[other] Manca: { $missing }.
    }
candidacy-sponsored = A curare la tua accoglienza sarà { $who }.
candidacy-over = { $status ->
        [accepted] **{ $name }** ora è connector di **{ $chapter }**, e lo sa chiunque ne sia coinvolto.
        [declined] Questa volta **{ $name }** non diventa connector di **{ $chapter }**. Lo viene a sapere con parole gentili, e si può riproporre.
        [withdrawn] Va bene così: finisce qui, e **{ $chapter }** va avanti con te come sei. Puoi tornarci in qualsiasi momento con `/connector propose`.
       *[lapsed] È finita senza una decisione: **{ $name }** non è più qui, è già connector di **{ $chapter }**, o il capitolo è stato compostato.
    }
candidacy-settle = **{ $name }** ha tutto quello che serve per diventare connector di **{ $chapter }**: garanti, lettera e decollo. Chi è connector non ha un canale dove decidere, quindi decide chi è steward.
candidacy-news-willing = A **{ $name }**, che hai proposto come connector di **{ $chapter }**, va bene.
candidacy-news-objected = { $who ->
        [candidate] { $by } ha un'obiezione all'idea che tu diventi connector di **{ $chapter }**. Parlatene; si può ritirare.
       *[other] { $by } ha un'obiezione su **{ $name }**, che hai proposto come connector di **{ $chapter }**. Parlatene; si può ritirare.
    }
candidacy-news-sponsor = Ora si decide se diventi connector di **{ $chapter }**. Quale delle persone che ti fanno da garanti vuoi che curi la tua accoglienza?
candidacy-news-accepted = { $who ->
        [candidate] Ora sei connector di **{ $chapter }**, grazie! I tuoi diritti cominciano subito. Se vuoi, lo dico nel canale del capitolo; lì nessuno viene nominato se non lo desidera.
       *[other] **{ $name }** ora è connector di **{ $chapter }**.
    }
candidacy-news-declined = { $who ->
        [candidate] Questa volta non diventi connector di **{ $chapter }**: c'era qualcosa in contrario che non si è potuto risolvere. Grazie per la tua disponibilità; quello che fai qui conta come prima, e la proposta si può rifare.
       *[other] Questa volta **{ $name }** non diventa connector di **{ $chapter }**: c'era qualcosa in contrario che non si è potuto risolvere. Si può riproporre.
    }
candidacy-news-withdrawn = { $who ->
        [candidate] La proposta che tu diventi connector di **{ $chapter }** è stata ritirata. Si può rifare in qualsiasi momento.
       *[other] Per ora **{ $name }** non sarà connector di **{ $chapter }**.
    }
candidacy-news-lapsed = { $who ->
        [candidate] La proposta che tu diventi connector di **{ $chapter }** è finita senza una decisione. Si può rifare in qualsiasi momento.
       *[other] La proposta che **{ $name }** diventi connector di **{ $chapter }** è finita senza una decisione. Si può rifare in qualsiasi momento.
    }

button-willing = Mi va
button-not-for-now = Non ora
button-letter = Riscrivi la lettera
button-endorse = Faccio da garante
button-tell-chapter = Dillo nel canale

what-candidate = persona in cammino
field-results = parte su cosa hai fatto
field-letter = lettera d'intenti

refusal-candidacy-gone = Questa candidatura non c'è più, o non puoi vederla. `/connector candidates` mostra quelle che puoi vedere.
refusal-candidacy-over = La candidatura di **{ $name }** per **{ $chapter }** è finita. `/connector propose` ne comincia una nuova.
refusal-candidacy-open = **{ $name }** è già sulla strada per essere connector di **{ $chapter }**. `/connector candidates` mostra cosa manca.
refusal-candidacy-rests = **{ $name }** ha detto da poco “non ora” a **{ $chapter }**, e non lo chiedo di nuovo prima di { $moment }. Può proporsi da sé in qualsiasi momento con `/connector propose`.
refusal-is-connector = **{ $name }** è già connector di **{ $chapter }**, quindi non c'è niente da proporre.
refusal-own-candidacy = Nessuno fa da garante o fa obiezione a sé stesso. Chiedi a chi è connector e sa cosa fai per **{ $chapter }**; in `/connector candidates` puoi ritirarti.
refusal-objection-stands = C'è un'obiezione su **{ $name }**. Prima risolvetela insieme: chi l'ha fatta la ritira in `/connector candidates`, o tu dici di no.

effect-candidacy-look = il decollo di una persona in cammino
effect-candidacy-news = le novità su una candidatura
