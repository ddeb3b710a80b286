## Begegnungen, einmal im Monat

pairing-on = Einmal im Monat stelle ich dir per Direktnachricht jemanden aus dem Netzwerk vor. Das nächste Mal: { $at } ({ $relative }).
pairing-away = Du bist weg bis zum { $until }: Bis dahin stelle ich dir niemanden vor, danach bist du am ersten Montag des Monats wieder dabei.
pairing-off = Ich stelle dir niemanden vor. Wenn du Lust bekommst, Menschen kennenzulernen, wähle *an* mit `/profile pairing`.
pairing-numbers = { $number ->
        [one] Bisher hattest du eine Begegnung
       *[other] Bisher hattest du { $number } Begegnungen
    }{ $met ->
        [0] .
        [one] , und einmal habt ihr euch getroffen.
       *[other] , und { $met } Mal habt ihr euch getroffen.
    }
pairing-closed = Discord hat meine letzte Nachricht an dich abgewiesen. Ich versuche es wieder; erlaube bitte Direktnachrichten von diesem Server.
pairing-met = { $number ->
        [one] Diesen Monat möchte ich dir { $who } vorstellen: auch jemand, der Menschen aus dem Netzwerk kennenlernen mag. Schreibt euch ein paar Worte und findet eine halbe Stunde zum Reden.
       *[other] Diesen Monat möchte ich dir { $who } vorstellen, die auch Menschen aus dem Netzwerk kennenlernen mögen. Schreibt euch ein paar Worte und findet eine halbe Stunde zum Reden, ihr drei.
    }
pairing-both = { $one } und { $other }
pairing-shown = Das darfst du schon wissen:
pairing-hidden = Noch ist kein Profil geöffnet: Fragen ist der beste Weg, sich kennenzulernen.
pairing-question = Eine erste Frage, wenn du eine möchtest: *{ $question }*
pairing-question-1 = Was hat dich hierhergeführt?
pairing-question-2 = Woran arbeitest du, das du gern mal jemandem zeigen würdest?
pairing-question-3 = Was kann deine Stadt besser als jede andere?
pairing-question-4 = Was möchtest du dieses Jahr lernen?
pairing-question-5 = An welchen Abend mit anderen denkst du noch immer, und warum?
pairing-question-6 = Wobei könnte dir jemand aus diesem Netzwerk helfen?
pairing-called-off = { $others ->
        [none] { $who } schafft es diesen Monat nicht, es gibt also keine Eile. Die nächste Begegnung kommt am ersten Montag des nächsten Monats.
       *[other] { $who } schafft es diesen Monat nicht. Dabei bleibt: { $others }.
    }
pairing-noted = Wie schön, ich habe notiert, dass ihr euch getroffen habt.
pairing-noted-already = Das ist schon notiert: Ihr habt euch getroffen.
pairing-skipped = In Ordnung, diesen Monat nicht; ich gebe es weiter. Ab dem { $at } stelle ich dir wieder Menschen vor.
pairing-stopped = In Ordnung, ich stelle dir niemanden mehr vor. Mit `/profile pairing` auf dem Server geht es wieder los.

button-we-met = Wir haben uns getroffen
button-not-this-month = Diesen Monat nicht
button-stop-pairing = Beenden

refusal-pairing-gone = Diese Begegnung galt anderen. `/profile pairing` auf dem Server sagt, wie es um deine steht.
refusal-pairing-over = Der Monat dieser Begegnung ist vorbei. Wenn du weg bist, nimmt `/profile pairing` ein Datum, ab dem du wieder da bist.

effect-pairing-met = eine Begegnung
effect-pairing-month = die Begegnungen des Monats
effect-pairing-off = die Nachricht, dass jemand es nicht schafft
