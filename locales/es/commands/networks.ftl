## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-network = Cuidar de la red (stewards)
cmd-network-setup = Configurar la red, paso a paso
cmd-network-settings = Ver y cambiar los ajustes de la red
