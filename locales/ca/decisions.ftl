## Decisions per consentiment tàcit

decision-noun-summit = Decisió: { $title }
decision-noun-matter = Decisió: { $title }
decision-noun-founding = Un capítol per començar: { $title }
decision-noun-connector = Nou rol de connector: { $title }
decision-noun-compost = Decisió: { $title }
decision-state = Com està
decision-event = Data de l'esdeveniment
decision-by = Proposta de
decision-support = Suport
decision-objects = Objeccions
decision-questions = Preguntes
decision-you = Tu
decision-footer = El silenci recolza. Una pregunta es respon mentre corre el rellotge; una objecció diu per què i l'atura fins que té resposta.
decision-open = Oberta fins al { $closes } ({ $relative }).
decision-stopped = Una objecció ha aturat el rellotge. Quan tingui resposta o estigui resolta, quedaran { $left }.
decision-adopted = Aprovada el { $closed }: no hi ha cap objecció.
decision-blocked = Bloquejada el { $closed }: una objecció ha estat oberta dues setmanes.
decision-withdrawn = { $outcome ->
        [moot] Acabada el { $closed }: ja no hi havia res a decidir.
       *[other] Retirada el { $closed }.
    }
decision-settled = resolta
decision-outcome = { $status ->
        [adopted] **{ $title }** queda aprovada: s'ha acabat el temps i no hi ha cap objecció. Gràcies a tothom.
        [blocked] **{ $title }** queda bloquejada: una objecció ha estat oberta dues setmanes. Es pot tornar a proposar d'una altra manera.
       *[other] { $outcome ->
            [moot] **{ $title }** ja no es decideix: allò de què anava s'ha cancel·lat, ha començat o s'ha retirat.
           *[other] **{ $title }** queda retirada. No es decideix res.
        }
    }
decision-told = { $status ->
        [adopted] El que proposaves queda aprovat: **{ $title }**. S'ha acabat el temps i no hi ha cap objecció.
        [blocked] El que proposaves queda bloquejat: **{ $title }**. Una objecció ha estat oberta dues setmanes. Parla amb qui l'ha feta; ho pots tornar a proposar d'una altra manera.
       *[other] { $outcome ->
            [moot] El que proposaves ja no es decideix: **{ $title }**. Allò de què anava s'ha cancel·lat, ha començat o s'ha retirat.
           *[other] El que proposaves s'ha retirat: **{ $title }**. No es decideix res.
        }
    }
decision-news-question = { $who } pregunta sobre el que proposes, **{ $title }**:
decision-news-object = { $who } té una objecció al que proposes, **{ $title }**. El rellotge està aturat fins que responguis o qui l'ha feta la doni per resolta:
decision-news-answer = Sobre **{ $title }**, tens una resposta:
decision-news-runs-on = El rellotge continua quan totes les objeccions tenen resposta. Si això no respon al que et preocupa, torna a posar una objecció.
decision-you-none = No has dit res, i això compta com a suport.
decision-you-support = Hi dones suport.
decision-you-question = Has fet una pregunta. El rellotge corre.
decision-you-object = Hi tens una objecció, i el rellotge està aturat fins que se't respongui. Quan ja no et preocupi, prem *Objecció resolta*.
decision-you-answered = Hi tenies una objecció i se t'ha respost. Si això no respon al que et preocupa, torna-la a posar, i el rellotge es torna a aturar.
decision-you-settled = Hi tenies una objecció, i està resolta.
decision-taken-support = Apuntat: hi dones suport.
decision-taken-support-already = Ja hi dones suport.
decision-taken-question = La teva pregunta surt amb la decisió, i ho sap qui l'ha proposada. El rellotge corre.
decision-taken-question-already = Aquesta pregunta ja està apuntada.
decision-taken-object = La teva objecció atura el rellotge, i ho sap qui ho ha proposat. Quan ja no et preocupi, prem *Objecció resolta* a *Detalls*.
decision-taken-object-already = Aquesta objecció ja està apuntada; el rellotge està aturat.
decision-agreed = Gràcies: la teva objecció està resolta. { $resumed ->
        [yes] El rellotge continua, fins al { $closes }.
        [over] Ara ja està decidit: *Detalls* diu com.
       *[no] El rellotge està aturat mentre hi hagi una altra objecció oberta.
    }
decision-replied = La teva resposta arriba a { $who } i surt amb la decisió.
decision-answer-which = Respon…
decision-waits-question = una pregunta
decision-waits-object = una objecció
decision-withdraw-preview = Vols retirar **{ $title }**? Ho sabrà tothom qui hi decideix, i no se'n farà res.
decision-form-question = La teva pregunta
decision-form-object = La teva objecció
decision-form-answer = La teva resposta
decision-label-question = Què vols saber?
decision-label-object = Què hi ha en contra?
decision-label-answer = La teva resposta
decision-hint-question = Surt amb la decisió, amb el teu nom
decision-hint-object = I què hauria de canviar perquè hi estiguessis d'acord? Surt amb el teu nom

button-support = Hi dono suport
button-ask = Tinc una pregunta
button-object = Tinc una objecció
button-agree = Objecció resolta
button-answer = Respon
button-withdraw-proposal = Retira la proposta

field-why = motiu
field-answer = resposta

refusal-decision-gone = Aquí no hi ha aquesta decisió, o no la pots veure. Al servidor, `/decide list` mostra les teves; els stewards hi parlen allà, i no en missatges directes.
refusal-decision-over = **{ $title }** ja està decidida, i no s'hi pot dir res més.
refusal-own-proposal = **{ $title }** l'has proposada tu. Si has canviat d'idea, retira-la a *Detalls*.
refusal-not-proposer = Això només ho pot fer qui ha proposat **{ $title }**, o un steward.
refusal-nothing-to-answer = Aquesta pregunta o objecció sobre **{ $title }** ja no hi és.
refusal-closes-refused = La gent necessita temps per llegir, i un final a la vista: tria un moment entre ara i { $latest }.
refusal-no-connectors-channel = No ho veuria ningú: encara no hi ha cap canal per a connectors. Tria'n un a `/network settings`, i torna-ho a provar.

setting-connectors = Canal dels connectors
event-unseen = És només per a connectors i no es publica enlloc, perquè no hi ha cap canal per a connectors: tria'n un a `/network settings`.
event-created-unseen = **{ $title }** ja hi és, i els connectors el troben amb `/event list`.

effect-decision-board = el missatge d'una decisió
effect-decision-close = el final d'una decisió
effect-decision-news = les notícies d'una decisió
effect-decision-outcome = el resultat d'una decisió
effect-summit-news = les notícies d'una candidatura
