"""Spanish: more of what is declined."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "public": """(del|de la|de nuestra|de nuestro)
        (local|sala|asociación|oficina|espacio|sede|café|edificio|escuela|biblioteca|ayuntamiento|
        coworking
        (local|sala|asociación|oficina|espacio|sede|café|edificio|escuela|biblioteca|ayuntamiento|
        coworking)""",
    "pose": "(actúa|actuar|haz|hacer) (como|de), fingir ser, hacer de",
    "persona": """(desde ahora|a partir de ahora|de ahora en adelante|ahora) (eres|haz
        de|actúa|sos|haces de|te llamas|responde como|vas a ser), sin (ninguna|ningún|)
        (regla|reglas|norma|límite|filtro|restricción|filtros), (eres|seas) otro bot,
        (juguemos|jugamos|vamos a jugar) a que (eres|sos), otro bot sin reglas, olvida (que
        eres|quién eres), (imagina|supón|haz como) que (eres|no tienes|puedes)""",
    "attack": """(menciona|etiqueta|avisa|notifica|pinguea|despierta) a (todos|todo el mundo|toda
        la gente|todos los miembros|toda la red), (banea|expulsa|silencia) a (todos|todo el
        mundo)""",
    "private_data": """(el|su|sus) (número|teléfono|móvil|celular|correo|whatsapp|dirección|mail)
        (de|personal|privado|), los correos de, los teléfonos de, (su|la) dirección, dónde vive
        (exactamente|), (cuánto) (gana|cobra)""",
    "market": """(piso|apartamento|departamento|habitación|estudio|cuarto|casa en alquiler|piso
        compartido|compañero de
        piso|coche|carro|moto|trabajo|empleo|curro|chamba|novio|novia|gimnasio)
        (en|por|para|barato|barata|de alquiler|de segunda mano|cerca),
        (busco|necesito|quiero|alquilo|buscamos|buscando)
        (piso|apartamento|departamento|habitación|trabajo|empleo|curro|coche|novia|novio)""",
    "off_topic": """(va|irá|vaya|puede) a (nevar|llover|hacer frío|hacer calor|hacer
        sol|granizar|helar|estar nublado), cuántos grados, grados, paraguas, tormenta, ola de
        calor, nublado, playa, qué me pongo, bronceador,
        (montaña|río|edificio|país|animal|océano|lago|desierto|planeta|árbol|torre|isla) más
        (alta|alto|largo|grande|larga|pequeño|rápido|antiguo|profundo), del mundo, en el mundo,
        sistema solar, la luna, marte, galaxia, universo, agujero negro, dinosaurio, dinosaurios,
        (quién|cuándo|en qué año)
        (descubrió|inventó|escribió|pintó|compuso|construyó|murió|ganó|dirigió|cantó), guerra
        mundial, napoleón, imperio romano, (capital|población|superficie|bandera|moneda) (de|del),
        pizzería, pizzerías, (un|una|buen|buena)
        (restaurante|bar|cafetería|peluquería|farmacia|taller mecánico|supermercado|hospital)
        (cerca|por|en|de|bueno|buena|), (mi|la|el)
        (impresora|ordenador|computadora|portátil|lavadora|coche|wifi|router|tele|televisor|
        pantalla|caldera|nevera|grifo|váter),
        (arreglo|arreglar|reparo|instalar|configurar|reiniciar) (mi|la|el), álgebra, geometría,
        trigonometría, fracciones, los deberes, mis deberes, mi tarea, ecuación, ecuaciones,
        resuelve, resolver, cómo se dice, conjugar, cuánto (cuesta|vale|pesa|mide|son|es)
        (un|una|el|la|), (precio|valor|cotización) (de|del)
        (bitcoin|oro|petróleo|dólar|euro|gasolina|la luz), ethereum, hipoteca, inflación, tipos de
        interés, apuestas, apostar, casino, póquer, (ganó|perdió|juega|gana|jugó) (el|la|al)
        (partido|mundial|copa|liga|final|torneo|elecciones), el partido, champions league, balón de
        oro, portero, delantero, messi, maradona, atleti, boca, river plate, eurovisión, óscar,
        óscars, taylor swift, shakira, bad bunny, harry potter, fortnite, minecraft, playstation,
        tu (color|película|comida|canción) (favorito|favorita), eres
        (humano|humana|real|soltero|casado|una persona), me quieres, cántame una, horóscopo, tarot,
        signo zodiacal, mi (gato|perro) (ha|se|no|está), dentista, ibuprofeno, paracetamol, tensión
        arterial, calorías, dieta, adelgazar, perder peso, (horario|horarios) (del|de)
        (tren|trenes|bus|autobús|metro), próximo (bus|autobús|metro|vuelo), billete de tren,
        lentejas, sopa de, croquetas, bizcocho, tarta de, qué (ceno|como|cocino|comemos|cenamos)
        hoy, cómo se (cocina|cocinan|prepara|hace el|hace la)""",
}
