## Com comença un capítol

founding-title = Comença un capítol: { $name }
founding-levels = *Interès*: vull saber-ne notícies. *Energia*: ajudo als esdeveniments. *Compromís*: el porto amb altres durant sis mesos. Prem el que et vagi bé; mentre comença, el pots canviar o retirar.
founding-stands = Com està
founding-level-interest = Interès
founding-level-energy = Energia
founding-level-commitment = Compromís
founding-count = { $number ->
        [0] encara ningú
        [one] una persona
       *[other] { $number } persones
    }
founding-committed = { $number } de { $needed }
founding-starter = L'ha començat
founding-mentor = L'acompanya
founding-mentor-none = encara cap capítol
founding-missing = Encara hi falta: { $missing }
founding-missing-neighbour = la resposta del capítol **{ $chapter }** (fins al { $until })
founding-missing-commitments = { $left ->
        [one] un compromís més
       *[other] { $left } compromisos més
    }
founding-missing-mentor = un capítol que l'acompanyi
founding-missing-decision = una decisió
founding-missing-decision-open = el consentiment dels connectors (fins al { $closes })
founding-missing-decision-stewards = la paraula d'un steward (`/network foundings`)
founding-missing-decision-stopped = la resposta a una objecció
founding-missing-decision-against = una manera de continuar, després d'una objecció o perquè s'ha retirat la proposta
founding-formed = Ja s'ha format. Entra-hi.
founding-lapsed = De moment descansa. `/chapter start` el torna a començar quan hi hagi gent a punt.

founding-you = Tu
founding-you-none = encara no hi ets
founding-you-interest = interès: te'n dono notícies
founding-you-energy = energia: ajudes als esdeveniments
founding-you-commitment = compromís: el portes amb altres durant sis mesos

button-accompany = L'acompanyem
button-commitment-back = Retira-ho
button-form = Forma'l ara
button-form-early = Forma'l igualment…
button-propose-again = Torna-ho a preguntar
button-rest = Deixa'l descansar
button-go-on = Continua
button-join-it = Entra-hi
button-join-one = Entra a { $chapter }
button-im-in = M'hi apunto…
button-we-are-here = Hi som
button-let-them = Que comencin
button-tell-me = Avisa'm si en comença un
button-forget-it = Oblida-ho

founding-town-which = Hi ha més d'una població que es diu «{ $text }». On comença el capítol?
founding-town-pick = Tria la població
founding-place = On
founding-place-theme = Un tema, a partir de
founding-preview = Això és el que he entès. **{ $name }** comença quan prems **Confirma**, i ets qui s'hi compromet en primer lloc. Es forma amb { $needed ->
        [one] un compromís
       *[other] { $needed } compromisos
    }{ $mentored ->
        [yes] , un capítol que l'acompanyi,
       *[no] { "" }
    } i { $decides ->
        [connectors] el consentiment dels connectors
       *[stewards] la paraula d'un steward
    }.
founding-preview-silent = **{ $chapter }** ja hi és, i ha callat. Primer ho pregunto a la seva gent; si no respon ningú en { $days ->
        [one] un dia
       *[other] { $days } dies
    }, el camí és obert.
founding-preview-again = Ja hi havia hagut un capítol amb aquest nom; tornaria a començar.
founding-preview-farther = No gaire lluny: **{ $chapter }**, a { $km } km.
founding-alive = **{ $chapter }** hi és i és viu, i un segon capítol a prop en dividiria la gent. Entra-hi, i porta-hi el que tenies al cap.
founding-underway = Hi ha gent que ja comença **{ $name }**. Forma'n part: digues fins on arribes.
founding-underway-yours = **{ $name }** ja comença, i tu hi ets. Digues-ho a la gent de la vora.
founding-begun = **{ $name }** comença, i tu obres el camí. { $where ->
        [none] Digues-ho a la gent de la vora.
       *[other] En publico la fitxa a { $where }; comparteix-la amb la gent de la vora.
    }
