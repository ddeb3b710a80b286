## La vetllada: descripcions d'ordres i opcions, com a màxim 100 caràcters cada una

cmd-event-pitch = Apunta't per presentar un projecte en un esdeveniment
cmd-event-question = Planteja una pregunta en un esdeveniment; queda oberta fins que algú hi pugui ajudar
cmd-event-checkin = Apunta qui ha vingut: una persona, un nombre, o una llista per marcar
cmd-event-recap = Escriu què ha passat, què hi falta, i què ve després
menu-make-event = Fes-ne un esdeveniment

opt-project = Un projecte de la xarxa, o el nom d'un de nou
opt-pitch-text = Què t'agradaria dir o trobar, en una frase o dues
opt-question-text = La pregunta, amb les teves paraules
opt-question-theme = Sota quin tema; deixa-ho buit per a «Altres»
opt-checkin-member = Algú que ha vingut, hagués respost o no
opt-checkin-count = Quanta gent ha vingut en total
opt-checkin-roughly = Si aquest nombre és aproximat
