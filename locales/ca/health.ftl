## La salut dels capítols: què es pregunta quan un calla, i els seus taulers

health-asked-ask = **{ $chapter }** està en silenci des del { $since } ({ $relative }). Com esteu? Si alguna cosa us ajudaria, com ara més mans, un altre capítol que aculli amb vosaltres o una data en línia, digues-ho. No deus cap explicació a ningú, i no canvia res tot sol.
health-asked-mentor = Torno a preguntar com va **{ $chapter }**, en silenci des del { $since } ({ $relative }).
health-also-neighbour = També pregunto a la gent del capítol **{ $mentor }** si us acompanyaria.
health-also-channel = Al vostre canal pregunto qui hi donaria un cop de mà.
health-also-you = Què us aniria bé?
health-asked-dormant = **{ $chapter }** està en silenci des del { $since }. El deixem descansar? El descans es veu i es pot desfer en qualsevol moment: la pàgina i la gent es queden, i a qui acaba d'arribar se li mostren primer altres capítols.
health-stewards-tomorrow = Als stewards els ho pregunto demà; així ho saps abans.
health-asked-notice = Aquesta és la meva última pregunta sobre **{ $chapter }**, en silenci des del { $since }. Si el { $date } encara no hi ha cap senyal, proposaré que es composti: l'arxiu es conserva i a la seva gent se li ofereix un altre capítol. Això ho decideix una persona, mai jo.
health-asked-compost = **{ $chapter }** està en silenci des del { $since }, més que tota una ronda de preguntes. Proposo compostar-lo amb cura: primer ho sap la seva gent, l'arxiu es conserva, i es pot tornar a sembrar. Ho decideix una persona. Què hi dius?
health-asked-wake = **{ $chapter }** descansa, i hi ha alguna cosa prevista o que ja s'hi ha fet. Torna a estar despert?

health-stewards-dormant = **{ $chapter }** està en silenci des del { $since }. { $people ->
        [none] No l'anima ningú.
       *[other] Els seus connectors ({ $people }) han sabut d'aquesta pregunta abans que vosaltres.
    } El marquem com a adormit? Això es veu, i es pot desfer.
health-stewards-compost = **{ $chapter }** està en silenci des del { $since }, i l'últim avís ja ha passat. { $people ->
        [none] No l'anima ningú.
       *[other] Els seus connectors: { $people }.
    } Proposem compostar-lo?
health-stewards-wake = **{ $chapter }** descansa, no l'anima ningú, i hi ha alguna cosa prevista o que ja s'hi ha fet. Torna a estar despert?

health-mentor = **{ $chapter }** està en silenci des del { $since }. { $already ->
        [yes] El teu capítol, **{ $mentor }**, l'acompanya. Et posaries en contacte amb la seva gent?
       *[no] El teu capítol, **{ $mentor }**, l'acompanyaria una temporada: una trucada, una vetllada compartida, una data acollida plegats?
    }
health-helpers = Fa temps que això està en silenci ({ $since }). Qui donaria un cop de mà perquè **{ $chapter }** es torni a trobar? Amb una idea, una sala o una hora n'hi ha prou.
health-taker = **{ $chapter }** està en silenci des del { $since }, i a partir del { $date } es pot proposar de compostar-lo. Algú se'n faria càrrec?

health-told-dormant = Ara **{ $chapter }** descansa: ho ha confirmat { $who }. Quan vulgueu, prepareu un esdeveniment o premeu *Ens hem despertat* a `/chapter health`.
health-told-awake = **{ $chapter }** torna a estar despert: ho ha dit { $who }.
health-told-helper = { $who } donaria un cop de mà a **{ $chapter }**. Escriu-li mentre en té ganes.
health-told-taker = { $who } es faria càrrec del capítol **{ $chapter }**. Escriu-li; `/connector propose` ho fa oficial.
health-told-mentor = { $mentor ->
        [none] { $who } acompanyaria **{ $chapter }**. Escriu-li.
       *[other] A partir d'ara **{ $mentor }** acompanya **{ $chapter }**: { $who } ha dit que sí. Escriu-li.
    }
health-told-help = **{ $chapter }**, que el teu capítol acompanya, necessita ajuda. Ho ha dit { $who }; un missatge teu li faria bé.

