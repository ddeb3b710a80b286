## Qui est dans le serveur, et si le bot y est

effect-roll-call = la vérification de qui est dans le serveur
effect-network-wipe = la fin d’un réseau dont j’ai été retiré
alert-roll-held = { $absent } des { $known } personnes que je connais ici manquent dans la liste des membres de Discord. C’est peut-être une panne de Discord, rien n’a donc changé pour elles. Je regarde à nouveau demain ; si elles manquent encore après { $days } jours, elles comptent comme parties.

refusal-not-a-member = On ne m’a pas ajouté à ce serveur : je n’y connais rien et n’y garde rien. Utilise-moi dans le serveur de ton réseau, ou demande à qui gère celui-ci de m’ajouter.
refusal-server-away = Discord ne me montre pas ce serveur en ce moment : je ne vois pas qui a le droit de faire quoi. Rien n’a changé. Réessaie dans quelques minutes.
