## Questions et aide

cmd-ask = Poser une question avec tes mots ; toi seul·e vois la réponse
opt-question = Par exemple : « il y a quoi à Lyon ce week-end ? », « qui s'y connaît en compost ? »
cmd-help = Ce que tu peux faire ici, avec des exemples
opt-help-topic = Un sujet en détail

help-topic-events = Événements
help-topic-reminders = Rappels
help-topic-questions = Questions
help-topic-onboarding = Premiers pas
help-topic-chapters = Chapitres
help-topic-people = Trouver des gens
help-topic-profile = Ton profil
help-topic-privacy = Vie privée
help-topic-decisions = Décider ensemble
help-topic-handbook = Le manuel
help-topic-board = Le tableau : offres et besoins
help-topic-projects = Projets et partenaires
help-topic-magazine = Le magazine
help-topic-menus = D'un clic : menus des messages et des personnes
help-topic-connectors = Pour les connectors
help-topic-stewards = Pour les stewards
