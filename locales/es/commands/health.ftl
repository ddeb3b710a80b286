## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-chapter-health = Cómo está un capítulo: eventos, gente, lo que se preguntó (sus connectors, stewards)
cmd-network-health = Todos los capítulos a la vista: cuáles callan, están sin nadie o se atascan (stewards)
cmd-network-practices = Las cifras con las que vive la red; todas se pueden cambiar (stewards)
