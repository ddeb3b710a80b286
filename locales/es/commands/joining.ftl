## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-chapter-requests = Quién quiere entrar en un capítulo que está a tu cuidado
cmd-chapter-announce = Decir algo a todo un capítulo, en su canal
cmd-chapter-map = Los capítulos en un mapa del mundo o de un país
cmd-network-stats = La red en cifras, con un gráfico (stewards)

opt-announcement = Lo que quieres decir; lo ves antes de que se publique
opt-chapter-parent = El capítulo más amplio al que pertenece, o “no”
opt-chapter-mentor = El capítulo que lo acompaña, o “no”
opt-chapter-joining = Si cada cual entra por su cuenta o antes lo aprueba alguien que es connector
opt-chapter-languages = Otros idiomas que se hablan allí: “francés, árabe”

chapter-joining-open = Abierto a todo el mundo
chapter-joining-asked = Con aprobación de connectors
