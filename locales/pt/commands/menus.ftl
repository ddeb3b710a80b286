## O que aparece nos menus das mensagens

menu-remind-me = Lembrete
