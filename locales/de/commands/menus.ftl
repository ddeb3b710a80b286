## Was in den Menüs von Nachrichten steht

menu-remind-me = Erinnere mich
