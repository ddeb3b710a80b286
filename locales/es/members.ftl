## La gente: el directorio, los perfiles y lo que cada persona decide sobre el suyo

member-list-title = Gente
member-list-respelled = Nadie coincide tal como está escrito. Estas personas coinciden cambiando una letra:
member-list-none = Nadie te ha abierto nada que coincida. Prueba con menos palabras, o pregunta en el canal de un capítulo. `/board need` pregunta a todo el mundo.
member-list-empty = Nadie te ha abierto todavía su perfil. Puedes empezar tú: `/profile edit`, y luego `/profile visibility`.

profile-menu = ¿Qué quieres cambiar? Nadie lo ve hasta que lo abras, parte por parte.
profile-empty = Tu perfil está vacío. Escribe tanto o tan poco como quieras; nadie lo ve hasta que lo abras.
profile-field-level = { $field } — lo ve: { $level }
profile-hidden = Nadie más ve: { $fields }.
profile-nothing-hidden = Abriste todo lo que escribiste. `/profile visibility` cambia quién ve qué.
profile-saved = Guardado.
profile-opened = { $fields } — desde ahora lo ve: { $level }.
profile-opened-empty = Ahí todavía no hay nada; `/profile edit` sirve para llenarlo.
profile-zone-offer = { $city } está en la zona horaria { $zone }, que todavía no es la tuya.
profile-hint-about = Quién eres, en unas pocas frases
profile-hint-city = La ciudad donde vives; añade el país si hay varias: Cuenca, Ecuador
profile-hint-languages = Separados por comas
profile-hint-links = Uno por línea, o separados por comas
profile-hint-skills = Lo que sabes hacer, separado por comas
profile-hint-topics = Lo que te interesa, separado por comas
profile-hint-offers = Lo que te pueden pedir
profile-hint-needs = En qué te podrían ayudar otras personas
profile-language-set = Desde ahora te hablo en { $language }.
profile-language-default = Desde ahora te hablo en el idioma de tu Discord.
profile-zone-set = Desde ahora leo y muestro tus horas en la zona { $zone }.
profile-reminders-dm = Te lo recuerdo por mensaje directo { $lead } antes de cada evento al que vas.
profile-reminders-channel = Te lo recuerdo en el canal del evento { $lead } antes de cada evento al que vas.
profile-reminders-none = No te recuerdo los eventos a los que vas. (Si cambias de idea, sería { $lead } antes.)
profile-reminders-replanned = { $number ->
        [one] El recordatorio de un próximo evento vuelve a planificarse.
       *[other] Los recordatorios de { $number } próximos eventos vuelven a planificarse.
    }

button-profile-about = Sobre mí
button-profile-skills = Habilidades y temas
button-profile-offers = Ofrezco y busco
button-profile-open = Abrirlo a la red
button-profile-zone = Usar { $zone }

field-about = presentación
field-city = ciudad
field-skills = lista de habilidades
field-topics = lista de temas
field-languages = lista de idiomas
field-offers = texto de lo que ofreces
field-needs = texto de lo que buscas
field-links = lista de enlaces

refusal-too-many-tags = Aquí caben como máximo { $most } entradas ({ $field }): quédate con las que más importan.
