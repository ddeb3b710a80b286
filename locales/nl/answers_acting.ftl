## Wat een vraag laat doen: gekozen, bevestigd, of afgewezen met de weg ernaartoe

answer-act-lead =
    Dit heb ik begrepen. Het geldt zodra je op **Confirm** drukt.
    Ik herinner je aan **{ $title }** ({ $when }), { $lead } van tevoren: { $at }
answer-act-join = Druk op *Going* als je komt.
answer-act-which-event = Welk event bedoel je?
answer-act-which-moment = Wanneer precies bedoel je?
answer-act-which-host = Welk van jouw chapters organiseert het?
answer-act-no-event =
    { $event ->
        [none] Ik weet niet welk event je bedoelt, en er staat er geen gepland dat jij kunt zien.
       *[other] Ik weet niet welk event je bedoelt. Wat er eerst aankomt: { $event }
    }
answer-act-unclear-reminder = Ik vond daarin niet én een tijd én een zaak, dus er is niets bewaard. Probeer bijvoorbeeld “herinner me eraan morgen 10:00 de zaal te bellen”, of `/remind me`.
answer-act-unclear-event = Ik vond daarin niet én een tijd én een titel, dus er is niets aangemaakt. Probeer bijvoorbeeld “maak een event: potluck, 14 april 19:00 in Les Capucins”, of `/event create`.
answer-act-unclear-repeat = Wat terugkomt, stel ik niet in vanuit een zin; er is niets bewaard. `/remind me` en `/event create` hebben daarvoor `repeat`.
answer-act-connectors = Events worden aangekondigd door de connectors van een chapter, dus er is niets aangemaakt.
answer-act-private-reminder = Vanuit een open kanaal verander ik niets. Vraag me hetzelfde met `/ask` of in een privébericht, of gebruik `/remind me` of `/remind event`.
answer-act-private-event = Vanuit een open kanaal verander ik niets. Vraag me hetzelfde met `/ask` of in een privébericht, of gebruik `/event create`.
answer-act-private-join = Vanuit een open kanaal verander ik niets. Vraag me hetzelfde met `/ask` of in een privébericht, of gebruik `/event join`.

answer-example-reminder-create = herinner me een dag voor de borrel in München
answer-example-event-create = maak een event: potluck, 14 april 19:00 in Les Capucins
answer-example-event-join = schrijf me in voor de potluck in Brest