health-form-alive = Continuem en marxa
health-label-alive = Què feu?
health-hint-alive = Si vols: un pla, una data, una idea. Ho veieu vosaltres i els stewards a /chapter health
health-form-help = Ens cal ajuda
health-label-help = Què us ajudaria?
health-hint-help = Si vols. Ho sabran els stewards i el vostre capítol mentor
health-rest-preview = Deixem descansar **{ $chapter }**? La pàgina i la gent es queden, a qui acaba d'arribar se li mostren primer altres capítols, i el pots despertar en qualsevol moment. Ho sabran els altres connectors i els stewards.
health-dormant-preview = Vols marcar **{ $chapter }** com a adormit? Es continua veient i es pot despertar en qualsevol moment; a qui acaba d'arribar se li mostren primer altres capítols. Ho sabran els seus connectors.
health-told-first = Primer ho han de saber els connectors del capítol **{ $chapter }**: els ho acabo de preguntar. Si no han respost abans del { $after }, llavors ho podràs confirmar{ $stewards ->
        [yes] ; ho recordaré als stewards.
       *[no] , amb *Marca com a adormit* a `/chapter health`.
    }
health-answered-alive = Quina alegria saber del capítol **{ $chapter }**. Compto a partir d'avui.
health-answered-help = Gràcies per dir-ho. { $stewards ->
        [yes] Ja ho saben els stewards, i també el capítol que acompanya **{ $chapter }**, si n'hi ha un.
       *[no] Ja ho sap el capítol que acompanya **{ $chapter }**, si n'hi ha un. Els stewards no tenen canal: digues-ho tu a un d'ells.
    }
health-answered-rest = Ara **{ $chapter }** descansa. Prem *Ens hem despertat* a `/chapter health`, o prepara un esdeveniment, quan vulgueu.
health-answered-awake = **{ $chapter }** està despert. Quina alegria tornar-vos a tenir aquí.
health-answered-dormant = **{ $chapter }** queda marcat com a adormit, i ho saben els seus connectors. `/chapter health` el desperta.
health-answered-kept = De moment **{ $chapter }** es queda com està.
health-answered-helper = Gràcies! { $stewards ->
        [yes] La gent que anima **{ $chapter }** i els stewards saben que hi donaries un cop de mà.
       *[no] La gent que anima **{ $chapter }** sap que hi donaries un cop de mà.
    }
health-answered-taker = Gràcies! { $stewards ->
        [yes] Els stewards saben que et faries càrrec del capítol **{ $chapter }**.
       *[no] La gent que anima **{ $chapter }** sap que te'n faries càrrec.
    } Amb `/connector propose` comença el camí per ser-ne connector.
health-accompanied = Gràcies: a partir d'ara **{ $mentor }** acompanya **{ $chapter }**, i la seva gent sap que els escriureu.
health-declined = Gràcies per la resposta. No ha canviat res.
health-compost = El final del capítol **{ $chapter }** ja està en camí: al servidor, `/chapter compost` mostra fins on ha arribat. No s'acaba res abans que ho confirmi una persona.
health-nothing = No ha canviat res.

button-health-alive = Continuem en marxa
button-health-help = Ens cal ajuda
button-health-rest = Preferim descansar
button-health-rest-on = Continua descansant
button-health-awake = Ens hem despertat
button-health-dormant = Marca com a adormit
button-health-keep = Deixa-ho de moment
button-health-open = Com està
button-health-compost = Proposa compostar-lo
button-health-accompany = L'acompanyarem
button-health-decline = Ara no
button-health-helper = Jo hi ajudaria
button-health-taker = Jo me'n faria càrrec
button-health-ask = Pregunta-ho ara
button-health-back = Enrere
button-reflect = Mirada enrere

health-rung-ask = una primera pregunta
health-rung-mentor = un mentor
health-rung-dormant = descansar
health-rung-notice = l'últim avís
health-rung-compost = compostar-lo

