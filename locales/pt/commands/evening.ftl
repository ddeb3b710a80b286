## A própria noite: descrições de comandos e opções, no máximo 100 caracteres cada uma

cmd-event-pitch = Inscrever um projeto para o apresentar em um evento
cmd-event-question = Lançar uma pergunta em um evento; fica aberta até que alguém consiga ajudar
cmd-event-checkin = Anotar quem veio: uma pessoa, um número, ou uma lista para marcar
cmd-event-recap = Escrever o que aconteceu, o que falta, e o que vem a seguir
menu-make-event = Criar evento

opt-project = Um projeto da rede, ou o nome de um novo
opt-pitch-text = O que gostaria de dizer ou encontrar, em uma ou duas frases
opt-question-text = A pergunta, com as suas palavras
opt-question-theme = Em que tema; deixe vazio para “Outros”
opt-checkin-member = Alguém que veio, com ou sem resposta antes
opt-checkin-count = Quantas pessoas vieram ao todo
opt-checkin-roughly = Se esse número é uma estimativa
