## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-onboard-board = Qui és on, primer qui s'ha encallat (connectors: dels teus capítols)
cmd-onboard-nudge = Una paraula amable a algú sobre el que té obert, com a màxim una vegada al dia
cmd-onboard-buddy = Demana a algú que acompanyi qui acaba d'arribar, o mira a qui es podria demanar
cmd-onboard-playbook = Què es fa quan arriba algú, o quan un capítol comença, canvia de mans o s'acaba
cmd-onboard-playbook-list = Les guies, i de qui és la còpia que val de cada una
cmd-onboard-playbook-show = Una guia amb els seus passos
cmd-onboard-playbook-edit = Canvia la còpia del teu capítol; els stewards, la de la xarxa

opt-onboard-board-chapter = Només aquest capítol
opt-onboard-whom = Qui
opt-onboard-buddy = Qui li podria fer de buddy; deixa-ho buit i et suggereixo gent
opt-onboard-which = Quina guia
opt-onboard-copy-chapter = El capítol de qui és la còpia

playbook-newcomer = Arribar
playbook-connector = Ser connector
playbook-new_chapter = Un capítol nou
playbook-handover = Passar el relleu
playbook-composting = Acabar bé
playbook-multi_city = Un esdeveniment en diverses ciutats
