## Antwoorden op vragen

field-question = vraag

answer-events =
    { $about ->
        [none] **Wat er te doen is**
       *[other] **Wat er te doen is** — { $about }
    }
answer-events-mine =
    { $about ->
        [none] **Jouw events**
       *[other] **Jouw events** — { $about }
    }
answer-events-away =
    { $place ->
        [none] Daar zelf niets; het dichtstbijzijnde is **{ $chapter }**, ongeveer { $km } km verderop:
       *[other] Niets in { $place } zelf; het dichtstbijzijnde is **{ $chapter }**, ongeveer { $km } km verderop:
    }
answer-event-again = { $event } · en later nog eens
answer-events-more = Er zijn er meer: `/event list` toont ze allemaal.
answer-no-events =
    { $about ->
        [none] Er staat geen event gepland dat jij kunt zien.
       *[other] Ik heb geen event gevonden voor { $about }.
    }
answer-no-events-mine = Je hebt op geen enkel event geantwoord dat hierbij past.
answer-no-events-soonest = Wat er het dichtst bij komt: { $event }
answer-no-events-near = Het dichtstbijzijnde chapter is **{ $chapter }**, ongeveer { $km } km verderop; `/chapter show` zegt wie je kunt aanspreken.
answer-no-events-here = `/chapter show` zegt wie je in **{ $chapter }** kunt aanspreken.

answer-people =
    { $about ->
        [none] **Mensen die hun profiel hebben opengezet**
       *[other] **Mensen die hun profiel hebben opengezet** — { $about }
    }
answer-people-more = Er zijn er meer: zoek gerichter met `/member find`.
answer-nobody =
    { $about ->
        [none] Nog niemand heeft een profiel voor je opengezet.
       *[other] Niemand heeft dat voor je opengezet: { $about }. Misschien is er wel iemand die het liever voor zich houdt.
    }
answer-near = **De chapters het dichtst bij { $place }**
answer-near-missing = Er is nog geen chapter in { $place }; met `/chapter start` begin je er een. Het dichtst in de buurt:
answer-near-none = Er is geen chapter in { $place }, en geen enkel chapter in de buurt heeft me verteld waar het zit. `/chapter list` toont ze allemaal.
answer-near-line = **{ $chapter }** ({ $where }) — ongeveer { $km } km
answer-near-here = **{ $chapter }** ({ $where }) — daar ter plaatse
answer-near-join = Met `/chapter join` kom je erbij, `/chapter show` vertelt meer.
answer-chapter = **{ $chapter }** ({ $where }) — { $status }, { $people ->
        [0] nog geen leden
        [one] één lid
       *[other] { $people } leden
    }
answer-chapter-channel = Het komt samen in { $channel }.
answer-chapter-soonest = Binnenkort: { $event }
answer-chapter-join = Met `/chapter join` kom je erbij.
answer-chapter-over = Het archief is te lezen, maar lid worden kan niet meer. `/chapter near` toont het dichtstbijzijnde levende chapter.
answer-chapters = { $total ->
        [0] Ik ken daar geen levend chapter.
        [one] **Eén chapter**
       *[other] **{ $total } chapters**
    }
answer-chapters-about = { $total ->
        [0] Ik ken geen levend chapter voor { $about }.
        [one] **Eén chapter** — { $about }
       *[other] **{ $total } chapters** — { $about }
    }
answer-chapters-line = **{ $chapter }** ({ $where }) — { $status }
answer-chapters-more = … en nog { $left }: `/chapter list` toont ze allemaal.
answer-count =
    { $about ->
        [none] In het hele netwerk
       *[other] { $about }
    }: { $living ->
        [0] daar leeft nu geen chapter.
        [one] daar leeft nu één chapter.
       *[other] daar leven nu { $living } chapters, waarvan { $active } actief.
    }
