## The audit: at most 100 characters each.

cmd-network-audit = Ce qui a été fait dans le réseau, par qui et quand (stewards)
opt-audit-who = Par quelqu'un, ou à son sujet
opt-audit-what = Une sorte d'action
opt-audit-when = Un jour ou une période en mots, comme hier ou le mois dernier
