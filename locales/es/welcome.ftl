## La bienvenida de una persona recién llegada, paso a paso

welcome-progress = { $bar } paso { $number } de { $all }
welcome-progress-done = { $bar } los { $all } pasos están hechos
welcome-later = Tómate tu tiempo. Lo que elegiste hasta ahora queda guardado; *Empezar* sigue aquí, y `/profile edit`, `/profile language` y `/chapter near` hacen lo mismo cuando quieras.
welcome-language = ¿En qué idioma quieres que te hable?
welcome-language-choose = Elige un idioma…
welcome-city = ¿Dónde vives? Me ayuda a mostrarte lo que tienes cerca, en tu zona horaria. Nadie más lo ve hasta que tú lo digas.
welcome-town = Hay varias ciudades con ese nombre. ¿Cuál es la tuya?
welcome-town-choose = Elige tu ciudad…
welcome-chapter = { $city }, anotado; muestro tus horas en la zona { $zone }. Estos capítulos están cerca de ti. ¿Quieres unirte a uno?
welcome-chapter-none = { $city }, anotado. Ningún capítulo tiene todavía lugar en el mapa; `/chapter list` muestra los que hay.
welcome-chapter-anywhere = Los capítulos reúnen a la gente en torno a un lugar o un tema. `/chapter near` encuentra uno cerca de ti cuando quieras.
welcome-chapter-choose = Unirme a un capítulo…
welcome-away = { $km ->
        [0] en tu ciudad
       *[other] a { $km } km
    }
welcome-joined = Ya eres miembro de **{ $chapter }**.
welcome-interests = ¿Qué te interesa? Elige tantos temas como quieras: así es como la gente se encuentra aquí.
welcome-interests-choose = Elige temas…
welcome-done = Ya tienes tu lugar aquí. Todo se puede cambiar con `/profile edit`.
welcome-event = Lo que viene: { $event }
welcome-what-next = `/help` muestra lo que sé hacer, y `/ask` acepta cualquier pregunta.

button-keep-language = { $language }, gracias
button-city = Mi ciudad
button-skip = Saltar
button-no-chapter = Ninguno por ahora

refusal-not-your-welcome = Esta bienvenida era para otra persona. `/profile edit` es tuyo, cuando quieras.
