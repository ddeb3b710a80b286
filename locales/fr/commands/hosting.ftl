## Porter ensemble, et parties d'événements

cmd-event-cohost = Demander à un autre chapitre de porter un événement avec vous ; il accepte ou décline
opt-part-of = L'événement dont il fait partie : un de ses lieux, ou un satellite autour
opt-cohost-chapter = Le chapitre à qui l'on demande
