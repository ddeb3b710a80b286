## Projetos e parceiros: descrições de comandos e opções, no máximo 100 caracteres cada uma

cmd-project = O que as pessoas da rede levam adiante
cmd-project-add = Escrever a ficha de um projeto
cmd-project-list = Os projetos da rede, dez por página
cmd-project-show = Um projeto: o que é, quem o trouxe, onde foi apresentado
cmd-partner = Organizações parceiras e redes amigas
cmd-partner-find = Encontrar parceiros por nome, tema ou lugar

opt-project-name = Como se chama
opt-project-text = De que se trata, em poucas frases
opt-project-link = Onde se pode ler mais
opt-project-topics = Os temas, separados por vírgulas
opt-project-topic = Um tema ou uma palavra, na sua língua
opt-project-only-chapter = Se só os membros desse capítulo o veem
opt-project-mine = Só os que trouxe
opt-project-known = Um projeto, pelo nome
opt-partner-query = Um nome, ou o que fazem
opt-partner-city = Uma cidade, um país ou uma parte do mundo
opt-partner-topic = Um tema, na sua língua
