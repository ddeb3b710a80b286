## Domande e aiuto

cmd-ask = Chiedi di eventi, persone o capitoli con parole tue; la risposta la vedi solo tu
opt-question = Per esempio: “cosa c'è a Lione questo weekend?”, “chi se ne intende di compost?”
cmd-help = Cosa puoi fare qui, con degli esempi
opt-help-topic = Una cosa nei dettagli

help-topic-events = Eventi
help-topic-reminders = Promemoria
help-topic-questions = Domande
help-topic-onboarding = Primi passi
help-topic-chapters = Capitoli
help-topic-people = Trovare persone
help-topic-profile = Il tuo profilo
help-topic-privacy = Privacy
help-topic-decisions = Decidere insieme
help-topic-handbook = Il manuale
help-topic-board = La bacheca: offerte e bisogni
help-topic-projects = Progetti e partner
help-topic-magazine = La rivista
help-topic-menus = Con un clic: menu di messaggi e persone
help-topic-connectors = Per connector
help-topic-stewards = Per steward
