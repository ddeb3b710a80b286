"""French: more ways to ask for events, and around a question."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "idle": """on verra (bien|) (ce que|) ça donne, ce que ça donne, je
        (voulais|voudrais|souhaite|souhaiterais|veux) savoir (si|s'), j'(aimerais|aurais
        aimé|voudrais) savoir (si|s'), est-ce que (quelqu'un|tu|vous|on) (sait|sais|savez|pourrait
        me dire|peut me dire|peux me dire|pouvez me dire) (si|s'), (quelqu'un|tu|vous)
        (sait|sais|savez|saurait|sauriez|saurais) (si|s'),
        (savez-vous|sais-tu|sait-on|sauriez-vous) (si|s'),
        (pourriez-vous|pourrais-tu|peux-tu|pouvez-vous|tu peux|vous pouvez|tu pourrais) me dire
        (si|s'), je me demande (si|s'), je me demandais (si|s'), petite question, question
        (bête|rapide|idiote|de débutant|con), désolé (de|pour|si), désolée (de|pour|si), pardon
        (de|pour|si), par hasard, au fait, dans la vie, en ce moment, à l'heure actuelle, de nos
        jours, ces jours-ci, en vrai, en gros, à peu près, grosso modo, plus ou moins, environ,
        pour le moment, pour l'instant, si possible, si c'est possible, dès que possible, quand tu
        auras le temps, merci d'avance, avec plaisir, d'ailleurs, du coup, par contre, en fait, au
        fond, en réalité, concrètement, j'entends parler de, j'ai entendu (dire|parler), on m'a
        (dit|parlé|conseillé|recommandé), un (collègue|ami|voisin) m'a (dit|parlé|conseillé), une
        (collègue|amie|voisine) m'a (dit|parlé|conseillée), j'aimerais (soutenir|lire|voir|suivre),
        je (voudrais|souhaite) (soutenir|lire|voir|suivre), ça me
        (plairait|dirait|tente|tenterait|botte) de, ou (bien|pas|quoi), un de ces jours, y a moyen
        de, il y a moyen de, y a-t-il moyen de, et tout ça, et compagnie, quelque part, dans
        l'ensemble, dans son ensemble, est-il possible de, c'est possible de, est-ce possible de,
        est-ce qu'on peut, c'est pour (mon|un|une|le|ma)
        (mémoire|article|rapport|étude|dossier|exposé|asso)""",
    "duration": "(pour|pendant) combien de temps, combien de (temps|mois|années), jusqu'à quand",
    "about": """à qui (je|on) (pourrais|pourrait|peux|peut|dois|doit|devrais)
        (parler|demander|m'adresser) (de|d'|pour|sur), avec qui (je|on)
        (peux|peut|pourrais|pourrait|dois|devrais) (parler|discuter|échanger|causer)
        (de|d'|du|des|sur), avec qui (parler|discuter|échanger|causer) (de|d'|du|des|sur), à qui
        (parler|causer) (de|d'|du|des),
        (parlent|parle|traitent|traite|s'occupent|s'occupe|concernent|concerne|touchent|portent)
        (de|d'|du|des|à|au|aux|sur|autour de), (autour|à propos|au sujet) (de|d'|du|des|de l'|de
        la), (sur|dans) le (thème|sujet|domaine) (de|d'|du|des)""",
    "on": "autour (de|d'|du|des|de l'|de la), à propos de",
    "count": """(quelle est|c'est quoi) la taille (de|du), quelle taille (fait|a), (le|un|) nombre
        (exact|approximatif|total|) (de|d'), (on|vous|nous) (est|êtes|sommes) (combien|nombreux)
        (de|d'|), (combien|quel nombre) (de|d'|) (vous|nous|)
        (avez|avons|existe|existent|a-t-on|sont|compte-t-on), ils sont combien, (il|) y (en|) a
        combien (de|d'|), (de|on a) combien (de|d'|) (chapitres|membres), quel est le
        (chiffre|compte|nombre|total), à combien, combien en tout""",
    "whats_on": """vous avez quoi,
        (quelque chose|des choses|un truc|des trucs|quoi) (d'organisé|de prévu|de
        programmé|à faire|à voir|de bien|de sympa|d'intéressant|qui se passe|organisé|à organiser),
        (vous|tu|on)
        (faites|fais|fait|organisez|organise|proposez|propose|organisiez|prévoyez|montez) (quelque
        chose|des choses|un truc|des trucs|quoi), (auriez-vous|avez-vous|vous avez|vous auriez|y
        aurait-il|y aurait|y aurait pas) (prévu|quelque chose|un truc|une idée|des idées|des
        choses|un plan), (à quoi|où) (je|on) (peux|peut|pourrais|pourrait)
        (assister|participer|aller|me rendre|passer|venir), il se passe (quoi|quelque chose|des
        trucs|un truc), ça bouge (à|en|chez|), faire un truc, faire quelque chose, (une|des)
        (idée|idées|suggestion|suggestions) (de sortie|pour ce soir|pour demain|pour ce
        week-end|pour sortir), auriez une idée, l'agenda, le programme, le calendrier, qu'est-ce
        qui (est|se) (prévu|organisé|passe|prépare|programmé|fait), (quoi|rien) (ce soir|demain|ce
        week-end), organisé, organisée, organisés, vous proposez quoi, où vous
        (retrouver|rencontrer|croiser)""",
    "event": "rassemblements, rencontres, réu, un truc de prévu",
    "kind:workshop": """formation, formations, stage, stages, initiation, initiations, atelier
        pratique, cours, masterclass, chantier, chantiers participatifs, chantier participatif""",
    "kind:talk": """présentation publique, discussion, discussions, exposé, webconférence,
        projection-débat, ciné-débat, rencontre-débat, séminaires, colloque, colloques""",
    "kind:drink": """(prend|prendre|boire|boit|prennent|partager) (un|des|le)
        (verre|verres|coup|pot|café|apéro), apéro partage, un (coup|café|pot), bière, bières, une
        (bière|mousse), pique-nique, pique-niques, repas, dîner, dîners, barbecue, brunch,
        apéritif, apéritifs""",
    "kind:meetup": "rencontre informelle",
    "kind:fest": "fête, fêtes, kermesse",
    "online": """(en|par|sur) (visio|zoom|vidéo|internet|visioconférence|ligne|webinaire), depuis
        (la maison|mon canapé|mon lit|chez soi|mon ordi), sans (me|se) déplacer, sans
        bouger, en hybride, retransmis, à distance, sur le web, en virtuel""",
    "mine": """à quoi (je me suis|suis-je|j'ai été|je suis|me suis-je) (inscrit|inscrite|inscrits),
        (inscrit|inscrite) à quoi, à (quels|quelles|quoi) (événements|ateliers|soirées|rencontres|)
        (j'ai dit oui|je vais|je participe|je suis inscrit|je suis inscrite|je suis attendu|je me
        suis inscrit|je me suis inscrite|je dois aller), mes
        (réservations|participations|activités|soirées|conférences|engagements), j'ai
        (prévu|réservé|dit oui) (quoi|à quoi), mon planning, mon programme""",
    "what": """rappelle-moi (à quels|à quelles|à quoi|quels|quelles|quel|quelle|qui|combien|où en),
        lesquels, lesquelles, laquelle, lequel""",
    "list": """(la liste|les noms|l'ensemble|un aperçu) (de|des|du|d'), la liste (de|des|du), les
        noms (de|des), tous (les|vos|nos), toutes (les|vos|nos),
        (lesquels|lesquelles|quels|quelles) (sont|existent|y a-t-il|il y a|avez-vous|a-t-on),
        (qu'est-ce|quoi) comme, quelles sont (les|vos|nos), quels sont (les|vos|nos), énumère""",
    "exists": """(est-ce qu'|) (il|) y (aura|aurait|avait|a) (un|une|des|pas|déjà|encore|), y
        aura-t-il, (est-ce|) (qu'|) (un|une|des) (existe|existent), est-ce (que vous avez|qu'on
        a|que nous avons|qu'il existe) (un|une|des|déjà|), (vous|tu|on)
        (auriez|aurais|aurait|avez|as|a) (un|une|des|du|de la|déjà|encore|peut-être), y en a,
        est-ce qu'il y""",
    "add": """(mettre|poser|noter|inscrire|caler|rentrer|programmer) (un|une|notre|nos),
        (aimerait|aimerais|voudrait|voudrais|veut|veux|souhaite|souhaitons)
        (annoncer|ajouter|programmer|créer|mettre) (un|une|notre|nos|mon|ma|le|la), annoncer
        (notre|nos|mon|ma), sur l'agenda""",
    "sign_up": """(j'aimerais|je voudrais|je veux|je souhaite|on aimerait)
        (être|venir|aller|assister|participer) (à|au|aux|de),
        (inscris|inscrivez|ajoute|ajoutez|note|compte|rajoute)-(moi|nous)
        (à|au|pour|sur|dans|parmi), (sur la liste|parmi les participants) (de|du|des|d'|)""",
    "howto": """(une|des) (astuce|astuces|piste|pistes|technique|techniques|méthode|méthodes|bonne
        façon|recettes) (pour|de|d'), (quelqu'un|vous|tu) (a|avez|as|aurait|auriez) (une|des)
        (astuce|astuces|idée|idées|conseil|conseils|retours|expérience) (pour|sur|de|d'), comment
        (on|vous|tu|faire|faites|fait|s'y prendre) pour, vous faites comment pour, (la|une)
        (bonne|meilleure) (façon|manière|méthode) (de|d'|pour)""",
    "tell_about": """(tu|vous|on) (peux|peut|pouvez|pourrais) (me|nous|) (dire|raconter)
        (sur|de|du|des|à propos de|d'), (tu|vous|on) (sais|sait|savez) (sur|de|du|des),
        (dis|dites|parle|raconte|explique)-(moi|nous) (un peu|plus|en plus|quelque chose|)
        (sur|de|du|des|d'|à propos de), (me|nous) (parler|raconter) (un peu|) (de|du|des|d'), (quoi
        de neuf|comment va|comment ça se passe|ça se passe comment) (au|du|avec le)
        (chapitre|groupe), (curieux|curieuse) (de|d'|du), (en savoir|savoir) (plus|un peu
        plus|davantage) (sur|de|du)""",
}
