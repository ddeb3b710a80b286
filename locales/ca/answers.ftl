## Respostes a les preguntes

field-question = pregunta

answer-events =
    { $about ->
        [none] **Què es fa**
       *[other] **Què es fa** — { $about }
    }
answer-events-mine =
    { $about ->
        [none] **Els teus esdeveniments**
       *[other] **Els teus esdeveniments** — { $about }
    }
answer-events-away =
    { $place ->
        [none] Allà mateix, res; el més proper és **{ $chapter }**, a uns { $km } km:
       *[other] Allà mateix ({ $place }), res; el més proper és **{ $chapter }**, a uns { $km } km:
    }
answer-event-again = { $event } · i en altres dates després
answer-events-more = N'hi ha més: `/event list` els mostra tots.
answer-no-events =
    { $about ->
        [none] No hi ha cap esdeveniment previst que puguis veure.
       *[other] No he trobat cap esdeveniment per a { $about }.
    }
answer-no-events-mine = No has respost a cap esdeveniment que hi encaixi.
answer-no-events-soonest = El que s'hi acosta més: { $event }
answer-no-events-near = El capítol més proper és **{ $chapter }**, a uns { $km } km; `/chapter show` diu amb qui parlar.
answer-no-events-here = `/chapter show` diu amb qui parlar a **{ $chapter }**.

answer-people =
    { $about ->
        [none] **Persones que han obert el seu perfil**
       *[other] **Persones que han obert el seu perfil** — { $about }
    }
answer-people-more = N'hi ha més: afina la cerca amb `/member find`.
answer-nobody =
    { $about ->
        [none] Encara ningú no t'ha obert el seu perfil.
       *[other] Ningú no t'ha obert això: { $about }. Potser hi ha algú que s'ho guarda.
    }
answer-near = **Els capítols més propers** — { $place }
answer-near-missing = Encara no hi ha cap capítol aquí: { $place }; `/chapter start` en comença un. Els més propers:
answer-near-none = No hi ha cap capítol aquí ({ $place }), i cap dels voltants no m'ha dit on és. `/chapter list` els mostra tots.
answer-near-line = **{ $chapter }** ({ $where }) — a uns { $km } km
answer-near-here = **{ $chapter }** ({ $where }) — allà mateix
answer-near-join = Amb `/chapter join` hi entres, `/chapter show` n'explica més.
answer-chapter = **{ $chapter }** ({ $where }) — { $status }, { $people ->
        [0] encara sense membres
        [one] un membre
       *[other] { $people } membres
    }
answer-chapter-channel = Es troba a { $channel }.
answer-chapter-soonest = Properament: { $event }
answer-chapter-join = Amb `/chapter join` hi entres.
answer-chapter-over = El seu arxiu es pot llegir, però ja no s'hi pot entrar. `/chapter near` mostra el capítol viu més proper.
answer-chapters = { $total ->
        [0] No hi conec cap capítol viu.
        [one] **Un capítol**
       *[other] **{ $total } capítols**
    }
answer-chapters-about = { $total ->
        [0] No conec cap capítol viu per a { $about }.
        [one] **Un capítol** — { $about }
       *[other] **{ $total } capítols** — { $about }
    }
answer-chapters-line = **{ $chapter }** ({ $where }) — { $status }
answer-chapters-more = … i { $left } més: `/chapter list` els mostra tots.
answer-count =
    { $about ->
        [none] A tota la xarxa
       *[other] { $about }
    }: { $living ->
        [0] ara no hi viu cap capítol.
        [one] ara hi viu un capítol.
       *[other] ara hi viuen { $living } capítols, dels quals { $active ->
            [one] { $active } és actiu
           *[other] { $active } són actius
        }.
    }
answer-connectors = **{ $chapter }** l'anima { $people }.
answer-connectors-km = El capítol més proper és **{ $chapter }**, a uns { $km } km. L'anima { $people }.
answer-connectors-none = **{ $chapter }** ara mateix no té cap connector. { $steward ->
        [none] Pregunta-ho als stewards, o a qui gestiona aquest servidor.
       *[other] Pregunta-ho a { $steward }.
    }
answer-connectors-none-km = El capítol més proper és **{ $chapter }**, a uns { $km } km. Ara mateix no té cap connector. { $steward ->
        [none] Pregunta-ho als stewards, o a qui gestiona aquest servidor.
       *[other] Pregunta-ho a { $steward }.
    }
answer-connectors-unknown = Digues-me de quin capítol o ciutat parles, per exemple «qui és connector a Lió?». { $steward ->
        [none] Els stewards de la xarxa també poden ajudar.
       *[other] { $steward } també pot ajudar.
    }
answer-connectors-nowhere = No conec cap capítol a prop: { $place }. `/chapter list` mostra on n'hi ha.
answer-ask-connectors = Ho pots preguntar a qui anima **{ $chapter }**: { $people }.
answer-ask-steward = Ho pots preguntar a { $steward }.
answer-ask-anyone = Ho pots preguntar en un canal d'aquest servidor.

answer-step-language = Primer, tria la llengua en què et parlo: `/profile language`. Després torna-m'ho a preguntar i et mostraré el pas següent.
answer-step-city = Ara digues-me la teva ciutat amb `/profile edit`. Ningú no la veu fins que tu ho diguis, i et podré mostrar què hi ha a prop.
answer-step-chapter =
    { $chapter ->
        [none] Ara troba un capítol: `/chapter near` mostra els més propers, amb `/chapter join` hi entres, i `/chapter start` en comença un allà on no n'hi ha.
       *[other] Ara entra en un capítol. El més proper és **{ $chapter }**, a uns { $km } km: `/chapter join`.
    }
