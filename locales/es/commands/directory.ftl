## Descripciones de comandos, opciones y valores: 100 caracteres como máximo.

menu-profile = Perfil
profile-identity = Lo que soy
