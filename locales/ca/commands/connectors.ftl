## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-connector = La gent que anima capítols
cmd-connector-add = Anomena algú que anima un capítol (stewards, i els seus connectors)
cmd-connector-remove = Posa fi al rol d'algú en un capítol (stewards, o cadascú el seu)
cmd-connector-list = Qui anima quin capítol

opt-connector = Una persona d'aquest servidor
opt-connector-reason = Per què, en poques paraules; es desa amb el registre

cmd-connector-propose = Proposa a algú de ser connector, o proposa-t'hi (connectors; cada membre per a si)
cmd-connector-endorse = Dona el teu aval a algú que està en camí de ser connector (connectors)
cmd-connector-object = Digues què s'oposa que algú sigui connector (connectors)
cmd-connector-candidates = Qui està en camí de ser connector, i què hi falta
cmd-connector-renew = Els teus mandats de connector i quan s'acaben: continua, o deixa-ho
cmd-connector-step-down = Deixa el teu rol en un capítol, després de veure què passaria
cmd-connector-handover = Passa un capítol a algú altre, o mira com està el relleu
cmd-connector-recover = Dona els rols d'un compte perdut al compte nou de la persona (stewards)

opt-candidate-member = De qui es tracta: algú altre, o tu
opt-candidate = Algú que està en camí de ser connector
opt-candidate-reason = Què s'hi oposa; es mostra amb el teu nom
opt-successor = Qui agafa el relleu del capítol
opt-lost-account = El compte que s'ha perdut
opt-new-account = El compte nou de la mateixa persona
