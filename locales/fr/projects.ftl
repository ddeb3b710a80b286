## Projets : les fiches que les gens apportent

project-list-title = Projets
project-list-none = Aucun projet ouvert pour toi ne correspond. Essaie un autre mot, ou `/project list` sans rien.
project-list-empty = Il n'y a pas encore de projet. Apporte le premier avec `/project add`, ou présentes-en un à un événement avec `/event pitch`.
project-open = Ouvrir un projet…
project-field-topics = Sujets
project-field-member = Apporté par
project-field-chapter = Chapitre
project-field-evenings = Présenté à
project-page = En lire plus
project-seen-network = Tout le réseau voit cette fiche.
project-seen-chapter = Les membres du chapitre voient cette fiche.
project-seen-connectors = Les connectors voient cette fiche.
project-added = La fiche est là. `/event pitch` la présente à un événement.
project-changed = La fiche est changée.
project-form = Changer le projet
project-form-name = Nom
project-form-text = De quoi il s'agit
project-form-link = Un lien
project-form-topics = Sujets, séparés par des virgules
project-remove = Retirer **{ $name }** ? On ne le trouve plus, et il quitte le programme des événements à venir ; ceux du passé gardent sa ligne.
project-removed = **{ $name }** est retiré.

button-project-remove = Retirer

needed-author = à la personne qui l'a apporté
needed-mate = à un·e membre de ce chapitre

refusal-project-gone = La fiche de ce projet a été retirée, ou ne t'est pas ouverte. `/project list` montre les autres.
refusal-project-known = Tu as déjà un projet nommé **{ $name }** : `/project show` l'ouvre, *Modifier* le change.
refusal-project-needs-chapter = Une fiche pour un seul chapitre a besoin de lui : choisis-le avec l'option `chapter`.
refusal-too-many-projects = Tu as { $most } projets ici, c'est le maximum pour une personne. Retires-en d'abord un : `/project list` avec `mine`.