founding-begun-asked = He preguntat a la gent del capítol **{ $chapter }** si hi és. Tindràs notícies meves quan respongui, o com a molt tard aquell dia: { $until }.
founding-discarded = No comença res. La teva idea no s'ha perdut: `/chapter start` és aquí quan vulguis.

founding-taken-interest = Apuntat: t'aviso quan es formi **{ $name }**.
founding-taken-energy = Gràcies: ajudes als esdeveniments de **{ $name }**. T'aviso quan es formi.
founding-taken-commitment = Gràcies: portes **{ $name }** amb altres durant sis mesos. Quan es formi, en seràs connector.
founding-taken-already = Ja ho havies dit, per a **{ $name }**.
founding-back = Ja no ets a **{ $name }**. Torna quan vulguis.
founding-back-none = No eres a **{ $name }**, i no ha canviat res.

founding-mentor-which = Quin dels teus capítols?
founding-mentor-ask = Quin dels teus capítols acompanya **{ $name }**?
founding-accompanied = **{ $mentor }** acompanya **{ $name }**. Poseu-vos en contacte amb la seva gent: el que més ajuda és una trucada en les primeres setmanes.

founding-form-preview = Vols formar **{ $name }** ara? { $number ->
        [one] La persona que s'hi ha compromès en serà connector
       *[other] Les { $number } persones que s'hi han compromès en seran connectors
    }, se'n creen un rol i un canal, i comencen els primers passos.
founding-reason = Per què ja ara?
founding-reason-hint = Encara hi falta alguna cosa. Digues en una frase per què pot començar igualment.
founding-formed-now = **{ $name }** es forma. Ara ho sap la seva gent.
founding-proposed = Es torna a preguntar als connectors per **{ $name }**.
founding-goes-on = Molt bé: **{ $name }** continua.
founding-rest-preview = Vols deixar descansar **{ $name }**? Ho sabrà tothom qui hi és, i es pot tornar a començar en qualsevol moment.
founding-rested = **{ $name }** descansa. Gràcies per haver-ho provat; `/chapter start` el torna a començar.

founding-asked = { $same ->
        [yes] { $who } voldria tornar a començar **{ $name }**, on fa temps que no passa res.
       *[no] { $who } voldria començar **{ $name }**, a prop del capítol **{ $chapter }**, on fa temps que no passa res.
    } Hi sou? Si és així, li dic que us busqui. En les seves paraules:
founding-answered-here = Quina alegria saber de vosaltres. Dic a qui volia començar **{ $name }** que **{ $chapter }** hi és. Un pròxim esdeveniment seria la millor benvinguda: `/event create`.
founding-answered-let = Gràcies. **{ $name }** pot començar; la vostra gent hi és benvinguda.

founding-invited = Volies saber si comença un capítol a **{ $place }**: { $who } comença **{ $name }**. Fins on arribes?
founding-invited-formed = Volies saber si comença un capítol a **{ $place }**: **{ $name }** ja s'ha format. Entra-hi.
founding-wish = Apuntat. Si comença un capítol a **{ $place }** o a prop, t'escric una vegada.
founding-wish-already = Ja ho tinc apuntat: si comença un capítol a **{ $place }** o a prop, t'escric una vegada.
founding-wish-forgotten = Oblidat: no t'escric per **{ $place }**.

founding-news-opened = El camí és obert: **{ $name }** comença, i la fitxa ja s'ha publicat. { $about ->
        [none] Comparteix-la amb la gent de la vora.
       *[other] **{ $about }** no hi té res en contra. Comparteix la fitxa amb la gent de la vora.
    }
