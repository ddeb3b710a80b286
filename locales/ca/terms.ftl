## Mandats dels connectors: continuar, deixar-ho, rebre les gràcies

terms-near = { $number ->
        [one] S'acaba el teu mandat de connector. Continues? Totes dues respostes estan bé.
       *[other] S'acaben els teus mandats de connector. Continues? Totes dues respostes estan bé.
    }
terms-own = { $number ->
        [one] Animes un capítol.
       *[other] Animes { $number } capítols.
    }
terms-line = **{ $chapter }**: fins al { $ends } ({ $relative })
terms-line-open = **{ $chapter }**: encara sense final; t'ho preguntaré amb temps
terms-more = … `/connector renew` mostra els següents quan hagis respost a aquests.
terms-renewed = Gràcies per continuar amb **{ $chapter }**: el teu mandat dura fins al { $ends }.
terms-leaving = { $left ->
        [0] Al capítol **{ $chapter }** no hi ha cap altre connector: ja no l'animaria ningú. `/connector handover` el passa a algú; deixar-ho ara també està bé, i els stewards en tenen cura.
        [one] Ja no series connector del capítol **{ $chapter }**, i els teus drets allà s'acabarien de seguida. Hi queda un altre connector.
       *[other] Ja no series connector del capítol **{ $chapter }**, i els teus drets allà s'acabarien de seguida. En queden { $left } més.
    }
terms-left = { $left ->
        [0] Ja no ets connector del capítol **{ $chapter }**; gràcies per tot. Ara no l'anima ningú; els stewards ho sabran.
        [one] Ja no ets connector del capítol **{ $chapter }**; gràcies per tot. Hi continua un connector.
       *[other] Ja no ets connector del capítol **{ $chapter }**; gràcies per tot. Hi continuen { $left } connectors.
    }
terms-public = Ara ho sap el canal del capítol **{ $chapter }**.
terms-recovered = Els rols de { $lost } ara els té { $found }: { $chapters }. El compte antic ja no hi pot fer res.

connector-news-thanks = { $why ->
        [lapsed] El teu mandat de connector del capítol **{ $chapter }** es va acabar i en un mes no hem sabut res de tu; per això també s'ha acabat el rol. És una cosa normal: gràcies per tot el que hi has fet! Hi pots tornar en qualsevol moment.
        [handed] **{ $chapter }** és en mans noves, i tu ets de la gent que l'ha animat. Gràcies per tot el que hi has fet, i per haver passat tan bé el relleu!
       *[other] Ara ets de la gent que ha animat el capítol **{ $chapter }**. Gràcies per tot el que hi has fet! Hi pots tornar en qualsevol moment.
    } { $who }, si vols, el canal del capítol també et donarà les gràcies; allà no s'anomena ningú que no ho vulgui.
connector-news-removed = El teu rol de connector del capítol **{ $chapter }** s'ha acabat: ho ha decidit un steward, { $other }, que t'ho pot explicar. Continues sent-ne membre. Gràcies pel que hi has fet.
connector-news-farewell = { $who } ha deixat el rol de connector del capítol **{ $chapter }**. Gràcies per tot el que hi has fet!
connector-news-welcome = { $who } ara és connector del capítol **{ $chapter }**. Et donem la benvinguda!
connector-news-lost = Un steward ha passat el teu rol del capítol **{ $chapter }** d'aquest compte a { $other }, perquè s'havia dit que aquest s'havia perdut. Si no és així, escriu ara a un steward.
connector-news-found = Amb aquest compte ara ets connector del capítol **{ $chapter }**; abans el rol era del compte { $other }.
connector-news-moved = Un steward ha passat el rol de connector del capítol **{ $chapter }** del compte perdut { $other } a { $who }.

alert-term-over = El mandat de { $who } com a connector del capítol **{ $chapter }** s'ha acabat, i no ha respost ningú. Al cap d'un mes el rol s'acaba tot sol. Pregunteu-li-ho; `/connector renew` el manté.
alert-term-last = Al capítol **{ $chapter }** no hi ha cap connector més que { $who }, i no ha respost des que s'ha acabat el mandat. El rol no s'acaba tot sol: pregunteu-li-ho, o busqueu un relleu amb `/connector propose`.
alert-connectors-few = { $number ->
        [one] Hi ha un capítol amb menys de { $least } connectors: { $chapters }.
       *[other] Hi ha { $number } capítols amb menys de { $least } connectors: { $chapters }{ $more ->
            [0] .
           *[other] , i { $more } més.
        }
    } `/connector propose` comença amb algú nou.

button-stay = Continuo
button-step-down = Ho deixo
button-thank-public = Gràcies al canal
button-who-animates = Qui l'anima

refusal-no-roles = Ara mateix no animes cap capítol, i no hi ha res a renovar. Amb `/connector propose` es pot començar.
refusal-role-over = Aquest rol s'ha acabat, o no és teu, i no ha canviat res. `/connector renew` mostra els que tens.
refusal-nothing-to-recover = **{ $name }** no és connector enlloc, i no hi ha res a recuperar. `/connector list` mostra qui ho és.
refusal-same-account = **{ $name }** és alhora el compte perdut i el nou. Tria'n dos de diferents.
refusal-recover-oneself = Ningú no es dona els rols d'un altre compte, tampoc els stewards. Demana-ho a un altre steward.

effect-connector-asked = la pregunta de si un connector continua
effect-connector-news = les notícies del rol d'un connector
