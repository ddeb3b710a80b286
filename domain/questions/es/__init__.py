"""Spanish, of Spain and of America: the words that people ask with."""

from __future__ import annotations

from typing import Final

from domain.questions.es import (
    asking,
    belonging,
    declined,
    knowing,
    taking,
    wider_events,
    wider_people,
    wider_practice,
    wider_refused,
)
from domain.questions.phrasing import joined
from domain.questions.vocabulary import Vocabulary

VOCABULARY: Final = Vocabulary(
    code="es",
    concepts=joined(
        asking.CONCEPTS,
        belonging.CONCEPTS,
        knowing.CONCEPTS,
        taking.CONCEPTS,
        wider_people.CONCEPTS,
        wider_events.CONCEPTS,
        wider_practice.CONCEPTS,
        wider_refused.CONCEPTS,
        declined.CONCEPTS,
    ),
    function_words="""el la los las lo un una unos unas de del a al en con sin por para y e o u pero ni
        que qué quien quién quienes cual cuál cuáles este esta estos estas esto ese esa esos esas eso
        aquel aquella se me te le les nos os yo tú vos él ella usted nosotros nosotras vosotros
        vosotras ustedes ellos ellas mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro
        vuestra es son soy eres sos somos está están estoy estás estamos estáis era ser estar fue
        ha han he has hemos habéis haya hay haber hacer hace hago haces hacen hacemos puede puedo
        puedes podés podemos pueden podéis podría podrías podrían no sí si ya más muy tan también
        como cómo cuando cuándo donde dónde porque entre hasta desde sobre según aquí acá allí allá
        ahí todo toda todos todas algún alguna algunos algunas otro otra otros otras cada mismo
        misma ti conmigo contigo va van voy vas vamos tiene tienen tengo tienes tenés tenemos tenéis
        sea sean""",
    fillers="""favor porfa porfi porfis pls plis hola buenas gracias oye oigan oíd bueno vale
        ok okay pues entonces así ahora actualmente hoy ya aún todavía quiero quisiera querría
        queremos quieren quería gustaría encantaría interesaría deseo saber sabe saben sabes
        sabés sabéis conocer conoce conocen conoces decir dime decime díganme decidme dinos
        digan dice dices ver veo mostrar muestra mostrame encontrar encuentro encuentra
        preguntar pregunta preguntita duda consulta rápida rapidita cosa cosas algo alguien
        nada tal quizá quizás acaso igual tipo onda che amigos amigas amigues gente bot chicos
        chicas chiques compas grupo señor señora necesito posible debo debería deberíamos
        tendría tendríamos toca vez veces aquello realmente exactamente justo solo sólo además
        tampoco mucho mucha muchos muchas poco poca bien mejor buen buena buenos interesante
        interesantes luego después antes mientras ir iré vaya vayan venir viene vienen llegar
        tener haciendo habrá habría hubiera haga hagan dé den dar da dan lugar sitio tiempo
        momento parte caso gratis abierto abierta abiertos organiza organizan celebra celebran
        realiza realizan lleva llevan cabo ocurre sucede propone proponen quedan queda lado
        verdad cierto vosotros porfavor pronto favorcito puedan pudiera podamos recomendar
        recomiendas recomiendan recomienda existir exista sirve sirven sacado sacó sacaron
        publicaron puso pusieron subieron subió acabo mudar mudarme mudé mudo dale rato paso
        estando cuándo anda andan andamos hacia también mira fijate fíjate disculpa disculpen
        perdón hermano venga dado agarra siguen siga llamada llamado cuantas tantas tantos
        rollo plan esté estén demás total casa trabajo causa viaje viajo viajando vacaciones
        visita visito visitar estaré estaremos aprovechando conocéis conozcan trabajando
        trabaja cuánta realizar van podés pueda pueden podría quedada pensaba acuerdo hora
        fuera tengan francamente simplemente seguramente probablemente precisamente
        concretamente básicamente finalmente incluso siempre nunca jamás casi aproximadamente
        aunque mientras durante mediante salvo excepto tema temas forma manera enseñan
        contamos haciendo portan desarrollan publicado publicados jaja jajaja uf eh ah oh
        vaya bah vuestra vuestras vuestro vuestros suya suyas idea ni oír hablar""",
    slang={
        "q": "que",
        "k": "que",
        "ke": "que",
        "xq": "por que",
        "pq": "por que",
        "x": "por",
        "xfa": "por favor",
        "pa": "para",
        "tb": "también",
        "tmb": "también",
        "tambien": "también",
        "dnd": "donde",
        "onde": "donde",
        "cdo": "cuando",
        "cnd": "cuando",
        "kien": "quien",
        "kienes": "quienes",
        "qn": "quien",
        "qien": "quien",
        "aki": "aquí",
        "aka": "acá",
        "alg": "algún",
        "alguno": "alguna",
        "toy": "estoy",
        "evnto": "evento",
        "evntos": "eventos",
        "grax": "gracias",
        "grs": "gracias",
        "salu2": "saludos",
        "holaa": "hola",
        "holaaa": "hola",
        "hla": "hola",
        "ola": "hola",
        "info": "información",
        "msj": "mensaje",
        "msjs": "mensajes",
        "wsp": "whatsapp",
        "wpp": "whatsapp",
        "tel": "teléfono",
        "tlf": "teléfono",
        "tfno": "teléfono",
        "cel": "celular",
        "mñn": "mañana",
        "mñna": "mañana",
        "manana": "mañana",
        "prox": "próximo",
        "sem": "semana",
        "fds": "fin de semana",
        "findes": "finde",
        "cap": "capítulo",
        "proy": "proyecto",
        "ppal": "principal",
    },
    into="en, a, al, de, del, desde, para, por, hacia, dentro de, fuera de, allá en, acá en, aquí en",
    near="""cerca de, cerca del, alrededor de, junto a, próximo a, próxima a, cercano a, cercana a,
        cercanos a, cercanas a, al lado de, más cercano a, más cercana a, más cerca de, más cerca del,
        más próximo a, en torno a, por la zona de, en la zona de, en los alrededores de, no lejos de,
        no muy lejos de, a un paso de, por los alrededores de, en las cercanías de""",
    ordinary="""sur norte y e bar man data plus is are mal real sala mesa mar mano sol paz luz
        rosa flores rio campo costa punta once este centro san santa calle obra libertad unión
        vera colón trinidad reforma victoria esperanza dolores soledad rivera florida
        concepción salud pastor rey buenos nice tours best date most same male mine sens gap
        moral palma leche vino pan tierra agua huerta huerto villa nueva vive libre plaza
        barrio feria merced viernes sábado domingo junio mayo abril alto baja bajo carmen pilar""",
    trades="""ista istas dor dora dores doras tor tora tores toras ero era eros eras ólogo óloga ólogos
        ólogas grafo grafa grafos grafas abogado abogada abogados abogadas abogade arquitecto
        arquitecta arquitectos arquitectas contable contables médico médica chef técnico técnica
        músico música psicólogo""",
    times="""hoy mañana ayer pasado noche tarde mediodía medianoche semana semanas finde fin mes meses
        año años día días lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
        abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre próximo
        próxima viene este esta""",
    openers="y, o, pero, y en, y para, y qué tal, qué tal, también, entonces, y de",
    there="allí allá ahí",
    own="""contra gobierno muerte clase clases medios medio siento fuerte fuerza control
        trabajar futuro campo partidos precio precios director hermano hermanos interés
        principio aquello blanco medida podía podría fondo fondos espera esperan esperar evitar
        juntos preguntas políticas rápido entrada entradas normal tiempos chica respeto siguen
        española cambios económica asunto trabajos cuarto nación suelo usuarios completo manuel
        material metros momentos presenta recuerda quiera calles familias marca realizar
        fuentes fuente salida sistemas tendrá conozco contar intereses término nombres podrá
        públicos tengan tratar chico ciento parque dieron encanta marco tercera primeras mismas
        estará tierras gestión vídeos entera historias menores naciones necesitas personajes
        familiar podido capitán gustan recibió compañero cuesta cierta cocina cocinas objetivos
        permiso terminó verdadera llegan dejando escritor madera puestos respuestas secreto
        animal animales médicos perdió regalo decidió procesos responder vuelto cartas hablamos
        llevado método cambia dominio gracia montón candidatos mentira podrán actuar convierte
        cristo prácticas puedas aparecen concierto conciertos correr controlar cariño entero
        experiencias reacción bancos histórica maneras aquellas estadio métodos quieran servir
        vuelva cuentan francesa marina nacido recuerdos archivos cerveza físico interna
        muestran papeles moderna vecino forman jueces manejo ministros partida ponerse puesta
        torneo celebrar formato potencia saludo esquina testigos alcanza caminos trabajador
        fechas hacienda reducción representan tercero cuarta manejar mejora mejoras municipios
        vueltas enlaces hablado portal materias escrita recurso recursos registros aparecer
        ciudadana favorito mencionar renuncia sabido tarjetas funcionar chinos quita recomiendo
        canto enseñar salarios sentado bolas cuentos firmado hechas puebla aprende inicia lanza
        muestras permitió sergio charles urbana urbano células formal guarda maestra plazas
        acaban firmas guardar verdaderos comienzos descarga firmar preciosa repetir sigues
        ayudan colectiva colectivas legado lluvias querida seguía llenar pagado podremos pongan
        vigente comiendo contestar cuenca mención compañera correa dinámica dinámicas impulso
        importe mancha sacado camión cubre latino cambian cobrar guardias preguntan tenis
        veamos cuartos marcado mueren pesado precioso inglesa presa parado pasaje terminal
        ocultar cambie campus suceder sucesos gustos mentir poetas tejido tejidos manzana
        manzanas controles retirar costas trono encargo mérida nomas siglas orgánica orgánico
        orgánicos perdona ligera digna liberar traen conectar barro filtro minera mundos seguí
        abordar concejo contenta centra movilidad vivienda juventud energía moneda monedas
        cultivo cultivos reparación reciclaje costura música danza cerámica salud proyector
        proyectores paraguas""",
)