founding-news-mentor = Bona notícia per a **{ $name }**: **{ $about }** l'acompanya. Posa't en contacte amb els seus connectors.
founding-news-formed = **{ $name }** ja s'ha format. Entra-hi: els seus esdeveniments també són teus.
founding-news-formed-connector = **{ $name }** es forma, i n'ets connector. El rol i el canal es creen d'aquí a un moment, i `/onboard mine` mostra els primers passos. Prepara un primer esdeveniment petit amb `/event create`. { $calendar ->
        [none] El calendari és a `/event calendar`.
       *[other] El calendari, per a tothom: { $calendar }
    }
founding-news-active = **{ $name }** ha fet el seu primer esdeveniment, i ja és un capítol actiu. Felicitats!
founding-news-stalled = Fa temps que ningú no s'afegeix a **{ $name }**. Continua? Convidar tres persones de viva veu ajuda més que cap missatge. També pot descansar i tornar a començar més endavant.
founding-news-rests-people = De moment **{ $name }** descansa. Gràcies per haver-hi estat; es pot tornar a començar en qualsevol moment.
founding-news-rests-closed = El capítol **{ $name }** s'ha tancat, i per això el seu començament descansa. Gràcies per haver-hi estat.
founding-news-rests-neighbour = Bona notícia: **{ $about }** al final sí que hi és, i per això **{ $name }** no comença al seu costat. Afegeix-t'hi, i porta-hi el que tenies al cap.

founding-queue-title = Capítols que comencen
founding-queue-none = Ara mateix no comença cap capítol. `/chapter start` en comença un.
founding-queue-line = { $name } · últimes notícies { $since }
    -# hi falta: { $missing }
founding-queue-open = Obre'n un

alert-founding-ready = **{ $chapter }** ja té els seus compromisos i un capítol que l'acompanya. Els connectors no tenen cap canal on decidir-ho, i us toca a vosaltres: `/network foundings`, i després *Forma'l ara*.
alert-founding-blocked = Els connectors no han acordat **{ $chapter }**, o s'ha retirat la proposta. Parleu amb qui hi tenia objeccions, i després mireu `/network foundings`.
alert-founding-stalled = Fa temps que ningú no s'afegeix al començament del capítol **{ $chapter }**. Ho he preguntat a qui l'ha començat; `/network foundings` mostra què hi falta.
alert-founding-unmet = **{ $chapter }** s'ha format i encara no s'ha trobat. Potser li aniria bé una paraula, o ajuda amb un primer esdeveniment.
alert-founding-alone = Al començament del capítol **{ $chapter }** ja no queda ningú que el porti. `/network foundings` el mostra.

effect-founding-asked = la pregunta a un capítol que calla
effect-founding-card = el missatge d'un capítol que comença
effect-founding-invited = una invitació a un capítol que comença
effect-founding-look = la revisió d'un capítol que comença
effect-founding-news = les notícies d'un capítol que comença

refusal-founding-gone = Aquest començament ja no hi és. `/chapter start` comença un capítol.
refusal-founding-over = { $status ->
        [formed] **{ $name }** ja s'ha format: entra-hi amb `/chapter join`.
       *[other] De moment **{ $name }** descansa. `/chapter start` el torna a començar.
    }
refusal-chapter-resting = **{ $chapter }** ja hi era i està compostat, amb la memòria desada. En lloc d'un de nou, es pot tornar a sembrar: `/chapter reseed` el torna a començar quan un steward ho confirma.
refusal-founding-elsewhere = Ja comences **{ $name }**, i amb un alhora n'hi ha prou per a qualsevol. Porta'l primer a bon port, o deixa'l descansar des de la seva fitxa.
refusal-neighbour-answered = La pregunta sobre **{ $name }** ja s'ha respost. Gràcies igualment.
refusal-has-mentor = **{ $mentor }** ja acompanya **{ $name }**. La seva gent agraeix qualsevol ajuda, des de la fitxa.
refusal-no-mentoring = **{ $chapter }** no és un capítol actiu, i encara no en pot acompanyar un altre.
refusal-not-ripe = **{ $name }** encara no està a punt: hi falta alguna cosa, o ningú no s'hi ha compromès. `/network foundings` diu què.
