## Hulp

help-newcomer = **Welkom!** Ik ben het geheugen en de agenda van het netwerk. Een goed begin: *Begin* onder mijn welkom, of `/profile edit` (je stad, wat je boeit; niemand ziet het tot jij het zegt), `/chapter near`, `/chapter join`.
help-member = **Wat je hier kunt doen**
help-connector = **Wat je hier kunt doen**, als lid en voor de chapters die je trekt
help-steward = **Wat je hier kunt doen**, als lid en voor het netwerk
help-more = `/help` met een onderwerp toont het in detail. Je kunt ook in je eigen woorden vragen: `/ask`, een bericht dat mij vermeldt, of een privébericht.

help-line-events = **Events** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **Herinneringen** — `/remind me`, `/remind list`
help-line-questions = **Vragen** — `/ask` “wat is er dit weekend te doen in Lyon?”
help-line-onboarding = **Eerste stappen** — `/onboard mine`
help-line-chapters = **Chapters** — `/chapter near`, `/chapter map`, `/chapter join`, `/chapter start`
help-line-people = **Mensen** — `/member find`, `/member show`, `/profile pairing`
help-line-profile = **Je profiel** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Privacy** — `/profile visibility`: verborgen tot je het openzet; `/privacy policy`, `/privacy export`
help-line-decisions = **Samen beslissen** — `/decide list`
help-line-handbook = **Het handboek** — `/handbook search`, `/handbook list`
help-line-board = **Het bord** — `/board need`, `/board offer`, `/board list`, `/board match`
help-line-projects = **Projecten en partners** — `/project list`, `/project add`, `/partner find`
help-line-magazine = **Het magazine** — `/magazine latest`, `/magazine write`, `/magazine idea`
help-line-menus = **Met een klik** — *Apps* op een bericht of een persoon
help-line-connectors = **Jouw chapters** — `/event create`, `/event recap`, `/chapter invite`, `/chapter health`, `/onboard board`, `/handbook add`, `/connector renew`
help-line-stewards = **Het netwerk** — `/network setup`, `/network health`, `/network foundings`, `/network practices`, `/network audit`, `/magazine follow`

guide-events = **Events**
    `/event list` toont wat er te doen is; zoek gerichter met `when` (“weekend”, “juni”), `chapter`, `kind` of `online`. `/event show` heeft alles over één event.
    `/event join` houdt een plaats voor je vrij, of een plek op de wachtlijst. Bij wat terugkomt kun je voor één datum of voor alle data meedoen; wat in meerdere steden gebeurt, vraagt je waar. `/event leave` geeft de plaats terug, `/event mine` toont je antwoorden. De knoppen onder het bericht van een event doen hetzelfde.
    `/event calendar` zet events in je eigen agenda en houdt ze bij.
    `/event agenda` toont het programma, de projecten en de open vragen. Druk op *Pick* bij een sessie, en ik herinner je er vijf minuten van tevoren aan.
    `/event pitch` schrijft een project in. `/event question` stelt een vraag; ze blijft open tot iemand kon helpen.
    Een wens heeft nog geen datum: druk op *I'm interested*, en ik zeg het je als er een is.
    {""}**Als je organiseert**
    `/event create` heeft `repeat` voor wat terugkomt, `part_of` voor één plaats van een groter event of iets eromheen, `template` voor een bekend soort avond, en `kind` *Wish*.
    `/event edit` en `/event cancel` hebben een `scope`: deze datum, deze en de volgende, of alle. `/event duplicate` maakt hetzelfde nog eens.
    `/event cohost` vraagt een ander chapter om mee te organiseren; `/event session` vult het programma.
    `/event checkin` noteert wie er was. `/event recap` vertelt wat er gebeurde, en brengt wat daarna komt bij jou terug op de dag zelf.
    `/event import` haalt een agenda binnen en volgt die. Op elk bericht begint *Apps → Make an event* een event.
