## Primi passi: il gruppo di comandi nel menu di Discord

cmd-onboard = Cosa aiuta ad ambientarsi, un passo alla volta
cmd-onboard-start = Inizia una guida per una persona, un capitolo o un evento
cmd-onboard-mine = Cosa tocca a te, e a che punto sei
cmd-onboard-done = Un passo è fatto
cmd-onboard-skip = Un passo non serve
opt-onboard-member = Per chi (per un capitolo: chi lo prende)
opt-onboard-playbook = Quale guida
opt-onboard-chapter = In quale o per quale capitolo
opt-onboard-event = Per quale evento
opt-onboard-step = Quale passo; scegline uno, o scrivi qualche sua parola
menu-start-onboarding = Inizia una guida
