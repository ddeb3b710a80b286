## Organizar en común, y partes de eventos

cmd-event-cohost = Pedir a otro capítulo que organice un evento con el tuyo; acepta o declina
opt-part-of = El evento del que forma parte: una de sus sedes, o un satélite a su alrededor
opt-cohost-chapter = El capítulo al que se lo pides
