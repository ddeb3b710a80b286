## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-event-import = Importer un agenda et le suivre ; sans adresse ni fichier : ceux qui sont suivis
opt-import-url = Où se trouve l’agenda : une adresse qui commence par https:// ou webcal://
opt-import-file = Un agenda (.ics) ou un tableau d’événements (.csv) de votre appareil
opt-import-chapter = À qui sont ces événements (votre chapitre, sauf si vous choisissez)
