## Réponses sur les membres : une personne par son nom, combien, qui prend soin du réseau

answer-members-named =
    { $name ->
        [none] **Plusieurs personnes**
       *[other] **Plusieurs personnes s'appellent { $name }**
    }
answer-member-hidden =
    { $name ->
        [none] De qui parles-tu ? Donne-moi un nom, par exemple « montre-moi le profil d'Amina ».
       *[other] Personne du nom de { $name } ne t'a ouvert de profil. Cette personne est peut-être là et le garde pour elle : un message est la meilleure façon de faire connaissance.
    }
answer-member-near = Des noms qui s'en approchent :
answer-member-own = `/profile show` dit qui en voit quoi.
answer-field-identity = Ce que je suis : { $content }
answer-field-about = À propos : { $content }
answer-field-city = Ville : { $content }
answer-field-skills = Compétences : { $content }
answer-field-topics = Sujets : { $content }
answer-field-languages = Langues : { $content }
answer-field-offers = Propose : { $content }
answer-field-needs = Cherche : { $content }
answer-field-links = Liens : { $content }
answer-field-chapters = Chapitres : { $content }
answer-members =
    { $about ->
        [none] **Combien nous sommes**
       *[other] **Combien nous sommes** — { $about }
    }
answer-members-known = { $known ->
        [one] Une personne est dans le réseau.
       *[other] { $known } personnes sont dans le réseau.
    }
answer-members-opened = { $capped ->
        [yes] Plus de { $opened } personnes t'ont laissé voir qu'elles y sont.
       *[no] { $opened ->
            [0] Personne ne t'a laissé voir qu'il s'y trouve quelqu'un.
            [one] Une personne t'a laissé voir qu'elle y est.
           *[other] { $opened } personnes t'ont laissé voir qu'elles y sont.
        }
    }
answer-members-profiles = { $capped ->
        [yes] Plus de { $opened } personnes t'ont ouvert quelque chose de leur profil.
       *[no] { $opened ->
            [0] Personne ne t'a rien ouvert de son profil.
            [one] Une personne t'a ouvert quelque chose de son profil.
           *[other] { $opened } personnes t'ont ouvert quelque chose de leur profil.
        }
    }
answer-members-chapter = **{ $chapter } :** { $people ->
        [0] pas encore de membres.
        [one] un membre.
       *[other] { $people } membres.
    }
answer-stewards =
    { $role ->
        [none] Aucun rôle de steward n'est choisi : qui gère ce serveur prend soin du réseau.
       *[other] Les stewards prennent soin du réseau : { $role }. Discord montre qui a ce rôle.
    }

answer-example-member-show = montre-moi le profil d'Amina
answer-example-member-count = combien de membres y a-t-il à Lyon ?
answer-example-network-stewards = qui sont les stewards ?

source-count = Compté d'après la liste des membres du réseau et ce que des personnes ont ouvert, { $at }
source-settings = D'après les réglages du réseau, { $at }
