"""French: more of what is declined."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "public": """(du|de la|de l'|de notre|de votre)
        (lieu|salle|local|association|asso|bureau|espace|café|mairie|bâtiment|école|bibliothèque|
        coworking|tiers-lieu
        (lieu|salle|local|association|asso|bureau|espace|café|mairie|bâtiment|école|bibliothèque|
        coworking|tiers-lieu)""",
    "pose": "joue le rôle, fais semblant, prétends être, jouer le rôle, faire semblant",
    "persona": """(tu joues|joue|tu es|tu fais|fais) (ma|mon|un|une|le|la)
        (grand-mère|pirate|robot|hacker|autre bot|dan|bot sans|assistant sans|grand-père), à partir
        de (maintenant|là) tu, sans (aucune|)
        (limite|limites|restriction|restrictions|filtre|règle|règles), oublie (que tu es|qui tu
        es), tu n'(as|es|obéis) plus (aucune|de|un|à|lié), mode (sans
        limites|libre|root|superutilisateur)""",
    "secret": """(ton|le|ta|tes|tout ton|votre) (prompt|token|code
        source|clé|secret|secrets|fichier de config|instructions cachées|configuration)""",
    "attack": """(mentionne|pingue|ping|notifie|alerte|réveille|tague|préviens) (tout le monde|tous
        les membres|tout le serveur|everyone|tous), (bannis|expulse|vire|supprime|mute) (tout le
        monde|tous les membres|tous|ce membre)""",
    "private_data": """le (06|07|zéro six|04|portable|fixe|numéro perso|whatsapp|mail perso),
        (son|leur) (06|07|portable|fixe|whatsapp|mail|numéro|adresse|tel),
        (joindre|contacter|appeler) (en dehors|hors) (du|de),
        (numéro|portable|téléphone|whatsapp|mail) (de|d'), combien (gagne|touche|il gagne|elle
        gagne), (où|c'est où|dans quelle rue) habite (exactement|)""",
    "weak_private": "le numéro (de|d'), l'adresse (de|d'), son adresse (quoi|), l'âge (de|d')",
    "market": """(un|une|mon|des|) (appart|appartement|logement à
        louer|studio|coloc|colocation|chambre à louer|voiture|bagnole|emploi|job|boulot|stage
        rémunéré|petite amie|petit ami|salle de sport)""",
    "off_topic": """(va|vas|il va|va-t-il|il) (flotter|pleuvoir|neiger|cailler|geler|venter|faire
        beau|faire chaud|faire froid|pleut|neige), (quel|le) temps (fait|fera|va|qu'il) un parapluie, mon parapluie,
        orage, orages, tempête, soleil demain, prévisions, degrés, humidité, thermomètre, plus
        (haute|haut|grand|grande|long|longue|riche|petit|petite)
        (montagne|sommet|fleuve|pays|tour|animal|océan|lac|bâtiment|homme|planète|arbre), du monde,
        au monde, système solaire, la lune, le soleil, mars et, galaxie, univers, trou noir,
        dinosaure, (capitale|population|superficie|drapeau|monnaie|roi|reine|ministre|maire)
        (de|du|des|d'), (quelle|il est quelle|c'est quelle) heure (est-il|il est|à), quelle heure
        il est, quel jour on est, (qui|quand) a
        (découvert|inventé|écrit|peint|composé|réalisé|chanté|construit|gagné|tué), (en quelle
        année|quand) (a eu lieu|est mort|est morte|est née), guerre mondiale, napoléon, révolution
        française, (bonne|meilleure|une|la) (pizzeria|boulangerie|crêperie|brasserie), pizzeria,
        pizzerias, restos, bar à, coiffeur, supermarché, pharmacie, hôpital, garagiste, parking,
        (mon|ma|mes|le|la) (imprimante|ordi|ordinateur|voiture|lave-linge|machine à
        laver|wifi|box|télé|robinet|toilettes|évier|chaudière|écran|frigo|fenêtres), algèbre,
        géométrie, trigonométrie, fractions, exercice de, devoir de, devoir d', mon devoir, mes
        devoirs, mon exposé, résous, résoudre une équation, comment dit-on, comment on dit,
        conjuguer, combien (font|fait|vaut|ça vaut|coûte|coûtent|pèse|mesure|de temps pour aller),
        (cours|prix|valeur) (du|de l'|de la) (bitcoin|or|pétrole|dollar|euro|essence|bourse),
        ethereum, livret a, taux d'intérêt, inflation, loto, euromillions, parier, casino, poker,
        (gagné|perdu|joue|jouent) (le|la|contre|ce soir)
        (match|coupe|élection|finale|championnat|tournoi), le match, ligue des champions, coupe du
        monde, l'om, ballon d'or, formule 1, gardien de but, buteur, zidane, eurovision, césar,
        oscars, beyoncé, taylor swift, star wars, harry potter, netflix ce soir, fortnite,
        minecraft, playstation, ta couleur préférée, ton film préféré, es-tu
        (humain|humaine|marié|mariée|réel|vivant|amoureux), (tu m'aimes|m'aimes-tu), chante-moi,
        horoscope, tarot, signe du zodiaque, croquettes, mon chat (a|ne|est), mon chien (a|ne|est),
        enceinte, dentiste, doliprane, aspirine, tension artérielle, calories, régime pour, perdre
        du poids, maigrir, (horaire|horaires) (du|des|de) (train|trains|bus|métro|tram), prochain
        (train|bus|métro|tram), billet de train, vol pour, itinéraire, soupe de, soupe aux, gratin,
        quiche, tarte, lasagnes, gâteau au, que manger, on mange quoi, je mange quoi, quoi manger,
        comment (cuire|cuisiner|préparer)""",
}
