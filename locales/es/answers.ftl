## Respuestas a preguntas

field-question = pregunta

answer-events =
    { $about ->
        [none] **Lo que viene**
       *[other] **Lo que viene** — { $about }
    }
answer-events-mine =
    { $about ->
        [none] **Tus eventos**
       *[other] **Tus eventos** — { $about }
    }
answer-events-away =
    { $place ->
        [none] Allí mismo no hay nada; lo más cercano es **{ $chapter }**, a unos { $km } km:
       *[other] Nada en el lugar mismo ({ $place }); lo más cercano es **{ $chapter }**, a unos { $km } km:
    }
answer-event-again = { $event } · y en otras fechas más adelante
answer-events-more = Hay más: `/event list` los muestra todos.
answer-no-events =
    { $about ->
        [none] No hay ningún evento previsto que puedas ver.
       *[other] No encontré ningún evento para { $about }.
    }
answer-no-events-mine = No has respondido a ningún evento que encaje con eso.
answer-no-events-soonest = Lo que más se acerca: { $event }
answer-no-events-near = El capítulo más cercano es **{ $chapter }**, a unos { $km } km; `/chapter show` dice a quién preguntar.
answer-no-events-here = `/chapter show` dice a quién preguntar en **{ $chapter }**.

answer-people =
    { $about ->
        [none] **Personas que abrieron su perfil**
       *[other] **Personas que abrieron su perfil** — { $about }
    }
answer-people-more = Hay más: afina la búsqueda con `/member find`.
answer-nobody =
    { $about ->
        [none] Nadie te ha abierto su perfil todavía.
       *[other] Nadie te ha abierto eso: { $about }. Bien puede haber alguien que prefiera guardárselo.
    }
answer-near = **Los capítulos más cercanos a { $place }**
answer-near-missing = Todavía no hay capítulo en { $place }; `/chapter start` empieza uno. Los más cercanos:
answer-near-none = No hay capítulo en { $place }, y ninguno de los alrededores me ha dicho dónde está. `/chapter list` los muestra todos.
answer-near-line = **{ $chapter }** ({ $where }) — a unos { $km } km
answer-near-here = **{ $chapter }** ({ $where }) — allí mismo
answer-near-join = `/chapter join` te deja entrar, `/chapter show` dice más.
answer-chapter = **{ $chapter }** ({ $where }) — { $status }, { $people ->
        [0] todavía sin miembros
        [one] { $people } miembro
       *[other] { $people } miembros
    }
answer-chapter-channel = Se reúne en { $channel }.
answer-chapter-soonest = Lo próximo: { $event }
answer-chapter-join = `/chapter join` te deja entrar.
answer-chapter-over = Su archivo se puede leer, pero ya no se une nadie. `/chapter near` muestra el capítulo vivo más cercano.
answer-chapters = { $total ->
        [0] No conozco ningún capítulo vivo allí.
        [one] **Un capítulo**
       *[other] **{ $total } capítulos**
    }
answer-chapters-about = { $total ->
        [0] No conozco ningún capítulo vivo para { $about }.
        [one] **Un capítulo** — { $about }
       *[other] **{ $total } capítulos** — { $about }
    }
answer-chapters-line = **{ $chapter }** ({ $where }) — { $status }
answer-chapters-more = … y { $left } más: `/chapter list` los muestra todos.
answer-count =
    { $about ->
        [none] En toda la red
       *[other] { $about }
    }: { $living ->
        [0] ahora no hay ningún capítulo vivo.
        [one] ahora hay un capítulo vivo.
       *[other] ahora hay { $living } capítulos vivos, { $active ->
            [0] ninguno de ellos activo
            [one] uno de ellos activo
           *[other] { $active } de ellos activos
        }.
    }
answer-connectors = Connectors de **{ $chapter }**: { $people }.
answer-connectors-km = El capítulo más cercano es **{ $chapter }**, a unos { $km } km. Sus connectors: { $people }.
answer-connectors-none = **{ $chapter }** no tiene connectors en este momento. { $steward ->
        [none] Pregunta al equipo de stewards o a quien gestiona este servidor.
       *[other] Pregunta a { $steward }.
    }
answer-connectors-none-km = El capítulo más cercano es **{ $chapter }**, a unos { $km } km. No tiene connectors en este momento. { $steward ->
        [none] Pregunta al equipo de stewards o a quien gestiona este servidor.
       *[other] Pregunta a { $steward }.
    }
answer-connectors-unknown = Dime de qué capítulo o ciudad hablas, por ejemplo “¿quién es connector en Lyon?”. { $steward ->
        [none] El equipo de stewards de la red también puede ayudar.
       *[other] { $steward } también puede ayudar.
    }
answer-connectors-nowhere = No conozco ningún capítulo cerca de { $place }. `/chapter list` muestra dónde los hay.
answer-ask-connectors = Puedes preguntar a { $people } (connectors de **{ $chapter }**).
answer-ask-steward = Puedes preguntar a { $steward }.
answer-ask-anyone = Puedes preguntar en un canal de este servidor.

answer-step-language = Primero, elige el idioma en que te hablo: `/profile language`. Después pregúntame otra vez y te muestro el siguiente paso.
answer-step-city = Lo siguiente: dime tu ciudad con `/profile edit`. Nadie la ve hasta que tú lo digas, y así puedo mostrarte lo que hay cerca.
answer-step-chapter =
    { $chapter ->
        [none] Lo siguiente: encuentra un capítulo. `/chapter near` muestra los más cercanos, `/chapter join` te deja entrar y `/chapter start` empieza uno donde no lo hay.
       *[other] Lo siguiente: únete a un capítulo. El más cercano es **{ $chapter }**, a unos { $km } km: `/chapter join`.
    }
