## Ayuda

help-newcomer = **¡Te damos la bienvenida!** Soy la memoria y el calendario de la red. Un buen comienzo: *Empezar* en mi mensaje de bienvenida, o `/profile edit` (tu ciudad, lo que te interesa; nadie lo ve hasta que tú lo digas), `/chapter near`, `/chapter join`.
help-member = **Lo que puedes hacer aquí**
help-connector = **Lo que puedes hacer aquí**, como miembro y por los capítulos que impulsas
help-steward = **Lo que puedes hacer aquí**, como miembro y por la red
help-more = `/help` con un tema lo muestra en detalle. También puedes preguntar con tus palabras: `/ask`, un mensaje que me mencione o un mensaje directo.

help-line-events = **Eventos** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **Recordatorios** — `/remind me`, `/remind list`
help-line-questions = **Preguntas** — `/ask` “¿qué hay en Lyon este fin de semana?”
help-line-onboarding = **Primeros pasos** — `/onboard mine`
help-line-chapters = **Capítulos** — `/chapter near`, `/chapter map`, `/chapter join`, `/chapter start`
help-line-people = **Gente** — `/member find`, `/member show`, `/profile pairing`
help-line-profile = **Tu perfil** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Privacidad** — `/profile visibility`: oculto hasta que lo abras; `/privacy policy`, `/privacy export`
help-line-decisions = **Decidir en común** — `/decide list`
help-line-handbook = **El manual** — `/handbook search`, `/handbook list`
help-line-board = **El tablón** — `/board need`, `/board offer`, `/board list`, `/board match`
help-line-projects = **Proyectos y organizaciones aliadas** — `/project list`, `/project add`, `/partner find`
help-line-magazine = **La revista** — `/magazine latest`, `/magazine write`, `/magazine idea`
help-line-menus = **Con un clic** — *Aplicaciones* sobre un mensaje o una persona
help-line-connectors = **Tus capítulos** — `/event create`, `/event recap`, `/chapter invite`, `/chapter health`, `/onboard board`, `/handbook add`, `/connector renew`
help-line-stewards = **La red** — `/network setup`, `/network health`, `/network foundings`, `/network practices`, `/network audit`, `/magazine follow`

guide-events = **Eventos**
    `/event list` muestra lo que hay; afina con `when` (“este fin de semana”, “en junio”), `chapter`, `kind` u `online`. `/event show` lo dice todo de uno.
    `/event join` te guarda una plaza, o un puesto en la lista de espera. A lo que se repite puedes unirte por una fecha o por todas; lo que se hace en varias ciudades te pregunta dónde. `/event leave` devuelve la plaza, `/event mine` reúne tus respuestas. Los botones bajo el mensaje de un evento hacen lo mismo.
    `/event calendar` pone los eventos en tu calendario y los mantiene al día.
    `/event agenda` muestra el programa, los proyectos y las preguntas abiertas. Pulsa *Elegir* en una sesión, y te la recuerdo cinco minutos antes.
    `/event pitch` apunta un proyecto. `/event question` plantea una pregunta, que sigue abierta hasta que alguien pueda ayudar.
    Un deseo aún no tiene fecha: pulsa *Me interesa*, y te aviso cuando la tenga.
    {""}**Cuando organizas**
    `/event create` tiene `repeat` para lo que se repite, `part_of` para una sede de un evento mayor o algo a su alrededor, `template` para un tipo de encuentro conocido, y `kind` *Deseo*.
    `/event edit` y `/event cancel` tienen `scope`: esta fecha, esta y las siguientes, o todas. `/event duplicate` lo repite.
    `/event cohost` pide a otro capítulo que lo organice contigo; `/event session` llena el programa.
    `/event checkin` anota quién vino. `/event recap` cuenta qué pasó, y te recuerda lo que sigue en su día.
    `/event import` trae un calendario y lo sigue. En cualquier mensaje, *Aplicaciones → Crear un evento* empieza uno.
