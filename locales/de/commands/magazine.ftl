## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-magazine = Artikel des Netzwerks, und Ideen für neue
cmd-magazine-follow = Einem Feed des Magazins folgen (Stewards); ohne Adresse: welchen ich folge
opt-magazine-url = Der Feed (RSS oder Atom) oder die Seite des Magazins: https://…
opt-magazine-channel = Wo seine Artikel angekündigt werden (im Kanal des Netzwerks, wenn du nichts wählst)
opt-magazine-feed-language = Seine Sprache (die er selbst nennt, wenn du nichts wählst)
cmd-magazine-latest = Die neuesten Artikel
opt-magazine-topic = Worum es geht, oder wer sie geschrieben hat
opt-magazine-language = In welcher Sprache
cmd-magazine-write = Wie aus einer Idee ein Artikel wird, und wen du fragen kannst
cmd-magazine-editor = Jemanden in die Redaktion aufnehmen oder das beenden (Stewards)
opt-magazine-editor = Wer
opt-magazine-editor-action = Hinzufügen (wenn du nichts wählst) oder entfernen
magazine-naming-add = Hinzufügen
magazine-naming-remove = Entfernen
cmd-magazine-idea = Eine Idee für einen Artikel einreichen
opt-magazine-idea-title = Die Idee in wenigen Worten
opt-magazine-idea-text = Mehr dazu: für wen, warum jetzt, was du schon weißt
cmd-magazine-ideas = Ideen und Entwürfe, die unterwegs sind
opt-magazine-ideas-status = Nur die, die so weit sind
opt-magazine-ideas-mine = Nur meine
magazine-stage-idea = Idee
magazine-stage-draft = Entwurf
magazine-stage-published = Veröffentlicht
magazine-stage-withdrawn = Zurückgezogen
