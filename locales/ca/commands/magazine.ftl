## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-magazine = Els articles de la xarxa, i idees per fer-ne de nous
cmd-magazine-follow = Segueix un feed de la revista (stewards); sense adreça: què se segueix
opt-magazine-url = El feed (RSS o Atom), o el web de la revista: https://…
opt-magazine-channel = On s'anuncien els seus articles (al canal de la xarxa, si no tries res)
opt-magazine-feed-language = La seva llengua (la que diu de si mateix, si no tries res)
cmd-magazine-latest = Els articles més nous
opt-magazine-topic = De què van, o qui els ha escrit
opt-magazine-language = En quina llengua
cmd-magazine-write = El camí d'una idea a un article, i a qui preguntar
cmd-magazine-editor = Anomena algú que edita la revista, o posa-hi fi (stewards)
opt-magazine-editor = Qui
opt-magazine-editor-action = Afegir (si no tries res) o treure
magazine-naming-add = Afegeix
magazine-naming-remove = Treu
cmd-magazine-idea = Posa-hi una idea per a un article
opt-magazine-idea-title = La idea en poques paraules
opt-magazine-idea-text = Alguna cosa més: per a qui, per què ara, què en saps ja
cmd-magazine-ideas = Idees i esborranys en camí
opt-magazine-ideas-status = Només les que han arribat fins aquí
opt-magazine-ideas-mine = Només les meves
magazine-stage-idea = Idea
magazine-stage-draft = Esborrany
magazine-stage-published = Publicat
magazine-stage-withdrawn = Retirat
