## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

menu-profile = Profil
profile-identity = Was ich bin
