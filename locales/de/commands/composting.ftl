## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-chapter-compost = Ein Chapter gut enden lassen, wenn die Mitglieder zustimmen (Connectors; Stewards bestätigen)
cmd-chapter-reseed = Ein kompostiertes Chapter neu beginnen, mit seinem Gedächtnis (Stewards bestätigen)
