## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-chapter-compost = Deixa acabar bé un capítol, si els membres hi consenten (connectors; ho confirma un steward)
cmd-chapter-reseed = Torna a començar un capítol compostat, amb la seva memòria (ho confirma un steward)
