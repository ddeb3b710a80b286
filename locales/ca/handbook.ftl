## La pràctica que ve amb el bot, fins que la xarxa escrigui la seva

handbook-values = **Cinc valors**
    Col·laboració: ho fem plegats, i compartim el que aprenem.
    Obertura: el que fem es pot veure, s'hi pot entrar i es pot copiar.
    Cura: les persones van abans que els projectes.
    Do-ocràcia: qui ho fa decideix com es fa.
    Beta permanent: provem, mirem què ha passat, i ho canviem.
handbook-roles = **Qui fa què**
    És *membre* tothom qui és en aquest servidor: va als esdeveniments, entra en capítols, i obre del seu perfil el que vol.
    Un *connector* anima un capítol, d'un lloc o d'un tema: en prepara els esdeveniments, acull la gent, el manté viu. El rol té un començament i un final, i es pot renovar; a un capítol li va bé tenir { $least_connectors ->
        [one] almenys una persona
       *[other] almenys { $least_connectors } persones
    } en aquest rol.
    Un *steward* té cura de la xarxa sencera: la configuració i les xifres, el que comença, calla o s'encalla, el que va malament.
    Un *endorser* avala algú que vol ser connector; un *buddy* acompanya les primeres setmanes de qui acaba d'arribar; un *capítol mentor* n'acompanya un de nou o de callat.
handbook-decisions = **Com decidim**
    Els projectes són autònoms: qui en porta un, hi decideix.
    Tres connectors poden resoldre el dia a dia que no toca ni el nom ni els diners de la xarxa.
    Tot el que és més formal va per *consentiment tàcit* (lazy consent): una proposta queda oberta fins a una data, i el silenci la recolza. Una pregunta es respon mentre corre el rellotge. Una objecció diu per què i atura el rellotge, fins que qui l'ha feta diu que està resolta.
    `/decide propose` planteja un tema a tots els connectors o als membres d'un capítol; `/decide list` mostra què t'espera. Els nous capítols, els nous connectors, la ciutat d'una cimera i el final d'un capítol es decideixen de la mateixa manera.
    La votació és l'últim recurs.
handbook-becoming = **Ser connector: la regla 333**
    { $takeoff_days ->
        [0] Un envol
        [one] Un dia d'envol
       *[other] { $takeoff_days } dies d'envol
    } en què organitzes amb altres; tres criteris (resultats que es puguin veure, una carta d'intenció per a sis mesos, cap objecció forta); i { $endorsers ->
        [0] el consentiment dels connectors
        [one] un connector que t'avala i porta la teva benvinguda
       *[other] { $endorsers } connectors que t'avalen, un dels quals porta la teva benvinguda
    }.
    `/connector propose` ho comença: un connector t'ho demana, o et presentes per al teu capítol. Res no és públic abans del teu sí. Els connectors fan servir `/connector endorse`, o `/connector object` amb una raó que se't diu; `/connector candidates` mostra què falta. Al final els connectors decideixen per consentiment.
handbook-terms = **Quant dura el rol de connector**
    { $term_days ->
        [one] Un dia
       *[other] { $term_days } dies
    } cada vegada. Abans del final pregunto si continues; totes dues respostes estan bé, i `/connector renew` mostra en qualsevol moment els teus rols i quan s'acaben. Si ningú no respon, els stewards ho saben, i un mes després el rol s'acaba amb un gràcies; el de l'últim connector d'un capítol no s'acaba mai tot sol.
    `/connector step-down` deixa un rol, `/connector handover` passa el capítol. Els drets s'acaben en el moment en què s'acaba el rol.
handbook-founding = **Com comença un capítol**
    `/chapter start` diu la ciutat (o un tema) i per què. Primer se't mostra si hi ha un capítol viu a prop; a un de callat se li pregunta, i té { $silent_neighbour_days ->
        [one] un dia
       *[other] { $silent_neighbour_days } dies
    } per respondre.
    Després la gent diu amb un botó fins on arriba: *Interès*, *Energia* o *Compromís*. Es forma amb { $commitments ->
        [one] un compromís
       *[other] { $commitments } compromisos
    }, un capítol que l'acompanya, i el consentiment dels connectors.
    Qui s'hi ha compromès en són els primers connectors; se'n creen el rol, el canal i el calendari, i comença la seva guia de passos. Amb el primer esdeveniment, ja és actiu.
