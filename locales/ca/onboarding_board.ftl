## El tauler d'acollida, els buddies i les guies que s'editen

board-title = Qui és on
board-title-of = Qui és on: { $chapter }
board-empty = Aquí no hi ha res en marxa. `/onboard start` comença una guia per a algú.
board-open = Obre'n una…
board-footer = { $stuck ->
        [0] { $all } en marxa. Tot va bé.
        [one] { $all } en marxa; a una persona li aniria bé una paraula.
       *[other] { $all } en marxa; a { $stuck } els aniria bé una paraula.
    }
board-days = { $days ->
        [0] des d'avui
        [one] des d'ahir
       *[other] des de fa { $days } dies
    }
board-buddy = amb { $who }
board-paused = en pausa
board-due = tocava { $due }
board-next = el següent { $due }
board-asked = Se li ha demanat que en sigui el buddy, encara sense resposta: { $who }
board-nudged = { $steps ->
        [one] Recordo amablement un pas a { $who }.
       *[other] Recordo amablement { $steps } passos a { $who }.
    }

button-nudge = Recordatori amable
button-give-buddy = Dona-li un buddy
button-board = Tauler d'acollida

refusal-nothing-to-nudge = A **{ $name }** ara no li toca res de propi, i no hi ha res per recordar-li. `/onboard board` mostra què és obert per a altres.
refusal-nudged-lately = Fa menys d'un dia que **{ $name }** ha sabut dels seus passos ({ $at }). Dona-li temps, o escriu-li tu.
refusal-nudged-enough = **{ $name }** ja ha sabut de tot el que toca tantes vegades com aquesta xarxa ho diu. Una paraula teva hi farà més que una de meva.
refusal-nudge-closed = **{ $name }** no rep missatges directes, i no li puc arribar. Potser hi arriba una paraula al canal del capítol.
refusal-nudge-paused = El que està en marxa per a **{ $name }** està en pausa, i no dic res fins que continuï.

buddy-asked = Demano a { $buddy } que acompanyi { $who }. Tindràs notícies meves en tots dos casos; no hi ha res fet abans del seu sí.
buddy-suggested = Aquestes persones del capítol podrien acompanyar { $who }: poden acollir algú més i hi tenen una llengua en comú. Ho demano a qui triïs.
buddy-nobody = No trobo ningú al capítol que pugui acollir algú més i que tingui una llengua en comú amb { $who }. Pots dir qui vulguis amb `/onboard buddy`, opció `buddy`.
buddy-choose = Demana-ho a…
buddy-load = { $load ->
        [0] ara no acompanya ningú
        [one] acompanya una persona
       *[other] acompanya { $load } persones
    }
buddy-question = { $chapter ->
        [none] { $by } et demana: acompanyaries { $who } en les pròximes setmanes?
       *[other] { $by } et demana: acompanyaries { $who } en les pròximes setmanes, al capítol **{ $chapter }**?
    } Vol una salutació ara i mitja hora més endavant; jo et dic què toca. Un no també està bé.
buddy-accepted = Que bé: a partir d'ara acompanyes { $who }, i li dic que ets tu. Unes paraules de benvinguda són un bon començament.
buddy-declined = D'acord, ara no. Gràcies per respondre; algú altre acompanyarà { $who }.
buddy-found = { $buddy } t'acompanyarà en les pròximes setmanes, i respondrà amb gust tot el que et preguntis.
buddy-told-accepted = { $buddy } acompanya { $who } amb molt de gust. Totes dues persones saben qui és l'altra.
buddy-told-declined = { $buddy } ara no pot acompanyar { $who }. Potser algú altre sí.
buddy-told-closed = No he pogut demanar a { $buddy } que acompanyi { $who }: no rep missatges directes. Demana-li-ho tu, o a algú altre.
buddy-thanked = A partir d'ara { $buddy } acompanya { $who }. Gràcies per haver-hi estat!
buddy-fine = Amb molt de gust.

button-gladly = Amb molt de gust
button-buddy-no = Ara no
button-ask-another = Demana-ho a algú altre
button-fine = D'acord

