## Preguntes i ajuda

cmd-ask = Pregunta sobre esdeveniments, gent o capítols amb les teves paraules; només tu veus la resposta
opt-question = Per exemple: «què feu aquest cap de setmana a Barcelona?», «qui hi entén de compostatge?»
cmd-help = Què pots fer aquí, amb exemples
opt-help-topic = Una cosa en detall

help-topic-events = Esdeveniments
help-topic-reminders = Recordatoris
help-topic-questions = Preguntes
help-topic-onboarding = Primers passos
help-topic-chapters = Capítols
help-topic-people = Trobar gent
help-topic-profile = El teu perfil
help-topic-privacy = Privacitat
help-topic-decisions = Decidir plegats
help-topic-handbook = El manual
help-topic-board = El tauler: ofertes i necessitats
help-topic-projects = Projectes i socis
help-topic-magazine = La revista
help-topic-menus = Amb un clic: menús de missatges i de persones
help-topic-connectors = Per a connectors
help-topic-stewards = Per a stewards
