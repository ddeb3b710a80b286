## Perguntas e ajuda

cmd-ask = Perguntar sobre eventos, pessoas ou capítulos com as suas palavras; mais ninguém vê a resposta
opt-question = Por exemplo: “o que há em Lyon neste fim de semana?”, “quem entende de compostagem?”
cmd-help = O que pode fazer aqui, com exemplos
opt-help-topic = Um tema em detalhe

help-topic-events = Eventos
help-topic-reminders = Lembretes
help-topic-questions = Perguntas
help-topic-onboarding = Primeiros passos
help-topic-chapters = Capítulos
help-topic-people = Encontrar pessoas
help-topic-profile = O seu perfil
help-topic-privacy = Privacidade
help-topic-decisions = Decidir em conjunto
help-topic-handbook = O manual
help-topic-board = O mural: ofertas e procuras
help-topic-projects = Projetos e parceiros
help-topic-magazine = A revista
help-topic-menus = Com um clique: menus de mensagens e pessoas
help-topic-connectors = Para connectors
help-topic-stewards = Para stewards