refusal-no-track-for = No hi ha cap guia en marxa per a **{ $name }**. `/onboard start` en comença una.
refusal-own-buddy = Ningú no s'acompanya a si mateix. Tria algú altre.
refusal-buddy-bot = **{ $name }** és un programa, i un buddy és una persona. Tria algú altre.
refusal-buddy-busy = { $load ->
        [one] **{ $name }** ja acompanya una persona, que és tant com aquesta xarxa demana a ningú.
       *[other] **{ $name }** ja acompanya { $load } persones, que és tant com aquesta xarxa demana a ningú.
    } Tria algú altre, o deixa `buddy` buit i jo proposo gent.
refusal-buddy-already = **{ $name }** ja és o ha estat el buddy de **{ $newcomer }**. Deixa `buddy` buit i jo proposo gent.
refusal-buddy-waiting = Ja s'ha preguntat a **{ $name }** per **{ $newcomer }**, i encara no ha respost. Mentrestant ho pots demanar a algú altre: compta el primer sí.
refusal-buddy-declined = Ja s'ha preguntat a **{ $name }** per **{ $newcomer }**, i no pot. Deixa `buddy` buit i jo proposo gent.
refusal-buddy-closed = **{ $name }** no rep missatges directes, i no li ho puc demanar. Demana-li-ho tu, o tria algú altre.
refusal-buddy-asked-others = Aquesta pregunta era per a una altra persona.
refusal-buddy-ask-over = { $answer ->
        [accepted] Ja hi has dit que sí. Si se't fa massa, digues-ho als connectors del capítol: trobaran algú altre.
        [declined] Ja hi has dit que no. Si has canviat d'idea, digues-ho a qui t'ho va demanar.
       *[other] Això ja no necessita resposta: s'ha trobat algú altre, o ja no cal ningú. Gràcies igualment!
    }

playbook-list-title = Guies
playbook-open = Obre'n una…
playbook-source-bot = tal com ve amb el bot
playbook-source-network = pròpia de la xarxa
playbook-source-chapter = pròpia d'un capítol
playbook-of-chapter = La còpia del capítol { $chapter }
playbook-copies = Tenen còpia pròpia: { $chapters }
playbook-any-day = qualsevol dia
playbook-days-after = { $days ->
        [0] de seguida
        [one] al cap d'un dia
       *[other] al cap de { $days } dies
    }
playbook-days-before = { $days ->
        [one] un dia abans
       *[other] { $days } dies abans
    }
playbook-owner-newcomer = la persona per a qui es fa
playbook-owner-buddy = el buddy
playbook-owner-connector = els connectors
playbook-owner-bot = jo, el bot
playbook-editing-chapter = Edites la còpia del capítol **{ $chapter }**. El que comenci a partir d'ara tindrà aquests passos; el que ja està en marxa conserva els seus.
playbook-editing-network = Edites la guia de la xarxa, que fan servir tots els capítols sense còpia. El que comenci a partir d'ara tindrà aquests passos; el que ja està en marxa conserva els seus.
playbook-choose-step = Tria un pas…
playbook-form = Un pas
playbook-form-text = Què s'ha de fer
playbook-form-days = Quin dia
playbook-form-days-hint = Dies després del començament, de { $earliest } a { $latest }; buit: qualsevol dia
playbook-form-owner = Qui ho fa
playbook-original-preview = Vols deixar la teva còpia de **{ $title }**? Se'n perden els passos, i es torna a fer servir el que hi havia abans. El que està en marxa conserva els seus passos.

button-up = Amunt
button-down = Avall
button-remove-step = Treu-lo
button-add-step = Afegeix un pas
button-original = Torna a l'original

field-step = pas

refusal-days-refused = El dia d'un pas és un nombre enter de -365 a 730: dies després del començament, o abans si porta un menys. Deixa'l buit per a qualsevol dia.
refusal-steps-full = Una guia té com a màxim { $most } passos, perquè la gent els pugui tenir al cap. Treu-ne un primer.
refusal-last-step = Una guia té almenys un pas. Canvia'n les paraules, o afegeix-n'hi primer un altre.
refusal-step-gone = Mentrestant algú ha tret aquest pas. Torna a obrir la guia per veure com està.
refusal-not-edited = Aquí no hi ha cap còpia per deixar: això és l'original.

effect-buddy-asked = la pregunta a un buddy
effect-buddy-answered = la resposta d'un buddy
effect-buddy-found = l'avís que hi ha buddy
effect-buddy-thanked = les gràcies a un buddy
