## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-chapter-compost = Dar un buen final a un capítulo, con el consentimiento de sus miembros (confirman stewards)
cmd-chapter-reseed = Hacer renacer un capítulo compostado, con su memoria (confirman stewards)
