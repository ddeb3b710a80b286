## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-profile-pairing = Ogni mese, la presentazione di qualcuno della rete
opt-profile-pairing = Se vuoi che ti presenti delle persone
opt-profile-back = Se sei via: da quando di nuovo, per esempio “1 settembre” o “il mese prossimo”
pairing-choice-on = sì
pairing-choice-off = no
