## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-event-import = Traer un calendario y seguirlo; sin dirección ni archivo: lo que se sigue
opt-import-url = Dónde está el calendario: una dirección que empieza por https:// o webcal://
opt-import-file = Un calendario (.ics) o una tabla de eventos (.csv) de tu dispositivo
opt-import-chapter = De quién son los eventos (si no eliges, de tu capítulo)
