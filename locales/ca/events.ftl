## Esdeveniments

event-title-cancelled = Cancel·lat: { $title }
event-reason = Per què
event-when = Quan
event-where = On
event-seats = Qui
event-lasts = durada: { $length }
event-of-the-network = tota la xarxa
event-of-the-connectors = només connectors
event-footer = { $kind } · { $by }
event-source = Font: { $source }
event-going =
    { $going ->
        [0] encara ningú: obre el camí
        [one] hi va una persona
       *[other] hi van { $going } persones
    }
event-going-of = { $going ->
        [one] { $going } plaça ocupada de { $seats }
       *[other] { $going } places ocupades de { $seats }
    }
event-waiting = { $waiting } en espera
event-maybe = { $maybe } potser
event-went = { $going ->
    [0] no havia respost ningú
    [one] una persona havia dit que hi aniria
   *[other] { $going } persones havien dit que hi anirien
}
event-came = { $roughly ->
    [yes] hi han anat unes { $came } persones
   *[no] { $came ->
        [one] hi ha anat una persona
       *[other] hi han anat { $came } persones
    }
}
event-over = S'ha acabat
event-within = part de *{ $whole }*
event-you = Tu
event-you-none = Encara no has respost.
event-you-going = Hi vas. ✓
event-you-maybe = Potser hi vas.
event-you-no = No hi pots anar.
event-you-waiting = Ets a la llista d'espera, amb el número { $place }.
answer-going = ✓ hi vaig
answer-waiting = en espera
answer-maybe = potser
answer-no = no hi vaig

event-list-title = Pròxims esdeveniments
event-list-empty = Encara no hi ha res previst. Els connectors afegeixen esdeveniments amb `/event create`; `/chapter near` mostra a qui preguntar.
event-list-none = No hi ha res que hi encaixi. Prova amb més dies, o amb `/event list` sense filtres.
event-mine-title = Els teus esdeveniments
event-mine-empty = No has respost a cap esdeveniment pròxim. `/event list` mostra què es fa.

event-preview =
    Això és el que he entès. Té efecte quan prems **Confirma**.
    { $when } · ho veu: { $audience }
event-created = **{ $title }** ja està anunciat. El missatge surt a { $where } d'aquí a un moment, i els recordatoris estan previstos.
event-created-nowhere = **{ $title }** ja hi és, i es troba amb `/event list`. El seu capítol encara no té canal, i per això no es publica res: tria'n un amb `/chapter edit` (o `/network settings` per a la xarxa).
event-discarded = No ha canviat res.
event-move-preview = **{ $title }** passa de { $before } a { $after } ({ $wall }). { $told ->
        [0] Encara no ha respost ningú.
        [one] Ho sabrà una persona que ha respost.
       *[other] Ho sabran { $told } persones que han respost.
    }
event-cancel-preview =
    Vols cancel·lar **{ $title }** ({ $when })? { $reason ->
        [none] Pots dir per què amb l'opció `reason`.
       *[other] Motiu: { $reason }
    }
    { $told ->
        [0] Encara no ha respost ningú.
        [one] Ho sabrà una persona que ha respost.
       *[other] Ho sabran { $told } persones que han respost.
    }
event-changed = **{ $title }** ha canviat.
event-changed-moved = Ara és el { $when }; els recordatoris també s'han mogut. { $told ->
        [0] Encara no havia respost ningú.
        [one] Ho faig saber a una persona.
       *[other] Ho faig saber a { $told } persones.
    }
event-changed-promoted = { $promoted ->
        [one] Una persona de la llista d'espera ja té plaça.
       *[other] { $promoted } persones de la llista d'espera ja tenen plaça.
    }
event-changed-over = Ja hi ha { $going } persones amb plaça, més de les places que queden: totes la conserven. Tornarà a haver-hi lloc quan siguin menys de { $seats }.
event-cancelled = **{ $title }** queda cancel·lat. { $told ->
        [0] No havia respost ningú.
        [one] Ho faig saber a una persona que hi anava.
       *[other] Ho faig saber a { $told } persones que hi anaven.
    }
event-seated = Apuntat: vas a **{ $title }** ({ $when }). T'ho recordaré; `/profile reminders` diu quan i com.
event-waitlisted = **{ $title }** és ple. Tens el número { $place } a la llista d'espera; quan quedi lliure una plaça, t'ho dic de seguida.
event-already-going = Ja tens plaça a **{ $title }**.
event-already-waiting = Ja ets a la llista d'espera de **{ $title }**, amb el número { $place }.
event-said-maybe = Apuntat: potser vas a **{ $title }**.
event-said-maybe-already = Ja havies dit que potser anaves a **{ $title }**.
event-said-no = Apuntat: no pots anar a **{ $title }**. Gràcies per dir-ho.
event-said-no-already = Ja havies dit que no pots anar a **{ $title }**.
event-left = He retirat la teva resposta a **{ $title }**.
event-was-not-coming = No havies respost a **{ $title }**; no ha canviat res.
reminder-dm-closed = Tens els missatges directes tancats per a mi, i no t'hi puc recordar res: obre'ls a la configuració de privacitat d'aquest servidor, o tria el canal amb `/profile reminders`.

button-going = Hi vaig
button-maybe = Potser
button-cannot = No puc
button-remind = Recorda-m'ho
button-details = Detalls
button-link = Obre l'enllaç
button-confirm = Confirma
button-discard = Descarta
button-keep = Deixa-ho així
button-back = Enrere
button-more = Més
button-snooze = Més tard
button-me-too = Jo també
button-seen = Vist
event-handed = Ara **{ $title }** l'acull **{ $chapter }**: el missatge i els recordatoris passen al seu canal.
