## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-chapter-health = Com està un capítol: esdeveniments, gent, què s'ha preguntat (els seus connectors, stewards)
cmd-network-health = La salut de tots els capítols: quins callen, estan sols o encallats (stewards)
cmd-network-practices = Les xifres amb què viu la xarxa, totes les podeu canviar (stewards)
