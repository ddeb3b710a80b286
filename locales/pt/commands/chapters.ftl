## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-chapter = Encontrar capítulos, entrar neles e cuidar deles
cmd-chapter-list = Os capítulos da rede, por país, tema ou estado
cmd-chapter-show = Um capítulo: quem o anima, o que vem a seguir, e a porta de entrada
cmd-chapter-near = Os capítulos mais próximos de uma cidade
cmd-chapter-join = Ser membro de um capítulo; o cargo vem junto
cmd-chapter-leave = Sair de um capítulo; o cargo desaparece
cmd-chapter-add = Adicionar um capítulo que as pessoas já animam (stewards)
cmd-chapter-edit = Mudar um capítulo de que cuida

opt-country = Um país, na sua língua
opt-theme = Só capítulos temáticos, ou só locais
opt-city = Uma cidade, em qualquer grafia: “Munich”, “Le Caire”, “Brest, França”
opt-chapter-status = Em que ponto da sua vida está
opt-chapter-city = A cidade a que pertence; o fuso horário e o lugar no mapa vêm com ela
opt-chapter-name = Como se chama (vazio: como a cidade)
opt-chapter-theme = Se reúne pessoas em torno de um tema, em vez de um lugar
opt-chapter-channel = O canal onde se publicam os eventos e lembretes
opt-chapter-role = O cargo que os membros recebem
opt-chapter-zone = O fuso horário, pelo nome ou pela cidade
opt-chapter-language = A língua do que publico lá
opt-chapter-description = De que se trata
opt-chapter-reminders = Que lembretes o canal recebe: “semana dia hora”, “dia”, “nenhum”
opt-chapter-mirrored = Mostrar os seus eventos entre os eventos do próprio Discord

chapter-status-seed = Em semente
chapter-status-forming = Em formação
chapter-status-active = Ativo
chapter-status-dormant = Em repouso
chapter-status-composted = Compostado
