## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-chapter-roles = I ruoli che un capitolo dà, come stanno e quante persone li hanno
cmd-chapter-role-add = Fai dare al tuo capitolo un altro ruolo (“ospitalità”, “relazioni”…)
cmd-chapter-role-remove = Non dare più uno degli altri ruoli del tuo capitolo; chi ce l'ha lo perde
cmd-chapter-grant = Fai entrare una persona nel tuo capitolo, o dalle uno dei suoi altri ruoli
cmd-chapter-take = Fai uscire una persona dal tuo capitolo, o toglile uno dei suoi altri ruoli
cmd-chapter-invite = Un link che porta dritto nel tuo capitolo
cmd-chapter-invites = I link per entrare in un capitolo, e cosa ne è venuto

opt-role-to-add = Un ruolo senza nessun potere, sotto il mio
opt-role-of-chapter = Uno degli altri ruoli del capitolo
opt-grant-member = Chi lo riceve; non tu
opt-grant-role = Uno degli altri ruoli del capitolo (vuoto: la persona diventa membro)
opt-take-member = Chi lo perde
opt-take-role = Uno degli altri ruoli del capitolo (vuoto: la persona non è più membro)
opt-invite-uses = Quante persone possono usarlo (vuoto: quante vogliono)
