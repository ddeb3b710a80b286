## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-chapter-health = Como está um capítulo: eventos, pessoas, o que foi perguntado (connectors dele, stewards)
cmd-network-health = A saúde de todos os capítulos: quem está em silêncio, sem ninguém ou sem avançar (stewards)
cmd-network-practices = Os números com que a rede vive, e que podem mudar (stewards)
