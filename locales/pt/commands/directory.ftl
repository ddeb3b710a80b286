## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

menu-profile = Perfil
profile-identity = O que sou
