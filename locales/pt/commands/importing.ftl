## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-event-import = Trazer um calendário e acompanhá-lo; sem endereço nem documento: os que já acompanho
opt-import-url = Onde está o calendário: um endereço que começa por https:// ou webcal://
opt-import-file = Um calendário (.ics) ou uma tabela de eventos (.csv) guardada na sua máquina
opt-import-chapter = De quem são os eventos (do seu capítulo, se não escolher)