guide-reminders = **Recordatorios**
    `/remind me` te recuerda cualquier cosa: `what` “llevar la olla”, `when` “viernes a las 18:00” y, si quieres, `repeat`.
    `/remind event` te recuerda un evento con la antelación que elijas.
    `/remind list` muestra lo pendiente, `/remind cancel` retira uno.
    Los eventos a los que vas te los recuerdo sin que lo pidas; `/profile reminders` dice con cuánta antelación, y si por mensaje directo, en el canal o de ningún modo.
guide-questions = **Preguntas con tus palabras**
    `/ask` “¿qué hay en Lyon este fin de semana?”, “¿quién sabe de compost?”, “¿dónde está el capítulo más cercano?”, “¿por dónde empiezo?”
    Solo tú ves la respuesta; *Compartir* la muestra en el canal, solo con lo que todo el mundo puede ver.
    También puedes mencionarme en un canal o escribirme directamente. “¿Y en Nantes?” continúa la última pregunta.
    Respondo con el calendario, los capítulos, el manual, el tablón, los proyectos, las organizaciones aliadas, la revista y lo que la gente abrió, y lo digo cuando no sé.
    “Recuérdame la víspera de la cena de Múnich” o “añade nuestra cena: 14 de mayo 19:00” también funciona: muestro lo que entendí, y surte efecto con *Confirmar*.
guide-onboarding = **Primeros pasos**
    Cuando llegas, te ayudo a elegir tu idioma, tu ciudad, un capítulo y lo que te interesa.
    `/onboard mine` muestra todos tus pasos y cuánto has avanzado. Lo que toca vuelve por sí solo, unas cuantas veces y no más; *Pausar*, *Menos* y *Detener* son tuyos.
    `/onboard done` y `/onboard skip` resuelven un paso; los botones también. Alguien puede ser tu *acompañante*: se lo piden connectors de tu capítulo.
    {""}**Para connectors**
    `/onboard board` muestra en qué punto está cada persona, primero quien se atascó. `/onboard nudge` dice una palabra amable, `/onboard buddy` encuentra a quien acompañe.
    `/onboard start`, o *Aplicaciones → Empezar la acogida* sobre una persona, empieza una *guía de pasos*: para alguien que llega o que empieza como connector, un capítulo nuevo, un evento en varias ciudades.
    `/onboard playbook edit` cambia los pasos para tu capítulo.
guide-chapters = **Capítulos**
    `/chapter near` muestra los más cercanos a una ciudad, `/chapter list` todos, `/chapter map` una imagen, `/chapter show` uno: su canal, sus connectors, lo que viene.
    `/chapter join` te deja entrar, con su rol y su canal; donde antes tienen que aprobarlo connectors, te aviso. `/chapter leave` te deja salir. Puedes estar en varios.
    ¿Ninguno cerca? `/chapter start` empieza uno: di dónde y por qué, y la gente se compromete con un botón. Un capítulo lo acompaña, y el grupo de connectors da su acuerdo. O pulsa *Avisarme si empieza uno aquí* en `/chapter near`.
    Un capítulo compostado puede vivir otra vez: `/chapter reseed`. ¿Te gustaría impulsar uno? `/connector propose`, contigo.
guide-people = **Encontrar personas**
    `/member find` busca por habilidad, ciudad, capítulo o idioma, entre lo que la gente te abrió. `/member show` muestra a una persona.
    `/profile pairing` te presenta cada mes a alguien de la red, nunca la misma persona mientras haya otras; `back` dice cuándo vuelves a estar aquí.
    Aunque no encuentres a alguien, puede que esté: los perfiles están ocultos hasta que cada cual los abre.
guide-profile = **Tu perfil**
    `/profile edit` lo escribe: sobre ti, ciudad, habilidades, temas, lo que eres, lo que ofreces y lo que buscas, tus enlaces. `/profile show` lo muestra como lo ven otras personas.
    `/profile language` es cómo te hablo, `/profile timezone` cómo leo tus horas, `/profile reminders` cuándo y cómo te recuerdo las cosas.
