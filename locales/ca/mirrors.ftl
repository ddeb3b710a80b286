## Esdeveniments entre els programats de Discord

mirror-answer = Per reservar plaça o rebre un recordatori, respon aquí:
mirror-no-place = El lloc encara s'ha d'anunciar
