## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-chapter-requests = Quem gostaria de entrar em um capítulo de que cuida
cmd-chapter-announce = Dizer algo a todo o capítulo, no seu canal
cmd-chapter-map = Os capítulos em um mapa do mundo, ou de um país
cmd-network-stats = A rede em números, com um gráfico (stewards)

opt-announcement = O que quer dizer; pode ver antes de ser publicado
opt-chapter-parent = O capítulo maior de que faz parte, ou “nenhum”
opt-chapter-mentor = O capítulo que o acompanha, ou “nenhum”
opt-chapter-joining = Se cada pessoa entra livremente, ou connectors dizem primeiro que sim
opt-chapter-languages = As outras línguas que lá se falam: “francês, árabe”

chapter-joining-open = Aberto a todas as pessoas
chapter-joining-asked = Connectors dizem primeiro que sim