guide-reminders = **Herinneringen**
    `/remind me` herinnert je aan om het even wat: `what` “de soeppot meenemen”, `when` “morgen 18:00”, en `repeat` als je wilt.
    `/remind event` herinnert je aan een event, zo lang van tevoren als je kiest.
    `/remind list` toont wat er wacht, `/remind cancel` haalt er een weg.
    Aan events waar je naartoe gaat, herinner ik je vanzelf; `/profile reminders` zegt hoe lang van tevoren, en of dat in een privébericht, in het kanaal of helemaal niet is.
guide-questions = **Vragen in je eigen woorden**
    `/ask` “wat is er dit weekend te doen in Lyon?”, “wie weet iets van compost?”, “waar is het dichtstbijzijnde chapter?”, “wat doe ik het eerst?”
    Alleen jij ziet het antwoord; *Share* toont het in het kanaal, met alleen wat iedereen mag zien.
    Je kunt me ook in een kanaal vermelden, of me rechtstreeks schrijven. “En in Nantes?” gaat verder op de vorige vraag.
    Ik antwoord uit de agenda, de chapters, het handboek, het bord, de projecten, de partners, het magazine en wat mensen hebben opengezet, en zeg het als ik iets niet weet.
    “Herinner me een dag voor de borrel in München” of “maak een event: potluck, 14 april 19:00” werkt ook: ik toon wat ik heb begrepen, en het geldt na *Confirm*.
guide-onboarding = **Eerste stappen**
    Als je aankomt, help ik je je taal, je stad, een chapter en wat je boeit te kiezen.
    `/onboard mine` toont al je stappen en hoe ver je bent. Wat aan de beurt is, komt vanzelf terug, een paar keer en niet meer; *Pause*, *Less* en *Stop* zijn aan jou.
    `/onboard done` en `/onboard skip` ronden een stap af; de knoppen ook. Een *buddy* kan je begeleiden: de connectors van je chapter vragen iemand voor je.
    {""}**Voor connectors**
    `/onboard board` toont wie waar staat, wie vastzit eerst. `/onboard nudge` geeft een vriendelijk woord, `/onboard buddy` vindt iemand die begeleidt.
    `/onboard start`, of *Apps → Start onboarding* op een persoon, begint een *playbook*, een lijst van stappen: voor wie nieuw is, een nieuwe connector of een nieuw chapter, een event in meerdere steden.
    `/onboard playbook edit` verandert de stappen voor jouw chapter.
guide-chapters = **Chapters**
    `/chapter near` toont de chapters het dichtst bij een stad, `/chapter list` allemaal, `/chapter map` een kaart, `/chapter show` één: het kanaal, de connectors, wat er komt.
    Met `/chapter join` kom je erbij, met rol en kanaal; waar eerst een connector toestemt, hoor je het van mij. Met `/chapter leave` ga je er weer uit. Je kunt in meerdere zijn.
    Geen enkel dichtbij? `/chapter start` begint er een: zeg waar en waarom, en mensen engageren zich met een knop. Een chapter begeleidt het, en de connectors stemmen in. Of druk op *Tell me if one starts here* onder `/chapter near`.
    Een gecomposteerd chapter kan opnieuw leven: `/chapter reseed`. Wil je er graag een trekken? `/connector propose`, met jezelf.
guide-people = **Mensen vinden**
    `/member find` zoekt op vaardigheid, stad, chapter of taal, in wat mensen voor je hebben opengezet. `/member show` toont één persoon.
    `/profile pairing` stelt je elke maand voor aan iemand van het netwerk, nooit dezelfde zolang er anderen zijn; `back` zegt wanneer je er weer bent.
    Wie je niet vindt, kan er toch zijn: profielen zijn verborgen tot hun eigenaar ze openzet.
guide-profile = **Je profiel**
    `/profile edit` schrijft het: over jou, stad, vaardigheden, onderwerpen, wat je bent, wat je biedt en zoekt, je links. `/profile show` toont het zoals anderen het zien.
    `/profile language` is hoe ik met je praat, `/profile timezone` hoe ik jouw tijden lees, `/profile reminders` wanneer en hoe ik je herinner.
