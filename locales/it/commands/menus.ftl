## Cosa sta nei menu dei messaggi

menu-remind-me = Ricordamelo