answer-step-interests = Lo siguiente: escribe lo que te interesa con `/profile edit`, y elige quién lo ve con `/profile visibility`. Así se encuentra la gente aquí.
answer-step-event =
    { $event ->
        [none] Lo siguiente: ve a un primer evento. Todavía no hay ninguno previsto; `/event list` lo mostrará.
       *[other] Lo siguiente: ve a un primer evento, por ejemplo { $event }. `/event join` te guarda una plaza.
    }
answer-step-done = Ya diste todos los primeros pasos. `/onboard mine` muestra qué más te toca, y `/event list` lo que hay.
answer-steps = **Primeros pasos**
answer-steps-all = **Los primeros pasos de quien acaba de llegar**
    1. `/profile language`: el idioma en que te hablo
    2. `/profile edit`: tu ciudad y lo que te interesa; nadie lo ve hasta que tú lo digas
    3. `/chapter near` y `/chapter join`: un capítulo
    4. `/event list` y `/event join`: un primer evento
    `/help` dice más, y `/onboard mine` muestra tus propios pasos.
step-language = tu idioma
step-city = tu ciudad
step-chapter = un capítulo
step-interests = lo que te interesa
step-event = un primer evento

answer-to-ask =
    { $about ->
        [none] Esa pregunta es más para la gente que para mí.
       *[other] Esa pregunta es más para la gente que para mí. Estas personas quizá tengan algo que decir sobre { $about }:
    }
answer-to-ask-nobody = Esa pregunta es más para la gente que para mí, y nadie te ha abierto un perfil que hable de eso.
answer-where-from = ¿Desde dónde? Nombra una ciudad (“cerca de Lyon”), o dime la tuya con `/profile edit`; nadie la ve hasta que tú lo digas.
answer-only-you = Eso solo te incumbe a ti, así que no lo respondo aquí. Pregúntame con `/ask`: solo tú lo verás.
answer-greeting = ¡Hola! Pregúntame qué hay, quién sabe de algo o dónde está el capítulo más cercano. `/help` muestra qué más puedo hacer.
answer-thanks = ¡Con mucho gusto!
answer-declined-private = No doy datos privados de las personas. `/member show` muestra lo que cada cual abrió; lo más amable es escribirle.
answer-declined-injection = Solo respondo preguntas sobre los eventos, las personas y los capítulos de la red, y solo con lo que puedes ver. `/help` da ejemplos.
answer-declined-off-topic = Eso se me escapa: conozco los eventos, las personas y los capítulos de { $network }. Prueba por ejemplo con “¿qué hay este fin de semana?”.
answer-unknown = No entendí eso, y prefiero decirlo antes que adivinar. Prueba por ejemplo con “{ $example }”. `/help` muestra lo que puedo hacer.
answer-example-none = ¿qué hay este fin de semana?
answer-example-event-list = ¿qué hay en Lyon este fin de semana?
answer-example-member-find = ¿quién sabe de compost en Lyon?
answer-example-chapter-near = ¿dónde está el capítulo más cercano?
answer-example-chapter-show = cuéntame del capítulo de Lyon
answer-example-chapter-count = ¿cuántos capítulos hay en Europa?
answer-example-chapter-list = ¿qué capítulos hay en Francia?
answer-example-chapter-connector = ¿quién es connector en Lyon?
answer-steps-mine = `/onboard mine` tiene todos tus pasos, con los botones para resolverlos.
answer-example-onboarding-next-step = ¿por dónde empiezo?
answer-example-onboarding-progress = ¿qué pasos me faltan?
answer-example-role-become = ¿cómo llego a ser connector?
answer-example-handbook-lookup = ¿cuáles son nuestros valores?
answer-example-connector-handover = ¿cómo traspaso mi capítulo?
answer-example-question-ask = ¿cómo encuentran un local los otros capítulos?
answer-example-help = ¿cómo creo un evento?
answer-short = Pregúntame algo sobre la red, por ejemplo “¿qué hay en Lyon este fin de semana?”, “¿quién sabe de compost?” o “¿por dónde empiezo?”. `/help` muestra más.
answer-shared = { $person } preguntó: “{ $question }”
answer-network = En **{ $network }**, donde estuviste por última vez:

source-calendar = Del calendario de la red, { $at }
source-profiles = De los perfiles que la gente abrió, { $at }
source-chapters = De la lista de capítulos de la red, { $at }
source-yours = De lo que me contaste, { $at }; solo tú ves esto
source-practice = De la práctica que viene con este bot; { $network } puede tener la suya: pregunta a tus connectors

region-africa = África
region-asia = Asia
region-brittany = Bretaña
region-europe = Europa
region-latin-america = América Latina
region-mediterranean = el Mediterráneo
region-middle-east = Oriente Medio
region-north-africa = el norte de África
region-north-america = América del Norte
region-oceania = Oceanía
region-scandinavia = Escandinavia
region-south-america = América del Sur
region-west-africa = África Occidental
chapter-stage-seed = una semilla
chapter-stage-forming = en formación
chapter-stage-active = activo
chapter-stage-dormant = en reposo
chapter-stage-composted = compostado
chapter-everywhere = en todas partes
button-share = Compartir

refusal-answer-gone = Esta respuesta ya se compartió, o tiene más de un día. Haz otra vez la pregunta para compartirla.
refusal-nowhere-known = Todavía no coincidimos en ninguna red. Prueba cualquiera de mis comandos en el servidor que compartimos, por ejemplo `/help`, y después escríbeme de nuevo.
