## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-decide = Decidir plegats: el silenci recolza, una objecció atura el rellotge
cmd-decide-propose = Planteja un tema als connectors o a un capítol (connectors, stewards)
cmd-decide-list = Què s'està decidint, primer el que t'espera, i què s'ha decidit
cmd-decide-show = Una decisió: com està, què hi diu cadascú, i què hi dius tu

opt-decide-title = Què s'ha de decidir, en una línia
opt-decide-text = Què proposes, i per què
opt-decide-closes = Fins quan, en paraules: «d'aquí a 5 dies», «divendres a les 18:00», «en 15 segons»
opt-decide-chapter = El capítol que ho decideix amb els seus membres (buit: tots els connectors)
opt-decision = Una decisió, pel títol