handbook-composting = **Quan es composta un capítol**
    El final d'un capítol és una etapa, no un fracàs, i sempre ho decideix una persona. A un capítol callat se li pregunta com està, un primer cop al cap de { $ask_days ->
        [one] un dia
       *[other] { $ask_days } dies
    }; més tard se li ofereix un mentor i un descans. Qualsevol resposta és un senyal de vida.
    `/chapter compost` en proposa el final, amb la raó i el que s'ha après. Els seus membres ho saben primer i decideixen per consentiment, i després un steward ho confirma. Es tanquen esdeveniments i promeses, s'ofereix a la gent un altre capítol, el rol se'n va, el canal i l'arxiu es poden continuar llegint.
    `/chapter reseed` el fa tornar un dia, amb la seva memòria.
handbook-privacy = **Què veuen de tu els altres**
    El teu perfil està amagat fins que l'obres, camp per camp: `/profile visibility` diu per a cada un si no el veu ningú, o el veuen els connectors, el teu capítol, la xarxa o tothom.
    Les respostes a les preguntes segueixen la mateixa regla: ningú no sap per mi el que no li has obert.
    `/privacy export` et dona un fitxer amb tot el que sé de tu, `/privacy erase` ho fa esborrar, `/privacy policy` diu què guardo, per què, qui ho veu i quant de temps.
handbook-none =
    { $topic ->
        [none] La xarxa encara no té amb mi un manual propi.
       *[other] La xarxa encara no té amb mi una pàgina pròpia sobre «{ $topic }», i només ho endevinaria.
    } Et puc parlar dels nostres valors, dels rols, de com decidim, de com ser connector i quant dura, de com comença i acaba un capítol, i de la privacitat; `/onboard playbook list` té les guies de passos. Per a la resta, pregunta a un connector.

become-member = Ja en formes part: tothom qui és en aquest servidor és membre. `/chapter near` i `/chapter join` et fan entrar en un capítol; allà on no n'hi ha, `/chapter start` en comença un.
become-connector =
    Es pot ser connector per la *regla 333*: { $takeoff_days ->
        [0] organitzar amb altres
        [one] un dia d'organitzar amb altres
       *[other] { $takeoff_days } dies d'organitzar amb altres
    }; tres criteris (resultats que es puguin veure, una carta d'intenció per a sis mesos, cap objecció forta); i { $endorsers ->
        [0] el consentiment dels connectors
        [one] un connector que t'avala
       *[other] { $endorsers } connectors que t'avalen
    }.
    Parla amb qui anima el teu capítol: et proposen amb `/connector propose`, o t'hi presentes amb la mateixa ordre. `/connector candidates` mostra què falta. Quan hi és tot, els connectors decideixen per consentiment.
become-steward = Els stewards tenen cura de la xarxa sencera; els tria la gent que gestiona aquest servidor. Parla amb aquestes persones del que voldries assumir.
become-endorser = Un endorser és un connector que avala algú que està a punt de ser-ho; un dels endorsers porta la seva benvinguda. Si ets connector, mira `/connector candidates` i fes servir `/connector endorse`.
become-buddy = Un buddy acompanya les primeres setmanes de qui acaba d'arribar. Digues als connectors del teu capítol que t'agradaria: t'ho demanaran amb `/onboard buddy` quan arribi algú, i no hi ha res fet abans del teu sí.
handover = **Passar el relleu d'un capítol**
    Deixar el rol és una cosa normal. `/connector handover` ho demana a la persona que dius; quan diu que sí, teniu una guia de passos a `/onboard mine` (esdeveniments, contactes, comptes, promeses). Quan ha portat un esdeveniment del capítol, la mateixa ordre ho completa: tots dos rols canvien alhora.
    Sense relleu, `/connector step-down` deixa el rol, i els stewards tenen cura del capítol. Si la persona ja ha marxat, `/connector propose` comença amb algú altre, o un steward l'hi posa amb `/connector add`. D'un compte perdut, un steward en dona els rols al compte nou de la persona amb `/connector recover`.
    El canal i el rol es queden al capítol, i així no es perd res amb una persona; els comptes de fora d'aquest servidor s'han de demanar a qui els va obrir.
