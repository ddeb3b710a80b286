## Preguntas y ayuda

cmd-ask = Preguntar con tus palabras por eventos, personas o capítulos; solo tú ves la respuesta
opt-question = Por ejemplo: “¿qué hay en Lyon este fin de semana?”, “¿quién sabe de compost?”
cmd-help = Lo que puedes hacer aquí, con ejemplos
opt-help-topic = Un tema en detalle

help-topic-events = Eventos
help-topic-reminders = Recordatorios
help-topic-questions = Preguntas
help-topic-onboarding = Primeros pasos
help-topic-chapters = Capítulos
help-topic-people = Encontrar personas
help-topic-profile = Tu perfil
help-topic-privacy = Privacidad
help-topic-decisions = Decidir en común
help-topic-handbook = El manual
help-topic-board = El tablón: ofertas y necesidades
help-topic-projects = Proyectos y organizaciones aliadas
help-topic-magazine = La revista
help-topic-menus = Con un clic: menús de mensajes y personas
help-topic-connectors = Para connectors
help-topic-stewards = Para stewards
