## Recordatoris

what-reminder = recordatori
field-reminder = recordatori

reminder-preview =
    Això és el que he entès. Té efecte quan prems **Confirma**.
    { $when } ({ $relative }) — { $wall }
    { $repeat ->
        [none] Una vegada
       *[other] { $repeat }
    }: { $what }
reminder-preview-channel = Es publicarà a { $where }, on ho pot llegir tothom, perquè a `/profile reminders` has triat el canal.
reminder-made = Apuntat: { $when } ({ $relative }). { $repeat ->
        [none] T'ho recordaré: { $what }
       *[other] { $repeat }, t'ho recordaré: { $what }
    }
reminder-discarded = No s'ha desat cap recordatori.
reminder-closed = Tens els missatges directes tancats per a mi, i els recordatoris no t'hi poden arribar: obre'ls a la configuració de privacitat d'aquest servidor, o tria el canal amb `/profile reminders`.
reminder-event = Et recordaré **{ $title }** el { $when }, amb { $lead } d'antelació ({ $via }).
reminder-event-never = No et recordaré **{ $title }**.
reminder-event-on = comença el { $when }
reminder-by-dm = en un missatge directe
reminder-by-channel = al canal
reminder-by-none = de cap manera
reminder-leads = Amb quanta antelació t'he de recordar **{ $title }** ({ $when })?
reminder-snooze = Quan t'ho torno a recordar?
reminder-tomorrow = demà
reminder-snoozed = T'ho tornaré a recordar { $relative } ({ $when }).
reminder-already-yours = Aquest recordatori ja és teu. *Més tard* te'l torna al cap d'una estona.
reminder-list = Què et recordaré
reminder-none = No tinc res per recordar-te. `/remind me` fa un recordatori, i apuntar-te a un esdeveniment en preveu un tot sol.
reminder-choose = Cancel·la'n un…
reminder-cancelled = Cancel·lat: { $what }
reminder-cancelled-event = No et recordaré **{ $what }**; hi continues anant.

notice-reminder-event = M'havies demanat que et recordés **{ $title }**: { $when } ({ $relative }).

alert-seen = ✓ vist per { $person }
alert-delivery-expired = Una cosa feia massa tard per servir de res, i no s'ha enviat: { $kind }. Passa quan no he estat disponible una estona, o quan no podia publicar on tocava.

refusal-reminder-too-late = Aquell moment ({ $moment }) ha passat abans que ho confirmessis, i no s'ha desat res. Torna a fer servir `/remind me` amb una hora posterior.
