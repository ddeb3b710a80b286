## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-member = Trova persone della rete, per quello che ti hanno aperto
cmd-member-find = Trova persone per nome, competenza, città, capitolo o lingua
cmd-member-show = Il profilo di una persona, per quanto ti è aperto
cmd-profile = Il tuo profilo, chi lo vede, e come ti parlo
cmd-profile-show = Il tuo profilo, e chi ne vede ogni parte
cmd-profile-edit = Scrivi qualcosa su di te; nessuno lo vede finché non lo apri
cmd-profile-visibility = Scegli chi vede una parte del tuo profilo
cmd-profile-language = La lingua in cui ti parlo
cmd-profile-timezone = Il fuso orario in cui leggo e mostro i tuoi orari
cmd-profile-reminders = Quando e come ti ricordo gli eventi a cui vai

opt-member-query = Parole: un nome, una competenza, un tema, qualsiasi cosa in un profilo
opt-member-city = Dove vive
opt-member-skill = Una competenza o un tema
opt-member-language = Una lingua che parla
opt-member = Chi
opt-profile-field = Quale parte del tuo profilo
opt-profile-level = Chi la vede d'ora in poi
opt-profile-language = Una lingua, o quella del tuo Discord
opt-profile-zone = Una città o il nome di un fuso: “Roma”, “America/Bogota”
opt-profile-lead = Quanto tempo prima: “1 giorno”, “2 ore”, “mai”
opt-profile-via = Dove te lo dico

profile-about = Su di me
profile-city = Città
profile-skills = Competenze
profile-topics = Temi
profile-languages = Lingue
profile-offers = Offro
profile-needs = Cerco
profile-links = Link
profile-chapters = Capitoli

level-nobody = Nessuno
level-connectors = Connector
level-chapter = I miei capitoli
level-network = La rete
level-public = Chiunque

via-dm = Messaggio diretto
via-channel = Il canale dell'evento
via-none = Per niente

language-en = English
language-fr = français
language-es = español
language-de = Deutsch
language-pt = português
language-it = italiano
language-ar = العربية
language-ca = català
language-default = Come nel mio Discord