guide-privacy = **Privacidad**
    Todo tu perfil está oculto hasta que lo abras. `/profile visibility` dice para cada campo quién lo ve: nadie, connectors, tu capítulo, la red o todo el mundo.
    `/privacy export` te da un archivo con todo lo que sé de ti. `/privacy erase` hace que se borre; durante siete días puedes echarte atrás. `/privacy policy` dice qué guardo, por qué, quién lo ve y cuánto tiempo.
    Lo que preguntas con `/ask` o en un mensaje directo lo ves solo tú. Recuerdo una pregunta diez minutos, para entender la siguiente, y una respuesta un día, para que puedas compartirla.
guide-decisions = **Decidir en común**
    El silencio cuenta como apoyo. Una pregunta se responde mientras corre el plazo; una objeción dice por qué y lo detiene hasta que se resuelva. El resultado se publica y se guarda.
    `/decide list` muestra lo que te espera y lo que se decidió, `/decide show` una decisión, con *Apoyar*, *Preguntar* y *Objetar*.
    {""}**Para connectors**
    `/decide propose` plantea un asunto a todo el grupo de connectors o, con `chapter`, a los miembros del tuyo; `closes` es “en 5 días” o “viernes 18:00”.
    Un nuevo capítulo, quién empieza como connector, la ciudad de una cumbre y el final de un capítulo se deciden del mismo modo, por sí solos cuando todo está listo.
guide-handbook = **El manual**
    `/handbook search` encuentra lo que la red sabe de su propia práctica: el pasaje, su página y su fecha. Pregunta con tus palabras: “¿cómo acogemos a alguien?”. `/handbook list` muestra todas las páginas, y quién cuida de cada una.
    Una página que nadie ha confirmado en mucho tiempo lo dice. Dos veces al año pregunto a quien la cuida si sigue siendo cierta.
    {""}**Para connectors**
    `/handbook add` abre un formulario para una página, o toma un archivo Markdown (`file`); con `audience`, solo la leen connectors y stewards. Una página puede ocupar el lugar de una de las que vienen conmigo. `/handbook edit` y `/handbook remove` son para las páginas que cuidas.
    Los stewards también pueden dar la dirección de un sitio (`url`): muestro lo que leería allí, y después lo releo cada semana.
guide-board = **El tablón**
    `/board need` dice lo que buscas, `/board offer` lo que ofreces: “una tarde sobre las cuentas de una cooperativa”. Lo ves antes de que se publique; con `chapter`, solo lo ve la gente de ese capítulo. Vale por un tiempo, y te pregunto antes de que termine.
    `/board challenge` es una necesidad con un día y un equipo pequeño. Pulsa *Me apunto* en su ficha; cuando el equipo está completo, les presento a todo el mundo.
    `/board list` muestra lo que hay; con `mine` cambias, renuevas o cierras lo tuyo.
    Cuando dos anuncios encajan, pregunto a una de las personas, y luego a la otra. No se dice ningún nombre antes de dos síes. `/board match` muestra lo que espera tu respuesta, y quién podría responder a tus anuncios, sin nombres.
guide-projects = **Proyectos y organizaciones aliadas**
    `/project list` muestra lo que la gente impulsa; precísalo con `topic`, `chapter` o `mine`. `/project show` es una ficha: qué es, quién lo trajo, dónde se presentó.
    `/project add` escribe una ficha; con `only_chapter`, solo la ve la gente de su capítulo (`chapter`). Un proyecto que se presentó en un evento ya tiene la suya, y `/event pitch` lo presenta en el próximo.
    `/partner find` busca organizaciones y redes amigas por nombre, tema o lugar: `city` acepta una ciudad, un país o una región del mundo. Cada ficha dice de dónde se sabe, y de qué día es.
