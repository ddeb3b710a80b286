## Com han arribat les respostes a un esdeveniment, per a qui l'organitza

button-answer-days = Respostes al llarg del temps
curve = Com han arribat les respostes a **{ $title }**. Cadascuna és al dia del seu últim canvi; el que s'havia dit abans, o s'ha retirat, no es guarda.
curve-outside = { $outside ->
        [one] Una persona més ha respost en un altre lloc, un dia que no conec.
       *[other] { $outside } persones més han respost en un altre lloc, en dies que no conec.
    }
curve-none = Encara no ha respost ningú a **{ $title }**, així que no hi ha res per dibuixar. Comparteix-ne la targeta on la gent llegeix, o escriu tu a algunes persones.
curve-one = { $over ->
        [yes] Totes les respostes a **{ $title }** van arribar el mateix dia, { $day }: { $answers }. És massa poc per a una corba.
       *[no] Fins ara totes les respostes a **{ $title }** han arribat el mateix dia, { $day }: { $answers }. Torna a mirar-ho quan n'arribin més: aleshores hi haurà alguna cosa per dibuixar.
    }
curve-title = { $title }: les respostes al llarg del temps
curve-credit = Dades del { $date }
curve-seats = { $seats ->
        [one] { $seats } plaça
       *[other] { $seats } places
    }
curve-going = { $number ->
        [one] { $number } hi va
       *[other] { $number } hi van
    }
curve-waiting = { $number } en espera
curve-maybe = { $number } potser
curve-interested = { $number ->
        [one] { $number } persona interessada
       *[other] { $number } persones interessades
    }
curve-no = { $number ->
        [one] { $number } no pot
       *[other] { $number } no poden
    }
curve-alt = Gràfic de línies. { $title }, dia a dia, del { $since } al { $until }{ $seats ->
        [none] .
       *[other] , amb { $seats }.
    } Al final del dia: { $days }.
curve-alt-day = { $day }: { $answers }
