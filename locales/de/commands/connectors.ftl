## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-connector = Die Menschen, die Chapter betreuen
cmd-connector-add = Jemanden eintragen, der ein Chapter betreut (Stewards und seine Connectors)
cmd-connector-remove = Eine Rolle in einem Chapter beenden (Stewards, oder du selbst)
cmd-connector-list = Wer welches Chapter betreut

opt-connector = Eine Person auf diesem Server
opt-connector-reason = Warum, in wenigen Worten; wird mit aufbewahrt

cmd-connector-propose = Jemanden fragen, Connector zu werden, oder dich selbst melden (Connectors; Mitglieder für sich)
cmd-connector-endorse = Für jemanden auf dem Weg zur Connector-Rolle bürgen (Connectors)
cmd-connector-object = Sagen, was dagegen spricht, dass jemand Connector wird (Connectors)
cmd-connector-candidates = Wer auf dem Weg zur Connector-Rolle ist, und was noch fehlt
cmd-connector-renew = Deine Rollen als Connector und wann sie enden: bleiben oder niederlegen
cmd-connector-step-down = Deine Rolle in einem Chapter niederlegen, mit Vorschau
cmd-connector-handover = Ein Chapter weitergeben, oder sehen, wie weit das ist
cmd-connector-recover = Die Rollen eines verlorenen Kontos dem neuen der Person geben (Stewards)

opt-candidate-member = Um wen es geht: jemand anderes oder du
opt-candidate = Jemand auf dem Weg zur Connector-Rolle
opt-candidate-reason = Was dagegen spricht; wird mit deinem Namen gezeigt
opt-successor = Die Person, die das Chapter übernimmt
opt-lost-account = Das verlorene Konto
opt-new-account = Das neue Konto derselben Person