answer-step-interests = Ara escriu què t'interessa amb `/profile edit`, i tria qui ho veu amb `/profile visibility`. Així és com la gent es troba aquí.
answer-step-event =
    { $event ->
        [none] Ara ves a un primer esdeveniment. Encara no n'hi ha cap de previst; `/event list` el mostrarà.
       *[other] Ara ves a un primer esdeveniment, per exemple { $event }. `/event join` et guarda una plaça.
    }
answer-step-done = Ja has fet tots els primers passos. `/onboard mine` mostra què més tens pendent, `/event list` què es fa.
answer-steps = **Primers passos**
answer-steps-all = **Primers passos per a qui acaba d'arribar**
    1. `/profile language`: la llengua en què et parlo
    2. `/profile edit`: la teva ciutat i què t'interessa; ningú no ho veu fins que tu ho diguis
    3. `/chapter near` i `/chapter join`: un capítol
    4. `/event list` i `/event join`: un primer esdeveniment
    `/help` n'explica més, i `/onboard mine` mostra els teus passos.
step-language = la teva llengua
step-city = la teva ciutat
step-chapter = un capítol
step-interests = què t'interessa
step-event = un primer esdeveniment

answer-to-ask =
    { $about ->
        [none] Aquesta és una pregunta per a la gent més que no pas per a mi.
       *[other] Aquesta és una pregunta per a la gent més que no pas per a mi. Potser aquestes persones tenen alguna cosa a dir sobre { $about }:
    }
answer-to-ask-nobody = Aquesta és una pregunta per a la gent més que no pas per a mi, i ningú no t'ha obert un perfil que en parli.
answer-where-from = Des d'on? Digues una ciutat («prop de Lió»), o explica'm la teva amb `/profile edit`; ningú no la veu fins que tu ho diguis.
answer-only-you = Això només és cosa teva, i per això no ho responc aquí. Pregunta-m'ho amb `/ask`: només ho veuràs tu.
answer-greeting = Hola! Pregunta'm què es fa, qui hi entén d'algun tema, o on és el capítol més proper. `/help` mostra què més sé fer.
answer-thanks = Amb molt de gust!
answer-declined-private = No dono dades privades de ningú. `/member show` mostra el que cada persona ha obert; el més amable és escriure-li.
answer-declined-injection = Només responc preguntes sobre els esdeveniments, la gent i els capítols de la xarxa, i només amb el que tu pots veure. `/help` en mostra exemples.
answer-declined-off-topic = Això se m'escapa: conec els esdeveniments, la gent i els capítols de { $network }. Prova per exemple «què feu aquest cap de setmana?».
answer-unknown = No ho he entès, i m'estimo més dir-ho que endevinar. Prova per exemple «{ $example }». `/help` mostra què sé fer.
answer-example-none = què feu aquest cap de setmana?
answer-example-event-list = què feu aquest cap de setmana a Barcelona?
answer-example-member-find = qui hi entén de compostatge a Lió?
answer-example-chapter-near = on és el capítol més proper?
answer-example-chapter-show = parla'm del capítol de Barcelona
answer-example-chapter-count = quants capítols hi ha a Europa?
answer-example-chapter-list = quins capítols hi ha a França?
answer-example-chapter-connector = qui és connector a Lió?
answer-steps-mine = `/onboard mine` té tots els teus passos, i els botons per tancar-los.
answer-example-onboarding-next-step = per on començo?
answer-example-onboarding-progress = quins passos em queden?
answer-example-role-become = com puc ser connector?
answer-example-handbook-lookup = quins són els nostres valors?
answer-example-connector-handover = com puc passar el relleu del meu capítol?
answer-example-question-ask = com troben voluntaris altres capítols?
answer-example-help = com creo un esdeveniment?
answer-short = Pregunta'm alguna cosa sobre la xarxa, per exemple «què feu aquest cap de setmana a Barcelona?», «qui hi entén de compostatge?» o «per on començo?». `/help` en mostra més.
answer-shared = { $person } ha preguntat: «{ $question }»
answer-network = A **{ $network }**, on vas ser l'última vegada:

source-calendar = Del calendari de la xarxa, { $at }
source-profiles = De perfils que la gent ha obert, { $at }
source-chapters = De la llista de capítols de la xarxa, { $at }
source-yours = Del que m'has explicat, { $at }; només ho veus tu
source-practice = De la pràctica que ve amb aquest bot; { $network } potser té la seva, pregunta-ho a un connector

region-africa = Àfrica
region-asia = Àsia
region-brittany = Bretanya
region-europe = Europa
region-latin-america = Amèrica Llatina
region-mediterranean = Mediterrània
region-middle-east = Orient Mitjà
region-north-africa = Àfrica del Nord
region-north-america = Amèrica del Nord
region-oceania = Oceania
region-scandinavia = Escandinàvia
region-south-america = Amèrica del Sud
region-west-africa = Àfrica Occidental
chapter-stage-seed = una llavor
chapter-stage-forming = en formació
chapter-stage-active = actiu
chapter-stage-dormant = adormit
chapter-stage-composted = compostat
chapter-everywhere = arreu
button-share = Comparteix

refusal-answer-gone = Aquesta resposta ja s'ha compartit, o té més d'un dia. Torna a preguntar per compartir-la.
refusal-nowhere-known = Encara no ens hem trobat en cap xarxa. Prova una de les meves ordres al servidor que compartim, per exemple `/help`, i després torna'm a escriure.
