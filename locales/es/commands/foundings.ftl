## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-chapter-start = Empezar un capítulo donde no lo hay, junto con otras personas que se comprometen
cmd-network-foundings = Los capítulos que están empezando y lo que le falta a cada uno

opt-start-city = La ciudad donde empieza, escrita como quieras; el capítulo lleva su nombre
opt-start-why = Por qué allí y qué harían en común
opt-start-theme = Un tema, si se reúne en torno a él y no a la ciudad: su nombre
