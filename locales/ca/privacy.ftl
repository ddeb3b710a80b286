## Què se sap de les persones, i com se'n va

privacy-export = Aquest fitxer conté tot el que sé de tu a **{ $network }**: { $holds }. No diu res dels altres: on hi havia una altra persona, hi llegiràs `someone`. És teu, i aquest missatge només el veus tu.{ $zipped ->
        [yes] {" "}Era gros, i per això va dins d'un fitxer ZIP.
       *[no] {""}
    }
privacy-file = Tot el que el bot de { $network } sap de tu, taula per taula, i res dels altres. Les hores són en UTC; «you» ets tu, «someone» és qualsevol altra persona.
privacy-holds-you = el teu nom aquí i la teva configuració
privacy-holds-member-fields = { $number ->
        [one] una part del teu perfil
       *[other] { $number } parts del teu perfil
    }
privacy-holds-answers = { $number ->
        [one] una resposta a un esdeveniment
       *[other] { $number } respostes a esdeveniments
    }
privacy-holds-checkins = { $number ->
        [one] un esdeveniment on vas ser
       *[other] { $number } esdeveniments on vas ser
    }
privacy-holds-reminders = { $number ->
        [one] un recordatori
       *[other] { $number } recordatoris
    }
privacy-holds-chapter-members = { $number ->
        [one] un capítol
       *[other] { $number } capítols
    }
privacy-holds-connectors = { $number ->
        [one] un mandat de connector
       *[other] { $number } mandats de connector
    }
privacy-holds-track-steps = { $number ->
        [one] un primer pas
       *[other] { $number } primers passos
    }
privacy-holds-board-posts = { $number ->
        [one] una oferta o necessitat
       *[other] { $number } ofertes i necessitats
    }
privacy-holds-projects = { $number ->
        [one] un projecte
       *[other] { $number } projectes
    }
privacy-holds-questions = { $number ->
        [one] una pregunta en un esdeveniment
       *[other] { $number } preguntes en esdeveniments
    }
privacy-holds-deliveries = { $number ->
        [one] un missatge per a tu, enviat o previst
       *[other] { $number } missatges per a tu, enviats o previstos
    }
privacy-holds-audit = { $number ->
        [one] una línia sobre què has fet o què s'ha fet amb tu
       *[other] { $number } línies sobre què has fet o què s'ha fet amb tu
    }
privacy-holds-rest = { $number ->
        [one] una entrada més
       *[other] { $number } entrades més
    }

privacy-erase-title = Vols esborrar tot el que sé de tu?
privacy-erase = Quan ho confirmis, ningú no et trobarà ni et veurà més aquí. Durant { $days } dies encara t'ho pots repensar, i tot torna a ser com era; després és definitiu, i ningú no ho pot fer tornar.
privacy-goes-title = Què se'n va
privacy-goes = El teu perfil i la teva configuració, les teves respostes i places, els teus recordatoris, primers passos i presentacions, les teves ofertes, necessitats, preguntes, projectes, esborranys i desitjos, els rols que tens de mi, i tots els missatges per a tu que estan pendents. També de la cerca, i d'una còpia quan es torna a posar.
privacy-stays-title = Què es queda, sense tu
privacy-stays = El que la xarxa ha decidit i comptat: el resultat d'una decisió, quanta gent va venir, els esdeveniments i les pàgines per a tothom, que un capítol tenia un connector, una línia del registre que no assenyala ningú. El que tu has escrit a Discord es queda a Discord: esborra-ho allà.
privacy-animates-title = Ets connector
privacy-animates = Quan sigui definitiu, el teu mandat s'acaba a { $chapters }, i miro qui hi queda. Si pots, passa abans el relleu: `/connector handover`.
privacy-asked = Ja ningú no et veu aquí. El { $until } ({ $relative }) s'esborrarà per sempre tot el que sé de tu; fins llavors, *Conserva les meves dades*, aquí o a `/privacy erase`, ho fa tornar tot tal com era. Fins llavors no t'escric res, i després no et conec: si et quedes al servidor i em tornes a fer servir, per a mi seràs algú nou.
privacy-waiting = El { $asked } vas demanar que s'esborrés tot el que sé de tu. Mentrestant no et veu ningú. Serà definitiu el { $until } ({ $relative }); fins llavors, *Conserva les meves dades* ho fa tornar tot tal com era.
privacy-kept = Quina alegria tornar-te a tenir aquí. Tot és com era; només no s'han enviat els missatges que tocaven mentrestant.
privacy-not-waiting = No hi ha res que esperi per esborrar-se: ja t'ho has repensat, o ja està fet. `/privacy export` mostra què sé.
privacy-discarded = No s'ha esborrat res, tot es queda com està.
button-privacy-keep = Conserva les meves dades
button-privacy-export = Les meves dades en un fitxer
button-privacy-erase = Esborra les meves dades…

