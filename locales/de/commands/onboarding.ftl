## Onboarding: die Befehlsgruppe in der Auswahl von Discord

cmd-onboard = Was beim Ankommen hilft, Schritt für Schritt
cmd-onboard-start = Einen Leitfaden für jemanden, ein Chapter oder ein Event beginnen
cmd-onboard-mine = Was du zu tun hast, und wie weit du bist
cmd-onboard-done = Ein Schritt ist erledigt
cmd-onboard-skip = Ein Schritt ist nicht nötig
opt-onboard-member = Für wen (bei einem Chapter: wer übernimmt)
opt-onboard-playbook = Welcher Leitfaden
opt-onboard-chapter = In welchem oder für welches Chapter
opt-onboard-event = Für welches Event
opt-onboard-step = Welcher Schritt; wähle einen oder tippe ein paar seiner Wörter
menu-start-onboarding = Onboarding starten
