## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-decide = Decidir em conjunto: o silêncio apoia, uma objeção suspende o prazo
cmd-decide-propose = Levar um assunto a connectors ou a um capítulo (connectors, stewards)
cmd-decide-list = O que está em decisão, primeiro o que espera por uma palavra sua, e o que foi decidido
cmd-decide-show = Uma decisão: em que ponto está, o que as pessoas dizem, e a sua palavra

opt-decide-title = O que há a decidir, em uma linha
opt-decide-text = O que propõe, e por que razão
opt-decide-closes = Até quando, em palavras: “em 5 dias”, “sexta-feira 18:00”, “em 15 segundos”
opt-decide-chapter = O capítulo cujos membros decidem (vazio: connectors de toda a rede)
opt-decision = Uma decisão, pelo título
