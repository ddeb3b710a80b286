## Acollir plegats, i parts d'esdeveniments

cmd-event-cohost = Demana a un altre capítol d'acollir un esdeveniment amb tu; diu que sí o que no
opt-part-of = L'esdeveniment de què forma part: un dels seus llocs, o un satèl·lit al voltant
opt-cohost-chapter = El capítol a qui es demana
