## La vetllada: projectes, preguntes, qui hi ha anat, el resum i el que ve després

pitch-added = **{ $project }** es presentarà a **{ $title }**: té el número { $place } en l'ordre. La mateixa ordre amb altres paraules canvia el que se'n diu; un enllaç dins del text passa a la fitxa del projecte.
pitch-changed = **{ $project }** té el número { $place } en l'ordre de **{ $title }**.
pitch-taken-back = **{ $project }** ja no es presenta a **{ $title }**. `/event pitch` l'hi torna a posar, al final de l'ordre.
pitch-title = Projectes que es presenten a { $title }
pitch-none = Encara ningú no presenta cap projecte a **{ $title }**. Amb `/event pitch` pots obrir el camí.
pitch-by = de { $who }
pitch-drop = Treu-ne un de la llista…
button-take-back = Retira'l
button-pitches = Projectes
what-project = projecte
field-project = nom del projecte
field-text = text

question-raised = La teva pregunta queda desada amb **{ $title }**, i continua oberta després de la vetllada fins que algú hi pugui ajudar.
question-under = Tema: { $theme }
question-other = Altres
question-helpers = Persones que potser hi poden ajudar, segons el que t'han obert:
question-no-helper = Cap perfil que t'hagin obert no en parla. Tothom qui llegeix les preguntes d'aquest esdeveniment pot oferir ajuda.
question-title = Preguntes plantejades a { $title }
question-of = Una pregunta plantejada a { $title }
question-none = Encara no s'ha plantejat cap pregunta a **{ $title }**. `/event question` en planteja una.
question-choose = Obre una pregunta…
question-help-with = Puc ajudar amb…
question-answered-mark = resolta
question-helped = ✓ Què hi ha ajudat: { $what }
question-is-answered = ✓ Aquesta pregunta està resolta.
question-offers = Hi ofereix ajuda: { $who }
question-you-offered = Hi has ofert ajuda; qui ho ha preguntat ho sap.
question-offered = Gràcies! Dic a qui ho ha preguntat que pots ajudar amb això:
question-offered-already = Ja havies ofert ajuda amb això, i qui ho ha preguntat ho sap:
question-answered = Bona notícia! La pregunta queda marcada com a resolta, i guarda per als altres què hi ha ajudat.
question-withdrawn = La pregunta s'ha retirat.
question-closed-already = Aquesta pregunta ja estava tancada; no ha canviat res.
question-replied = { $who } rep les teves paraules d'aquí a un moment. A partir d'ara, escriviu-vos directament.
question-replied-already = { $who } ja tenia una resposta teva. Escriviu-vos directament: prem el nom.
question-answer-title = Resolta
question-answer-label = Què hi ha ajudat? (pot quedar buit)
question-reply-title = Respon-li
question-reply-label = Les teves paraules a qui ofereix ajuda
button-questions = Preguntes
button-answered = Resolta
button-question-withdraw = Retira-la
button-can-help = Hi puc ajudar
button-write-back = Respon-li
field-theme = tema
field-helped = text sobre què hi ha ajudat
field-reply = resposta
needed-asker = qui ha fet la pregunta

checkin-about = { $people ->
        [one] més o menys una persona
       *[other] unes { $people } persones
    }
checkin-exactly = { $people ->
        [0] ningú
        [one] una persona
       *[other] { $people } persones
    }
checkin-unknown = encara sense comptar
checkin-marked = { $who } ha estat a **{ $title }**.
checkin-unmarked = { $who } ja no consta entre qui ha estat a **{ $title }**.
checkin-counted = **{ $title }**: { $count }.
checkin-count-undone = S'ha retirat el recompte de **{ $title }**.
checkin-unchanged = Ja era així; no ha canviat res.
checkin-roll = Qui hi ha a **{ $title }**? Tria tothom qui hi és; a qui deixis fora no se'l marca. { $here ->
        [0] Encara no hi ha ningú marcat.
        [one] Hi ha una persona marcada.
       *[other] Hi ha { $here } persones marcades.
    }
checkin-roll-empty = Ningú no ha dit *Hi vaig* a **{ $title }**. Pots marcar algú amb l'opció `member`, o posar quanta gent hi ha anat. { $here ->
        [0] Encara no hi ha ningú marcat.
        [one] Hi ha una persona marcada.
       *[other] Hi ha { $here } persones marcades.
    }
checkin-tick = Qui hi és?
checkin-count-label = Quanta gent hi ha anat?
checkin-count-example = 35, o «uns 35»
button-undo-person = Treu la marca
button-undo-count = Treu el recompte
button-roll = La llista
button-enter-count = Posa un nombre

recap-form-title = Resum
recap-summary = Què hi ha passat?
recap-hint-summary = Unes quantes frases per a qui hi era, i per a qui no.
recap-attendance = Quanta gent hi ha anat?
recap-hint-attendance = Un nombre o paraules: 35, «uns 35».
recap-links = Enllaços
recap-hint-links = Un a cada línia: fotos, notes, un article.
recap-next = Què ve després, i quan?
recap-hint-next = Per exemple «Tornar a cuinar, 14 d'octubre a les 19:00». Aquell dia t'ho recordo.
recap-preview = Aquest és el teu resum. Ningú més no el veu fins que prems **Publica**.
recap-missing = El que encara hi falta:
recap-gap-attendance = no se sap quanta gent hi ha anat: *Edita* hi afegeix un nombre, amb «uns 35» n'hi ha prou
recap-gap-checkins = no s'ha apuntat ningú pel nom (`/event checkin`)
recap-gap-bad-links = { $number ->
        [one] aquesta línia no és un enllaç, i queda fora: { $names }
       *[other] aquestes línies no són enllaços, i queden fora: { $names }
    }
