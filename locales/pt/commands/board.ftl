## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-board = O que as pessoas oferecem e procuram, e desafios com um pequeno grupo
cmd-board-offer = Pôr no mural o que oferece; pode ver antes de ser publicado
cmd-board-need = Pôr no mural o que procura; pode ver antes de ser publicado
cmd-board-challenge = Começar algo com um dia e um pequeno grupo; pode ver antes de ser publicado
cmd-board-list = O que há no mural, primeiro o mais recente
cmd-board-match = Quem poderia ajudar quem: o que espera pela sua resposta, e quem combina com os seus anúncios

opt-board-offer = O que oferece, com as suas palavras
opt-board-need = O que procura, com as suas palavras
opt-board-challenge = O que gostaria de fazer em conjunto, com as suas palavras
opt-board-topics = Até cinco temas, separados por vírgulas
opt-board-city = A cidade onde é (vazio: online, ou em qualquer lugar)
opt-board-chapter = Só as pessoas deste capítulo o veem (vazio: toda a rede)
opt-board-until = Até quando vale: “fim de junho”, “em 3 semanas” (vazio: como a rede costuma fazer)
opt-board-date = Quando acontece, em palavras: “14 de junho 10:00”, “14 de junho”
opt-board-team = Quantas pessoas procura, de 2 a 12
opt-board-side = Só o que se oferece, ou só o que se procura
opt-board-topic = Só sobre este tema
opt-board-list-chapter = Só o que é para as pessoas deste capítulo
opt-board-mine = Só o que publicou
board-side-offer = ofertas
board-side-need = procuras
