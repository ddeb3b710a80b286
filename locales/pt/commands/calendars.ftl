## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-event-calendar = Um calendário para assinar: tudo, os seus eventos, ou um capítulo
opt-calendar-scope = O que mostra (tudo o que pode ver, se não escolher)
opt-calendar-chapter = O calendário de um capítulo

calendar-scope-all = Tudo o que posso ver
calendar-scope-mine = Os meus eventos
calendar-scope-chapter = Um capítulo
