## De werkwijze die met de bot meekomt, tot het netwerk zijn eigen schrijft

handbook-values = **Vijf waarden**
    Samenwerking: we doen het samen, en delen wat we leren.
    Openheid: wat we doen, kan iedereen zien, meedoen en overnemen.
    Zorg: mensen gaan voor projecten.
    Do-ocratie: wie het doet, beslist hoe het gebeurt.
    Permanente bèta: we proberen, kijken wat er gebeurde, en passen aan.
handbook-roles = **Wie doet wat**
    Een *lid* is iedereen in deze server: leden komen naar events, sluiten zich aan bij chapters, en zetten zoveel van hun profiel open als ze willen.
    Een *connector* trekt een chapter, van een plaats of rond een thema: plant events, verwelkomt mensen, houdt het gaande. De rol heeft een begin en een einde, en kan verlengd worden; een chapter vaart wel bij minstens { $least_connectors ->
        [one] één connector
       *[other] { $least_connectors } connectors
    }.
    Een *steward* zorgt voor het netwerk als geheel: de instellingen en cijfers, wat begint, stil is of vastzit, wat misloopt.
    Een *endorser* staat in voor iemand die connector wil worden; een *buddy* is er in de eerste weken van wie nieuw is; een *mentor chapter* begeleidt een chapter dat nieuw of stil is.
handbook-decisions = **Hoe we beslissen**
    Projecten zijn autonoom: wie er een draagt, beslist erover.
    Drie connectors mogen dagelijkse zaken regelen die noch de naam noch het geld van het netwerk raken.
    Wat formeler is, gaat via *stilzwijgende instemming* (lazy consent): een voorstel staat open tot een datum, en zwijgen steunt het. Een vraag wordt beantwoord terwijl de klok loopt. Een bezwaar zegt waarom en zet de klok stil, tot wie het maakte zegt dat het opgelost is.
    `/decide propose` legt een zaak voor aan alle connectors of aan de leden van een chapter; `/decide list` toont wat op jou wacht. Over nieuwe chapters, nieuwe connectors, de stad van een top en het einde van een chapter wordt op dezelfde manier beslist.
    Een stemming is het laatste redmiddel.
handbook-becoming = **Connector worden: de 333-regel**
    { $takeoff_days ->
        [0] Een aanloop
        [one] Een dag aanloop
       *[other] { $takeoff_days } dagen aanloop
    } waarin je met anderen organiseert; drie criteria (resultaten die mensen kunnen zien, een intentiebrief voor zes maanden, geen sterk bezwaar); en { $endorsers ->
        [0] de instemming van de connectors
        [one] één connector die voor je instaat en je onthaal verzorgt
       *[other] { $endorsers } connectors die voor je instaan, van wie er één je onthaal verzorgt
    }.
    `/connector propose` zet het in gang: een connector vraagt je, of je stelt jezelf kandidaat voor je chapter. Niets is openbaar voor je ja zei. Connectors gebruiken `/connector endorse`, of `/connector object` met een reden die jij te horen krijgt; `/connector candidates` toont wat er nog ontbreekt. Op het einde beslissen de connectors met instemming.
handbook-terms = **Hoe lang de rol van connector duurt**
    { $term_days ->
        [one] Eén dag
       *[other] { $term_days } dagen
    } per keer. Voor het einde vraag ik of je blijft; beide antwoorden zijn goed, en `/connector renew` toont op elk moment je rollen met hun einddatum. Als niemand antwoordt, horen de stewards het, en een maand later eindigt de rol met een bedankje; die van de laatste connector van een chapter eindigt nooit vanzelf.
    Met `/connector step-down` leg je een rol neer, met `/connector handover` geef je het chapter door. De rechten eindigen op het moment dat de rol eindigt.
handbook-founding = **Hoe een chapter begint**
    `/chapter start` noemt de stad (of een thema) en waarom. Een levend chapter in de buurt krijg je eerst te zien; een stil chapter wordt gevraagd, en heeft { $silent_neighbour_days ->
        [one] één dag
       *[other] { $silent_neighbour_days } dagen
    } om te antwoorden.
    Daarna zeggen mensen met een knop hoe ver ze gaan: *Interest*, *Energy* of *Commitment*. Het krijgt vorm met { $commitments ->
        [one] één engagement
       *[other] { $commitments } engagementen
    }, een chapter dat het begeleidt, en de instemming van de connectors.
    Wie zich engageerden, zijn de eerste connectors; de rol, het kanaal en de agenda worden gemaakt, en het draaiboek begint. Met het eerste event is het actief.
