## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-magazine = Gli articoli della rete, e idee per nuovi articoli
cmd-magazine-follow = Segui un feed della rivista (steward); senza indirizzo: cosa si segue
opt-magazine-url = Il feed (RSS o Atom), o la pagina della rivista: https://…
opt-magazine-channel = Dove annunciare i suoi articoli (nel canale della rete, se non scegli)
opt-magazine-feed-language = La sua lingua (quella che dice di sé, se non scegli)
cmd-magazine-latest = Gli articoli più recenti
opt-magazine-topic = Di cosa parlano, o chi li ha scritti
opt-magazine-language = In quale lingua
cmd-magazine-write = Come un'idea diventa un articolo, e a chi chiedere
cmd-magazine-editor = Nomina una persona in redazione, o toglila (steward)
opt-magazine-editor = Chi
opt-magazine-editor-action = Aggiungere (se non scegli) o togliere
magazine-naming-add = Aggiungi
magazine-naming-remove = Togli
cmd-magazine-idea = Lascia un'idea per un articolo
opt-magazine-idea-title = L'idea in poche parole
opt-magazine-idea-text = Qualcosa di più: per chi, perché ora, cosa sai già
cmd-magazine-ideas = Idee e bozze in cammino
opt-magazine-ideas-status = Solo quelle a questo punto
opt-magazine-ideas-mine = Solo le mie
magazine-stage-idea = Idea
magazine-stage-draft = Bozza
magazine-stage-published = Pubblicata
magazine-stage-withdrawn = Ritirata
