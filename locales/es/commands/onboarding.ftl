## Primeros pasos: el grupo de comandos en el menú de Discord

cmd-onboard = Lo que ayuda a la gente a llegar, paso a paso
cmd-onboard-start = Empezar una guía de pasos para alguien, un capítulo o un evento
cmd-onboard-mine = Lo que tienes por hacer y cuánto has avanzado
cmd-onboard-done = Un paso está hecho
cmd-onboard-skip = Un paso no hace falta
opt-onboard-member = Para quién (de un capítulo: quien toma el relevo)
opt-onboard-playbook = Qué guía de pasos
opt-onboard-chapter = En qué capítulo, o para cuál
opt-onboard-event = Para qué evento
opt-onboard-step = Qué paso; elige uno o escribe algunas de sus palabras
menu-start-onboarding = Empezar la acogida
