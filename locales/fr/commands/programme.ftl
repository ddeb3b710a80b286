## Descriptions de commandes, d'options et de choix : 100 caractères au plus.

cmd-event-agenda = Quoi et quand : le programme, les présentations et les questions d'un événement
cmd-event-session = Ajouter une session au programme d'un événement que tu organises
cmd-event-duplicate = Le même événement à une autre date, avec son programme

opt-session-title = Comment elle s'appelle
opt-session-when = Quand : « jour 2 à 10h », « samedi 10h », « 19h30 »
opt-session-duration = Combien de temps : « 45 min », « 1h30 » (une heure si tu ne dis rien)
opt-session-kind = Quelle sorte de session
opt-session-speaker = Qui parle ou anime
opt-session-room = Où : la salle, la scène, la table
opt-template = Partir d'une soirée connue : sa durée, son texte et son déroulé

session-choice-talk = Conférence
session-choice-seminar = Séminaire
session-choice-workshop = Atelier
session-choice-panel = Table ronde
session-choice-pitch = Présentations de projets
session-choice-questions = Questions
session-choice-meal = Repas
session-choice-break = Pause
session-choice-welcome = Accueil
session-choice-other = Autre chose

template-choice-potluck = Auberge espagnole avec présentations
template-choice-disco-soupe = Disco Soupe
template-choice-talk = Conférence
template-choice-drink = Verre
