## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-board = Ce que les gens proposent et cherchent, et des défis en petite équipe
cmd-board-offer = Mettre au tableau ce que tu proposes ; tu le vois avant que ce soit publié
cmd-board-need = Mettre au tableau ce que tu cherches ; tu le vois avant que ce soit publié
cmd-board-challenge = Lancer quelque chose un jour donné avec une petite équipe ; tu le vois avant
cmd-board-list = Ce qui est au tableau, le plus récent d'abord
cmd-board-match = Qui pourrait aider qui : ce qui t'attend, et qui pourrait répondre à tes annonces

opt-board-offer = Ce que tu proposes, avec tes mots
opt-board-need = Ce que tu cherches, avec tes mots
opt-board-challenge = Ce que tu veux faire à plusieurs, avec tes mots
opt-board-topics = Jusqu'à cinq thèmes, séparés par des virgules
opt-board-city = La ville où c'est (vide : en ligne, ou n'importe où)
opt-board-chapter = Seuls les gens de ce chapitre le voient (vide : tout le réseau)
opt-board-until = Jusqu'à quand, en mots : « fin juin », « dans 3 semaines » (vide : comme le réseau)
opt-board-date = Quand ça a lieu, en mots : « 14 juin 10h », « le 14 juin »
opt-board-team = Combien de personnes tu cherches, de 2 à 12
opt-board-side = Seulement ce qui est proposé, ou seulement ce qui est recherché
opt-board-topic = Seulement sur ce thème
opt-board-list-chapter = Seulement ce qui est pour les gens de ce chapitre
opt-board-mine = Seulement ce que tu as publié
board-side-offer = proposé
board-side-need = recherché
