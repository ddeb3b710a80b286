## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-board = Lo que la gente ofrece y busca, y retos con un equipo pequeño
cmd-board-offer = Poner en el tablón lo que ofreces; lo ves antes de que se publique
cmd-board-need = Poner en el tablón lo que buscas; lo ves antes de que se publique
cmd-board-challenge = Empezar algo en un día con un equipo pequeño; lo ves antes de que se publique
cmd-board-list = Lo que hay en el tablón, lo más nuevo primero
cmd-board-match = Quién podría ayudar a quién: lo que te espera, y quién podría responder a tus anuncios

opt-board-offer = Lo que ofreces, con tus palabras
opt-board-need = Lo que buscas, con tus palabras
opt-board-challenge = Lo que quieres hacer con otras personas, con tus palabras
opt-board-topics = Hasta cinco temas, separados por comas
opt-board-city = La ciudad donde es (vacía: en línea, o en cualquier lugar)
opt-board-chapter = Solo lo ve la gente de este capítulo (vacío: toda la red)
opt-board-until = Hasta cuándo vale, con palabras: «fin de junio», «en 3 semanas» (vacío: como en la red)
opt-board-date = Cuándo es, con palabras: «14 de junio 10:00», «el 14 de junio»
opt-board-team = Cuántas personas buscas, de 2 a 12
opt-board-side = Solo lo que se ofrece, o solo lo que se busca
opt-board-topic = Solo sobre este tema
opt-board-list-chapter = Solo lo que es para la gente de este capítulo
opt-board-mine = Solo lo que publicaste
board-side-offer = se ofrece
board-side-need = se busca