handbook-composting = **Wanneer een chapter gecomposteerd wordt**
    Het einde van een chapter is een fase, geen mislukking, en altijd beslist een mens. Een stil chapter krijgt de vraag hoe het gaat, een eerste keer na { $ask_days ->
        [one] één dag
       *[other] { $ask_days } dagen
    }; later krijgt het een mentor en een rustpauze aangeboden. Elk antwoord telt als teken van leven.
    `/chapter compost` stelt het einde voor, met de reden en wat er geleerd is. De leden horen het eerst en beslissen met instemming, daarna bevestigt een steward. Events en beloften worden afgerond, mensen krijgen een volgend chapter aangeboden, de rol verdwijnt, het kanaal en het archief blijven leesbaar.
    `/chapter reseed` brengt het ooit terug, met zijn geheugen.
handbook-privacy = **Wat anderen van je zien**
    Je profiel is verborgen tot je het openzet, veld per veld: `/profile visibility` stelt voor elk veld in of niemand, de connectors, je chapter, het netwerk of iedereen het ziet.
    Antwoorden op vragen volgen dezelfde regel: niemand verneemt via mij wat je niet voor hen hebt opengezet.
    `/privacy export` geeft je een bestand met alles wat ik over je weet, `/privacy erase` laat het wissen, `/privacy policy` zegt wat ik bewaar, waarom, wie het ziet en hoe lang.
handbook-none =
    { $topic ->
        [none] Het netwerk heeft bij mij nog geen eigen handboek.
       *[other] Het netwerk heeft bij mij nog geen eigen bladzijde over “{ $topic }”, dus ik zou maar gokken.
    } Ik kan je vertellen over onze waarden, de rollen, hoe we beslissen, hoe je connector wordt en hoe lang dat duurt, hoe een chapter begint en eindigt, en privacy; `/onboard playbook list` heeft de draaiboeken. Vraag voor de rest een connector.

become-member = Dat ben je al: iedereen in deze server is lid. Met `/chapter near` en `/chapter join` kom je bij een chapter; waar er geen is, begin je er een met `/chapter start`.
become-connector =
    Connector word je via de *333-regel*: { $takeoff_days ->
        [0] met anderen organiseren
        [one] één dag met anderen organiseren
       *[other] { $takeoff_days } dagen met anderen organiseren
    }; drie criteria (resultaten die mensen kunnen zien, een intentiebrief voor zes maanden, geen sterk bezwaar); en { $endorsers ->
        [0] de instemming van de connectors
        [one] één connector die voor je instaat
       *[other] { $endorsers } connectors die voor je instaan
    }.
    Praat met wie je chapter trekken: zij stellen je voor met `/connector propose`, of je stelt er jezelf mee kandidaat. `/connector candidates` toont wat er nog ontbreekt. Als alles er is, beslissen de connectors met instemming.
become-steward = Stewards zorgen voor het netwerk als geheel; wie deze server beheren, kiezen hen. Praat met een van hen over wat je graag op je zou nemen.
become-endorser = Een endorser is een connector die instaat voor iemand die het gaat worden; een van de endorsers verzorgt het onthaal. Kijk als connector bij `/connector candidates` en gebruik `/connector endorse`.
become-buddy = Een buddy is er in de eerste weken van wie nieuw is. Zeg aan de connectors van je chapter dat je dat graag zou zijn: zij vragen je met `/onboard buddy` als er iemand aankomt, en niets ligt vast voor je ja zegt.
handover = **Een chapter overdragen**
    Een rol neerleggen is iets gewoons. `/connector handover` vraagt de persoon die je noemt; na diens ja staat er een draaiboek voor jullie beiden in `/onboard mine` (events, contacten, accounts, beloften). Als die persoon één event van het chapter heeft georganiseerd, rondt hetzelfde commando het af: beide rollen veranderen tegelijk.
    Zonder opvolging leg je met `/connector step-down` de rol neer, en zorgen de stewards voor het chapter. Is de connector al weg, dan begint `/connector propose` met iemand anders, of benoemt een steward iemand met `/connector add`. Bij een verloren account geeft een steward de rollen aan het nieuwe account van die persoon met `/connector recover`.
    Kanaal en rol blijven bij het chapter, dus er gaat niets verloren met een persoon; accounts buiten deze server moet je terugvragen aan wie ze opende.
