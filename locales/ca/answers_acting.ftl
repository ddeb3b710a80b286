## El que una pregunta demana fer: triat, confirmat, o declinat amb el camí per fer-ho

answer-act-lead =
    Això és el que he entès. Té efecte quan prems **Confirma**.
    Et recordo **{ $title }** ({ $when }) amb { $lead } d'antelació: { $at }
answer-act-join = Si hi vas, prem *Hi vaig*.
answer-act-which-event = Quin esdeveniment vols dir?
answer-act-which-moment = Quan vols dir exactament?
answer-act-which-host = Quin dels teus capítols l'acull?
answer-act-no-event =
    { $event ->
        [none] No sé quin esdeveniment vols dir, i no n'hi ha cap de previst que puguis veure.
       *[other] No sé quin esdeveniment vols dir. El que ve ara: { $event }
    }
answer-act-unclear-reminder = No hi he trobat alhora un moment i una cosa, i no he desat res. Prova per exemple «recorda'm trucar a la sala demà a les 10:00», o `/remind me`.
answer-act-unclear-event = No hi he trobat alhora un moment i un títol, i no he creat res. Prova per exemple «afegeix el nostre sopar: 14 de maig a les 19:00 a Les Capucins», o `/event create`.
answer-act-unclear-repeat = El que es repeteix no ho creo a partir d'una frase; no he desat res. `/remind me` i `/event create` tenen `repeat` per a això.
answer-act-connectors = Els esdeveniments els anuncien els connectors d'un capítol, i per això no he creat res.
answer-act-private-reminder = Des d'un canal obert no canvio res. Demana'm el mateix amb `/ask` o en un missatge directe, o fes servir `/remind me` o `/remind event`.
answer-act-private-event = Des d'un canal obert no canvio res. Demana'm el mateix amb `/ask` o en un missatge directe, o fes servir `/event create`.
answer-act-private-join = Des d'un canal obert no canvio res. Demana'm el mateix amb `/ask` o en un missatge directe, o fes servir `/event join`.

answer-example-reminder-create = recorda'm un dia abans la trobada de Barcelona
answer-example-event-create = afegeix el nostre sopar: 14 de maig a les 19:00 a Les Capucins
answer-example-event-join = apunta'm a la trobada de Barcelona
