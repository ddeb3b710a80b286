"""Spanish: more ways to ask for events, and around a question."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "idle": """(quisiera|quería|querría|quiero|queríamos|me gustaría|necesito|desearía) saber si,
        (alguien|usted|ustedes|tú|vosotros|vos|)
        (sabe|saben|sabes|sabéis|sabría|sabrá|sabrían|sabrías) si, (me|nos)
        (puedes|pueden|puede|podrías|podría|podrían|podéis|podés) decir si, (alguien|) (me|nos)
        (puede|podría) (decir|contar) si, me (preguntaba|pregunto) si, una
        (pregunta|preguntita|duda|consulta) (rápida|tonta|pequeña|boba|de novato|), perdón
        (por|si), perdona (por|si), disculpa (por|si), por casualidad, de casualidad, en realidad,
        hoy en día, hoy por hoy, en este momento, ahora mismo, por el momento, de momento, más o
        menos, a grandes rasgos, aproximadamente, si es posible, si se puede, si no es molestia, de
        antemano, gracias de antemano, cuando puedas, cuando tengas tiempo, he oído
        (hablar|decir|que), me han (dicho|hablado|recomendado) (que|de|), me dijeron (que|), un
        (amigo|colega|vecino|compañero) me (dijo|habló|contó), no paro de oír hablar (de|), es para
        (un|una|mi|el|la) (tesis|informe|artículo|trabajo|estudio|proyecto de clase|presentación),
        quiero (apoyar|leer|ver|seguir), me gustaría (apoyar|leer|ver|seguir), y todo eso, o algo
        así, o qué, o no, en general, en serio, la verdad, se supone que, por cierto, de hecho, es
        posible, sería posible, cómo no""",
    "about": """(con|a) quién (debería|debo|puedo|podría|tengo que|hay que|conviene)
        (hablar|preguntar|consultar|charlar) (de|sobre|por|del),
        (hablan|habla|tratan|trata|van|va|versan|tocan) (de|del|sobre|acerca de), (sobre|en|con) el
        tema (de|del), alrededor (de|del), en torno (a|al), en lo que toca a""",
    "on": "alrededor (de|del), en torno (a|al)",
    "count": """(qué|cuál es el) (tamaño|número) (tiene|de|de la|total de), el
        (número|total|recuento) de, (cuántos|cuántas) (somos|son|hay|sois|tenemos|tienen|llevamos),
        cómo de grande, qué tan grande, tamaño de la, en total cuántos, cuál es el número""",
    "whats_on": """(algo|cosas|planes|alguna cosa|nada)
        (organizado|previsto|planeado|programado|preparado|montado|interesante|que hacer|para
        hacer|chulo|guay),
        (hacéis|hacen|organizáis|organizan|montáis|montan|proponen|ofrecen|preparan|hacés|haces)
        (algo|cosas|planes), (organizan|organizáis|organizamos|organizas) algo, a (qué|dónde)
        (puedo|podemos|se puede|podría) (ir|asistir|apuntarme|acudir|sumarme|pasarme), qué (se
        cuece|se hace|hay|pasa|tenéis|tienen|montáis|organizáis|organizan|celebran|ocurre|planes
        hay) (por|en|esta|este|), la agenda, el calendario, la programación, (alguna|una|alguna
        otra) (sugerencia|idea|recomendación) (para|de plan), dónde (os|los|puedo)
        (veo|encuentro|encontrar|conocer), algo organizado, qué hay de bueno""",
    "event": "evento público, festejo, tertulia, cónclave, encuentros",
    "kind:workshop": """formación, formaciones, capacitación, capacitaciones, laboratorio,
        laboratorios, clase práctica, masterclass""",
    "kind:talk": "presentación pública, exposición, foro, foros, cinefórum, webinario",
    "kind:drink": """(se toma|tomarse|tomar|tomamos|echarse|beber|toma) (unas|una|un|algo|unos)
        (cañas|caña|cerveza|cervezas|vino|vinos|café|trago|tragos|copa|copas), picnic, pícnic,
        barbacoa, comida compartida, cenas, cena, brunch, pintas, chelas, vermú""",
    "online": """(por|a través de|vía) (zoom|internet|vídeo|videoconferencia|videollamada|meet),
        desde (casa|mi casa|el sofá|mi sofá|cualquier lugar), sin (moverme|desplazarme|salir) de
        casa, videoconferencia, a distancia, en remoto, híbrido, híbridos""",
    "mine": """(a|en) qué (eventos|talleres|charlas|cosas|actividades|) (dije que sí|he dicho que
        sí|me apunté|me he apuntado|me inscribí|me he inscrito|estoy apuntado|estoy apuntada|estoy
        inscrito|estoy inscrita|voy|me anoté), mis
        (asistencias|planes|compromisos|talleres|charlas), qué tengo (apuntado|apuntada|previsto|en
        la agenda|agendado)""",
    "what": "recuérdame (a qué|qué|cuál|cuáles|quién|cuántos), cuáles hay, cuál de",
    "list": """(dame|enséñame|muéstrame|pásame|ver|envíame|mándame|dime) (la|una|el|un|los|las|)
        (lista|listado|nombres) (de|completa de|completo de), (la|una) lista de, los nombres de,
        todos (los|vuestros|sus|nuestros), todas (las|vuestras|sus|nuestras), (cuáles|qué)
        (son|hay|existen|tenéis|tienen|tenemos), qué tipo de, (cuáles|qué) (están|está),
        cuáles""",
    "exists": """(habrá|habría|hubiera|hay|existe|existen|existirá)
        (algún|alguna|algunos|un|una|ya|también|por casualidad|),
        (tenéis|tienen|tenemos|tendríais|tendrían) (algún|alguna|un|una|ya|), (no|) (habrá|hay) por
        ahí""",
    "tell_about": """(qué|algo que) (me|nos) (puedes|podrías|puede|podés|pueden|podéis)
        (decir|contar|explicar) (de|del|sobre|acerca de),
        (cuéntame|dime|háblame|cuéntanos|explícame|contame|decime) (algo|un poco|más|todo|)
        (de|del|sobre|acerca de), (saber|conocer) (algo|un poco|más|) (de|del|sobre|acerca de),
        (qué tal|cómo) (va|está|anda|le va a) (el|la), qué es de, qué se sabe (de|del), tengo
        curiosidad por""",
    "add": """(podrías|puedes|pueden|podéis|podés|puede)
        (poner|meter|añadir|agregar|apuntar|anotar|agendar|publicar|anunciar|crear)
        (un|una|nuestro|nuestra|mi), (quisiera|quiero|queremos|quisiéramos|nos gustaría|me
        gustaría|necesito|querría|querríamos)
        (anunciar|publicar|añadir|agregar|programar|registrar|convocar)
        (un|una|nuestro|nuestra|mi), anunciar (nuestra|nuestro|mi)""",
    "sign_up": """(añádeme|agrégame|méteme|ponme|apúntame|inclúyeme|súmame|cuéntame|anótame|
        agregame|sumame|poneme)
        (al|a la|en el|en la|para el|para la|a|en|para), (quiero|quisiera|me gustaría|querría)
        (estar|asistir|acudir|participar|apuntarme|inscribirme) (en|a|al|a la), ponme en la lista,
        en la lista (de|del|), reserva (un|una|mi) (sitio|plaza|lugar|cupo)""",
    "remind": """(puedes|podrías|me puedes|podés|podéis|puede)
        (recordarme|avisarme|recordar|avisar|recordarnos), (me|nos)
        (pones|pone|pondrías|dejas|mandas|creas|haces|programas) un (recordatorio|aviso|toque),
        (avísame|recuérdame|recordame|avisame|acuérdame) (la víspera|el día antes|una hora antes|un
        día antes|dos horas antes|antes) (de|del|), lo de""",
    "duration": "(por|durante) cuánto tiempo, cuánto (tiempo|dura), cuántos (meses|años)",
    "howto": """(trucos|ideas|consejos|tips|trucos
        buenos|recomendaciones|recetas|experiencias|experiencia) (para|de cómo|sobre cómo),
        (alguien|alguno|ustedes|vosotros|) (tiene|tienen|tenéis|tendrá)
        (algún|alguna|trucos|ideas|consejos|experiencia) (truco|idea|consejo|) para,
        (una|la|alguna) (buena|mejor) (forma|manera) de, cómo
        (lograr|mantener|evitar|hacer|conseguir|animar|convencer|gestionar|repartir|resolver|
        financiar
        (lograr|mantener|evitar|hacer|conseguir|animar|convencer|gestionar|repartir|resolver|
        financiar)""",
}
