## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-member = Encontrar personas de la red, según lo que te mostraron
cmd-member-find = Encontrar personas por nombre, habilidad, ciudad, capítulo o idioma
cmd-member-show = El perfil de una persona, hasta donde puedes verlo
cmd-profile = Tu perfil, quién lo ve y cómo te hablo
cmd-profile-show = Tu perfil y quién ve cada parte
cmd-profile-edit = Escribir sobre ti; nadie lo ve hasta que lo abras
cmd-profile-visibility = Elegir quién ve una parte de tu perfil
cmd-profile-language = El idioma en que te hablo
cmd-profile-timezone = La zona horaria en que leo y muestro tus horas
cmd-profile-reminders = Cuándo y cómo te recuerdo los eventos a los que vas

opt-member-query = Palabras: un nombre, una habilidad, un tema, cualquier cosa de un perfil
opt-member-city = Dónde vive esa persona
opt-member-skill = Una habilidad o un tema
opt-member-language = Un idioma que habla
opt-member = Quién
opt-profile-field = Qué parte de tu perfil
opt-profile-level = Quién la ve a partir de ahora
opt-profile-language = Un idioma, o el de tu Discord
opt-profile-zone = Una ciudad o el nombre de una zona: “París”, “America/Bogota”
opt-profile-lead = Con cuánta antelación: “1 día”, “2 horas”, “nunca”
opt-profile-via = Dónde te aviso

profile-about = Sobre mí
profile-city = Ciudad
profile-skills = Habilidades
profile-topics = Temas
profile-languages = Idiomas
profile-offers = Ofrezco
profile-needs = Busco
profile-links = Enlaces
profile-chapters = Capítulos

level-nobody = Nadie
level-connectors = Connectors
level-chapter = Mis capítulos
level-network = La red
level-public = Todo el mundo

via-dm = Mensaje directo
via-channel = El canal del evento
via-none = No avisar

language-en = English
language-fr = français
language-es = español
language-de = Deutsch
language-pt = português
language-it = italiano
language-ar = العربية
language-ca = català
language-default = Como en mi Discord
