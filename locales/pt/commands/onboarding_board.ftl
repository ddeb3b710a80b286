## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-onboard-board = Em que ponto está cada pessoa, primeiro quem não avança (connectors: dos seus capítulos)
cmd-onboard-nudge = Uma palavra amiga a alguém sobre o que falta, no máximo uma vez por dia
cmd-onboard-buddy = Pedir a alguém que faça companhia a quem chega, ou ver quem poderia
cmd-onboard-playbook = O que se faz quando alguém chega, um capítulo começa, muda de mãos ou acaba
cmd-onboard-playbook-list = Os guias, e qual cópia de cada um está em uso
cmd-onboard-playbook-show = Um guia com os seus passos
cmd-onboard-playbook-edit = Mudar a cópia do seu capítulo; stewards, a da rede

opt-onboard-board-chapter = Só este capítulo
opt-onboard-whom = Quem
opt-onboard-buddy = Quem poderia fazer companhia; deixe vazio e sugiro pessoas
opt-onboard-which = Que guia
opt-onboard-copy-chapter = O capítulo de que é a cópia

playbook-newcomer = A chegada
playbook-connector = Chegar a connector
playbook-new_chapter = Um novo capítulo
playbook-handover = Passar o bastão
playbook-composting = Acabar bem
playbook-multi_city = Um evento em várias cidades
