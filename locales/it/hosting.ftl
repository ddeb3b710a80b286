## Ospitare insieme un evento

host-asked = { $people ->
        [0] **{ $chapter }** non ha connector, quindi chiedo a chi è steward se ospita **{ $title }** con voi. Ti dico la risposta.
        [one] Chiedo a chi è connector di **{ $chapter }** se ospita **{ $title }** con voi. Ti dico la risposta.
       *[other] Chiedo alle { $people } persone connector di **{ $chapter }** se ospita **{ $title }** con voi. Vale la prima risposta, e te la dico.
    }
host-asked-already = A **{ $chapter }** ho già chiesto di **{ $title }**, e non c'è ancora una risposta. Appena arriva, te la dico.
host-joined = Anche **{ $chapter }** ospita **{ $title }**: ne sei connector tu, quindi non serviva chiedere a nessun altro.
host-already = **{ $chapter }** ospita già **{ $title }**.
host-left = **{ $chapter }** non ospita più **{ $title }**. L'evento va avanti.
host-left-here = **{ $title }** non è più ospitato da qui. Va avanti con chi altro lo ospita: vedi *Dettagli*.
button-accept = Accetta
button-decline = Rifiuta
button-withdraw = Non ospitare più

consent-host = { $asker } chiede se **{ $partner }** ospita **{ $title }** con loro ({ $when }). Se accetti, il messaggio e i promemoria escono anche nel canale del vostro capitolo, ed entri tra chi organizza.
consent-part = { $asker } chiede se **{ $title }** ({ $when }) diventa parte del vostro evento **{ $partner }**. Se accetti, si vede insieme al vostro; luogo, posti e organizzazione restano i suoi.
consent-done-host = { $decision ->
        [accepted] Da ora **{ $partner }** ospita **{ $title }**. Grazie!
       *[other] Segnato: **{ $partner }** non ospita **{ $title }**. Lo dico a chi l'ha chiesto.
    }
consent-done-part = { $decision ->
        [accepted] Ora **{ $title }** fa parte di **{ $partner }**. Grazie!
       *[other] Segnato: **{ $title }** resta un evento a sé. Lo dico a chi l'ha chiesto.
    }
consent-before-host = { $decision ->
        [accepted] Qualcuno ha risposto prima di te: **{ $partner }** ospita **{ $title }**.
        [withdrawn] Qualcuno ha risposto prima di te: **{ $partner }** ospitava **{ $title }**, e poi ha smesso.
       *[other] Qualcuno ha risposto prima di te: **{ $partner }** non ospita **{ $title }**.
    }
consent-before-part = { $decision ->
        [accepted] Qualcuno ha risposto prima di te: **{ $title }** fa parte di **{ $partner }**.
        [withdrawn] Qualcuno ha risposto prima di te: **{ $title }** faceva parte di **{ $partner }**, ed è di nuovo un evento a sé.
       *[other] Qualcuno ha risposto prima di te: **{ $title }** non fa parte di **{ $partner }**.
    }
consent-told-host = { $decision ->
        [accepted] Che bella notizia: **{ $partner }** ospita **{ $title }** con voi.
        [withdrawn] **{ $partner }** non ospita più **{ $title }**. L'evento va avanti.
       *[other] Questa volta **{ $partner }** non può ospitare **{ $title }**. L'evento va avanti com'era; più avanti puoi chiedere di nuovo.
    }
consent-told-part = { $decision ->
        [accepted] Che bella notizia: ora **{ $title }** fa parte di **{ $partner }**.
        [withdrawn] **{ $title }** torna a essere un evento a sé, senza **{ $partner }**. Le risposte e i promemoria restano.
       *[other] Questa volta **{ $partner }** resta senza **{ $title }**. Il tuo evento va avanti da sé.
    }

refusal-own-chapter = **{ $title }** è già un evento di **{ $chapter }**: non serve un secondo sì.
refusal-too-many-hosts = Un evento lo ospitano al massimo { $most } capitoli oltre al suo.
refusal-consent-gone = Questa domanda non c'è più. `/event show` dice come stanno le cose.

effect-event-dated = la notizia che un desiderio ha una data
effect-consent-asked = una domanda a chi organizza o è connector
effect-consent-answered = la risposta a una domanda tra capitoli