health-title = Com està { $chapter }
health-field-status = Estat
health-field-silence = Senyals de vida
health-field-events = Esdeveniments
health-field-people = Gent
health-field-connectors = Connectors
health-field-mentor = L'acompanya
health-field-asked = Què s'ha preguntat
health-field-answers = Què s'ha respost
health-field-reflection = Última mirada enrere
health-status = { $status }, des del { $since }
health-ahead = Hi ha alguna cosa prevista fins al { $until }.
health-silence = L'últim ha estat { $days ->
        [0] avui
        [one] ahir
       *[other] fa { $days } dies
    }, el { $since }. { $rung ->
        [ask] És hora de preguntar com estan.
        [mentor] És hora d'oferir un mentor.
        [dormant] Potser és hora de descansar.
        [notice] Toca l'últim avís.
        [compost] Es pot proposar de compostar-lo.
       *[none] Tot va bé.
    }
health-last = Últim: **{ $title }**, { $when }
health-last-none = Encara no s'hi ha fet cap esdeveniment.
health-next = Pròxim: **{ $title }**, { $when }
health-next-none = No hi ha res previst.
health-gap = La meitat de les pauses entre els seus esdeveniments són de menys de { $days ->
        [one] un dia
       *[other] { $days } dies
    }{ $common ->
        [-1] .
       *[other] { " " }(a tota la xarxa: { $common }).
    }
health-people = { $members ->
        [one] Un membre
       *[other] { $members } membres
    }; hi han arribat { $joined } en l'últim mig any.
health-stuck = { $number ->
        [one] Una persona que acaba d'arribar s'ha encallat.
       *[other] { $number } persones que acaben d'arribar s'han encallat.
    }
health-questions = { $number ->
        [one] Hi ha una pregunta oberta dels seus esdeveniments.
       *[other] Hi ha { $number } preguntes obertes dels seus esdeveniments.
    }
health-nobody = No l'anima ningú.
health-connector = { $who }, des del { $since }{ $until ->
        [none] { "" }
       *[other] , fins al { $until }
    }
health-asked-line = { $rung }: { $when }{ $answer ->
        [none] , encara sense resposta
        [kept] , deixat de moment
       *[other] , amb resposta
    }
health-answer-line = { $when }: { $who } ha dit { $answer ->
        [alive] «continuem en marxa»
        [help] «ens cal ajuda»
        [rest] «preferim descansar»
        [awake] «ens hem despertat»
        [helper] «jo hi ajudaria»
        [taker] «jo me'n faria càrrec»
        [dormant] que descansa
       *[kept] que es deixi de moment
    }
health-reflection-line = { $when }, { $who }: energia { $energy } de 5
health-asked-now = Ara pregunto { $people ->
        [0] als stewards o a altra gent que pot ajudar **{ $chapter }**, perquè no puc preguntar a cap dels seus connectors
        [one] a un connector del capítol **{ $chapter }**
       *[other] a { $people } connectors del capítol **{ $chapter }**
    }: { $rung }.

health-board-title = La salut de la xarxa
health-sum-silent = { $number ->
        [0] No calla cap capítol.
        [one] **Calla un capítol**:
       *[other] **Callen { $number } capítols**:
    }
health-sum-rung = · { $number }, els toca: { $rung }
health-sum-alone = Sense connector: { $number }
health-sum-single = Amb massa pocs connectors: { $number }
health-sum-stalled = Començats fa temps, encara sense trobar-se: { $number }
health-sum-stuck = Gent que acaba d'arribar i s'ha encallat: { $number }
health-sum-deliveries = Missatges que han fallat en els últims 30 dies: { $number }
health-section-silent = Callen, primer els que fa més temps
health-section-silent-none = Cap. Tots els capítols han donat senyals de vida fa poc.
health-section-single = Massa pocs connectors
health-section-single-none = Cap: tots els capítols que anima algú en tenen prou.
health-section-alone = Sense connector
health-section-alone-none = Cap: tots els capítols tenen algú.
health-section-stalled = Començats, encara sense trobar-se
health-section-stalled-none = Cap: tots els començaments han arribat a algun lloc.
health-sections = Mostra una altra llista
health-open = Obre un capítol
health-line-silent = últim senyal { $since }{ $resting ->
        [yes] , descansa
       *[no] { "" }
    }
health-line-stalled = començat { $since }{ $resting ->
        [yes] , descansa
       *[no] { "" }
    }
