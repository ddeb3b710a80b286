## Portar un calendari d'un altre lloc

import-preview = { $host ->
        [none] **{ $name }**, un fitxer, per a { $chapter }. Encara no ha passat res; això és el que faria *Confirma*:
       *[other] **{ $name }** de { $host }, per a { $chapter }. Encara no ha passat res; això és el que faria *Confirma*:
    }
import-afresh = El calendari ha canviat des que te l'he mostrat, i encara no n'he agafat res.
import-added = { $number ->
        [one] s'afegiria **1** esdeveniment
       *[other] s'afegirien **{ $number }** esdeveniments
    }
import-changed = { $number ->
        [one] canviaria **1** esdeveniment
       *[other] canviarien **{ $number }** esdeveniments
    }
import-cancelled = { $number ->
        [one] es cancel·laria **1** esdeveniment; ho sabria qui hi anava
       *[other] es cancel·larien **{ $number }** esdeveniments; ho sabria qui hi anava
    }
import-unchanged = { $number ->
        [one] **1** esdeveniment ja és aquí tal com està
       *[other] **{ $number }** esdeveniments ja són aquí tal com estan
    }
import-already = { $number ->
        [one] **1** esdeveniment ja és al nostre calendari, d'un altre lloc: no s'afegeix dos cops
       *[other] **{ $number }** esdeveniments ja són al nostre calendari, d'un altre lloc: no s'afegeixen dos cops
    }
import-off = { $number ->
        [one] **1** esdeveniment està cancel·lat allà, i queda fora
       *[other] **{ $number }** esdeveniments estan cancel·lats allà, i queden fora
    }
import-empty = de moment res: no hi trobo cap esdeveniment que encara hagi de venir
import-over = { $number ->
        [one] **1** esdeveniment ja ha passat, i queda fora
       *[other] **{ $number }** esdeveniments ja han passat, i queden fora
    }
import-aside = { $number ->
        [one] **1** entrada queda fora: { $why }
       *[other] **{ $number }** entrades queden fora: { $why }
    }
import-why-duplicate = hi és dues vegades
import-why-superseded = n'hi ha una versió més nova
import-why-no-title = no té títol
import-why-no-date = no té data
import-why-bad-date = la data no té sentit
import-why-bad-zone = no conec la zona horària
import-why-bad-rule = no puc saber quan es repeteix
import-why-too-often = es repeteix més d'un cop al dia
import-why-private = està marcada com a privada
import-why-not-text = les lletres estan escrites d'una manera que no puc llegir (llegeixo UTF-8)
import-why-other = no la puc llegir
import-more = El calendari té més dates de les que agafo d'un cop: primer van les més properes, les altres van entrant amb el temps.
import-first = Les primeres
import-and-more = { $number ->
        [one] … i una més
       *[other] … i { $number } més
    }
import-nothing = Aquí no hi ha res per agafar, i no hi ha res a confirmar.
import-will-follow = Després de *Confirma* hi miro cada sis hores: el que hi canvia, canvia aquí, i ho sap qui hi va. El que canvies aquí a mà continua sent teu.
import-done = **{ $name }** ja és al calendari de { $chapter }: { $changes }. El canal en rep recordatoris; no es publica una fitxa per a cada un.
import-done-already = { $number ->
        [one] Un esdeveniment ja era al nostre calendari, i no s'ha afegit dos cops.
       *[other] { $number } esdeveniments ja eren al nostre calendari, i no s'han afegit dos cops.
    }
import-done-followed = A partir d'ara el segueixo. `/event import` sense adreça mostra què segueixes, i et permet de deixar-ho.
import-discarded = No s'ha agafat res.
import-count-added = afegits: { $number }
import-count-changed = canviats: { $number }
import-count-cancelled = cancel·lats: { $number }
import-count-none = res de nou
import-reason = A «{ $name }», el calendari d'on ve, ja no hi és.

button-for-network = Per a tota la xarxa
button-of-network = Els de tota la xarxa
button-list = Mostra els esdeveniments
button-check = Mira-ho ara: { $name }
button-stop = Deixa de seguir: { $name }
button-stop-following = Deixa de seguir-lo
button-keep-trying = Continua provant
button-remove-them = Treu-los
button-keep-them = Conserva'ls

