## Lo que hay en los menús de los mensajes

menu-remind-me = Recordármelo