health-line-single = { $number ->
        [one] un connector
       *[other] { $number } connectors
    }

alert-chapter-silent = **{ $chapter }** fa { $days } dies que està en silenci, i no hi ha ningú a qui ho pugui preguntar. `/network health` ho mostra; `/connector add` hi posa algú.
alert-chapters-silent = Hi ha { $chapters } capítols en silenci on no hi ha ningú a qui ho pugui preguntar. `/network health` els mostra, primer els que fa més temps que callen.
alert-chapter-rests = Ara **{ $chapter }** descansa: ho han dit els seus connectors. No cal fer res; es pot despertar en qualsevol moment.
alert-chapter-needs-help = **{ $chapter }** necessita ajuda, diu <@{ $by }>. { $text ->
        [none] No ha dit amb què: pregunteu-li-ho.
       *[other] En les seves paraules: «{ $text }»
    }
alert-chapter-helper = <@{ $by }> donaria un cop de mà a **{ $chapter }**. Ho saben els seus connectors; si no n'hi ha, escriviu-li.
alert-chapter-taker = <@{ $by }> es faria càrrec del capítol **{ $chapter }**. Parleu-hi; `/connector propose` ho fa oficial.

reflection-invitation = Ha passat mig any del capítol **{ $chapter }**. Hi faries una mirada enrere, cinc minuts? No és cap examen, no es compara ningú, i només ho veieu tu, els altres connectors i els stewards.
reflection-question-rhythm = Us heu trobat en els últims tres mesos, o teniu una data?
reflection-question-people = Responeu almenys dues persones quan algú us escriu?
reflection-question-newcomers = Hi ha entrat algú nou?
reflection-question-written = Els membres poden llegir què s'ha decidit, i on han anat els diners si n'hi ha?
reflection-question-links = Heu fet alguna cosa amb un altre capítol o un soci?
reflection-how = Quina energia té l'equip, què funciona, què deixaríeu de fer, què us cal?
reflection-form = Mirada enrere
reflection-label-energy = L'energia de l'equip
reflection-label-works = Què funciona
reflection-label-stops = Una cosa que deixaríeu de fer
reflection-label-needs = Què us cal
reflection-energy-1 = 1 · sota mínims
reflection-energy-2 = 2 · baixa
reflection-energy-3 = 3 · fluixeta
reflection-energy-4 = 4 · bona
reflection-energy-5 = 5 · a vessar
reflection-kept = Gràcies. Queda desat al `/chapter health` del capítol **{ $chapter }**, i ho torno a preguntar el { $later }.
reflection-later = Sense pressa: torno a preguntar pel capítol **{ $chapter }** el { $later }.

refusal-silence-over = **{ $chapter }** ha donat senyals de vida des que es va preguntar això, i no queda res a respondre. `/chapter health` mostra com està.
refusal-not-silent = **{ $chapter }** no fa { $days } dies que calla, i encara no hi ha res a preguntar ni a canviar.
refusal-asked-already = Ja s'ha preguntat al capítol **{ $chapter }**: { $asked }. La pregunta següent arriba tota sola, quan li toqui.
refusal-nobody-to-ask = No hi ha ningú a qui pugui preguntar per **{ $chapter }**: no puc arribar a cap dels seus connectors, i els stewards no tenen canal. `/connector add` hi posa algú, `/network setup` tria un canal.
refusal-rests-already = **{ $chapter }** ja descansa. `/chapter health` el pot despertar.
refusal-figure-unreadable = «{ $text }» no és un nombre enter. Escriu-lo en xifres, per exemple «90».
refusal-energy-unreadable = Posa l'energia de l'equip d'1 a 5; tota la resta pot quedar buida.

field-reflection = resposta

effect-health-asked = la pregunta a un capítol que calla
effect-health-helpers = la pregunta de qui ajudaria un capítol
effect-health-mentor = la pregunta de qui acompanyaria un capítol
effect-health-reflect = la invitació a fer una mirada enrere
effect-health-round = la revisió del silenci dels capítols
effect-privacy-round = la revisió de la privacitat
effect-health-stewards = la pregunta als stewards sobre un capítol
effect-health-taker = la pregunta de qui es faria càrrec d'un capítol
effect-health-told = les notícies sobre un capítol