recap-gap-links = no hi ha enllaços a fotos, notes o un article
recap-gap-pitch-links = { $number ->
        [one] un projecte no té enllaç: { $names }
       *[other] { $number } projectes no tenen enllaç: { $names }
    } (`/event pitch` amb un enllaç dins del `text` l'hi afegeix)
recap-gap-questions = { $number ->
        [one] encara hi ha una pregunta oberta; s'hi queda, i s'hi pot oferir ajuda sota el resum
       *[other] encara hi ha { $number } preguntes obertes; s'hi queden, i s'hi pot oferir ajuda sota el resum
    }
recap-gap-next-step = no hi ha cap pas següent
recap-gap-next-date = al pas següent no hi he trobat cap data segura que hagi de venir, i per això no torna tot sol
recap-gap-channel = no hi ha cap canal on publicar-lo: es guarda, i no es publica res
recap-comes-back = El pas següent et torna el { $when }.
recap-title = Resum: { $title }
recap-field-when = Quan
recap-field-attendance = Qui hi ha anat
recap-field-projects = Projectes presentats
recap-field-open = Preguntes encara obertes
recap-field-answered = Preguntes resoltes
recap-field-links = Enllaços
recap-field-next = El que ve després
recap-helpers = { $number ->
        [one] Potser hi ha una persona que hi pot ajudar.
       *[other] Potser hi ha { $number } persones que hi poden ajudar.
    } *Preguntes* et mostra qui, segons el que t'han obert.
recap-published = El resum de **{ $title }** queda desat, i surt a { $where } d'aquí a un moment.
recap-published-again = El resum de **{ $title }** ha canviat; el missatge de { $where } s'actualitza d'aquí a un moment.
recap-kept = El resum de **{ $title }** queda desat. No hi ha cap canal on publicar-lo: tria'n un amb `/chapter edit` (o `/network settings`), i torna'l a publicar.
button-publish = Publica
button-edit = Edita
button-make-event = Crea un esdeveniment
field-summary = resum
field-attendance = nombre de persones
field-next-step = pas següent

followup-later = Quan t'ho torno a dir?
followup-when-label = Quan t'ho torno a dir?
followup-when-example = 12 d'octubre a les 18:00
followup-comes-back = T'ho torno a dir el { $when } ({ $relative }).
followup-done = Fet! Això ja no torna:
button-done = Fet
button-put-off = Més tard
button-a-week = En una setmana
button-a-month = En un mes
button-other-date = Una altra data

make-title = Crea un esdeveniment
make-when = Quan?
make-when-example = 14 de maig a les 19:00
make-venue = On?
make-description = De què va?
make-chapter = Quin capítol l'acull?
make-ask = Els esdeveniments els creen els connectors. Per al capítol **{ $chapter }**, ensenya aquest missatge a { $who }.

notice-help-offered = { $who } et pot ajudar amb una pregunta que vas plantejar a **{ $title }**. Prem el nom per conèixer-vos, o respon aquí:
notice-help-replied = { $who } et respon sobre la pregunta amb què pots ajudar:
notice-help-wrote = T'escriu:
notice-next-step = Després de **{ $title }** vas apuntar què venia després, i ara n'és el moment:
notice-next-step-inherited = Després de **{ $title }**, algú que l'havia organitzat va apuntar què venia després. Ara n'és el moment, i et toca a tu si ho vols:

effect-followup-due = el pas següent després d'un esdeveniment
effect-followup-wake = la cerca de qui es fa càrrec del pas següent
effect-question-offer = la notícia que algú pot ajudar
effect-question-reply = una resposta a qui ha ofert ajuda
effect-recap-post = el resum d'un esdeveniment
alert-followup-alone = Ha arribat el pas següent després de **{ $title }**, i no tinc a qui dir-ho: cap connector no rep missatges directes. `/event recap` mostra quin era.

refusal-pitch-gone = Aquest projecte ja s'havia tret de la llista.
refusal-pitch-taken = Una altra persona presenta **{ $name }** en aquest esdeveniment. Només ella, o qui organitza, pot canviar el que se'n diu.
refusal-too-many-pitches = Aquest esdeveniment ja té { $most } projectes, tots els que hi caben. Demana a qui organitza que hi faci lloc.
refusal-question-gone = Aquesta pregunta s'ha retirat, o el seu esdeveniment ja no hi és. `/event agenda` mostra què és obert.
refusal-question-closed = Aquesta pregunta s'ha resolt mentrestant. Gràcies igualment!
refusal-own-question = Aquesta pregunta és teva. Prem *Resolta* quan algú hi hagi pogut ajudar.
refusal-too-many-questions = Tens { $most } preguntes obertes en aquest esdeveniment, que és el màxim per persona. Tanca'n abans alguna que ja estigui resolta.
refusal-checkin-closed = A **{ $title }** s'apunta qui hi va entre aquests dos moments: { $opens } i { $closes }.
refusal-not-a-person = **{ $name }** és un bot, i els bots no van a cap esdeveniment.
refusal-count-refused = «{ $text }» no és un nombre de persones entre 0 i { $most }. Prova per exemple «35» o «uns 35».
refusal-not-begun = **{ $title }** comença el { $starts }: encara no hi ha res per explicar. Fes servir `/event recap` quan hagi començat.
refusal-still-a-wish = **{ $title }** encara no té data; per tant no hi ha anat ningú, i no hi ha res per explicar.
refusal-summary-missing = Un resum necessita almenys una frase: digues què hi ha passat.
refusal-follow-up-gone = Aquest pas següent ja està fet, o ara el resum en té un altre.
