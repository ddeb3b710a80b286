## Primers passos: el grup d'ordres a la llista de Discord

cmd-onboard = El que ajuda a trobar el seu lloc, pas a pas
cmd-onboard-start = Comença una guia per a algú, un capítol o un esdeveniment
cmd-onboard-mine = Què has de fer, i fins on has arribat
cmd-onboard-done = Un pas està fet
cmd-onboard-skip = Un pas no cal
opt-onboard-member = Per a qui (d'un capítol: qui n'agafa el relleu)
opt-onboard-playbook = Quina guia
opt-onboard-chapter = En quin o per a quin capítol
opt-onboard-event = Per a quin esdeveniment
opt-onboard-step = Quin pas; tria'n un, o escriu-ne unes quantes paraules
menu-start-onboarding = Comença una guia
