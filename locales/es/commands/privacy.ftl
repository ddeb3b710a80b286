## Descripciones de comandos, opciones y elecciones: 100 caracteres como mucho.

cmd-privacy = Lo que sé de ti: verlo, borrarlo, saber qué se hace con ello
cmd-privacy-export = Un archivo con todo lo que sé de ti, y nada de otras personas
cmd-privacy-erase = Borrar todo lo que tiene que ver contigo; tienes siete días para pensarlo mejor
cmd-privacy-policy = Qué guardo, por qué, quién lo ve, cuánto tiempo y a quién preguntar
