## Organizar em conjunto e partes de eventos

cmd-event-cohost = Convidar outro capítulo a organizar um evento em conjunto; ele aceita ou recusa
opt-part-of = O evento de que faz parte: um dos locais dele, ou um satélite em torno dele
opt-cohost-chapter = O capítulo que recebe o convite