answer-connectors = **{ $chapter }** wordt getrokken door { $people }.
answer-connectors-km = Het dichtstbijzijnde chapter is **{ $chapter }**, ongeveer { $km } km verderop. Het wordt getrokken door { $people }.
answer-connectors-none = **{ $chapter }** heeft op dit moment geen connector. { $steward ->
        [none] Vraag het aan de stewards, of aan wie deze server beheert.
       *[other] Vraag het aan { $steward }.
    }
answer-connectors-none-km = Het dichtstbijzijnde chapter is **{ $chapter }**, ongeveer { $km } km verderop. Het heeft op dit moment geen connector. { $steward ->
        [none] Vraag het aan de stewards, of aan wie deze server beheert.
       *[other] Vraag het aan { $steward }.
    }
answer-connectors-unknown = Zeg me welk chapter of welke stad je bedoelt, bijvoorbeeld “wie is de connector in Lyon?”. { $steward ->
        [none] De stewards van het netwerk kunnen je ook helpen.
       *[other] { $steward } kan je ook helpen.
    }
answer-connectors-nowhere = Ik ken geen chapter in de buurt van { $place }. `/chapter list` toont waar er wel een is.
answer-ask-connectors = Je kunt het vragen aan wie **{ $chapter }** trekt: { $people }.
answer-ask-steward = Je kunt het vragen aan { $steward }.
answer-ask-anyone = Je kunt het vragen in een kanaal van deze server.

answer-step-language = Kies eerst de taal waarin ik met je praat: `/profile language`. Vraag het me daarna opnieuw, dan toon ik je de volgende stap.
answer-step-city = Vertel me nu je stad met `/profile edit`. Niemand ziet die tot jij het zegt, en ik kan je dan tonen wat dichtbij is.
answer-step-chapter =
    { $chapter ->
        [none] Zoek nu een chapter: `/chapter near` toont de dichtstbijzijnde, met `/chapter join` kom je erbij, en waar er geen is begin je er een met `/chapter start`.
       *[other] Sluit je nu aan bij een chapter. Het dichtst bij jou is **{ $chapter }**, ongeveer { $km } km verderop: `/chapter join`.
    }
answer-step-interests = Schrijf nu wat je boeit met `/profile edit`, en kies met `/profile visibility` wie het ziet. Zo vinden mensen elkaar hier.
answer-step-event =
    { $event ->
        [none] Ga nu naar een eerste event. Er staat er nog geen gepland; `/event list` zal het tonen.
       *[other] Ga nu naar een eerste event, bijvoorbeeld { $event }. `/event join` houdt een plaats voor je vrij.
    }
answer-step-done = Je hebt alle eerste stappen gezet. `/onboard mine` toont wat er verder nog voor jou is, `/event list` wat er te doen is.
answer-steps = **Eerste stappen**
answer-steps-all = **Eerste stappen voor wie net is aangekomen**
    1. `/profile language`: de taal waarin ik met je praat
    2. `/profile edit`: je stad en wat je boeit; niemand ziet het tot jij het zegt
    3. `/chapter near` en `/chapter join`: een chapter
    4. `/event list` en `/event join`: een eerste event
    `/help` vertelt meer, en `/onboard mine` toont je eigen stappen.
step-language = je taal
step-city = je stad
step-chapter = een chapter
step-interests = wat je boeit
step-event = een eerste event

answer-to-ask =
    { $about ->
        [none] Dat is eerder een vraag voor mensen dan voor mij.
       *[other] Dat is eerder een vraag voor mensen dan voor mij. Zij hebben misschien iets te zeggen over { $about }:
    }
