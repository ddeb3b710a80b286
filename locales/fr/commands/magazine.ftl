## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-magazine = Les articles du réseau, et des idées pour d'autres
cmd-magazine-follow = Suivre un flux du magazine (stewards) ; sans adresse : ce qui est suivi
opt-magazine-url = Le flux (RSS ou Atom), ou la page du magazine : https://…
opt-magazine-channel = Où ses articles sont annoncés (le salon du réseau, sauf si tu choisis)
opt-magazine-feed-language = Sa langue (celle qu'il indique, sauf si tu choisis)
cmd-magazine-latest = Les derniers articles
opt-magazine-topic = De quoi ils parlent, ou qui les a écrits
opt-magazine-language = Dans quelle langue
cmd-magazine-write = Comment une idée devient un article, et à qui demander
cmd-magazine-editor = Nommer une personne à l'édition du magazine, ou y mettre fin (stewards)
opt-magazine-editor = Qui
opt-magazine-editor-action = Ajouter (sauf si tu choisis) ou retirer
magazine-naming-add = Ajouter
magazine-naming-remove = Retirer
cmd-magazine-idea = Proposer une idée d'article
opt-magazine-idea-title = L'idée en quelques mots
opt-magazine-idea-text = Un peu plus : pour qui, pourquoi maintenant, ce que tu sais déjà
cmd-magazine-ideas = Les idées et brouillons en chemin
opt-magazine-ideas-status = Seulement celles qui en sont là
opt-magazine-ideas-mine = Seulement les miennes
magazine-stage-idea = Idée
magazine-stage-draft = Brouillon
magazine-stage-published = Publiée
magazine-stage-withdrawn = Retirée
