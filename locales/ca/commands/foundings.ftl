## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-chapter-start = Comença un capítol en una ciutat que no en té, amb gent que s'hi compromet
cmd-network-foundings = Els capítols que comencen, i què falta encara a cada un

opt-start-city = La ciutat on comença, escrita com vulguis; el capítol en porta el nom
opt-start-why = Per què allà, i què hi faríeu plegats
opt-start-theme = El nom del tema, si s'aplega al voltant d'un tema i no de la ciutat
