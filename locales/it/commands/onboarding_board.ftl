## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-onboard-board = Chi è a che punto, prima chi è in difficoltà (connector: dei tuoi capitoli)
cmd-onboard-nudge = Una parola amica a una persona su cosa è aperto, al massimo una volta al giorno
cmd-onboard-buddy = Chiedi a qualcuno di accompagnare chi arriva, o vedi a chi si può chiedere
cmd-onboard-playbook = Cosa si fa quando qualcuno arriva, o un capitolo nasce, passa di mano o finisce
cmd-onboard-playbook-list = Le guide, e di chi è la copia che vale
cmd-onboard-playbook-show = Una guida con i suoi passi
cmd-onboard-playbook-edit = Cambia la copia del tuo capitolo; chi è steward, quella della rete

opt-onboard-board-chapter = Solo questo capitolo
opt-onboard-whom = Chi
opt-onboard-buddy = Chi può fare da buddy; lascia vuoto, e suggerisco io delle persone
opt-onboard-which = Quale guida
opt-onboard-copy-chapter = Il capitolo di cui è la copia

playbook-newcomer = Arrivare
playbook-connector = Diventare connector
playbook-new_chapter = Un nuovo capitolo
playbook-handover = Passare il testimone
playbook-composting = Finire bene
playbook-multi_city = Un evento in più città