privacy-parts = Una altra part
privacy-part-keep = Què guardo
privacy-part-why = Per què ho guardo
privacy-part-who = Qui ho veu
privacy-part-long = Quant de temps
privacy-part-others = Què va a parar a altres
privacy-part-rights = Què pots demanar
privacy-part-whom = A qui preguntar
privacy-policy-foot = Privacitat a { $network }
privacy-policy-keep =
    • El teu número i el teu nom a Discord, la teva llengua i la teva zona horària.
    • El que escrius de tu: ciutat, habilitats, temes, llengües, ofertes, necessitats, enllaços. Tot això és cosa teva.
    • El que fas aquí: els capítols on ets o que animes, les respostes a esdeveniments, que hi vas ser, recordatoris, primers passos, preguntes, projectes, el que és al tauler, les decisions on parles, les idees per a la revista.
    • Un registre del que s'ha canviat, i els missatges que t'he enviat o t'enviaré.
    No guardo el que la gent escriu als canals, ni qui ha llegit què. Una pregunta que em fas amb les teves paraules es queda una estona, perquè «i a Lió?» s'entengui.
privacy-policy-why =
    • Perquè es trobin les persones que es podrien ajudar, fins on cada una vulgui.
    • Perquè els esdeveniments tinguin les seves places, els recordatoris arribin, i qui acaba d'arribar tingui companyia.
    • Perquè més tard es pugui veure què es va decidir, i qui va canviar què.
    No hi ha publicitat, ni cap perfil del que fas, ni puntuació, ni classificacions de persones.
privacy-policy-who =
    • El teu perfil està amagat fins que l'obres, part per part: a ningú, als connectors, al teu capítol, a la xarxa o a tothom. `/profile visibility` ho canvia, i val de seguida: en el que està amagat ni tan sols s'hi busca.
    • Qui organitza un esdeveniment veu qui hi va; el que està marcat com a obert a tothom ho veu tothom.
    • Els stewards veuen el registre, i el que els cal per tenir cura de la xarxa. Els teus recordatoris i missatges directes no els veu ningú més.
    • Les pàgines i els calendaris públics mostren esdeveniments i capítols, mai persones.
    • Qui porta la màquina on funciono podria llegir el magatzem, com en qualsevol servei d'aquesta mena.
privacy-policy-long =
    • Mentre ets aquí, fins que ho canvies o ho fas esborrar.
    • Si marxes del servidor, { $retention } dies; després s'esborra tot. Si tornes abans, encara hi és tot.
    • Les línies del registre, { $audit } dies.
    • Després de `/privacy erase`, se t'amaga de seguida, i s'esborra tot per sempre al cap de { $grace } dies.
    • A les còpies del magatzem, fins que les més noves n'han ocupat el lloc: al cap de { $months } mesos ja no ets en cap, potser més temps en còpies fetes en altres llocs. Si se'n torna a posar una, primer s'hi torna a esborrar tothom qui ja estava esborrat.
privacy-policy-others = No es ven ni es dona res. El que mostro i envio passa per Discord, que ho guarda segons les seves normes: el que és en un canal hi és fins que algú ho esborra. Quan llegeixo calendaris, feeds o pàgines d'altres llocs, allà no dic res de tu. Qui té el teu enllaç personal del calendari llegeix el teu calendari: desactiva'l a `/event calendar`.
privacy-policy-rights =
    • Veure-ho tot: `/privacy export` et dona un fitxer, de seguida.
    • Corregir-ho: `/profile edit`, `/profile language`, `/profile timezone`.
    • Amagar-ho: `/profile visibility`, de seguida i arreu.
    • Aturar alguna cosa: `/profile pairing`, `/profile reminders`, `/chapter leave`, `/event leave`.
    • Fer-ho esborrar: `/privacy erase`, definitiu al cap de { $grace } dies.
    No has de donar cap motiu, i no cal que ningú hi digui que sí.
privacy-policy-whom = { $stewards ->
        [none] Pregunta als stewards de { $network }: qui gestiona aquest servidor.
       *[other] Pregunta als stewards de { $network }: { $stewards }.
    } T'ho poden explicar, ajudar-te, i mirar què ha fallat. Si la llei et dona més del que hi ha aquí, val la llei.
