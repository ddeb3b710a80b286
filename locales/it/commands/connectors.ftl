## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-connector = Le persone che animano i capitoli
cmd-connector-add = Nomina una persona che anima un capitolo (steward, e connector di quel capitolo)
cmd-connector-remove = Fai finire il ruolo di una persona in un capitolo (steward, o il tuo)
cmd-connector-list = Chi anima quale capitolo

opt-connector = Una persona di questo server
opt-connector-reason = Perché, in poche parole; resta nel registro

cmd-connector-propose = Proponi a qualcuno di diventare connector, o proponiti (connector; membri per sé)
cmd-connector-endorse = Fai da garante a chi sta per diventare connector (connector)
cmd-connector-object = Di' cosa parla contro l'idea che una persona diventi connector (connector)
cmd-connector-candidates = Chi sta per diventare connector, e cosa manca
cmd-connector-renew = I tuoi ruoli di connector e quando finiscono: resta, o lascia
cmd-connector-step-down = Lascia il tuo ruolo in un capitolo, dopo un'anteprima
cmd-connector-handover = Passa un capitolo a un'altra persona, o vedi a che punto è il passaggio
cmd-connector-recover = Passa i ruoli di un account perso a quello nuovo della persona (steward)

opt-candidate-member = Di chi si tratta: un'altra persona, o tu
opt-candidate = Una persona che sta per diventare connector
opt-candidate-reason = Cosa parla contro; si vede con il tuo nome
opt-successor = La persona che prende il capitolo
opt-lost-account = L'account perso
opt-new-account = Il nuovo account della stessa persona
