## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-chapter-compost = Acabar bem um capítulo, com o consentimento dos membros (connectors; stewards confirmam)
cmd-chapter-reseed = Recomeçar um capítulo compostado, com a sua memória (stewards confirmam)
