## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-member = Trouver des personnes du réseau, par ce qu'elles t'ont ouvert
cmd-member-find = Trouver des personnes par nom, compétence, ville, chapitre ou langue
cmd-member-show = Le profil d'une personne, dans la mesure où il t'est ouvert
cmd-profile = Ton profil, qui le voit, et comment je te parle
cmd-profile-show = Ton profil, et qui en voit chaque partie
cmd-profile-edit = Te présenter ; personne ne le voit tant que tu ne l'ouvres pas
cmd-profile-visibility = Choisir qui voit une partie de ton profil
cmd-profile-language = La langue dans laquelle je te parle
cmd-profile-timezone = Le fuseau dans lequel je lis et montre tes heures
cmd-profile-reminders = Quand et comment je te rappelle les événements où tu vas

opt-member-query = Des mots : un nom, une compétence, un sujet, n'importe quoi d'un profil
opt-member-city = Où ces personnes habitent
opt-member-skill = Une compétence ou un sujet
opt-member-language = Une langue qu'elles parlent
opt-member = Qui
opt-profile-field = Quelle partie de ton profil
opt-profile-level = Qui la voit désormais
opt-profile-language = Une langue, ou celle de ton Discord
opt-profile-zone = Une ville ou le nom d'un fuseau : « Paris », « America/Bogota »
opt-profile-lead = Combien de temps avant : « 1 jour », « 2 heures », « jamais »
opt-profile-via = Où je te préviens

profile-about = Présentation
profile-city = Ville
profile-skills = Compétences
profile-topics = Sujets
profile-languages = Langues
profile-offers = Je propose
profile-needs = Je cherche
profile-links = Liens
profile-chapters = Chapitres

level-nobody = Personne
level-connectors = Les connectors
level-chapter = Mes chapitres
level-network = Le réseau
level-public = Tout le monde

via-dm = Message privé
via-channel = Le salon de l'événement
via-none = Pas du tout

language-en = English
language-fr = français
language-es = español
language-de = Deutsch
language-pt = português
language-it = italiano
language-ar = العربية
language-ca = català
language-default = Comme dans mon Discord
