## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-profile-pairing = Conocer cada mes a alguien de la red
opt-profile-pairing = Si te presento a otras personas
opt-profile-back = Si no estás: desde cuándo otra vez, como “1 de septiembre” o “el próximo mes”
pairing-choice-on = sí
pairing-choice-off = no
