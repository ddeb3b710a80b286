## Sommets : une ville après l'autre reçoit les connectors

summit-preview-note = Un sommet est pour les connectors : leur cercle seul le voit et y vient. Il appartient au réseau ; des villes se proposent pour le recevoir, et les connectors décident.
summit-host = Ville hôte
summit-host-none = Pas encore choisie : { $bids ->
        [0] aucune ville ne s'est proposée.
        [one] une ville se propose.
       *[other] { $bids } villes se proposent.
    }
summit-deciding = Décision en cours : **{ $title }**.
summit-bids = Candidatures
summit-past = Déjà reçu à
summit-decided = Décidé ensemble
button-bid = Proposer une ville
button-unbid = Retirer une candidature
button-unbid-of = Retirer { $city }
button-propose-host = Soumettre une ville
button-decision = La décision

bid-which = Pour quelle ville ?
bid-which-for = Pour laquelle de tes villes proposes-tu de recevoir **{ $title }** ?
bid-form = { $city } se propose
bid-why = Pourquoi ici ?
bid-offer = Que pouvez-vous offrir ?
bid-hint-why = Qu'est-ce que le sommet trouverait dans ta ville, et qu'y gagnerait-elle ?
bid-hint-offer = Des salles, des lits, des repas, des personnes qui aident. Laisse vide s'il est trop tôt.
bid-made = **{ $city }** se propose pour recevoir **{ $title }** ({ $when }). Les connectors le voient avec l'événement, et je te dis ce qu'il en advient.
bid-changed = La candidature de **{ $city }** pour **{ $title }** ({ $when }) est modifiée.
bid-withdraw = Retirer une candidature pour **{ $title }** ? Le bouton le fait aussitôt ; ta ville peut se proposer de nouveau plus tard.
bid-withdrawn = **{ $city }** ne se propose plus pour **{ $title }**. { $ended ->
        [yes] La décision à ce sujet prend fin.
       *[no] Rien d'autre ne change.
    }
bid-chosen = Bonne nouvelle : les connectors sont d'accord pour que **{ $city }** reçoive **{ $title }** ({ $when }). Tu fais maintenant partie de l'équipe : `/event edit` fixe le lieu.
bid-thanked = **{ $host }** reçoit **{ $title }** ({ $when }). Merci d'avoir proposé **{ $city }** : une candidature pour une autre date serait la bienvenue.

summit-which = Quelle ville ?
summit-choose = Quelle ville soumets-tu aux connectors pour recevoir **{ $title }** ?
summit-close = Jusqu'à quand les connectors décident-ils si **{ $city }** reçoit **{ $title }** ? Si personne n'objecte d'ici là, c'est oui.
summit-close-line = { $days ->
        [one] Un jour : { $closes }
       *[other] { $days } jours : { $closes }
    }
button-days = { $days ->
        [one] Dans un jour
       *[other] Dans { $days } jours
    }
button-other-time = Autre moment…
summit-close-form = Jusqu'à quand ?
summit-close-label = La décision se clôt
summit-close-hint = dans 5 jours · 30 juin 18:00
summit-recent = À savoir : **{ $city }** a reçu l'un des deux derniers sommets ({ $when }). Tu peux la soumettre tout de même.
summit-preview = Voici ce que j'ai compris. Rien n'est fait avant que tu appuies sur **Confirmer**.
    Les connectors décident si **{ $city }** reçoit **{ $title }**, jusqu'au { $closes } ({ $wall }).
summit-proposed = La décision **{ $title }** est ouverte jusqu'au { $closes }. { $where ->
        [none] Les connectors la trouvent avec l'événement.
       *[other] Elle paraît dans { $where } dans un instant.
    } Je te dis ce qui est demandé, ce qui est objecté, et comment cela finit.

field-offer = offre

refusal-bid-gone = Cette candidature ne tient plus. `/event show` dit où l'on en est.
refusal-not-a-summit = **{ $title }** n'est pas un sommet : les villes ne se proposent que pour un sommet.
refusal-no-city = **{ $chapter }** se réunit autour d'un thème et n'a pas de ville : un sommet a lieu dans une ville.
refusal-no-bids = Aucune ville ne se propose encore pour **{ $title }** : il n'y en a pas à soumettre.
refusal-host-being-decided = Les connectors décident déjà qui reçoit **{ $title }** : une décision à la fois.
refusal-summit-host = Un sommet appartient à tout le réseau. Laisse `chapter` vide : des villes se proposent, et les connectors décident qui le reçoit.
refusal-summit-audience = **{ $title }** est un sommet : les connectors seuls le voient et y viennent. Laisse `audience` vide.
