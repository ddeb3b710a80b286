## Capítols que acaben bé, i que tornen a començar

compost-form = El final: { $chapter }
compost-form-why = Per què s'hauria d'acabar?
compost-form-lessons = Què se n'ha après, que valgui la pena desar?
compost-form-goodbye = Una última trobada? Quan?
compost-hint-why = Els membres ho llegeixen abans de decidir
compost-hint-lessons = Es desa amb el capítol, i altres ho trobaran més endavant
compost-hint-goodbye = Després de la decisió: «divendres d'aquí a dues setmanes a les 19:00». Buit: cap
compost-why = Per què
compost-lessons = Què se n'ha après
compost-homes = Capítols on continuar
compost-goodbye-title = Una última trobada: { $chapter }
compost-case = Es proposa que { $chapter } acabi bé. El silenci recolza; una objecció diu per què i atura el rellotge. No passa res abans que hi estigueu d'acord i un steward ho confirmi.
compost-case-lessons = Què se n'ha après: { $lessons }
compost-case-goodbye = Una última trobada: { $when }. Quan hi estigueu d'acord, serà al calendari.
compost-case-homes = On podeu anar després: { $homes }.
compost-preview = Això és el que he entès. Té efecte quan prems **Confirma**.
    Primer ho saben els membres del capítol **{ $chapter }**, a { $where }, i els seus connectors directament. Decideixen fins al { $closes }: el silenci recolza, una objecció atura el rellotge. Després ho confirma un steward.
compost-preview-here = El capítol no té cap canal propi, i per això és aquí, on has escrit això: digues als seus membres on ho poden llegir.
compost-preview-goodbye = L'última trobada, { $when }, és al calendari quan hi estiguin d'acord, i es fa.
compost-preview-then = Què passa quan un steward ho confirma, i no abans:
compost-ends-members = { $connectors ->
        [0] els seus membres ({ $members }) conserven l'arxiu; el rol i el canal es tanquen
       *[other] els seus membres ({ $members }) conserven l'arxiu; els seus connectors ({ $connectors }) reben les gràcies, i s'acaba el seu rol; el rol i el canal es tanquen
    }
compost-ends-events = { $number ->
        [one] se suspèn un esdeveniment: { $titles }. Persones avisades: { $people }. Per deixar que es faci, pregunta abans a un altre capítol amb `/event cohost`: llavors continua allà
       *[other] se suspenen { $number } esdeveniments: { $titles }. Persones avisades: { $people }. Per deixar que se'n faci un, pregunta abans a un altre capítol amb `/event cohost`: llavors continua allà
    }
compost-ends-handed = continua amb qui també l'acull: { $titles }
compost-ends-hosted = { $number ->
        [one] deixa un esdeveniment que acull amb altres
       *[other] deixa { $number } esdeveniments que acull amb altres
    }
compost-ends-series = { $number ->
        [one] s'acaba una sèrie
       *[other] s'acaben { $number } sèries
    }
compost-ends-calendars = { $number ->
        [one] es deixa de seguir un calendari; els seus esdeveniments es queden
       *[other] es deixen de seguir { $number } calendaris; els seus esdeveniments es queden
    }
compost-ends-followups = { $number ->
        [one] es tanca un pas següent
       *[other] es tanquen { $number } passos següents
    }
compost-ends-questions = { $number ->
        [one] una pregunta oberta es pot continuar llegint a l'arxiu
       *[other] { $number } preguntes obertes es poden continuar llegint a l'arxiu
    }
compost-ends-tracks = { $number ->
        [one] s'atura una guia de passos
       *[other] s'aturen { $number } guies de passos
    }
compost-ends-candidacies = { $number ->
        [one] s'acaba una candidatura o un relleu, i ho sap qui hi té part
       *[other] s'acaben { $number } candidatures i relleus, i ho sap qui hi té part
    }
compost-ends-requests = { $number ->
        [one] ho sap una persona que espera per entrar-hi
       *[other] ho saben { $number } persones que esperen per entrar-hi
    }
compost-ends-invites = { $number ->
        [one] es desactiva un enllaç d'entrada
       *[other] es desactiven { $number } enllaços d'entrada
    }
compost-ends-decisions = { $number ->
        [one] una decisió dels seus membres s'acaba sense decidir
       *[other] { $number } decisions dels seus membres s'acaben sense decidir
    }
compost-ends-kin = { $number ->
        [one] un capítol que acompanya o que en forma part continua pel seu compte
       *[other] { $number } capítols que acompanya o que en formen part continuen pel seu compte
    }
compost-ends-homes = als seus membres se'ls ofereix: { $homes }
compost-ends-no-homes = no hi ha cap capítol actiu a prop per oferir als seus membres
compost-begun = Es pregunta als membres del capítol **{ $chapter }** a { $where }, fins al { $closes }. Et diré què hi diuen, i com s'acaba.
compost-under-way = Si **{ $chapter }** s'acaba ho estan decidint els seus membres. Abans no passa res.
compost-waits = Els membres del capítol **{ $chapter }** hi estan d'acord. Ara un steward s'ho mira un cop més i ho confirma, amb `/chapter compost`.
compost-last-look = Els membres del capítol **{ $chapter }** estan d'acord amb el seu final. Quan ho confirmis:
compost-last-goodbye = L'última trobada encara ha de venir, { $when }: es fa, però llavors el canal només es podrà llegir. Potser t'estimes més confirmar-ho després.
compost-done = **{ $chapter }** ha acabat bé. Als seus membres se'ls ofereix un altre capítol, als connectors se'ls donen les gràcies, l'arxiu es pot continuar llegint. Persones avisades que s'ha suspès un esdeveniment: { $people }. `/chapter reseed` el fa tornar.
compost-kept = **{ $chapter }** continua, i els seus membres ho saben d'aquí a un moment. Es pot tornar a proposar.
compost-status = { $status }: `/chapter reseed` el fa tornar
compost-memory-title = Compostat el { $year }

