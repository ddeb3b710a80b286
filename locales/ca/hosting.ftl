## Acollir un esdeveniment plegats

host-asked = { $people ->
        [0] **{ $chapter }** no té cap connector, i per això pregunto als stewards si acull **{ $title }** amb vosaltres. Et diré què responen.
        [one] Pregunto al connector del capítol **{ $chapter }** si acull **{ $title }** amb vosaltres. Et diré la resposta.
       *[other] Pregunto als { $people } connectors del capítol **{ $chapter }** si acull **{ $title }** amb vosaltres. Compta la primera resposta, i te la diré.
    }
host-asked-already = Ja s'ha preguntat al capítol **{ $chapter }** per **{ $title }**, i encara no ha respost. T'ho diré quan ho faci.
host-joined = **{ $chapter }** també acull **{ $title }**: com que n'ets connector, no calia preguntar-ho a ningú més.
host-already = **{ $chapter }** ja acull **{ $title }**.
host-left = **{ $chapter }** ja no acull **{ $title }**. L'esdeveniment continua.
host-left-here = **{ $title }** ja no s'acull aquí. Continua amb qui també l'acull: mira *Detalls*.
button-accept = Accepta
button-decline = Declina
button-withdraw = Deixa d'acollir-lo

consent-host = { $asker } pregunta si **{ $partner }** acull **{ $title }** amb la seva gent ({ $when }). Si acceptes, el missatge i els recordatoris també surten al canal del teu capítol, i passes a formar part de l'organització.
consent-part = { $asker } pregunta si **{ $title }** ({ $when }) passa a ser part del teu esdeveniment **{ $partner }**. Si acceptes, es mostra amb el teu; conserva el seu lloc, les seves places i la seva organització.
consent-done-host = { $decision ->
        [accepted] A partir d'ara **{ $partner }** acull **{ $title }**. Gràcies!
       *[other] Apuntat: **{ $partner }** no acull **{ $title }**. Ho dic a qui ho ha preguntat.
    }
consent-done-part = { $decision ->
        [accepted] **{ $title }** ja és part de **{ $partner }**. Gràcies!
       *[other] Apuntat: **{ $title }** continua sent un esdeveniment a part. Ho dic a qui ho ha preguntat.
    }
consent-before-host = { $decision ->
        [accepted] Algú ha respost abans que tu: **{ $partner }** acull **{ $title }**.
        [withdrawn] Algú ha respost abans que tu: **{ $partner }** acollia **{ $title }**, i després ho ha deixat.
       *[other] Algú ha respost abans que tu: **{ $partner }** no acull **{ $title }**.
    }
consent-before-part = { $decision ->
        [accepted] Algú ha respost abans que tu: **{ $title }** és part de **{ $partner }**.
        [withdrawn] Algú ha respost abans que tu: **{ $title }** era part de **{ $partner }**, i torna a anar sol.
       *[other] Algú ha respost abans que tu: **{ $title }** no és part de **{ $partner }**.
    }
consent-told-host = { $decision ->
        [accepted] Bona notícia: **{ $partner }** acull **{ $title }** amb vosaltres.
        [withdrawn] **{ $partner }** ja no acull **{ $title }**. L'esdeveniment continua.
       *[other] Aquesta vegada **{ $partner }** no pot acollir **{ $title }**. L'esdeveniment continua com estava; més endavant ho pots tornar a preguntar.
    }
consent-told-part = { $decision ->
        [accepted] Bona notícia: **{ $title }** ja és part de **{ $partner }**.
        [withdrawn] **{ $title }** torna a anar sol, a part de **{ $partner }**. Les respostes i els recordatoris es queden.
       *[other] Aquesta vegada **{ $partner }** va sense **{ $title }**. El teu esdeveniment continua pel seu compte.
    }

refusal-own-chapter = **{ $title }** ja és un esdeveniment del capítol **{ $chapter }**: no li cal un segon sí.
refusal-too-many-hosts = Un esdeveniment el poden acollir com a màxim { $most } capítols a més del seu.
refusal-consent-gone = Aquesta pregunta ja no hi és. `/event show` diu com està tot.

effect-event-dated = la notícia que un desig té data
effect-consent-asked = una pregunta a qui organitza o als connectors
effect-consent-answered = la resposta a una pregunta entre capítols