guide-privacy = **Privacy**
    Alles in je profiel is verborgen tot je het openzet. `/profile visibility` stelt voor elk veld in wie het ziet: niemand, de connectors, je chapter, het netwerk of iedereen.
    `/privacy export` geeft je een bestand met alles wat ik over je weet. `/privacy erase` laat het wissen; zeven dagen lang kun je je nog bedenken. `/privacy policy` zegt wat ik bewaar, waarom, wie het ziet en hoe lang.
    Wat je vraagt met `/ask` of in een privébericht, zie alleen jij. Een vraag onthoud ik tien minuten, om de volgende te begrijpen, en een antwoord een dag, zodat je het kunt delen.
guide-decisions = **Samen beslissen**
    Zwijgen steunt. Een vraag wordt beantwoord terwijl de klok loopt; een bezwaar zegt waarom en zet de klok stil tot het opgelost is. De uitkomst wordt gepost en bewaard.
    `/decide list` toont wat op jou wacht en wat er beslist is, `/decide show` één beslissing met *Support*, *Question* en *Object*.
    {""}**Voor connectors**
    `/decide propose` legt een zaak voor aan alle connectors of, met `chapter`, aan de leden van het jouwe; `closes` is een datum en een uur, bijvoorbeeld “in 5 days” of “14 april 18:00”.
    Over nieuwe chapters en connectors, de stad van een top en het einde van een chapter wordt op dezelfde manier beslist, vanzelf zodra alles klaar is.
guide-handbook = **Het handboek**
    `/handbook search` vindt wat het netwerk weet over zijn eigen werkwijze: de passage, de bladzijde en de datum. Alle woorden zijn goed: “hoe verwelkomen we iemand?”. `/handbook list` toont alle bladzijden, en wie voor elke zorgt.
    Een bladzijde die al lang niemand heeft bevestigd, zegt dat erbij. Wie ervoor zorgt, krijgt twee keer per jaar de vraag of ze nog klopt.
    {""}**Voor connectors**
    `/handbook add` opent een formulier voor een bladzijde, of neemt een Markdown-`file`; met `audience` lezen alleen connectors en stewards ze. Een bladzijde kan in de plaats komen van een die met mij meekomt. `/handbook edit` en `/handbook remove` zijn voor bladzijden waar jij voor zorgt.
    Stewards kunnen ook de `url` van een site geven: ik toon wat ik daar zou lezen, en lees het daarna elke week opnieuw.
guide-board = **Het bord**
    `/board need` zegt wat je zoekt, `/board offer` wat je te geven hebt: “een avond over de boekhouding van een coöperatie”. Je ziet het voor het gepost wordt; met `chapter` zien alleen de mensen daarvan het. Het staat er een tijd, en ik vraag je voor het afloopt.
    `/board challenge` is een vraag met een dag en een klein team. Druk op *I'm in* op de kaart; als het team voltallig is, stel ik iedereen aan elkaar voor.
    `/board list` toont wat er is; met `mine` verander, verleng of sluit je wat van jou is.
    Als twee berichten bij elkaar passen, vraag ik de een, dan de ander. Niemand wordt genoemd voor beiden ja zeiden. `/board match` toont wat op je antwoord wacht, en wie op jouw berichten kan antwoorden, zonder namen.
guide-projects = **Projecten en partners**
    `/project list` toont wat mensen vooruitbrengen; zoek gerichter met `topic`, `chapter` of `mine`. `/project show` is één kaart: wat het is, wie het inbracht, waar het werd voorgesteld.
    `/project add` schrijft een kaart; met `only_chapter` zien alleen de mensen van zijn `chapter` ze. Een project dat op een event werd voorgesteld, heeft zijn kaart al, en `/event pitch` stelt het op het volgende voor.
    `/partner find` zoekt organisaties en bevriende netwerken op naam, onderwerp of plaats: `city` neemt een stad, een land of een deel van de wereld. Bij elk staat waar het vandaan komt, en sinds welke dag.
