## La agenda pública

page-title = { $network }: eventos abiertos
page-about = Los eventos de { $network } abiertos a todo el mundo.
page-zones = Los días son los de { $place }.
page-skip = Ir a los eventos
page-events = Próximos eventos
page-everything = Ver todos los eventos
page-filters = Elige lo que ves
page-chapter = Capítulo
page-country = País
page-only-online = Solo en línea
page-zone = Zona horaria
page-language = Idioma
page-all = Todos
page-show = Mostrar
page-offer = Mostrar las horas de mi dispositivo
page-details = De qué se trata
page-add = Añadir a mi calendario
page-link = Abrir su página web
page-when = { $time } (hora local, { $place })
page-yours = Para ti: { $time } ({ $place })
page-now = Ahora mismo
page-today = Hoy, { $day }
page-tomorrow = Mañana, { $day }
page-online = en línea
page-cancelled = Cancelado
page-seats = { $free ->
    [0] No quedan plazas
    [one] Queda { $free } plaza
   *[other] Quedan { $free } plazas
}
page-pages = Páginas
page-earlier = Antes
page-later = Después
page-number = Página { $number }
page-none = Por ahora no hay nada previsto. Suscríbete al calendario y lo que venga te llegará.
page-none-narrow = Nada de lo que elegiste está previsto por ahora. Míralo todo, o suscríbete al calendario de un capítulo: lo que venga te llegará.
page-subscribe = Suscribirse
page-subscribing = Estos eventos en tu propio calendario, siempre al día.
page-subscribe-chapter = Suscribirse a los eventos de { $chapter }
page-file = Archivo de calendario
page-chapters = Capítulos
page-map = Mapa de los capítulos
page-map-about = Cuanto más grande es un signo, más gente tiene el capítulo. La lista de abajo dice lo mismo con palabras.
page-privacy = Esta página muestra eventos y capítulos, nunca personas. No guarda cookies ni pide nada a nadie más.
page-nobody-title = Aquí no hay nada todavía
page-nobody = Este bot todavía no está en ninguna comunidad. Cuando lo esté, sus eventos abiertos aparecerán aquí.
page-doubt-chapter = Ese capítulo no existe, o ya no. Aquí está todo.
page-doubt-country = No hay ningún capítulo en ese país. Aquí está todo.
page-doubt-online = “Online” puede ser 1 o 0. Aquí está todo.
page-doubt-zone = { $nearest ->
    [none] No conozco ninguna zona horaria con ese nombre. Elige una abajo.
   *[other] No conozco ninguna zona horaria con ese nombre. ¿Querías decir { $nearest }?
}
page-doubt-lang = No hablo ese idioma. Elige uno abajo.
page-doubt-page = Esa página no existe. Aquí está la primera.
