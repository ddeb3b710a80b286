## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-chapter = Trova capitoli, entraci e prenditene cura
cmd-chapter-list = I capitoli della rete, per paese, tema o stato
cmd-chapter-show = Un capitolo: chi lo anima, cosa c'è dopo, e come si entra
cmd-chapter-near = I capitoli più vicini a una città
cmd-chapter-join = Entra in un capitolo come membro; il ruolo arriva da sé
cmd-chapter-leave = Esci da un capitolo; il ruolo se ne va
cmd-chapter-add = Aggiungi un capitolo che esiste già (steward)
cmd-chapter-edit = Cambia un capitolo di cui ti prendi cura

opt-country = Un paese, nella tua lingua
opt-theme = Solo capitoli tematici, o solo locali
opt-city = Una città, scritta come vuoi: “Monaco di Baviera”, “Le Caire”, “Brest, Francia”
opt-chapter-status = A che punto è della sua vita
opt-chapter-city = La città a cui appartiene; il fuso orario e il posto sulla mappa vengono con lei
opt-chapter-name = Come si chiama (vuoto: come la città)
opt-chapter-theme = Se riunisce le persone intorno a un tema invece che a un luogo
opt-chapter-channel = Il canale dove escono i suoi eventi e i suoi promemoria
opt-chapter-role = Il ruolo che ricevono i suoi membri
opt-chapter-zone = Il suo fuso orario, per nome o città
opt-chapter-language = La lingua di quello che pubblico lì
opt-chapter-description = Di cosa si occupa
opt-chapter-reminders = Quali promemoria riceve il suo canale: “settimana giorno ora”, “giorno”, “nessuno”
opt-chapter-mirrored = Mostra i suoi eventi anche tra quelli di Discord

chapter-status-seed = Seme
chapter-status-forming = In formazione
chapter-status-active = Attivo
chapter-status-dormant = A riposo
chapter-status-composted = Compostato
