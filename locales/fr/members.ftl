## Les personnes : l'annuaire, les profils et les choix de chaque personne

member-list-title = Personnes
member-list-respelled = Personne ne correspond tel quel. Voici qui correspond à une lettre près :
member-list-none = Personne ne t'a rien ouvert qui corresponde. Essaie avec moins de mots, ou demande dans le salon d'un chapitre. `/board need` pose la question à tout le monde.
member-list-empty = Personne ne t'a encore ouvert de profil. Tu peux commencer : `/profile edit`, puis `/profile visibility`.

profile-menu = Que veux-tu changer ? Personne ne le voit tant que tu ne l'ouvres pas, partie par partie.
profile-empty = Ton profil est vide. Écris autant ou aussi peu que tu veux ; personne ne le voit tant que tu ne l'ouvres pas.
profile-field-level = { $field } — visible par : { $level }
profile-hidden = Personne d'autre ne voit : { $fields }.
profile-nothing-hidden = Tu as ouvert tout ce que tu as écrit. `/profile visibility` change qui voit quoi.
profile-saved = C'est enregistré.
profile-opened = { $fields } — visible désormais par : { $level }.
profile-opened-empty = Il n'y a encore rien là ; `/profile edit` sert à le remplir.
profile-zone-offer = { $city } est dans le fuseau { $zone }, qui n'est pas encore le tien.
profile-hint-about = Qui tu es, en quelques phrases
profile-hint-city = La ville où tu habites ; ajoute le pays s'il y en a plusieurs : Brest, France
profile-hint-languages = Séparées par des virgules
profile-hint-links = Un par ligne, ou séparés par des virgules
profile-hint-skills = Ce que tu sais faire, séparé par des virgules
profile-hint-topics = Ce qui t'intéresse, séparé par des virgules
profile-hint-offers = Ce qu'on peut te demander
profile-hint-needs = Ce en quoi d'autres pourraient t'aider
profile-language-set = Désormais je te parle dans cette langue : { $language }.
profile-language-default = Désormais je te parle dans la langue de ton Discord.
profile-zone-set = Désormais je lis et montre tes heures dans le fuseau { $zone }.
profile-reminders-dm = Je te préviens par message privé { $lead } avant chaque événement où tu vas.
profile-reminders-channel = Je te préviens dans le salon de l'événement { $lead } avant chaque événement où tu vas.
profile-reminders-none = Je ne te rappelle pas les événements où tu vas. (Si tu changeais d'avis, ce serait { $lead } avant.)
profile-reminders-replanned = { $number ->
        [one] Le rappel de { $number } événement à venir est replanifié.
       *[other] Les rappels de { $number } événements à venir sont replanifiés.
    }

button-profile-about = Présentation
button-profile-skills = Compétences et sujets
button-profile-offers = Je propose, je cherche
button-profile-open = L'ouvrir au réseau
button-profile-zone = Prendre { $zone }

field-about = présentation
field-city = ville
field-skills = liste de compétences
field-topics = liste de sujets
field-languages = liste de langues
field-offers = texte de ce que tu proposes
field-needs = texte de ce que tu cherches
field-links = liste de liens

refusal-too-many-tags = Trop d'entrées ({ $field }) : { $most } au plus. Garde celles qui comptent le plus.
