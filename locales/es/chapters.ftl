## Capítulos

chapter-list-title = Capítulos
chapter-list-none = Ningún capítulo coincide. Prueba `/chapter list` sin opciones, o `/chapter near` con tu ciudad.
chapter-open = Abrir un capítulo…
chapter-theme = temático
chapter-status = Estado
chapter-people = Gente
chapter-members = { $number ->
        [0] todavía sin miembros
        [one] { $number } miembro
       *[other] { $number } miembros
    }
chapter-where = Dónde
chapter-connectors = Connectors
chapter-connectors-none = nadie todavía; cualquier steward puede nombrar a alguien con `/connector add`
chapter-channel = Canal
chapter-role = Rol
chapter-language = Idioma
chapter-zone = Zona horaria
chapter-reminders = Recordatorios en su canal
chapter-reminders-none = ninguno
chapter-reminders-before = { $leads } antes de cada evento
chapter-next = Lo próximo
chapter-next-none = Todavía no hay nada previsto.
chapter-events-title = Próximos eventos de { $chapter }
chapter-source = Fuente: { $source }
chapter-near-title = Capítulos cerca de { $where }
chapter-near-none = Ningún capítulo tiene todavía un lugar en el mapa, así que no hay ninguno cerca de { $where }. `/chapter list` los muestra todos.
chapter-near-other = Otro lugar llamado { $name }…
chapter-near-which = Hay más de una ciudad llamada “{ $text }”. ¿De cuál hablas?
chapter-near-pick = Elige una ciudad…
chapter-away = { $km ->
        [0] allí mismo
       *[other] { $km } km
    }

chapter-joined = Ya eres parte de **{ $chapter }**. ¡Te damos la bienvenida! `/chapter show` dice quién lo impulsa y qué viene.
chapter-joined-role = Ya eres parte de **{ $chapter }**. ¡Te damos la bienvenida! Su rol te llega en un momento; `/chapter show` dice quién lo impulsa y qué viene.
chapter-already-in = Ya eras parte de **{ $chapter }**; no cambió nada.
chapter-role-withheld = Eso sí, su rol no viene incluido: { $why } El equipo de stewards ya lo sabe.
chapter-left = Saliste de **{ $chapter }**. Puedes volver cuando quieras.
chapter-left-role = Saliste de **{ $chapter }**, y su rol se va en un momento. Puedes volver cuando quieras.
chapter-was-not-in = No eras parte de **{ $chapter }**; no cambió nada.

chapter-added = **{ $chapter }** ya existe, en la zona horaria { $zone }.
chapter-added-no-channel = Todavía no tiene canal, así que sus eventos no se publican: elige uno con `/chapter edit`.
chapter-added-next = El siguiente paso es nombrar con `/connector add` a alguien que lo impulse.
chapter-changed = **{ $chapter }** quedó cambiado. Recordatorios en su canal: { $reminders }.
chapter-changed-role = { $granted ->
        [one] La única persona que es miembro recibe el rol en un momento.
       *[other] Sus { $granted } miembros reciben el rol en un momento.
    }
chapter-changed-reminders = { $replanned ->
        [one] Los recordatorios de un evento próximo se ajustan.
       *[other] Los recordatorios de { $replanned } eventos próximos se ajustan.
    }

button-join = Unirme
button-leave = Salir
button-events = Eventos

what-city = ciudad
what-country = país
what-language = idioma
needed-poster = quienes pueden escribir en ese canal
field-name = nombre

refusal-chapter-gone = Este capítulo ya no existe. `/chapter list` muestra los que hay.
refusal-chapter-exists = Ya hay un capítulo llamado **{ $chapter }**. Dale al nuevo otro `name`, por ejemplo el mismo con la región.
refusal-chapter-incomplete = { $missing ->
        [city] Un capítulo local necesita una `city`. Para uno en torno a un tema, pon `theme` en true y dale un `name`.
       *[other] Un capítulo temático necesita un `name`.
    }
refusal-leads-unreadable = No supe leer “{ $text }”. Di qué recordatorios recibe el canal: “semana día hora”, “día” o “ninguno”.
refusal-zone-unknown = No conozco ninguna zona horaria llamada “{ $text }”. { $nearest ->
        [none] Prueba con la ciudad grande más cercana, por ejemplo “París”.
       *[other] ¿Querías decir { $nearest }?
    }
refusal-role-is-stewards = **{ $role }** es el rol que da acceso como steward, así que un capítulo no puede repartirlo. Elige o crea otro rol.

alert-role-registered = <@{ $by }> eligió <@&{ $role }> como rol de **{ $chapter }**: lo recibe quien se une. Si no es lo correcto, elijan otro con `/chapter edit`.
alert-steward-role-gone = Se borró el rol que daba acceso como steward. Hasta que elijan otro con `/network settings`, solo son stewards las personas que gestionan el servidor.
refusal-which-chapter = ¿Para qué capítulo? Cuidas de { $chapters }: dilo con `chapter:`. Solo stewards crean eventos de toda la red.
