## A procura: o que as pessoas dizem ser, e de quem há um perfil a ver

profile-identity-words = Com as suas palavras
profile-hint-identity = Tudo o que combinar
profile-hint-identity-words = O que falta na lista, separado por vírgulas
button-profile-identity = O que sou
field-identity = lista do que é

refusal-no-profile = **{ $name }** é um bot: não há perfil a mostrar.