## Calendaris que se segueixen

follow-none = Encara no se segueix cap calendari per a { $chapter }. Dona'm l'adreça: `/event import url:`
follow-list = Calendaris que se segueixen per a { $chapter }:
follow-line = **{ $name }** ({ $host }) · { $events ->
        [0] res a la vista
        [one] 1 esdeveniment pròxim
       *[other] { $events } esdeveniments pròxims
    } · mirat { $checked } · { $state ->
        [gone] diu que ja no existeix
        [failing] l'última vegada no l'he pogut llegir, i ho torno a provar
        [held] { $held } esdeveniments esperen la teva decisió
       *[fine] tot va bé
    }
follow-checked = **{ $name }**: { $changes }.
follow-checked-held = { $number ->
        [one] Hi ha un esdeveniment que ja no hi és. Es queda fins que decideixis.
       *[other] Hi ha { $number } esdeveniments que ja no hi són. Es queden fins que decideixis.
    }
follow-stopped = **{ $name }** ja no se segueix. Els seus esdeveniments es queden al nostre calendari; `/event import` el torna a seguir.
follow-kept = Gràcies. Continuo provant **{ $name }**, i ho torno a preguntar si calla una setmana més.
follow-removed = { $number ->
        [one] S'ha cancel·lat un esdeveniment de **{ $name }**; ho faig saber a qui hi anava.
       *[other] S'han cancel·lat { $number } esdeveniments de **{ $name }**; ho faig saber a qui hi anava.
    }
follow-spared = { $number ->
        [one] Un esdeveniment es queda, encara que **{ $name }** ja no el tingui.
       *[other] { $number } esdeveniments es queden, encara que **{ $name }** ja no els tingui.
    }
follow-events-title = Pròxims esdeveniments
follow-events-none = De moment no hi ha res previst.
follow-news = Novetats entre els esdeveniments de **{ $name }**: { $changes }.
follow-held = **{ $number }** dels { $coming } esdeveniments pròxims de { $chapter } que conec de **{ $name }** ({ $host }) ja no són en aquell calendari. Pot ser una relliscada d'allà, i per això no he tret res. Els cancel·lo? Ho sabria qui hi anava.
follow-failing = Fa una setmana que no puc llegir el calendari **{ $name }** ({ $host }), que se segueix per a { $chapter }. Els seus esdeveniments es queden com estan. Ho continuo provant?
follow-gone = **{ $host }** diu que el calendari **{ $name }**, que se segueix per a { $chapter }, ja no existeix. Els seus esdeveniments es queden com estan. El deixo de seguir?

effect-calendar-follow = la revisió d'un calendari que se segueix
effect-calendar-news = les novetats d'un calendari que se segueix
effect-calendar-asked = una pregunta sobre un calendari que se segueix

refusal-url-or-file = Dona'm una adreça o un fitxer, d'un en un.
refusal-chapter-needed = Tens cura de diversos capítols: digues amb `chapter` de qui són aquests esdeveniments.
refusal-file-kind-unknown = Puc llegir calendaris (`.ics`) i taules d'esdeveniments (`.csv`); **{ $name }** sembla que no és cap de les dues coses.
refusal-file-too-large = **{ $name }** té més de { $megabytes } MB, que és més del que llegeixo d'un cop.
refusal-calendar-unreadable = { $reason ->
        [empty] **{ $name }** és buit, i no hi ha res per agafar.
        [too-large] **{ $name }** té més esdeveniments dels que llegeixo d'un cop.
        [wrong-columns] A la taula **{ $name }** li falta una columna: em calen almenys `id`, `name`, `local_date` i `local_time`.
       *[other] El que hi ha a **{ $name }** no és cap calendari que pugui llegir. L'adreça bona acaba gairebé sempre en `.ics`, i és allà on el calendari ofereix de compartir-lo o de subscriure-s'hi.
    }
refusal-too-many-calendars = Aquí ja se segueixen { $most } calendaris, que és el màxim. Deixa'n de seguir un amb `/event import`, i torna-ho a provar.
refusal-calendar-stopped = Aquest calendari ja no se segueix.
refusal-hold-over = Això ja està resolt: els esdeveniments han tornat, o algú ja ho ha decidit.
