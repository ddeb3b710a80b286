## Primeiros passos: o grupo de comandos na lista do Discord

cmd-onboard = O que ajuda as pessoas a sentirem-se em casa, passo a passo
cmd-onboard-start = Começar um guia para alguém, um capítulo ou um evento
cmd-onboard-mine = O que tem a fazer, e até onde já foi
cmd-onboard-done = Um passo está feito
cmd-onboard-skip = Um passo não é preciso
opt-onboard-member = Para quem (de um capítulo: quem o assume)
opt-onboard-playbook = Que guia
opt-onboard-chapter = Em que capítulo, ou para qual
opt-onboard-event = Para que evento
opt-onboard-step = Que passo; escolha um, ou escreva algumas das palavras
menu-start-onboarding = Iniciar acolhimento
