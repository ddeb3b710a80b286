## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-chapter-start = Começar um capítulo onde não existe, com outras pessoas que se comprometem
cmd-network-foundings = Os capítulos que começam, e o que falta a cada um

opt-start-city = A cidade onde começa, em qualquer grafia; o capítulo recebe o nome dela
opt-start-why = Por que razão lá, e o que fariam em conjunto
opt-start-theme = Um tema, se reúne pessoas em torno dele em vez da cidade: o nome
