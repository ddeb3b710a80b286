## Lignes que les réponses partagent avec les listes : événements, personnes, sortes d'événements

event-full = complet
event-online = en ligne
event-open = Ouvrir un événement…
wish-note = souhait
wish-when = pas encore de date{ $when ->
        [none] {""}
       *[other] , peut-être { $when }
    }
member-open = Ouvrir un profil…

answer-kind-meetup = Rencontre
answer-kind-workshop = Atelier
answer-kind-talk = Conférence
answer-kind-drink = Apéro
answer-kind-pitch = Pitchs
answer-kind-fest = Fest
answer-kind-summit = Sommet
answer-kind-satellite = Satellite
answer-kind-online = En ligne
answer-kind-wish = Souhait
answer-quoted = « { $text } »
