## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-onboard-board = Wer wo steht, zuerst die, die feststecken (Connectors: in deinen Chaptern)
cmd-onboard-nudge = Ein freundliches Wort an jemanden zu dem, was offen ist, höchstens einmal am Tag
cmd-onboard-buddy = Jemanden bitten, ein neues Mitglied zu begleiten, oder sehen, wen man fragen könnte
cmd-onboard-playbook = Was zu tun ist, wenn jemand ankommt, ein Chapter beginnt, übergibt oder endet
cmd-onboard-playbook-list = Die Leitfäden, und wessen Fassung jeweils gilt
cmd-onboard-playbook-show = Ein Leitfaden mit seinen Schritten
cmd-onboard-playbook-edit = Die Fassung deines Chapters ändern; Stewards die des Netzwerks

opt-onboard-board-chapter = Nur dieses Chapter
opt-onboard-whom = Wer
opt-onboard-buddy = Wer die Person begleiten könnte; leer lassen, und ich schlage jemanden vor
opt-onboard-which = Welcher Leitfaden
opt-onboard-copy-chapter = Das Chapter, dessen Fassung es ist

playbook-newcomer = Ankommen
playbook-connector = Connector werden
playbook-new_chapter = Ein neues Chapter
playbook-handover = Übergeben
playbook-composting = Gut enden
playbook-multi_city = Ein Event in mehreren Städten
