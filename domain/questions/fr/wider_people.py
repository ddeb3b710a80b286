"""French: more ways to speak of people, towns and roles."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "who": """(lequel|laquelle|lesquels|lesquelles) (d'entre|parmi) (vous|nous|eux|les membres),
        qui (d'entre|parmi) (vous|nous|eux), qui est-ce qui, c'est qui qui, qui sont les
        (gens|personnes), ce sont qui, à qui""",
    "person": """(lequel|laquelle|lesquels|lesquelles) (d'entre|parmi) (vous|nous|eux|les membres),
        qui (d'entre|parmi) (vous|nous|eux), qui est-ce qui, (des|les) (personnes|gens|membres)
        qui, (un|une|des) (spécialiste|volontaire|collègue|bénévole), à qui (je|on)
        (pourrais|pourrait|peux|peut|dois|doit|devrais) (parler|demander|m'adresser)
        (de|d'|pour|sur), avec qui (je|on) (peux|peut|pourrais|pourrait|dois|devrais)
        (parler|discuter|échanger|causer) (de|d'|du|des|sur), avec qui
        (parler|discuter|échanger|causer) (de|d'|du|des|sur), à qui (parler|causer) (de|d'|du|des),
        une bonne âme, (une personne|des gens|des personnes) qui, y a-t-il quelqu'un, y'a
        quelqu'un""",
    "know": """s'y (connaîtrait|connaîtraient|connaissait|connaissent|connaît) (un peu|bien|)
        (en|sur|à|aux|dans), (connaît|connaissent|connaîtrait) (bien|quelque chose à|un peu|) (le
        sujet de|la question de|le thème de|le monde de), (calé|calée|calés|doué|douée|fort|forte|à
        l'aise|expert|experte|compétent|compétente|expérimenté|expérimentée|spécialisé|
        spécialisée|pointu|pointue|qualifié|branché)
        (en|sur|dans|avec|pour), (expérience|expertise|connaissance|compétence|maîtrise)
        (en|de|dans|sur|du|des|avec|d'), (ait|aient|a|ont|avec) (de l'|une) (expérience|expertise)
        (en|de|dans|sur|du|des|avec|d'), (connaissances|compétences|notions|bases)
        (en|de|dans|sur|du|des|d'), (a|ont|ait) des (connaissances|compétences|notions|bases)
        (en|de|dans|sur|du|des|d'),
        (bosse|bossent|travaille|travaillent|planche|planchent|s'engage|s'engagent|milite|
        militent|s'investit|s'active|s'activent)
        (sur|dans|contre|pour|autour de|autour du),
        (engagé|engagée|engagés|engagées|impliqué|impliquée|impliqués|investi|investie|investis|
        mobilisé|mobilisés|actif|active|actifs)
        (contre|pour|dans|sur|autour de), lutte contre, luttent contre, se bat contre, se battent
        contre,
        (connaisseur|connaisseuse|connaisseurs|passionné|passionnés|amateur|amateurs|pro|pros)
        (de|d'|du|des|en), est dans le domaine de, dont c'est le (métier|domaine|truc|rayon),
        (s'intéresserait|s'intéresseraient|s'intéressant) (à|au|aux), à qui parle, que ça
        intéresse, (causer|parler|discuter|échanger|papoter) (de|d'|du|des|sur|à propos de|au sujet
        de|autour de), à propos de, sensible aux questions de, les questions de, qui touche en,
        sait se servir de, saurait se servir de, fait dans""",
    "does": """(saurait|sauraient|sait|savent|peut|peuvent|pourrait|pourraient) faire (de la|du|de
        l'|des|un|une|), (fait|font|fasse|fassent|ferait|feraient) (de la|du|de l'|des), en train
        de faire (de la|du|de l'|des)""",
    "teach": """(m'|nous )(initier|former|apprendre|enseigner|expliquer|montrer) (à|au|aux|en|à
        la|à l'|la|le|les|), (initier|former) quelqu'un (à|au|aux|en), des cours (de|d'|du), donne
        des cours (de|d'|du), donner des cours (de|d'|du), apprendre (la|le|les|à|l'), j'aimerais
        apprendre (la|le|les|à|l'|)""",
    "help_with": """(filer|donner|prêter|file|donne|filerait|donnerait) un coup de (main|pouce)
        (en|pour|sur|avec|dans|à), un coup de (main|pouce) (en|avec|dans|à), (m'|nous
        )(aider|conseiller|accompagner|guider|épauler|soutenir|dépanner|éclairer)
        (sur|en|pour|avec|dans|à|au sujet de|à propos de), besoin (d'aide|d'un coup de main|de
        conseils|d'un conseil|d'un avis) (en|sur|avec|pour|à propos de), (de l'aide|des
        conseils|conseils|un conseil|un avis) (en|sur|à propos de)""",
    "find": """(mis|mise) en (relation|contact) avec,
        (file|filez|passe|refile)-(moi|nous),
        (il|) (me|nous) (faudrait|faut) (quelqu'un|une personne|des gens|), (on|je|nous)
        (aurait|aurais|aurions) besoin (de|d'), (aurait|auraient|aurais) besoin (de|d'), (je
        suis|on est|nous sommes) (à la recherche|en quête) (de|d'), (entrer|être|me
        mettre|mettre|rester|prendre|rentrer) en contact avec (des gens|des personnes|quelqu'un|des
        membres|), (me|nous) (mettre|mettez|mets) en (contact|lien|relation) avec,
        (des|les|quelqu'un|quelques) (gens|personnes|membres) (à|avec qui)
        (rencontrer|parler|contacter), (à|) (me|nous) (recommander|conseiller|présenter|suggérer),
        (vous auriez|tu aurais|tu as|vous avez) quelqu'un (à me recommander|à me conseiller|à me
        présenter|) (en|pour|sur|dans), (recommander|conseiller) quelqu'un (en|pour|de|d'|dans),
        (je|on) (souhaite|souhaiterais|souhaiterait|voudrais|voudrait|aimerais|aimerait|veux|veut)
        (trouver|rencontrer|échanger avec|parler à|parler avec|discuter avec|contacter|connaître),
        (notre|mon) (asso|association|groupe|chapitre|équipe|projet|collectif) (a|aurait) besoin
        (de|d'), (trouver|dénicher) (quelqu'un|une personne|des gens)""",
    "speak": """(parle|parlent|parlerait|parleraient|maîtrise|maîtrisent|cause|comprend|
        comprennent)
        (bien|couramment|un peu|le|l'|), se débrouille en, langue maternelle, bilingue""",
    "live": """(habitent|habite|vit|vivent|réside|résident|loge|crèche|installée|installés|
        installées|basées|domicilié)
        (à|au|en|dans|), est de, sont de, vient de""",
    "who_is": """c'est qui (ce|cette|celui-là|celle-là|ça|lui|elle|), qui est (cette personne|ce
        monsieur|cette dame|ce gars|cette fille), qui c'est, qui est-ce, qui est-il, qui est-elle,
        c'est qui déjà, il est qui, elle est qui""",
    "occupation": """(elle|il|) fait quoi, que fait, qu'est-ce que fait, (il|elle)
        (bosse|travaille) dans quoi, (quel est|c'est quoi) le (métier|boulot|travail|job) de, que
        devient""",
    "meaning": "veut dire, signifie",
    "profile": """(voir|affiche|afficher|montre|consulter|ouvrir|regarder) (sa|son|le|la)
        (fiche|profil|page|carte), sa fiche, (fiche|page|portrait|profil) (d'|de), son profil, qui
        est vraiment""",
    "near_me": """(aller|venir) à pied, depuis chez (moi|nous),
        (dans|autour de|près de|du côté de|vers) (mon|notre|ma|mes|nos)
        (quartier|coin|secteur|village|ville|région|département|patelin|bled|rue|commune|
        alentours|environs|parages),
        (plus près|le plus près|la plus près|au plus près) (de chez moi|d'ici|de moi|de chez
        nous|de mon domicile|de la maison|de là où j'habite), (pas|non) (très|trop|si|bien|) loin
        (de chez moi|d'ici|de moi|de chez nous|de la maison), à (deux pas|côté|proximité|quelques
        minutes) (de chez moi|d'ici|de la maison), par chez moi, près (d'ici|de moi|de la maison|de
        mon domicile|du boulot), là où (je|on) (vis|vit|suis|habite), (de|dans) (mon|le)
        (coin|voisinage|secteur)""",
    "nearest": "(le|la|les|) plus près, (pas|) (trop|très|si|) loin, le moins loin, pas loin",
    "member": """gens (sont|) inscrits, personnes (sont|) inscrites, (notre|la)
        (communauté|tribu|bande) (aujourd'hui|actuellement|maintenant|en ce moment), utilisateurs,
        participants, inscriptions, (on|vous) (est|êtes) combien, taille de la communauté""",
    "active": """(il|elle|ça|) (vit|tourne|marche|existe|bouge|fonctionne) encore,
        (tourne|vit|fonctionne|bouge) (encore|toujours), encore (actif|vivant|debout|en
        vie|là|ouvert), en hibernation, s'est endormi, s'est arrêté""",
    "meet": """(se réunit|se réunissent|se retrouve|se retrouvent|se voit|se voient|vous vous
        voyez) (tous les combien|à quelle fréquence|où|quand|souvent), tous les combien, à quelle
        fréquence, lieu de rencontre""",
    "connector": """(la|les|une|des) (personne|personnes) (qui anime|qui animent|responsable|en
        charge|référente|de contact|qui coordonne|qui gère) (du|de|le|), point de contact,
        interlocuteur, interlocutrice, personne ressource, cheville ouvrière, mon référent,
        animateurs""",
    "contact": """qui (je|on) (pourrais|peux|peut|pourrait) (appeler|contacter|joindre),
        à qui (je|on) (pourrais|pourrait|peux|peut|dois|doit|devrais)
        (parler|demander|m'adresser) (de|d'|pour|sur), avec qui (je|on)
        (peux|peut|pourrais|pourrait|dois) (parler|discuter|échanger) (de|d'|du|des|sur),
        (qui|quelle personne) (prend|prennent) soin (de|du|des), (qui|quelle personne)
        (s'occupe|s'occupent|se charge|se chargent) (de|du|des|d'), (qui|à qui|vers qui)
        (dois-je|puis-je|je dois|je peux|peut-on|faut-il|on doit|je devrais|il faut|pourrais-je)
        (contacter|joindre|écrire|m'adresser|parler|me tourner|appeler|demander|prévenir|voir), (le
        nom|les noms) (de la personne qui|de celui qui|de celle qui) (anime|gère|tient), le nom
        (du|de la), (qui s'occupe|s'occupe|s'occupent) du réseau, entrer en contact avec (le|les)
        (chapitre|groupe), la bonne personne pour""",
    "steward": """(le|la|les|votre|vos|notre) (bureau|conseil|comité|direction|équipe
        dirigeante|chefs|big boss|patrons|patron|boss|pilotes), (qui|)
        (pilote|dirige|gouverne|gère|chapeaute) (le réseau|tout ça|l'ensemble),
        (s'occupe|s'occupent) du réseau, derrière le réseau, (qui tient|qui gère|qui pilote) (la
        baraque|la boutique|le réseau), les noms des stewards, se cache derrière, qui se cache
        derrière (le réseau|ce réseau|tout ça|)""",
    "network": """(qui|) (pilote|dirige|gouverne|gère|chapeaute) (le réseau|tout ça|l'ensemble),
        (qui s'occupe|s'occupe|s'occupent) du réseau, le réseau (entier|dans son
        ensemble|en entier|en général), tout le bazar, toute l'organisation, l'ensemble du
        (réseau|collectif), cette (asso|association|bande|tribu), ce
        (mouvement|truc|groupe|machin)""",
    "become": """(les conditions|conditions|critères|prérequis|étapes|démarche|procédure) (pour
        être|pour devenir|pour passer|requises pour être),
        (prendre|assumer|occuper|endosser|remplir|avoir|reprendre) (le|un|la)
        (rôle|poste|fonction|casquette) (de|d'), (devient-on|devenir|deviens-je|peut-on devenir|on
        devient|peut-on être|peut devenir|est-ce qu'on devient|je deviens|pour devenir|pour être)
        (un|une|le|la|), (me proposer|me présenter|postuler|candidater|me porter candidat|me porter
        candidate|être nommé|être nommée) (comme|pour être|au rôle de|en tant que|pour),
        (faut-il|il faut|dois-je|je dois) (faire|) pour (être|devenir)""",
    "role:buddy": "binôme de quelqu'un, parrain d'accueil, marraine d'accueil",
    "role:connector": "rôle de (connector|connecteur|connectrice), poste de connecteur",
    "newcomer": """(je me suis|je viens de m'|on vient de s'|on s'est)
        (inscrit|inscrite|inscrire|inscrits) (il y a|hier|aujourd'hui|ce matin|depuis|tout à
        l'heure|récemment|à l'instant|),
        (inscrit|inscrite|arrivé|arrivée|débarqué|débarquée|là|ici) (il y a|depuis) (une heure|dix
        minutes|cinq minutes|deux jours|hier|peu|ce matin|une semaine|quelques jours|trois jours),
        tout (juste|fraîchement) (arrivé|arrivée|inscrit|inscrite|débarqué|débarquée), (tout|toute)
        (nouveau|nouvelle) (ici|sur le serveur|dans le réseau|), en tant que
        (débutant|débutante|nouveau|nouvelle|nouvel arrivant|novice), novice, (mon|c'est
        mon|premier) (premier|1er) jour, petit nouveau, petite nouvelle""",
    "start": """(conseilles|conseillez|recommandes|suggères) de (faire|commencer) (quoi|par
        quoi|par où), (je|on) (sais|sait) (pas|pas trop|plus|vraiment pas|pas bien) (quoi faire|par
        où commencer|où aller|comment faire|comment commencer|quoi), (la|ma) (première|prochaine)
        (chose|étape|démarche), première chose à faire, faire quoi en premier, quoi (faire|) (en
        premier|d'abord|maintenant|ensuite), par où (je|on) (passe|débute|démarre|attaque|prends),
        comment (m'y prendre|je m'y prends|bien démarrer|débuter), et maintenant quoi""",
    "onboarding": """(étapes|parcours|liste|checklist|tâches|étape|chemin) (d'accueil|de
        bienvenue|d'intégration|d'arrivée|du débutant|des nouveaux), ma (checklist|liste|to do),
        mes (étapes|tâches), la checklist""",
    "progress": """(ma|mon|la) (progression|avancement|avancée|score), (il me|me|qu'est-ce qu'il
        me|que me|qu'est-ce qui me|quoi me) (reste|manque|restait), (j'ai|est-ce que j'ai|ai-je)
        (fini|terminé|bouclé|complété|validé|tout fait|coché) (la|le|mon|mes|les|), (j'en|on en)
        (suis|est) (où|à quoi|à quelle), où (j'en suis|en suis-je|je suis rendu)""",
}
