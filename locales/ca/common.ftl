## Hores, durades, negatives i errors

time-wall = { $day }, { $clock } ({ $place })
time-seconds = { $number ->
        [one] un segon
       *[other] { $number } segons
    }
time-minutes = { $number ->
        [one] un minut
       *[other] { $number } minuts
    }
time-hours = { $number ->
        [one] una hora
       *[other] { $number } hores
    }
time-days = { $number ->
        [one] un dia
       *[other] { $number } dies
    }
time-weeks = { $number ->
        [one] una setmana
       *[other] { $number } setmanes
    }
lead-now = ara


what-event = esdeveniment
what-chapter = capítol
what-member = persona
needed-connector = un connector
needed-organiser = algú de l'organització
needed-steward = un steward
needed-member = un membre
field-title = títol
field-venue = lloc
field-description = descripció
field-reason = motiu
field-when = data i hora
field-link = enllaç

refusal-not-found = No conec cap { $what } que es digui «{ $text }». { $nearest ->
        [none] Tria'n del que et suggereixo mentre escrius.
       *[other] Volies dir { $nearest }?
    }
refusal-several-found = «{ $text }» podria ser més d'una cosa ({ $what }): { $found }. Tria'n del que et suggereixo, o escriu una mica més del nom.
refusal-not-allowed = { $scope ->
        [none] Això només ho pot fer { $needed }. `/help` mostra què pots fer tu, i `/chapter show` a qui preguntar.
       *[other] Això només ho pot fer { $needed } de **{ $scope }**. `/chapter show` diu a qui preguntar.
    }
refusal-link-refused = «{ $text }» no és un enllaç que pugui fer servir. Un enllaç comença per `https://`, per exemple `https://example.org/page`.
refusal-store-unavailable = Ara mateix no puc escriure res ({ $reason }), i per això no ha canviat res. Torna-ho a provar d'aquí a un minut; la pàgina de salut dels stewards en diu més.
refusal-press-unknown = Ja no sé què fa aquest botó: és d'un missatge antic, o ha canviat pel camí. Torna a fer servir la seva ordre, o mira `/help`.
refusal-form-too-late = He anat a poc a poc, i el formulari no s'ha pogut obrir a temps. No s'ha perdut res: torna-ho a provar, ara s'hauria d'obrir.
refusal-choice-unknown = «{ $text }» no és cap de les opcions de `{ $option }`. Tria'n una de la llista que s'obre a sota.
refusal-server-only = Això funciona al servidor, no en missatges directes. Obre el servidor i prova-ho allà.
reason-locked = un altre programa té ocupades les meves dades
reason-full = el disc és ple
reason-read-only = les meves dades només es poden llegir
reason-failing = el disc respon amb errors
reason-damaged = les meves dades estan malmeses, i cal tornar-hi a posar una còpia
reason-gone = algú ha mogut les meves dades de lloc
refusal-event-over = **{ $title }** ja s'ha acabat ({ $ended }). `/event list` mostra què ve ara.
refusal-event-cancelled = **{ $title }** s'ha cancel·lat, i ja no hi ha res a respondre. `/event list` mostra què es fa.
refusal-event-gone = Aquest esdeveniment ja no hi és. `/event list` mostra què es fa.
refusal-ends-before-start = Un esdeveniment dura entre un minut i { $longest_days } dies. Prova per exemple «2 h».
refusal-capacity-refused = El nombre de places va d'1 a { $most }.
refusal-draft-gone = Això ja s'havia confirmat, o ha esperat més d'un dia. Si hi falta, torna a fer servir l'ordre.
refusal-nothing-to-change = Així no canviaria res: omple almenys una opció amb alguna cosa nova.
refusal-chapter-closed = **{ $chapter }** està compostat: el seu arxiu es pot llegir, però ja no hi entra ningú. `/chapter near` mostra el capítol viu més proper.
refusal-role-too-high = No puc donar el rol **{ $role }**: és per damunt del meu. Demana a qui gestiona el servidor que arrossegui el meu rol a sobre, i torna-ho a provar.
refusal-role-powerful = No dono el rol **{ $role }**, perquè porta poders sobre el servidor ({ $powers }). Tria o crea un rol sense aquests permisos.
refusal-role-managed = **{ $role }** pertany a Discord o a un altre bot, i no es pot donar. Tria un rol propi del servidor.
refusal-role-gone = El rol de **{ $chapter }** s'ha esborrat a Discord. Els seus connectors en poden triar un altre amb `/chapter edit`.
refusal-role-taken = **{ $role }** ja és el rol de **{ $chapter }**. Cada capítol té el seu.
refusal-roles-not-managed = Em falta el permís *Manage Roles* en aquest servidor. Demana a qui el gestiona que me'l doni.
refusal-profile-hidden = **{ $name }** no t'ha obert el seu perfil. Un missatge és la millor manera de conèixer-se.
refusal-too-many-reminders = Tens { $most } recordatoris en espera, que és el màxim per persona. `/remind list` els mostra; cancel·la'n algun que ja no et calgui.
refusal-lead-refused = Un recordatori arriba com a màxim { $days } dies abans. Prova per exemple «1 dia» o «2 h».
refusal-lead-too-late = Aquell moment abans de **{ $title }** ja ha passat. Tria menys antelació.
refusal-reminder-gone = Aquest recordatori ja ha passat o s'ha cancel·lat. `/remind list` mostra els que queden.
