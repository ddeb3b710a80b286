## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-profile-pairing = Jeden Monat jemanden aus dem Netzwerk kennenlernen
opt-profile-pairing = Ob ich dir Menschen vorstelle
opt-profile-back = Wenn du weg bist: ab wann wieder, etwa „1. September“ oder „nächsten Monat“
pairing-choice-on = an
pairing-choice-off = aus
