## Descrizioni per il menu di Discord: al massimo 100 caratteri

cmd-handbook = Cosa la rete sa della propria pratica
cmd-handbook-search = Trova cosa dice il manuale, citato con pagina, link e data
cmd-handbook-add = Aggiungi una pagina: scritta qui, da un file Markdown, o un sito da seguire
cmd-handbook-list = Tutte le pagine del manuale, con le date e chi se ne prende cura
cmd-handbook-edit = Cambia una pagina di cui ti prendi cura
cmd-handbook-remove = Togli una pagina di cui ti prendi cura
opt-handbook-query = Cosa cerchi, con parole tue
opt-handbook-url = Un sito da seguire: le sue pagine vengono rilette ogni settimana (steward)
opt-handbook-file = Un file Markdown, fino a 256 KB
opt-handbook-file-edit = Un file Markdown con il nuovo testo, fino a 256 KB
opt-handbook-audience = Chi la legge (se non scegli: tutta la rete)
opt-handbook-page = La pagina: scegli tra i suggerimenti o scrivi il titolo
handbook-for-network = Tutta la rete
handbook-for-connectors = Solo connector e steward
