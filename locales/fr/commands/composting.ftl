## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-chapter-compost = Laisser un chapitre bien finir, par consentement (ses connectors ; un steward confirme)
cmd-chapter-reseed = Faire recommencer un chapitre composté, avec sa mémoire (un steward confirme)
