## Accueil : le groupe de commandes dans le sélecteur de Discord

cmd-onboard = Ce qui aide à trouver sa place, étape par étape
cmd-onboard-start = Commencer un parcours pour une personne, un chapitre ou un événement
cmd-onboard-mine = Ce que tu as à faire, et où tu en es
cmd-onboard-done = Une étape est faite
cmd-onboard-skip = Une étape n'est pas nécessaire
opt-onboard-member = Pour qui (d'un chapitre : qui prend la suite)
opt-onboard-playbook = Quel parcours
opt-onboard-chapter = Dans quel chapitre, ou pour lequel
opt-onboard-event = Pour quel événement
opt-onboard-step = Quelle étape ; choisis-la, ou écris quelques-uns de ses mots
menu-start-onboarding = Commencer l'accueil