answer-to-ask-nobody = Dat is eerder een vraag voor mensen dan voor mij, en niemand heeft een profiel voor je opengezet dat erover gaat.
answer-where-from = Van waar? Noem een stad (“bij Lyon”), of vertel me de jouwe met `/profile edit`; niemand ziet die tot jij het zegt.
answer-only-you = Dat gaat alleen jou aan, dus ik antwoord er hier niet op. Vraag het me met `/ask`: alleen jij ziet het antwoord.
answer-greeting = Hallo! Vraag me wat er te doen is, wie ergens iets van weet, of waar het dichtstbijzijnde chapter is. `/help` toont wat ik nog meer kan.
answer-thanks = Graag gedaan!
answer-declined-private = Ik geef geen privégegevens van mensen. `/member show` toont wat ze zelf hebben opengezet; het aardigst is hun gewoon te schrijven.
answer-declined-injection = Ik beantwoord alleen vragen over de events, mensen en chapters van het netwerk, en alleen met wat jij mag zien. `/help` toont voorbeelden.
answer-declined-off-topic = Dat gaat me boven het hoofd: ik ken de events, mensen en chapters van { $network }. Probeer bijvoorbeeld “wat is er dit weekend te doen?”.
answer-unknown = Dat heb ik niet begrepen, en ik zeg het liever dan te gokken. Probeer bijvoorbeeld “{ $example }”. `/help` toont wat ik kan.
answer-example-none = wat is er dit weekend te doen?
answer-example-event-list = wat is er dit weekend te doen in Lyon?
answer-example-member-find = wie weet iets van compost in Lyon?
answer-example-chapter-near = waar is het dichtstbijzijnde chapter?
answer-example-chapter-show = vertel me over het chapter van Lyon
answer-example-chapter-count = hoeveel chapters zijn er in Europa?
answer-example-chapter-list = welke chapters zijn er in Frankrijk?
answer-example-chapter-connector = wie is de connector in Lyon?
answer-steps-mine = `/onboard mine` heeft al je stappen, en de knoppen om ze af te ronden.
answer-example-onboarding-next-step = wat doe ik het eerst?
answer-example-onboarding-progress = welke stappen moet ik nog doen?
answer-example-role-become = hoe word ik connector?
answer-example-handbook-lookup = wat zijn onze waarden?
answer-example-connector-handover = hoe kan ik mijn chapter overdragen?
answer-example-question-ask = hoe vinden andere chapters vrijwilligers?
answer-example-help = hoe maak ik een event aan?
answer-short = Vraag me iets over het netwerk, bijvoorbeeld “wat is er dit weekend te doen in Lyon?”, “wie weet iets van compost?” of “wat doe ik het eerst?”. `/help` toont meer.
answer-shared = { $person } vroeg: “{ $question }”
answer-network = In **{ $network }**, waar je het laatst was:

source-calendar = Uit de agenda van het netwerk, { $at }
source-profiles = Uit profielen die mensen hebben opengezet, { $at }
source-chapters = Uit de lijst van chapters van het netwerk, { $at }
source-yours = Uit wat je me hebt verteld, { $at }; alleen jij ziet dit
source-practice = Uit de werkwijze die met deze bot meekomt; { $network } heeft misschien een eigen werkwijze, vraag het aan een connector

region-africa = Afrika
region-asia = Azië
region-brittany = Bretagne
region-europe = Europa
region-latin-america = Latijns-Amerika
region-mediterranean = de Middellandse Zee
region-middle-east = het Midden-Oosten
region-north-africa = Noord-Afrika
region-north-america = Noord-Amerika
region-oceania = Oceanië
region-scandinavia = Scandinavië
region-south-america = Zuid-Amerika
region-west-africa = West-Afrika
chapter-stage-seed = een zaadje
chapter-stage-forming = in wording
chapter-stage-active = actief
chapter-stage-dormant = in rust
chapter-stage-composted = gecomposteerd
chapter-everywhere = overal
button-share = Delen

refusal-answer-gone = Dit antwoord is al gedeeld, of is meer dan een dag oud. Stel de vraag opnieuw om het te delen.
refusal-nowhere-known = Ik ben je nog in geen enkel netwerk tegengekomen. Probeer een van mijn commando's in de server die we delen, bijvoorbeeld `/help`, en schrijf me dan opnieuw.
