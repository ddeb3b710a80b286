## Antwoorden over leden: één bij naam, hoeveel, wie voor het netwerk zorgt

answer-members-named =
    { $name ->
        [none] **Meerdere mensen**
       *[other] **Meerdere mensen heten { $name }**
    }
answer-member-hidden =
    { $name ->
        [none] Wie bedoel je? Noem me een naam, bijvoorbeeld “toon me het profiel van Amina”.
       *[other] Niemand met de naam { $name } heeft een profiel voor je opengezet. Misschien is die persoon er wel en houdt die het voor zich: een bericht is de beste manier om elkaar te leren kennen.
    }
answer-member-near = Namen die erop lijken:
answer-member-own = `/profile show` zegt wie er wat van ziet.
answer-field-identity = Wat ik ben: { $content }
answer-field-about = Over: { $content }
answer-field-city = Stad: { $content }
answer-field-skills = Vaardigheden: { $content }
answer-field-topics = Onderwerpen: { $content }
answer-field-languages = Talen: { $content }
answer-field-offers = Biedt: { $content }
answer-field-needs = Zoekt: { $content }
answer-field-links = Links: { $content }
answer-field-chapters = Chapters: { $content }
answer-members =
    { $about ->
        [none] **Met hoeveel we zijn**
       *[other] **Met hoeveel we zijn** — { $about }
    }
answer-members-known = { $known ->
        [one] Er is één persoon in het netwerk.
       *[other] Er zijn { $known } mensen in het netwerk.
    }
answer-members-opened = { $capped ->
        [yes] Meer dan { $opened } mensen laten jou zien dat ze daar zijn.
       *[no] { $opened ->
            [0] Niemand laat jou zien daar te zijn.
            [one] Eén persoon laat jou zien daar te zijn.
           *[other] { $opened } mensen laten jou zien dat ze daar zijn.
        }
    }
answer-members-profiles = { $capped ->
        [yes] Meer dan { $opened } mensen hebben iets van hun profiel voor je opengezet.
       *[no] { $opened ->
            [0] Niemand heeft iets van een profiel voor je opengezet.
            [one] Eén persoon heeft iets van een profiel voor je opengezet.
           *[other] { $opened } mensen hebben iets van hun profiel voor je opengezet.
        }
    }
answer-members-chapter = **{ $chapter }** heeft { $people ->
        [0] nog geen leden.
        [one] één lid.
       *[other] { $people } leden.
    }
answer-stewards =
    { $role ->
        [none] Er is geen stewardrol ingesteld: wie deze server beheert, zorgt voor het netwerk.
       *[other] De stewards zorgen voor het netwerk: { $role }. Discord toont wie die rol heeft.
    }

answer-example-member-show = toon me het profiel van Amina
answer-example-member-count = hoeveel leden zijn er in Lyon?
answer-example-network-stewards = wie zijn de stewards?

source-count = Geteld in de ledenlijst van het netwerk en in wat mensen hebben opengezet, { $at }
source-settings = Uit de instellingen van het netwerk, { $at }
