"""French: more ways to speak of what is written down, decided and published, and to the bot."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "latest": """du (nouveau|neuf), quoi de nouveau, (dernièrement|récemment) (paru|publié|sorti),
        été publiés, été publié""",
    "partner": """(vos|nos|des) (amis|amies|alliés|alliées|copains), organisations amies, avec qui
        (on|vous|nous) (travaille|travaillez|collabore|collaborez|bosse|bossez), (vos|nos)
        (partenariats|collaborations), organisations (sont|) (vos|nos) (amies|partenaires)""",
    "handover": """(transmets|transmettre|passer|passe|laisser|céder|confier|refiler)
        (mon|le|la|notre) (chapitre|rôle|groupe|main|relais|flambeau), (me|nous)
        (remplacer|succéder), ne (peux|veux) plus (être|continuer|assurer|animer), trouver (un
        remplaçant|une remplaçante|un successeur), (arrêter|cesser|lâcher) (l'animation|le rôle|mon
        rôle)""",
    "left": """ne (donne|donnent) plus (signe|de nouvelles|aucun signe), plus (aucune|) nouvelle
        (de|du), (parti|partie|disparu|disparue|déménagé) (à|en|au|avec|sans|depuis), a (laissé
        tomber|filé|jeté l'éponge|démissionné|rendu son tablier), s'est
        (volatilisé|volatilisée|évaporé|envolé|envolée), (introuvable|silence radio|aux abonnés
        absents)""",
    "access": """(les|nos|des|plus les) (mots de passe|identifiants|codes|clés|accès),
        (plus|aucun|pas) (accès|d'accès), boîte mail, la boîte mail, l'accès (au|à|aux)""",
    "theme": "projets de quartier, bâtiment, local, salle, salles, voisinage, motivés, motiver",
    "subject:decisions": """ça se décide,
        (prenez|prend|prennent|prenons|prises|prise) (vous|on|)
        (les|des|vos|une|) (décision|décisions), comment (vous|on)
        (décidez|décide|tranchez|tranche)""",
    "subject:terms": "(durée|longueur|fin|limite) (d'un|du|de mon|des) (mandat|mandats|rôle)",
    "subject:founding": """(faut|faut-il|il faut) (quoi|) pour (fonder|créer|ouvrir|monter|lancer)
        un (chapitre|groupe), (fonder|créer|ouvrir|monter|lancer) (notre propre|notre)
        chapitre""",
    "subject:privacy": """(vous faites quoi|que faites-vous|qu'est-ce que vous faites|faites-vous)
        (de|avec) (mes|nos|les) (données|données perso|données personnelles|infos), protection des
        données, rgpd, vie privée""",
    "subject:conduct": """charte (de conduite|de bonne conduite|de comportement), règles de bonne
        conduite""",
    "subject:history": """d'où vient (ce|le|cette|la|tout ça),
        (né|nait|créé|fondé|commencé|démarré|apparu) (ce|le|cette)
        (réseau|collectif|serveur|communauté), (est|a été|été) (né|créé|fondé) (ce|le|) réseau, l'a
        (créé|fondé|lancé), les (débuts|origines) (du|de)""",
    "subject:network": """(c'est|) quoi (ce|le|votre) (réseau|serveur|collectif|truc),
        (sert|ressemble) (ce|le) (réseau|serveur|collectif), (que|qu'est-ce que) (faites-vous|fait
        ce réseau|vous faites) (ici|exactement|au juste)""",
    "subject:roles": """(un|une|le|la) (connecteur|connector|connectrice|steward|binôme|endorser)
        (ça|il|elle|concrètement ça) (fait|sert|fait quoi|sert à quoi), (fait|font) (un|une|les)
        (connecteur|connector|connectrice|steward|stewards|connecteurs), rôle (d'un|de|du)
        (steward|connecteur|connector|binôme)""",
    "thanks": """merci (à toi|à vous|à tous|à toutes|bien|infiniment|mille fois|encore|du fond du
        coeur|pour tout|pour ton aide|pour votre aide|pour la réponse|pour l'info|tout le monde|le
        bot), mille (mercis|merci), mrc, mci, merki, mercii, cimer, (c'est|t'es|tu es|vous
        êtes|trop|très|vraiment|super) (gentil|gentille|sympa|aimable|chouette|adorable|cool), ça
        (m'aide|m'a aidé|m'a bien aidé|marche|aide) (beaucoup|bien|), je te remercie, je vous
        remercie, parfait merci, nickel, impec""",
    "greeting": """(bonjour|salut|coucou|bonsoir|hello|hey) (bonjour|salut|toi|vous), hé, ohé,
        rebonjour, bonne (nuit|matinée|après-midi|journée|soirée|semaine) (à|), bon
        (week-end|matin|dimanche|lundi|samedi), enchanté, enchantée, (comment|)
        (vas-tu|allez-vous|tu vas|vous allez), (quoi de neuf|la forme)""",
    "audience": """à (toutes|tous|tout le monde|toi|vous|chacun), (toutes|tous) et (tous|toutes),
        la (compagnie|team|famille|bande|troupe), les
        (gens|amis|amies|copains|copines|loulous|ami·es), tout le monde, le (bot|monde|robot),
        depuis (mon|ma|le|la|mes) (canapé|lit|bureau|balcon|jardin|cuisine|train), bonjour,
        beaucoup, bcp, infiniment""",
    "help": """(me|nous) servir à quoi,
        de quoi (es-tu|tu es|t'es|est-il|êtes-vous) capable, (quelles|quels|les|toutes
        les|liste des|tes) (commandes|fonctions|fonctionnalités) (existent|as-tu|y
        a-t-il|disponibles|sont disponibles|possibles|du bot|tu as|), (quel|quels)
        (genre|type|genres|types) (de|d') (choses|questions|trucs|aide),
        (comprends|pige|capte|vois) pas (bien|) comment (tu|ça|ce bot|le bot)
        (marches|marche|fonctionnes|fonctionne), comment (tu|ça|ce bot|le bot)
        (fonctionnes|fonctionne|marches|marche), comment (t'utiliser|se servir de toi|te parler|te
        demander|interroger le bot), tu (sers|peux servir) à quoi, (que|qu'est-ce que) (tu|vous)
        (peux|sais|pouvez) (faire|répondre), t'es capable de quoi""",
    "usage": """comment (on se sert|on utilise|utiliser|se servir|j'utilise|s'utilise|je me sers)
        (de la|la|cette) (commande|), comment (taper|lancer) (la|une) commande, (à quoi|) sert la
        commande, la commande pour, quelle commande (pour|), (la|quelle) commande""",
    "act:privacy": """(supprimer|effacer|exporter|télécharger|récupérer|fermer|clôturer|retirer|
        enlever|consulter)
        (mon|mes|toutes mes|le|) (compte|données|infos|informations|profil|données perso|données
        personnelles), quitter (le réseau|le serveur) définitivement, (quelles|que)
        (données|savez-vous) (avez-vous|sur moi|gardez-vous), que sais-tu (de|sur) moi,
        (qu'est-ce que tu|ce que tu|tu) (sais|gardes|as|retiens) (de|sur) moi,
        que (gardes-tu|retiens-tu|sait-on) (de|sur) moi""",
}
