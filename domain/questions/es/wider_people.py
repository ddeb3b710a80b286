"""Spanish: more ways to speak of people, towns and roles."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "who": """(quién|quiénes|cuál|cuáles) de (ustedes|vosotros|vosotras|nosotros|los miembros),
        (quién|quiénes) son, a quién, quién (demonios|narices)""",
    "person": """(quién|quiénes|cuál|cuáles|alguno|alguna|algunos) de
        (ustedes|vosotros|vosotras|nosotros|los miembros), (con|a) quién
        (debería|debo|puedo|podría|tengo que|hay que|conviene)
        (hablar|preguntar|consultar|charlar|contactar) (de|sobre|por|del), (alguna|una) persona
        que, (un|una|algún|alguna) (especialista|voluntario|voluntaria|colega),
        (gente|personas|alguien|miembros|compañeros) (que|con|para), hay alguien, alguien por ahí,
        un alma caritativa""",
    "know": """le sabe, le saben, le entiende, le entienden, (a quién|alguien a quien|gente a la
        que) se le (da|dé|dan) (bien|), (controla|controle|controlan|pilota|pilote) (de|del|en),
        (sabrá|sabría|sabrían|sabe|sepa|supiera|supiese) (algo|un poco|mucho|bastante|)
        (de|del|sobre),
        (experto|experta|expertos|expertas|especialista|entendido|entendida|ducho|puesto|puesta|
        versado|versada|formado|formada|curtido|experimentado|experimentada)
        (en|sobre|de), (luche|luchen|lucha|luchan|pelea|pelean|milita|militan|batalla)
        (contra|por|en), (trabaja|trabaje|trabajan|trabajen|trabajando|trabajado|curra|curren)
        (en|con|sobre|por|contra) (el tema de|el tema del|temas de|la cuestión de|asuntos de|),
        (comprometido|comprometida|comprometidos|implicado|implicada|implicados|involucrados|
        activo|activa|activos|interesado|interesada|interesados)
        (en|con|contra|por) (el tema de|), (tiene|tenga|tengan|tienen|con) (mucha|algo de|alguna|)
        (experiencia|conocimientos|nociones) (en|de|con|sobre|del), (le interesa|les
        interesa|interese|interesan|apasiona|apasione|preocupa|preocupe) (el tema de|el tema
        del|la|el|los|las|), (charlar|hablar|conversar|platicar|intercambiar) (con alguien|)
        (de|del|sobre|acerca de), trabajen el tema (de|del), el tema del, que
        (sepa|sepan|saben|sabe) (de|del|sobre|algo de)""",
    "does": """(gente|alguien|personas|miembros) que (hace|haga|hacen|hagan),
        (hace|haga|hacen|hagan|haría) (algo de|un poco de)""",
    "teach": """(me|nos) (podría|puede|pueda|pudiera) (enseñar|explicar|iniciar en|formar
        en|mostrar) (a|algo de|), (enseñar|enseñarme|enseñarnos|iniciarme|formarme|aprender)
        (a|en|algo de|sobre), clases de, quiero aprender, me gustaría aprender""",
    "help_with": """(echar|echarnos|echarme|dar|darnos|darme|eche|echa|dé) una mano (con|en|a),
        (asesorar|asesorarnos|asesorarme|orientar|orientarme|guiar|aconsejar|ayudar|apoyar)
        (en|con|sobre|a|acerca de), (ayuda|asesoría|apoyo|consejo|consejos|asesoramiento)
        (con|en|sobre|para) (el|la|)""",
    "find": """(me|nos) (vendría|vendría muy|iría|haría falta|hace falta|falta) (bien|genial|)
        (alguien|una persona|gente), (contactar|entrar en contacto|ponerme en
        contacto|hablar|charlar|conectar|juntarme|quedar) con
        (gente|personas|alguien|miembros|otros|otras), (me|nos)
        (recomiendas|recomendáis|recomiendan|recomienda|sugieren|presentas) a (alguien|gente|una
        persona), (recomendar|recomendarme|presentarme) a (alguien|una persona),
        (conocer|encontrar|hallar) (a|) (gente|personas|alguien|miembros) (que|de|con|),
        (nuestra|nuestro|mi)
        (asociación|grupo|colectivo|capítulo|equipo|proyecto|asso|organización)
        (necesita|busca|requiere|anda buscando), (en búsqueda|a la búsqueda|en busca) de""",
    "speak": """(habla|hablen|hable|hablan|domine|entiende|entienda|chapurrea) (bien|fluido|algo
        de|un poco de|), lengua materna, bilingüe""",
    "live": "(vive|viven|viva|reside|residen|esté|está|están) (en|por), es de, son de, viene de",
    "who_is": """(quién|quien) (es|será|era) (ese|esa|este|esta|él|ella|ese tipo|esa persona|esta
        persona|esa chica|ese chico), de quién se trata, quién es exactamente, un tal, una tal""",
    "occupation": """a qué se dedica, qué hace, en qué trabaja, en qué anda, de qué trabaja, qué se
        cuenta de, a qué se dedican""",
    "meaning": "significa, quiere decir, significado",
    "profile": """(ver|mostrar|abrir|muéstrame|enséñame|mirar|consultar|sacar) (su|el|la)
        (perfil|ficha|página), su (perfil|ficha), (perfil|ficha|página) (de|del)""",
    "near_me": """(cerca|alrededor) de (mi casa|mí|donde vivo|aquí|acá|casa|nosotros|mi barrio|mi
        pueblo|mi trabajo), (en|por) mi
        (barrio|zona|pueblo|ciudad|región|comarca|calle|vecindario|provincia|colonia|área), no
        (muy|tan|demasiado) lejos de (mí|mi casa|aquí|casa|acá), a un paso de (mi casa|aquí), por
        (donde vivo|aquí|mis rumbos|mis lares), por la zona, me (queda|pilla|cae|coge) (más|)
        cerca""",
    "nearest": """(no|) (muy|tan|demasiado) lejos, no lejos, menos lejos, más
        (cercano|cercana|próximo|próxima|cerca), me (queda|pilla|cae) más cerca, más cercana
        posible""",
    "member": """registrada, registrados, inscrita, personas (registradas|inscritas|apuntadas),
        (somos|sois|seremos) (en total|ahora|ya|), la comunidad hoy, usuarios, tamaño (de la|tiene
        la) (comunidad|red), inscritos, apuntados""",
    "active": """(sigue|siguen|está|anda) (vivo|viva|activo|activa|funcionando|en
        marcha|abierto|abierta|en pie|dormido|muerto), se durmió, se ha dormido""",
    "meet": """cada cuánto, (con qué frecuencia|cuándo|dónde) se (reúne|reúnen|junta|juntan|ven),
        (se reúne|se juntan|se reúnen) (cada|el|la)""",
    "connector": """(la|una|las) (persona|personas) (que anima|que lleva|responsable|a cargo|que
        coordina|que dinamiza|encargada), punto de contacto, el enlace, contacto local,
        coordinación""",
    "contact": """(con|a) quién (debería|debo|puedo|podría|tengo que)
        (hablar|preguntar|consultar|charlar|contactar) (de|sobre|por|del), (con|a) quién
        (debo|puedo|tengo que|debería|hay que|podría|me toca|conviene)
        (contactar|escribir|hablar|dirigirme|acudir|preguntar|avisar|llamar|recurrir), quién (se
        encarga|se ocupa|se hace cargo|cuida|está a cargo|está al frente|tira|anda al frente)
        (de|del), (el|los) (nombre|nombres|contacto) (de la persona que|de quien|del que|de los
        que) (lleva|anima|coordina|dinamiza), (quisiera|necesito|querría|dame|me das) el
        (nombre|contacto) (de|del), quiénes están detrás (de|del), quién está detrás (de|del),
        quién (maneja|mueve|sostiene), a quién se dirige uno, la persona indicada para""",
    "steward": """(la|el|vuestra|su) (junta|junta
        directiva|consejo|comité|dirección|directiva|coordinación general|equipo gestor), (los|las)
        (jefes|jefas|mandamases|responsables) de la red, (el|la)
        (jefe|jefa|director|directora|mandamás), guardianes, custodios, quién manda en la red,
        quién (dirige|lleva|gestiona|gobierna|pilota) la red""",
    "network": """quién (dirige|lleva|gestiona|gobierna|pilota) la red,
        toda la (red|comunidad|organización), la red (entera|en su conjunto|en general),
        este (movimiento|colectivo|chiringuito), esto en general, la red en sí""",
    "become": """(los|las|qué|cuáles son los|) (requisitos|condiciones|criterios|pasos) (para
        ser|para convertirse en|para volverse|para llegar a ser),
        (asumir|tomar|ocupar|coger|desempeñar|tener|ejercer) (el|un|la) (rol|papel|puesto|cargo)
        (de|del), (se llega a ser|llegar a ser|hacerse|convertirse en|volverse|llego a ser|se
        convierte uno en|me convierto en|pasar a ser|ser),
        (presentarme|proponerme|postularme|ofrecerme|candidatearme) (como|para|a|para ser), qué
        (hace falta|se necesita|hay que hacer|tengo que hacer|necesito) para (ser|convertirme
        en|hacerme)""",
    "role:connector": "rol de (conector|conectora|connector)",
    "newcomer": """(me registré|me uní|me inscribí|me apunté|llegué|entré|me sumé) (hace una
        hora|hace poco|hace dos días|ayer|hoy|esta mañana|anoche), (hace|desde hace) (una
        hora|poco|dos días|diez minutos|nada) (que|) (estoy|llegué|me uní), como
        (novato|novata|nuevo|nueva|principiante|recién llegado|recién llegada|newbie),
        (recién|acabo de)
        (llegado|llegada|aterrizado|llegar|aterrizar|inscrito|inscrita|registrarme|unirme|entrar|
        caer),
        (mi|es mi|primer) (primer|primera) (día|vez|hora), nuevito, nuevita, el nuevo, la
        nueva""",
    "start": """(no|ni) (sé|idea|tengo idea|tengo claro) (muy bien|bien|de|) (qué hacer|por dónde
        empezar|cómo empezar|por dónde tirar|adónde ir), (qué es|cuál es|cuál sería) (lo|el|mi|la)
        (primero|primer paso|primera cosa|próximo paso|siguiente paso) (que hago|que debo hacer|que
        tengo que hacer|a hacer|), qué (me recomiendas|me recomendáis|me aconsejas|me
        sugieres|debería|puedo|tengo que|debo|toca) (hacer|hago) (primero|ahora|para empezar|), lo
        primero que (hago|debo hacer|tengo que hacer), por dónde
        (empiezo|tiro|arranco|comienzo|entro), y ahora qué (hago|)""",
    "onboarding": """(pasos|tareas|lista|proceso|recorrido|camino|etapas) de
        (bienvenida|acogida|inicio|entrada|integración|incorporación|novato), mi (lista|checklist),
        mis (pasos|tareas)""",
    "progress": """(mi|el) (progreso|avance), (cuánto|qué|cuáles|cuántos|cuántas|lo que) (me|)
        (falta|faltan|queda|quedan|resta) (por hacer|), (he|ya he|ya)
        (terminado|acabado|completado|hecho|cumplido) (los|las|mi|el|todo|todos|), cómo voy
        (con|en|de), por dónde voy (en|con|)""",
}
