## Fins on arriba la gent nova, per a qui l'acompanya

button-arrivals = Pas a pas
arrivals = { $people ->
        [one] **{ $home }**: fins on ha arribat la persona que ha vingut des del { $since }.
       *[other] **{ $home }**: fins on han arribat les { $people } persones que han vingut des del { $since }.
    } Només nombres: no s'anomena ningú. On una barra és buida, el dia del pas encara no ha arribat, o la persona ha marxat.
arrivals-left = { $left ->
        [one] Una d'elles ha deixat el servidor.
       *[other] { $left } d'elles han deixat el servidor.
    }
arrivals-none = **{ $home }**: no ha arribat ningú des del { $since }, així que no hi ha res per dibuixar. `/chapter invite` fa un enllaç que porta directament a un capítol.
arrivals-few = { $people ->
        [one] **{ $home }**: ha arribat una persona des del { $since }.
       *[other] **{ $home }**: han arribat { $people } persones des del { $since }.
    } De menys de { $least } no dibuixo res: mostraria què ha fet o no ha fet una d'elles. `/onboard board` mostra a qui li aniria bé una paraula.
arrivals-title = { $home }: l'arribada, pas a pas
arrivals-credit = { $people ->
        [one] Una persona, del { $since } al { $until }
       *[other] { $people } persones, del { $since } al { $until }
    }
arrivals-welcomed = Ha rebut la benvinguda
arrivals-began = Ha respost alguna cosa a la benvinguda
arrivals-language = Ha triat una llengua
arrivals-city = Ha dit on viu
arrivals-chapter = S'ha unit a un capítol
arrivals-interests = Ha triat interessos
arrivals-clear = Ara no hi ha res pendent
arrivals-done = fet
arrivals-skipped = no calia
arrivals-waiting = ha arribat el dia, encara pendent
arrivals-alt = Gràfic de barres. { $title }. { $credit }. { $rows }.
arrivals-alt-row = { $what }: { $done }{ $skipped ->
        [0] { "" }
       *[other] , no calia { $skipped }
    }{ $waiting ->
        [0] { "" }
       *[other] , pendent { $waiting }
    }
