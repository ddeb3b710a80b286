## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-event-calendar = Un agenda auquel s'abonner : tout, tes propres événements ou un chapitre
opt-calendar-scope = Ce qu'il montre (tout ce que tu peux voir, sauf si tu choisis)
opt-calendar-chapter = L'agenda d'un chapitre

calendar-scope-all = Tout ce que je peux voir
calendar-scope-mine = Mes propres événements
calendar-scope-chapter = Un chapitre