guide-magazine = **Het magazine**
    `/magazine latest` toont de nieuwste artikels; zoek gerichter met `topic` of `language`. Elk nieuw artikel wordt één keer aangekondigd, in zijn eigen taal.
    `/magazine write` toont de weg van idee tot artikel, en wie je het kunt vragen. `/magazine idea` dient er een in, ook zonder te weten wie het zal schrijven.
    `/magazine ideas` toont wat er onderweg is. *I write it*, *Draft link* en *Published* brengen de jouwe verder; redacteurs doen dat voor alle.
guide-menus = **Met een klik**
    Houd een bericht of een persoon ingedrukt (op een computer: rechtsklik), en dan *Apps*.
    Op een persoon toont *Profile* wat die voor je heeft opengezet; op jezelf, wie wat ziet.
    Op een bericht brengt *Remind me* het terug wanneer jij het zegt; het moment dat erin staat, is al ingevuld. Op de kaart van een event biedt het aan hoe lang van tevoren.
    {""}**Voor connectors**
    {""}*Make an event*, op een bericht, begint een event met wat er staat. *Start onboarding*, op een persoon, begint een playbook voor die persoon.
guide-connectors = **Voor connectors**
    {""}**Events**: `/event create` kondigt er een aan: `title` “Potluck”, `when` “14 april 19:00”. Ik toon wat ik heb begrepen; *Confirm* maakt het zo. Het kanaal krijgt een herinnering een week, een dag en een uur van tevoren. Meer: `/help` met het onderwerp *Events*.
    {""}**Mensen**: `/chapter invite` maakt een link recht naar je chapter; `/chapter requests` toont wie erbij wil, waar eerst een connector toestemt. `/chapter grant` geeft een rol van `/chapter roles`. `/chapter announce` spreekt iedereen in het kanaal aan. Nieuwkomers: `/help` met het onderwerp *First steps*.
    {""}**Het chapter**: `/chapter edit` verandert wat het zegt, zijn kanaal, zijn rol, wie erbij mag; met `mirrored` staan zijn events ook bij die van Discord zelf. `/chapter health` toont hoe het gaat; als het stil wordt, vraag ik het je. `/chapter compost` laat het goed eindigen, met instemming van zijn leden.
    {""}**De rol**: `/connector propose` begint met een nieuwe connector, `/connector candidates` toont wie onderweg is, om te steunen met `/connector endorse` of tegen te houden met `/connector object`. De jouwe heeft een einde: `/connector renew` houdt ze, `/connector handover` geeft het chapter door, `/connector step-down` legt ze neer. Twee connectors zijn beter dan één.
    Ik schrijf je wanneer een ja aan jou is. Een top toont *Bid for a city* en *Propose a host* bij de details.
guide-stewards = **Voor stewards**
    `/network setup` stelt de taal, de tijdzone, de stewardrol en de kanalen in; `/network settings` toont ze, en wat ik in Discord mis. Wat alleen voor connectors is, komt in hun kanaal, en nergens zolang er geen is; dan komen sommige beslissingen bij jou.
    `/network health` toont welke chapters stil zijn, alleen staan of vastzitten, `/network foundings` welke er beginnen, `/network stats` de cijfers met een grafiek. `/network practices` verandert de gebruiken: dagen, endorsers, engagementen.
    `/network audit` toont wat er gedaan is, door wie en wanneer, en of er achteraf iets aan veranderd is; `/network backup` maakt meteen een kopie van alles wat ik bewaar.
    `/chapter add` en `/connector add` noteren wat er al is. `/connector recover` geeft de rollen van een verloren account aan het nieuwe van die persoon. Het einde van een chapter en zijn nieuwe begin wachten op jouw bevestiging.
    `/event create` zonder chapter kondigt een event van het hele netwerk aan; met `kind` *Summit* een dat alleen connectors zien, en waarvan ze samen de stad kiezen. `/event import` kan ook een agenda van het hele netwerk volgen.
    `/magazine follow` volgt een feed, waarvan ik de artikels aankondig; `/magazine editor` noemt wie redacteur is. `/handbook add` met `url` volgt een site.
    Ik heb *Manage Roles*, *Manage Channels* en *Create Invite* nodig voor chapters, *Create Events* en *Manage Events* voor de events van Discord zelf. Wat je aandacht vraagt, komt in het kanaal van de stewards.
