## L'agenda public

page-title = { $network } : événements ouverts
page-about = Les événements de { $network } ouverts à tout le monde.
page-zones = Les jours sont ceux de { $place }.
page-skip = Aller aux événements
page-events = Prochains événements
page-everything = Voir tous les événements
page-filters = Choisir ce qui s'affiche
page-chapter = Chapitre
page-country = Pays
page-only-online = Seulement en ligne
page-zone = Fuseau horaire
page-language = Langue
page-all = Tous
page-show = Afficher
page-offer = Afficher les heures de mon appareil
page-details = De quoi il s'agit
page-add = Ajouter à mon calendrier
page-link = Ouvrir sa page web
page-when = { $time } (heure locale, { $place })
page-yours = Pour toi : { $time } ({ $place })
page-now = En ce moment
page-today = Aujourd'hui, { $day }
page-tomorrow = Demain, { $day }
page-online = en ligne
page-cancelled = Annulé
page-seats = { $free ->
    [0] Plus de place
    [one] { $free } place libre
   *[other] { $free } places libres
}
page-pages = Pages
page-earlier = Plus tôt
page-later = Plus tard
page-number = Page { $number }
page-none = Rien n'est prévu pour l'instant. Abonne-toi au calendrier : ce qui vient viendra à toi.
page-none-narrow = Rien de ce que tu as choisi n'est prévu pour l'instant. Regarde tout, ou abonne-toi au calendrier d'un chapitre : ce qui vient viendra à toi.
page-subscribe = S'abonner
page-subscribing = Ces événements dans ton propre calendrier, toujours à jour.
page-subscribe-chapter = S'abonner aux événements de { $chapter }
page-file = Fichier de calendrier
page-chapters = Chapitres
page-map = Carte des chapitres
page-map-about = Plus un signe est grand, plus le chapitre a de membres. La liste ci-dessous dit la même chose en mots.
page-privacy = Cette page montre des événements et des chapitres, jamais des personnes. Elle ne garde aucun cookie et ne demande rien à personne d'autre.
page-nobody-title = Rien ici pour l'instant
page-nobody = Ce bot ne fait encore partie d'aucune communauté. Dès que ce sera le cas, ses événements ouverts seront ici.
page-doubt-chapter = Ce chapitre n'existe pas, ou plus. Voici tout.
page-doubt-country = Il n'y a pas de chapitre dans ce pays. Voici tout.
page-doubt-online = « Online » vaut 1 ou 0. Voici tout.
page-doubt-zone = { $nearest ->
    [none] Je ne connais pas de fuseau horaire de ce nom. Choisis-en un ci-dessous.
   *[other] Je ne connais pas de fuseau horaire de ce nom. Voulais-tu dire { $nearest } ?
}
page-doubt-lang = Je ne parle pas cette langue. Choisis-en une ci-dessous.
page-doubt-page = Cette page n'existe pas. Voici la première.
