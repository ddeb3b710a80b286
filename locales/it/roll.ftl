## Chi è nel server, e se c'è il bot

effect-roll-call = lo sguardo a chi è nel server
effect-network-wipe = la fine di una rete da cui mi hanno tolto
alert-roll-held = { $absent } delle { $known } persone che conosco qui mancano dall'elenco dei membri di Discord. Può essere un errore di Discord, quindi per loro non è cambiato niente. Ricontrollo domani; se mancano ancora dopo { $days } giorni, le considero andate via.

refusal-not-a-member = In questo server non mi hanno aggiunto, quindi qui non so niente e non conservo niente. Usami nel server della tua rete, o chiedi a chi gestisce questo di aggiungermi.
refusal-server-away = In questo momento Discord non mi mostra questo server, quindi non posso vedere chi può fare cosa. Non è cambiato niente. Riprova tra qualche minuto.
