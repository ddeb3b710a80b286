## Projectes i socis: descripcions d'ordres i opcions, com a màxim 100 caràcters cada una

cmd-project = Què tira endavant la gent de la xarxa
cmd-project-add = Escriu la fitxa d'un projecte
cmd-project-list = Els projectes de la xarxa, deu per pàgina
cmd-project-show = Un projecte: què és, qui l'ha portat, on s'ha presentat
cmd-partner = Organitzacions sòcies i xarxes amigues
cmd-partner-find = Troba socis pel nom, el tema o el lloc

opt-project-name = Com es diu
opt-project-text = De què va, en unes quantes frases
opt-project-link = On se'n pot llegir més
opt-project-topics = Els seus temes, separats amb comes
opt-project-topic = Un tema o una paraula, en la teva llengua
opt-project-only-chapter = Si només el veuen els membres d'aquell capítol
opt-project-mine = Només els que has portat tu
opt-project-known = Un projecte, pel nom
opt-partner-query = Un nom, o què fan
opt-partner-city = Una ciutat, un país o una part del món
opt-partner-topic = Un tema, en la teva llengua
