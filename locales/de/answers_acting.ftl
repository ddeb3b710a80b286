## Was eine Frage zu tun bittet: ausgewählt, bestätigt, oder abgelehnt mit dem Weg dorthin

answer-act-lead =
    Das habe ich verstanden. Es gilt, sobald du auf **Bestätigen** drückst.
    Ich erinnere dich an **{ $title }** ({ $when }), { $lead } vorher: { $at }
answer-act-join = Wenn du kommst, drück auf *Ich komme*.
answer-act-which-event = Welches Event meinst du?
answer-act-which-moment = Wann genau meinst du?
answer-act-which-host = Welches deiner Chapter richtet es aus?
answer-act-no-event =
    { $event ->
        [none] Ich weiß nicht, welches Event du meinst, und es ist keins geplant, das du sehen kannst.
       *[other] Ich weiß nicht, welches Event du meinst. Als Nächstes kommt: { $event }
    }
answer-act-unclear-reminder = Darin habe ich nicht beides gefunden, eine Zeit und eine Sache; ich habe nichts gespeichert. Versuch es zum Beispiel mit „Erinnere mich morgen um 10:00, den Raum anzurufen“ oder mit `/remind me`.
answer-act-unclear-event = Darin habe ich nicht beides gefunden, eine Zeit und einen Titel; ich habe nichts angelegt. Versuch es zum Beispiel mit „Trag unser Mitbringessen ein: 14. Mai 19:00 im Les Capucins“ oder mit `/event create`.
answer-act-unclear-repeat = Was wiederkehrt, lege ich nicht aus einem Satz an; ich habe nichts gespeichert. Dafür haben `/remind me` und `/event create` die Option `repeat`.
answer-act-connectors = Events kündigen die Connectors eines Chapters an; ich habe deshalb nichts angelegt.
answer-act-private-reminder = Aus einem offenen Kanal heraus ändere ich nichts. Frag mich dasselbe mit `/ask` oder in einer Direktnachricht, oder nimm `/remind me` oder `/remind event`.
answer-act-private-event = Aus einem offenen Kanal heraus ändere ich nichts. Frag mich dasselbe mit `/ask` oder in einer Direktnachricht, oder nimm `/event create`.
answer-act-private-join = Aus einem offenen Kanal heraus ändere ich nichts. Frag mich dasselbe mit `/ask` oder in einer Direktnachricht, oder nimm `/event join`.

answer-example-reminder-create = Erinnere mich einen Tag vor dem Umtrunk in München
answer-example-event-create = Trag unser Mitbringessen ein: 14. Mai 19:00 im Les Capucins
answer-example-event-join = Melde mich zum Mitbringessen in Brest an
