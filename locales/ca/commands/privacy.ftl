## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-privacy = Què sé de tu: mira-ho, fes-ho esborrar, llegeix què se'n fa
cmd-privacy-export = Un fitxer amb tot el que sé de tu, i res dels altres
cmd-privacy-erase = Fes esborrar tot el que sé de tu; tens set dies per repensar-t'ho
cmd-privacy-policy = Què guardo, per què, qui ho veu, quant de temps, i a qui preguntar
