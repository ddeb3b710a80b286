## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-decide = Decidere insieme: il silenzio sostiene, un'obiezione ferma il tempo
cmd-decide-propose = Poni una questione a connector o a un capitolo (connector, steward)
cmd-decide-list = Cosa si sta decidendo, prima cosa ti aspetta, e cosa è stato deciso
cmd-decide-show = Una decisione: a che punto è, cosa dice ognuno, e la tua parola

opt-decide-title = Cosa va deciso, in una riga
opt-decide-text = Cosa proponi, e perché
opt-decide-closes = Fino a quando, a parole: “tra 5 giorni”, “venerdì 18:00”, “tra 15 secondi”
opt-decide-chapter = Il capitolo i cui membri decidono (vuoto: connector di tutta la rete)
opt-decision = Una decisione, per titolo
