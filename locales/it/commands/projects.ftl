## Progetti e partner: descrizioni di comandi e opzioni, al massimo 100 caratteri ciascuna

cmd-project = Cosa fanno le persone della rete
cmd-project-add = Scrivi la scheda di un progetto
cmd-project-list = I progetti della rete, dieci per pagina
cmd-project-show = Un progetto: cos'è, chi l'ha portato, dove è stato presentato
cmd-partner = Organizzazioni partner e reti amiche
cmd-partner-find = Trova partner per nome, tema o luogo

opt-project-name = Come si chiama
opt-project-text = Di cosa si tratta, in poche frasi
opt-project-link = Dove si può leggere di più
opt-project-topics = I suoi temi, separati da virgole
opt-project-topic = Un tema o una parola, nella tua lingua
opt-project-only-chapter = Se lo vedono solo i membri di quel capitolo
opt-project-mine = Solo quelli che hai portato tu
opt-project-known = Un progetto, per nome
opt-partner-query = Un nome, o cosa fanno
opt-partner-city = Una città, un paese o una parte del mondo
opt-partner-topic = Un tema, nella tua lingua