guide-magazine = **La revista**
    `/magazine latest` muestra los artículos más recientes; precísalo con `topic` o `language`. Cada uno nuevo se anuncia una vez, en su idioma.
    `/magazine write` muestra el camino de una idea a un artículo, y a quién preguntar. `/magazine idea` deja una, aunque no sepas quién la escribirá.
    `/magazine ideas` muestra lo que está en camino. Los botones de tu idea la llevan más lejos; quienes editan lo hacen con todas.
guide-menus = **Con un clic**
    Mantén pulsado un mensaje o una persona (en un ordenador: clic derecho), y después *Aplicaciones*.
    Sobre una persona, *Perfil* muestra lo que te abrió; sobre ti, quién ve qué.
    Sobre un mensaje, *Recordármelo* te lo trae cuando digas; el momento que nombra ya está puesto. Sobre la ficha de un evento, propone con cuánta antelación.
    {""}**Para connectors**
    {""}*Crear un evento*, sobre un mensaje, empieza un evento con lo que dice. *Empezar la acogida*, sobre una persona, empieza una guía de pasos para ella.
guide-connectors = **Para connectors**
    {""}**Eventos**: `/event create` anuncia uno: `title` “Comida compartida”, `when` “14 de mayo 19:00”. Muestro lo que entendí; *Confirmar* lo hace real. El canal recibe un recordatorio una semana, un día y una hora antes. Más: `/help` con el tema *Eventos*.
    {""}**Gente**: `/chapter invite` crea un enlace directo a tu capítulo; `/chapter requests` muestra quién quiere entrar, donde antes lo aprueban connectors. `/chapter grant` da un rol de `/chapter roles`. `/chapter announce` habla a todo el canal. Quienes llegan: `/help` con el tema *Primeros pasos*.
    {""}**El capítulo**: `/chapter edit` cambia lo que dice de sí, su canal, su rol, quién puede entrar; con `mirrored`, sus eventos están también entre los de Discord. `/chapter health` muestra cómo está; si calla, te pregunto. `/chapter compost` le da un buen final, con el consentimiento de sus miembros.
    {""}**El rol**: `/connector propose` empieza con alguien nuevo, `/connector candidates` muestra quién va de camino, para `/connector endorse` o `/connector object`. El tuyo tiene un final: `/connector renew` lo mantiene, `/connector handover` traspasa el capítulo, `/connector step-down` lo deja. Entre dos es mejor.
    Te escribo cuando un sí depende de ti. Los detalles de una cumbre tienen *Presentar una ciudad* y *Proponer una sede*.
guide-stewards = **Para stewards**
    `/network setup` fija el idioma, la zona horaria, el rol de stewards y los canales; `/network settings` los muestra, y lo que me falta en Discord. Lo que es solo para connectors se publica en su canal, y en ninguna parte mientras no lo haya; entonces algunas decisiones les llegan a ustedes.
    `/network health` muestra qué capítulos callan, están sin nadie o se atascan, `/network foundings` los que empiezan, `/network stats` las cifras con un gráfico. `/network practices` cambia las costumbres: días, avales, compromisos.
    `/network audit` muestra lo que se hizo, quién y cuándo, y si algo se cambió después; `/network backup` hace ahora mismo una copia de todo lo que guardo.
    `/chapter add` y `/connector add` registran lo que ya existe. `/connector recover` pasa los roles de una cuenta perdida a la nueva de la misma persona. El final de un capítulo y su nuevo comienzo esperan a que confirmes.
    `/event create` sin capítulo anuncia un evento de toda la red; con `kind` *Cumbre*, uno que solo ven connectors, que eligen en común su ciudad. `/event import` también puede seguir un calendario de toda la red.
    `/magazine follow` sigue una fuente, cuyos artículos anuncio; `/magazine editor` nombra a quien edita. `/handbook add` con `url` sigue un sitio.
    Necesito *Gestionar roles*, *Gestionar canales* y *Crear invitación* para los capítulos, *Crear eventos* y *Gestionar eventos* para los propios de Discord. Lo que pide su atención se publica en el canal de stewards.
