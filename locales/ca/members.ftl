## Persones: el directori, els perfils i el que cadascú en tria

member-list-title = Persones
member-list-respelled = Ningú no hi coincideix tal com està escrit. Aquestes persones hi coincideixen amb una lletra canviada:
member-list-none = Ningú no t'ha obert res que hi coincideixi. Prova amb menys paraules, o pregunta-ho al canal d'un capítol. `/board need` ho pregunta a tothom.
member-list-empty = Encara ningú no t'ha obert el seu perfil. Pots obrir el camí: `/profile edit`, i després `/profile visibility`.

profile-menu = Què vols canviar? Ningú no ho veu fins que ho obres, part per part.
profile-empty = El teu perfil és buit. Escriu-hi tant o tan poc com vulguis; ningú no ho veu fins que ho obres.
profile-field-level = { $field } — ho veu: { $level }
profile-hidden = Ningú més no veu: { $fields }.
profile-nothing-hidden = Has obert tot el que has escrit. `/profile visibility` canvia qui veu què.
profile-saved = Desat.
profile-opened = { $fields } — a partir d'ara ho veu: { $level }.
profile-opened-empty = Encara no hi ha res; `/profile edit` ho omple.
profile-zone-offer = { $city } és a la zona horària { $zone }, que encara no és la teva.
profile-hint-about = Qui ets, en unes quantes frases
profile-hint-city = On vius; afegeix-hi el país si n'hi ha més d'una: Brest, França
profile-hint-languages = Separades amb comes
profile-hint-links = Un a cada línia, o separats amb comes
profile-hint-skills = Què saps fer, separat amb comes
profile-hint-topics = Què t'interessa, separat amb comes
profile-hint-offers = Què et poden demanar
profile-hint-needs = En què et podrien ajudar
profile-language-set = A partir d'ara et parlo en aquesta llengua: { $language }.
profile-language-default = A partir d'ara et parlo en la llengua del teu Discord.
profile-zone-set = A partir d'ara llegeixo i mostro les teves hores segons la zona { $zone }.
profile-reminders-dm = T'ho recordo en un missatge directe { $lead } abans de cada esdeveniment on vas.
profile-reminders-channel = T'ho recordo al canal de l'esdeveniment, { $lead } abans de cada un on vas.
profile-reminders-none = No et recordo els esdeveniments on vas. (Si canvies d'idea, seria { $lead } abans.)
profile-reminders-replanned = { $number ->
        [one] El recordatori d'un esdeveniment pròxim s'ha tornat a preveure.
       *[other] Els recordatoris de { $number } esdeveniments pròxims s'han tornat a preveure.
    }

button-profile-about = Sobre mi
button-profile-skills = Habilitats i temes
button-profile-offers = Ofereixo i busco
button-profile-open = Obre-ho a la xarxa
button-profile-zone = Fes servir { $zone }

field-about = presentació
field-city = ciutat
field-skills = llista d'habilitats
field-topics = llista de temes
field-languages = llista de llengües
field-offers = text del que ofereixes
field-needs = text del que busques
field-links = llista d'enllaços

refusal-too-many-tags = En aquest camp ({ $field }) hi caben com a màxim { $most } entrades: deixa-hi les que més t'importen.
