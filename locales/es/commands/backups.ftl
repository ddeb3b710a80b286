## La descripción del comando: 100 caracteres como máximo.

cmd-network-backup = Hacer ahora una copia de seguridad de todo lo que guardo (stewards)
