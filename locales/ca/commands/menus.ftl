## El que hi ha als menús dels missatges

menu-remind-me = Recorda-m'ho
