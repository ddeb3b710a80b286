"""Spanish: more ways to speak of what is written down, decided and published, and to the bot."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "thanks": """(mil|muchas|muchísimas|tantas|mil millones de|infinitas) gracias, gracias
        (a|por|de|totales|mil|infinitas|amigo|gente|bot|guapa|crack), (me|nos) (ha|has)
        (servido|ayudado|salvado|ayudaste|sirvió) (mucho|un montón|muchísimo|bastante|), te lo
        agradezco (mucho|), agradecido, agradecida, se agradece mucho""",
    "greeting": """(hola|buenas|hey|ey|saludos|buenos días|buenas tardes|buenas noches)
        (a|gente|equipo|amigos|amigas|todos|todas|chicos|chicas|bot|comunidad|peña|grupo|tardes|
        noches),
        holis, holiwis, hola hola, muy buenas, buenas y santas, saludos cordiales, un saludo, buen
        lunes, buen viernes""",
    "help": """(de qué|qué) (eres|sos|es) capaz, (qué|cuáles) (comandos|funciones|órdenes)
        (existen|hay|tienes|tenés|puedo usar|son|entiendes), (lista|listado) de comandos,
        (qué|cuáles) (cosas|tipo de cosas|clase de cosas|preguntas) (te|le) (puedo|podemos)
        (preguntar|pedir), no (entiendo|pillo|capto|sé) (cómo|) (funcionas|funciona esto|va esto|te
        uso|usarte), cómo (te uso|te puedo usar|funcionas|usarte|se te usa), (para qué|de qué)
        (sirves|vas|servís), qué (puedes|sabes|podés) (hacer|responder|contestar)""",
    "usage": """cómo (se usa|uso|usar|funciona|se utiliza|utilizo|va) (el|los|ese)
        (comando|comandos), para qué sirve el comando, qué comando (uso|sirve|es|)""",
    "act:privacy": """(borrar|borro|eliminar|elimino|cancelar|cancelo|exportar|exporto|descargar|
        descargo|suprimir|cerrar|cierro)
        (mi|mis|todos mis|la) (cuenta|datos|perfil|información|datos personales), darme de baja,
        qué datos (tenéis|tienen|guardan|guardáis) (de|sobre) mí""",
    "subject:founding": """(falta|necesita|hay que hacer|requiere|necesario) para
        (fundar|abrir|crear|montar|empezar|lanzar|armar) un (capítulo|grupo local|nodo),
        (fundar|abrir|crear|montar) nuestro propio capítulo, (querríamos|queremos|quisiéramos|nos
        gustaría) (fundar|abrir|montar|crear) un capítulo""",
    "subject:decisions": """(toman|tomáis|tomamos|toma) (las|) decisiones, cómo
        (deciden|decidís|decidimos|se decide), quién (decide|toma las decisiones)""",
    "subject:terms": """(duración|fin) del (mandato|rol|cargo), se es
        (conector|conectora|connector)""",
    "subject:network": """(qué|de qué va|de qué trata|para qué es|para qué sirve) (es|)
        (esta|vuestra|su) (red|comunidad|organización|servidor)""",
    "subject:history": """(nació|surgió|empezó|comenzó|se creó|se fundó|apareció)
        (esta|la|vuestra|su) (red|comunidad|organización), de dónde (viene|sale|salió|surge)
        (esta|la|todo), quién (creó|fundó|inició|montó) (esta|la|esto)""",
    "subject:roles": """(qué|) es exactamente un (steward|conector|connector|endorser), (qué|)
        (hace|es|significa ser) (un|una) (steward|conector|conectora|connector)""",
    "handover": """(paso|pasar|pasarle|ceder|entrego|traspaso|dejo|transferir|delegar) (mi|el|la)
        (capítulo|rol|grupo|testigo|puesto|cargo), le paso (mi|el) (capítulo|rol), ya no
        (puedo|quiero) (ser|seguir|continuar) (conector|conectora|connector|), (me|nos)
        (reemplaza|reemplace|sustituye|releva|sustituya|reemplazar|sustituir|relevar)""",
    "left": """(se fue|se ha ido|se marchó|se mudó|se ha mudado) (al|a|sin|con|de), (no|sin)
        (da|dar|dan) señales (de vida|), (desaparecido|ilocalizable|en paradero desconocido),
        (nos|) ha dejado (plantados|tirados|solos|sin)""",
    "theme": """motivados, motivadas, motivar, reunión, reuniones largas, proyectos de barrio,
        invierno, edificio, local, sala, alquiler""",
    "partner": """organizaciones (son|) (amigas|aliadas|socias|colaboradoras|hermanas)
        (vuestras|nuestras|suyas|de la red|), con qué
        (organizaciones|entidades|asociaciones|colectivos) (socias|aliadas|amigas|)
        (contamos|trabajamos|colaboramos|colaboráis|trabajáis|cuentan|colaboran),
        (vuestras|nuestras|sus) (alianzas|colaboraciones), quiénes son (vuestros|nuestros|sus)
        (aliados|socios|amigos)""",
    "side:offer": """(están|está|andan) (ofreciendo|regalando|prestando|donando), (alguien|quién)
        (presta|regala|dona|ofrece|deja|tiene para prestar), en préstamo, de segunda mano""",
    "latest": """alguna novedad, algo nuevo, (ha|han|habéis) (publicado|sacado|salido),
        (publicado|salido|sacado) (últimamente|recientemente|algo|), lo más reciente, artículos
        nuevos""",
    "write_up": """(he|tengo) (escrito|redactado) (un|una|el|algo|mi), (se lo|lo|la)
        (mando|envío|paso|entrego), (mando|envío|paso|entrego|propongo|presento) (un|una|mi|el)
        (texto|artículo|tema|propuesta|idea|borrador|relato),
        (proponer|enviar|mandar|sugerir|publicar) (un|una|mi)
        (tema|texto|artículo|idea|relato|historia), mi (texto|borrador), tengo (un|medio)
        (texto|artículo|borrador), sale en la revista""",
    "article": "para la revista, en la revista, a la revista, la revista",
    "proposal": """(se|) (está|están|estamos|estáis) (votando|decidiendo|debatiendo|discutiendo),
        (qué|sobre qué) (votamos|se vota|decidimos|se decide|estáis decidiendo)""",
}
