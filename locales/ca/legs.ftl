## Un esdeveniment en diversos llocs, i què es fa al voltant

legs-part-of = Part de
legs-wished-for = Es desitja al voltant de
legs-hosts = L'acullen plegats
legs-around = Al voltant
legs-people = { $people ->
        [0] encara ningú
        [one] hi va una persona
       *[other] hi van { $people } persones
    }, { $places ->
        [0] i no hi queda cap lloc
        [one] en un lloc
       *[other] en { $places } llocs
    }
legs-cancelled = cancel·lat
legs-yours = ✓ hi vas
legs-you = Vas a { $legs }. ✓
legs-choose = On seràs?
legs-offered = **{ $title }** es fa en { $places ->
        [one] un lloc: tria'l a sota
       *[other] { $places } llocs: tria on vas, un o més d'un
    }.
legs-at-once = { $legs } es fan alhora, i vas a tots. Si ha estat sense voler, retira'n un amb `/event leave`.
legs-joins = Passa a ser part de **{ $main }**.
legs-asks = Quan ho confirmis, es preguntarà a qui organitza **{ $main }** si passa a formar-ne part; fins que diguin que sí, va sol.
legs-far = **{ $main }** ({ $when }) és a més d'un mes de distància: mira si totes dues dates són bones.
legs-attached = **{ $title }** ja és part de **{ $main }**.
legs-asked = { $people ->
        [0] **{ $main }** no té cap connector, i per això pregunto als stewards si **{ $title }** passa a formar-ne part. Et diré què responen.
        [one] Pregunto a una persona de l'organització de **{ $main }** si **{ $title }** passa a formar-ne part. Et diré què respon.
       *[other] Pregunto a { $people } persones de l'organització de **{ $main }** si **{ $title }** passa a formar-ne part. Et diré què responen.
    }
legs-asked-already = Ja he preguntat a qui organitza **{ $main }** per **{ $title }**, i encara no ha respost. T'ho diré quan ho faci.
legs-waiting-title = Voldrien formar-ne part
legs-waiting = **{ $title }** · { $when }
legs-cancel-too = { $legs ->
        [one] També es cancel·la el lloc on es fa.
       *[other] També es cancel·len els { $legs } llocs on es fa.
    } Ho faré saber a tothom una sola vegada.
legs-cancelled-too = { $legs ->
        [one] També s'ha cancel·lat el lloc on es feia.
       *[other] També s'han cancel·lat els { $legs } llocs on es feia.
    }
legs-stay = { $legs ->
        [one] El lloc on es fa conserva la seva data
       *[other] Els { $legs } llocs on es fa conserven les seves dates
    }: canvia cada una amb `/event edit`.
legs-still = Encara vas a { $legs }: retira-ho allà, amb `/event leave`.
legs-detached = **{ $title }** torna a anar sol, a part de **{ $main }**. Les respostes i els recordatoris es queden.
button-detach = Separa'l del conjunt
button-whole = Tot l'esdeveniment

refusal-part-of-part = **{ $title }** ja és part d'un altre esdeveniment. Tria l'esdeveniment principal amb `part_of`.
refusal-part-has-parts = **{ $title }** té parts pròpies, i no pot passar a ser part d'un altre esdeveniment.
refusal-part-already = **{ $title }** ja és part d'un altre esdeveniment.
refusal-whole-undated = **{ $title }** de moment només és un desig. Dona-li una data amb `/event edit`, i després se n'hi poden afegir d'altres.
refusal-too-many-legs = Aquest esdeveniment ja té { $most } llocs, tants com en pot mostrar un missatge. Fes del teu un satèl·lit amb `kind`, o un esdeveniment a part.
legs-wall = { $when } allà