compost-told-proposed = { $who } proposa que **{ $chapter }** acabi bé. Els seus membres decideixen fins al { $closes }; pots donar-hi suport, preguntar o posar una objecció.
compost-told-agreed = Els membres del capítol **{ $chapter }** estan d'acord que s'acabi. Un steward mira què queda per lligar i ho confirma.
compost-told-thanks = **{ $chapter }** s'ha acabat, i el teu rol també. Gràcies per haver-lo portat: els esdeveniments, la gent i el que s'hi ha après es queden. Si un dia et torna a cridar, `/chapter reseed` el fa tornar.
compost-told-kept = **{ $chapter }** continua: el seu final no s'ha confirmat. { $gathering ->
        [yes] La trobada es queda al calendari; qui l'organitza li pot donar un altre nom, o cancel·lar-la.
       *[no] Gràcies per haver-hi pensat plegats.
    }
compost-farewell = **{ $chapter }** s'ha acabat, com vau acordar. Gràcies a tothom: el que s'hi ha fet es pot continuar llegint.
compost-farewell-lessons = Què se n'ha après:
compost-farewell-homes = Us acolliran amb gust aquí:
compost-agreed-next = Un steward mira què queda per lligar i ho confirma, amb `/chapter compost`. Fins llavors no canvia res.

reseed-form = Torna a començar: { $chapter }
reseed-form-why = A què et compromets, i amb qui?
reseed-hint-why = Ho llegeixen els stewards i qui en formava part
reseed-asked = Gràcies. Si **{ $chapter }** torna a començar ho han de dir els stewards; `/chapter reseed` els mostra a què et compromets, i et diré què responen.
reseed-lessons = Què se'n va aprendre l'última vegada:
reseed-wanted = { $who } tornaria a començar el capítol **{ $chapter }**:
reseed-done = **{ $chapter }** torna a ser una llavor, i en té cura { $who }. La seva memòria hi és, el rol i el canal es tornen a obrir, i es convida qui en formava part.
reseed-declined = De moment **{ $chapter }** continua compostat; ho dic a { $who }.
reseed-told-agreed = **{ $chapter }** torna a ser una llavor, i en tens cura tu. Comença la seva guia de passos: `/onboard mine`. Es convida qui en formava part.
reseed-told-declined = De moment **{ $chapter }** continua compostat, diuen els stewards. Parla-hi: el que avui no pot ser, potser a la primavera sí.
reseed-told-again = **{ $chapter }** torna a començar, amb { $who }. Qui en formava part encara en forma, i tothom hi és benvingut:

button-compost = Composta'l
button-lives-on = Continua
button-look = Mira i confirma
button-archive = L'arxiu
button-join-home = Entra a { $chapter }
button-reseed = Torna'l a començar
button-reseed-later = De moment no

field-lessons = què se n'ha après
field-commitment = compromís

effect-compost-agreed = la pregunta per confirmar el final d'un capítol
effect-compost-farewell = el comiat d'un capítol
effect-compost-kept = la notícia que un capítol continua
effect-compost-proposed = la notícia que es proposa el final d'un capítol
effect-compost-thanks = les gràcies als connectors d'un capítol que s'ha acabat
effect-reseed-asked = la pregunta de si un capítol torna a començar
effect-reseed-invited = la invitació a un capítol que torna a començar
effect-reseed-news = la resposta a qui tornaria a començar un capítol

refusal-ending-under-way = Si **{ $chapter }** s'acaba ja s'està decidint. `/chapter compost` mostra com està.
refusal-ending-not-agreed = Els membres del capítol **{ $chapter }** no han acordat el seu final, i no hi ha res a confirmar. `/chapter compost` mostra com està.
refusal-ends-by-consent = Si **{ $chapter }** s'acaba ho decideixen els seus membres: `/chapter compost` els ho pregunta i té cura del que queda.
refusal-begins-by-reseeding = **{ $chapter }** està compostat. `/chapter reseed` el fa tornar amb la seva memòria.
refusal-already-composted = **{ $chapter }** ja s'ha acabat. `/chapter show` explica què se n'ha après, `/chapter reseed` el fa tornar.
refusal-goodbye-too-early = L'última trobada va després de la decisió, que no es tanca abans del { $closes }. Tria un moment posterior, o deixa-ho buit.
refusal-no-room-for-members = **{ $chapter }** no té cap canal propi. Escriu `/chapter compost` en un canal on els seus membres ho puguin llegir, o dona-li abans un canal amb `/chapter edit`.
refusal-not-composted = **{ $chapter }** és viu, i no hi ha res a tornar a començar. `/chapter show` diu com s'hi entra.
refusal-reseeding-under-way = Algú ja ha demanat de tornar a començar el capítol **{ $chapter }**, i els stewards encara no han respost. Parla-hi: calen unes quantes persones.
refusal-name-taken-since = Ara hi ha un capítol viu que es diu **{ $other }**, i per això **{ $chapter }** no pot tornar amb el seu nom. Entra-hi amb `/chapter join`, o demana a un steward que canviï el nom d'algun dels dos.
refusal-reseeder-left = Qui volia tornar a començar el capítol **{ $chapter }** ha marxat del servidor. Prem *De moment no*: així algú altre ho podrà demanar.
refusal-reseeding-gone = Això ja s'ha respost. `/chapter show` diu com està el capítol.
