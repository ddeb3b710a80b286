## Passare un capitolo

handover-begun = Chiedo a **{ $name }**, con un messaggio diretto, se prende **{ $chapter }**. Quando dice di sì, comincia una guida per voi due; quando avrà ospitato un evento, completi il passaggio con questo comando.
handover-state = { $status ->
        [asked] { $who } vorrebbe passare **{ $chapter }** a **{ $name }**, che non ha ancora risposto.
        [agreed] { $who } passa **{ $chapter }** a **{ $name }**. { $hosted ->
            [none] Prima che sia completo, chi lo prende ospita un evento del capitolo.
           *[other] Chi lo prende ha ospitato **{ $hosted }**, quindi si può completare.
        }
        [declined] Per ora **{ $name }** non prende **{ $chapter }**.
        [withdrawn] Il passaggio di **{ $chapter }** è stato annullato.
       *[completed] **{ $chapter }** è nelle mani di **{ $name }**.
    }
handover-now-agreed = { $who ->
        [successor] Grazie perché prendi **{ $chapter }**! Comincia una guida per voi due; ospita un evento prima che il passaggio sia completo.
       *[other] **{ $name }** prende **{ $chapter }**.
    }
handover-now-declined = { $who ->
        [successor] Va bene così, grazie per averlo detto. In **{ $chapter }** non cambia niente.
       *[other] Per ora **{ $name }** non prende **{ $chapter }**.
    }
handover-now-withdrawn = Il passaggio di **{ $chapter }** a **{ $name }** è annullato, e non cambia niente. { $who ->
        [successor] Non hai più nessun impegno.
       *[other] Lo dico a tutte e due le persone.
    }
handover-now-completed = { $who ->
        [successor] Ora **{ $chapter }** è nelle tue mani.
       *[other] Ora **{ $chapter }** è nelle mani di **{ $name }**. Chi l'ha passato riceve un grazie, e i suoi diritti lì sono finiti.
    }
handover-form = Completa il passaggio
handover-label-reason = Perché prima di un evento ospitato?
handover-hint-reason = Resta nel registro
handover-news-asked = { $who } vorrebbe passarti **{ $chapter }**: ne saresti connector, prepareresti le sue serate e accoglieresti chi arriva. Prima che il passaggio sia completo, ospitate insieme un evento.
handover-news-unreachable = Non ho potuto scrivere a **{ $name }** di **{ $chapter }** con un messaggio diretto. Diglielo tu: `/connector handover` con **{ $chapter }** e il suo nome mostra la domanda e le risposte.
handover-news-agreed = **{ $name }** prende **{ $chapter }** da te. La guida è in `/onboard mine`; quando avrà ospitato un evento, `/connector handover` completa il passaggio.
handover-news-declined = Per ora **{ $name }** non prende **{ $chapter }**. Puoi chiedere a un'altra persona con `/connector handover`.
handover-news-withdrawn = Il passaggio di **{ $chapter }** da { $who } a **{ $name }** è stato annullato, e non cambia niente.
handover-news-completed = Ora **{ $chapter }** è nelle tue mani, con tutti i diritti di connector. Grazie! Se vuoi, lo dico nel suo canale; lì nessuno viene nominato se non lo desidera.

button-take-over = Lo prendo
button-complete = Completa il passaggio
button-complete-anyway = Completa senza evento
button-withdraw-handover = Annulla il passaggio

refusal-handover-gone = Questo passaggio non c'è, o non puoi vederlo. `/connector list` mostra chi anima cosa.
refusal-handover-over = Questo passaggio di **{ $chapter }** è finito. `/connector handover` ne comincia un altro.
refusal-handover-to-oneself = **{ $chapter }** è già tuo: scegli la persona che lo prende.
refusal-handover-open = Stai già passando **{ $chapter }** a **{ $name }**. Prima annulla quel passaggio: `/connector handover` con la stessa persona lo mostra.
refusal-handover-rests = **{ $name }** ha detto da poco “non ora” a **{ $chapter }**, e non lo chiedo di nuovo prima di { $moment }. Parlatene, o scegli un'altra persona.
refusal-not-successor = Risponde solo la persona a cui è stato chiesto di prendere **{ $chapter }**.
refusal-not-agreed = **{ $name }** non ha ancora detto di sì, quindi non c'è niente da completare.
refusal-has-not-hosted = **{ $name }** non ha ancora ospitato un evento di **{ $chapter }**: ne serve uno che abbia organizzato e che sia finito. Chi è steward può completare il passaggio senza, dicendo perché.

effect-handover-news = le novità su un passaggio
