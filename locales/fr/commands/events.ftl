## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-event = Trouver, rejoindre et organiser des événements
cmd-event-list = Ce qui se passe : les prochains événements, par date, chapitre ou type
cmd-event-show = Un événement : quand, où, qui l'accueille, et ta réponse
cmd-event-mine = Les événements auxquels tu as répondu oui ou peut-être
cmd-event-join = Prendre une place, ou s'inscrire sur la liste d'attente
cmd-event-leave = Retirer ta réponse à un événement
cmd-event-create = Annoncer un événement de ton chapitre ou du réseau
cmd-event-edit = Modifier un événement que tu organises ; les personnes qui viennent sont prévenues s'il bouge
cmd-event-cancel = Annuler un événement que tu organises ; les personnes qui venaient sont prévenues

opt-period = Quand : « ce week-end », « la semaine prochaine », « en juin », « demain »…
opt-when = Quand, en mots : « 14 mai 19h », « mardi à 19h », « dans deux semaines à 18h »
opt-chapter = Un chapitre, par son nom ou sa ville
opt-host-chapter = Le chapitre qui l'accueille (vide : tout le réseau)
opt-kind = Quel genre d'événement
opt-online = Seulement en ligne, ou seulement sur place
opt-event = Un événement, par son nom
opt-event-title = Son nom
opt-venue = Où : le nom ou l'adresse du lieu
opt-link = Un lien pour participer en ligne ou en savoir plus
opt-duration = Combien de temps : « 2 heures », « 1h30 », « 3 jours »
opt-capacity = Combien de places ; au-delà, on attend dans l'ordre
opt-description = De quoi il s'agit
opt-audience = Qui le voit
opt-cancel-reason = Pourquoi, en quelques mots ; les personnes qui venaient le liront

kind-meetup = Rencontre
kind-workshop = Atelier
kind-talk = Conférence
kind-drink = Apéro
kind-pitch = Pitchs
kind-fest = Fest
kind-summit = Sommet
kind-satellite = Satellite
kind-online = En ligne
kind-wish = Souhait

audience-public = Tout le monde, aussi sur les pages publiques
audience-network = Le réseau
audience-chapter = Le chapitre
audience-connectors = Connectors
opt-new-host = Le chapitre qui l’accueille désormais
