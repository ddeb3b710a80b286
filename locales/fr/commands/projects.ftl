## Projets et partenaires : descriptions des commandes et des options, 100 caractères au plus

cmd-project = Ce que font les gens du réseau
cmd-project-add = Écrire la fiche d'un projet
cmd-project-list = Les projets du réseau, dix par page
cmd-project-show = Un projet : ce qu'il est, qui l'a apporté, où il a été présenté
cmd-partner = Organisations partenaires et réseaux amis
cmd-partner-find = Trouver des partenaires par nom, sujet ou lieu

opt-project-name = Son nom
opt-project-text = De quoi il s'agit, en quelques phrases
opt-project-link = Où en lire plus
opt-project-topics = Ses sujets, séparés par des virgules
opt-project-topic = Un sujet ou un mot, dans ta langue
opt-project-only-chapter = Si seuls les membres de ce chapitre la voient
opt-project-mine = Seulement ceux que tu as apportés
opt-project-known = Un projet par son nom
opt-partner-query = Un nom, ou ce qu'ils font
opt-partner-city = Une ville, un pays ou une partie du monde
opt-partner-topic = Un sujet, dans ta langue
