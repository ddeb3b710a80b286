## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-event = Encontrar eventos, participar neles e organizá-los
cmd-event-list = O que há: os próximos eventos, por data, capítulo ou tipo
cmd-event-show = Um evento: quando, onde, quem o organiza, e a sua resposta
cmd-event-mine = Os eventos a que disse sim ou talvez
cmd-event-join = Guardar um lugar, ou uma posição na lista de espera
cmd-event-leave = Retirar a sua resposta a um evento
cmd-event-create = Anunciar um evento do seu capítulo ou da rede
cmd-event-edit = Mudar um evento que organiza; quem vai recebe a notícia se mudar de data
cmd-event-cancel = Cancelar um evento que organiza; quem vai recebe a notícia

opt-period = Quando: “neste fim de semana”, “semana que vem”, “em junho”, “amanhã”…
opt-when = Quando, em palavras: “14 de maio 19:00”, “terça-feira às 19h”, “em 2 semanas às 18:00”
opt-chapter = Um capítulo, pelo nome ou pela cidade
opt-host-chapter = O capítulo que o organiza (deixe vazio para toda a rede)
opt-kind = Que tipo de evento
opt-online = Só eventos online, ou só presenciais
opt-event = Um evento, pelo nome
opt-event-title = Como se chama
opt-venue = Onde: o nome ou o endereço do lugar
opt-link = Um link para participar online ou para ler mais
opt-duration = Quanto dura: “2 horas”, “1h30”, “3 dias”
opt-capacity = Quantos lugares; a partir daí, as pessoas esperam por ordem
opt-description = De que se trata
opt-audience = Quem o vê
opt-cancel-reason = Por que razão, em poucas palavras; quem ia vai lê-la

kind-meetup = Encontro
kind-workshop = Oficina
kind-talk = Palestra
kind-drink = Happy hour
kind-pitch = Pitches
kind-fest = Festival
kind-summit = Summit
kind-satellite = Satélite
kind-online = Online
kind-wish = Desejo

audience-public = Todas as pessoas, também nas páginas públicas
audience-network = A rede
audience-chapter = O capítulo
audience-connectors = Connectors
opt-new-host = O capítulo que o organiza a partir de agora
