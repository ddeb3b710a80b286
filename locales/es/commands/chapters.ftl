## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-chapter = Encontrar capítulos, unirte a ellos y cuidarlos
cmd-chapter-list = Los capítulos de la red, por país, tema o estado
cmd-chapter-show = Un capítulo: quién lo impulsa, qué viene y cómo unirte
cmd-chapter-near = Los capítulos más cercanos a una ciudad
cmd-chapter-join = Unirte a un capítulo; recibes también su rol
cmd-chapter-leave = Salir de un capítulo; su rol se va contigo
cmd-chapter-add = Añadir un capítulo que ya está en marcha (stewards)
cmd-chapter-edit = Cambiar un capítulo que está a tu cuidado

opt-country = Un país, en tu idioma
opt-theme = Solo los capítulos temáticos o solo los locales
opt-city = Una ciudad, escrita como quieras: “Múnich”, “El Cairo”, “Brest, Francia”
opt-chapter-status = En qué momento de su vida está
opt-chapter-city = Su ciudad; de ella salen su zona horaria y su lugar en el mapa
opt-chapter-name = Cómo se llama (vacío: como su ciudad)
opt-chapter-theme = Si se reúne en torno a un tema y no a un lugar
opt-chapter-channel = El canal donde se publican sus eventos y recordatorios
opt-chapter-role = El rol que reciben sus miembros
opt-chapter-zone = Su zona horaria, por nombre o ciudad
opt-chapter-language = El idioma de lo que publico allí
opt-chapter-description = De qué se trata
opt-chapter-reminders = Qué recordatorios recibe su canal: “semana día hora”, “día” o “ninguno”
opt-chapter-mirrored = Mostrar sus eventos también entre los eventos de Discord

chapter-status-seed = Semilla
chapter-status-forming = En formación
chapter-status-active = Activo
chapter-status-dormant = En reposo
chapter-status-composted = Compostado
