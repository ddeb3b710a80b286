## Capítols

chapter-list-title = Capítols
chapter-list-none = No hi ha cap capítol que hi encaixi. Prova `/chapter list` sense opcions, o `/chapter near` amb la teva ciutat.
chapter-open = Obre un capítol…
chapter-theme = temàtic
chapter-status = Estat
chapter-people = Gent
chapter-members = { $number ->
        [0] encara sense membres
        [one] un membre
       *[other] { $number } membres
    }
chapter-where = On
chapter-connectors = Connectors
chapter-connectors-none = encara ningú; un steward pot posar-hi algú amb `/connector add`
chapter-channel = Canal
chapter-role = Rol
chapter-language = Llengua
chapter-zone = Zona horària
chapter-reminders = Recordatoris al seu canal
chapter-reminders-none = cap
chapter-reminders-before = { $leads } abans d'un esdeveniment
chapter-next = El que ve ara
chapter-next-none = Encara no hi ha res previst.
chapter-events-title = Pròxims esdeveniments del capítol { $chapter }
chapter-source = Font: { $source }
chapter-near-title = Capítols a prop: { $where }
chapter-near-none = Encara no hi ha cap capítol situat al mapa, i per això no n'hi ha cap a prop ({ $where }). `/chapter list` els mostra tots.
chapter-near-other = Una altra població: { $name }…
chapter-near-which = Hi ha més d'una població que es diu «{ $text }». Quina vols dir?
chapter-near-pick = Tria una població…
chapter-away = { $km ->
        [0] allà mateix
       *[other] { $km } km
    }

chapter-joined = Ja ets al capítol **{ $chapter }**. Et donem la benvinguda! `/chapter show` diu qui l'anima i què hi ve ara.
chapter-joined-role = Ja ets al capítol **{ $chapter }**. Et donem la benvinguda! El seu rol t'arriba d'aquí a un moment; `/chapter show` diu qui l'anima i què hi ve ara.
chapter-already-in = Ja eres al capítol **{ $chapter }**; no ha canviat res.
chapter-role-withheld = El rol, però, no t'arriba: { $why } Ho he dit als stewards.
chapter-left = Has sortit del capítol **{ $chapter }**. Hi pots tornar quan vulguis.
chapter-left-role = Has sortit del capítol **{ $chapter }**, i el seu rol se'n va d'aquí a un moment. Hi pots tornar quan vulguis.
chapter-was-not-in = No eres al capítol **{ $chapter }**; no ha canviat res.

chapter-added = **{ $chapter }** ja existeix, a la zona horària { $zone }.
chapter-added-no-channel = Encara no té canal, i per això els seus esdeveniments no es publiquen: tria'n un amb `/chapter edit`.
chapter-added-next = Ara posa-hi algú que l'animi, amb `/connector add`.
chapter-changed = **{ $chapter }** ha canviat. Recordatoris al seu canal: { $reminders }.
chapter-changed-role = { $granted ->
        [one] El rol arriba al seu únic membre d'aquí a un moment.
       *[other] El rol arriba als seus { $granted } membres d'aquí a un moment.
    }
chapter-changed-reminders = { $replanned ->
        [one] Els recordatoris d'un esdeveniment pròxim s'hi adapten.
       *[other] Els recordatoris de { $replanned } esdeveniments pròxims s'hi adapten.
    }

button-join = Entra-hi
button-leave = Surt-ne
button-events = Esdeveniments

what-city = ciutat
what-country = país
what-language = llengua
needed-poster = qui pot escriure en aquell canal
field-name = nom

refusal-chapter-gone = Aquest capítol ja no hi és. `/chapter list` mostra els que hi ha.
refusal-chapter-exists = Ja hi ha un capítol que es diu **{ $chapter }**. Dona un altre `name` al nou, per exemple el mateix amb la regió.
refusal-chapter-incomplete = { $missing ->
        [city] Un capítol local necessita una `city`. Per a un sobre un tema, posa `theme` a true i dona-li un `name`.
       *[other] Un capítol temàtic necessita un `name`.
    }
refusal-leads-unreadable = No he pogut llegir «{ $text }». Digues quins recordatoris rep el canal: «setmana dia hora», «dia» o «cap».
refusal-zone-unknown = No conec cap zona horària que es digui «{ $text }». { $nearest ->
        [none] Prova amb la ciutat gran més propera, per exemple «Madrid».
       *[other] Volies dir { $nearest }?
    }
refusal-role-is-stewards = **{ $role }** és el rol que fa stewards, i un capítol no el pot repartir. Tria o crea un altre rol.

alert-role-registered = <@{ $by }> ha triat <@&{ $role }> com a rol del capítol **{ $chapter }**: el rep tothom qui hi entra. Si no és el bo, trieu-ne un altre amb `/chapter edit`.
alert-steward-role-gone = S'ha esborrat el rol que feia stewards. Fins que en trieu un altre amb `/network settings`, només és steward qui gestiona el servidor.
refusal-which-chapter = Per a quin capítol? Tens cura de { $chapters }: digues-ho amb `chapter:`. Els esdeveniments de tota la xarxa només els creen els stewards.
