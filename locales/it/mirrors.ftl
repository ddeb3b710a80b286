## Eventi tra gli eventi programmati di Discord

mirror-answer = Per prendere un posto o avere un promemoria, rispondi qui:
mirror-no-place = Il luogo verrà annunciato
