## Encontrar y leer páginas

handbook-search-title = El manual sobre «{ $query }»
handbook-search-none = No encuentro nada sobre «{ $query }» en el manual. Prueba con otra palabra, o mira todas las páginas con `/handbook list`; quien sea connector puede escribir la página que falta con `/handbook add`.
handbook-open = Abrir una página
handbook-as-of = a fecha de { $date }
handbook-confirmed-on = confirmada el { $date }
handbook-kept-by = la cuida { $person }
handbook-inner = solo para connectors y stewards
handbook-stale = ⚠ hace mucho que nadie la confirma
handbook-from-written = escrita aquí
handbook-from-folder = de la carpeta de la red
handbook-from-site = de un sitio que seguimos
handbook-from-lessons = lo que aprendió un capítulo que terminó
handbook-from-practice = viene con el bot
handbook-list = { $number ->
        [0] **El manual** todavía no tiene ninguna página nuestra. Quien sea connector puede empezar con `/handbook add`.
        [one] **El manual** tiene una página:
       *[other] **El manual** tiene { $number } páginas:
    }
handbook-list-practice = Hasta que escribamos las nuestras, estas páginas vienen con el bot:
handbook-look = Leer la página

## Escribir

handbook-form = Una página del manual
handbook-form-edit = Cambiar esta página
handbook-label-title = Título
handbook-label-text = Texto (Markdown)
handbook-label-language = Idioma
handbook-label-audience = Quién la lee
handbook-label-replaces = ¿Sustituye a una página del bot?
handbook-audience-network = Toda la red
handbook-audience-connectors = Solo connectors y stewards
handbook-replaces-none = No, es una página propia
handbook-practice-values = Los valores
handbook-practice-roles = Quién hace qué
handbook-practice-decisions = Cómo decidimos
handbook-practice-becoming = Llegar a ser connector
handbook-practice-terms = Cuánto dura un rol
handbook-practice-founding = Cómo empieza un capítulo
handbook-practice-composting = Cómo termina un capítulo
handbook-practice-privacy = Lo que ven de ti
handbook-added = **{ $title }** está en el manual. La cuidas tú: dos veces al año te pregunto si sigue siendo válida.
handbook-edited = **{ $title }** ha cambiado, y cuenta como confirmada hoy.
handbook-confirmed = Gracias. { $titles }: sigue siendo válido, dice { $person }.
handbook-removing = ¿Quito **{ $title }**? Su texto no se guarda.
handbook-removing-elsewhere = ¿Quito **{ $title }**? Sigue donde está escrita, y no la vuelvo a traer al manual.
handbook-removed = **{ $title }** ya no está en el manual.
handbook-kept = No se ha quitado nada.
handbook-handing = ¿Quién cuidará **{ $title }** a partir de ahora? Yo se lo digo.
handbook-heir = Elegir a quién
handbook-heir-other = Otra persona connector, por su nombre
handbook-to-stewards = El equipo de stewards
handbook-to-me = Yo
handbook-handed = { $who ->
        [none] El equipo de stewards cuida **{ $title }** a partir de ahora.
       *[other] { $who } cuida **{ $title }** a partir de ahora; yo se lo digo.
    }

button-handbook-true = Sigue siendo válida
button-handbook-remove = Quitar
button-handbook-hand = Pasar a otra persona

## Preguntar si las páginas siguen siendo válidas

handbook-stale-own = { $number ->
        [one] Cuidas una página del manual que nadie confirma desde hace mucho. ¿Sigue siendo válida?
       *[other] Cuidas { $number } páginas del manual que nadie confirma desde hace mucho. ¿Siguen siendo válidas?
    }
handbook-stale-stewards = { $number ->
        [one] Una página del manual no se confirma desde hace mucho, y no hay nadie a quien pueda preguntar. ¿Sigue siendo válida?
       *[other] { $number } páginas del manual no se confirman desde hace mucho, y no hay nadie a quien pueda preguntar. ¿Siguen siendo válidas?
    }
handbook-stale-line = **{ $title }**, confirmada el { $confirmed }
handbook-review-choose = Mirar una página
handbook-review = **{ $title }** · texto del { $changed } · última confirmación el { $confirmed }
handbook-handed-you = { $by ->
        [none] Te han pasado una página del manual: a partir de ahora la cuidas tú. Si no es para ti, pásala a otra persona o al equipo de stewards.
       *[other] **{ $by }** te ha pasado una página del manual: a partir de ahora la cuidas tú. Si no es para ti, pásala a otra persona o al equipo de stewards.
    }

## Sitios que se siguen

handbook-sites = Sitios que seguimos
handbook-site-preview = { $number ->
        [one] **{ $host }** tiene una página que leer. Aún no ha pasado nada; esto es lo que traería *Confirmar*:
       *[other] **{ $host }** tiene { $number } páginas que leer. Aún no ha pasado nada; esto es lo que traería *Confirmar*:
    }
handbook-site-page = { $title } ({ $size ->
        [one] un carácter
       *[other] { $size } caracteres
    })
handbook-site-others = { $number ->
        [one] … y una más
       *[other] … y { $number } más
    }
handbook-site-more = Hay más páginas de las que leo de un sitio: primero vienen las más cercanas al inicio.
handbook-site-inner = Solo las leerían connectors y stewards.
handbook-site-will = Después de *Confirmar* miro allí una vez por semana: lo que cambia allí cambia aquí.
handbook-site-discarded = No se ha tomado nada.
handbook-site-taken = **{ $name }**: { $added ->
        [0] nada nuevo
        [one] una página nueva
       *[other] { $added } páginas nuevas
    }, { $changed ->
        [0] nada cambiado
        [one] una página cambiada
       *[other] { $changed } páginas cambiadas
    }, { $gone ->
        [0] nada desaparecido
        [one] una página desaparecida
       *[other] { $gone } páginas desaparecidas
    }. Vuelvo a mirar dentro de una semana; con `/handbook list`, el equipo de stewards puede mirar antes, o dejarlo.
handbook-site-held = { $number ->
        [one] Una página ya no está allí. Se queda en el manual hasta que decidas.
       *[other] { $number } páginas ya no están allí. Se quedan en el manual hasta que decidas.
    }
handbook-site-card = **{ $name }** ({ $host }) · { $pages ->
        [one] una página
       *[other] { $pages } páginas
    } · mirado { $checked } · { $state ->
        [held] { $held ->
            [one] una página espera tu decisión
           *[other] { $held } páginas esperan tu decisión
        }
        [failing] la última vez no pude leerlo, y lo intento de nuevo
       *[fine] todo va bien
    }
handbook-site-asked-held = { $number ->
        [one] **Una** de las { $pages } páginas que conozco de **{ $name }** ({ $host }) ya no está allí: { $titles }.
       *[other] **{ $number }** de las { $pages } páginas que conozco de **{ $name }** ({ $host }) ya no están allí, entre ellas: { $titles }.
    } Puede ser un descuido de allí, así que no he quitado nada. ¿Las quito del manual?
handbook-site-asked-failing = No he podido leer **{ $name }** ({ $host }) durante dos semanas. { $pages ->
        [one] Su página se queda
       *[other] Sus { $pages } páginas se quedan
    } en el manual como antes. ¿Sigo intentándolo?
handbook-site-removed = { $number ->
        [one] Una página de **{ $name }** ya no está en el manual.
       *[other] { $number } páginas de **{ $name }** ya no están en el manual.
    }
handbook-site-spared = { $number ->
        [one] Una página se queda, aunque **{ $name }** ya no la tenga.
       *[other] { $number } páginas se quedan, aunque **{ $name }** ya no las tenga.
    }
handbook-site-stopped = **{ $name }** ya no se sigue. { $pages ->
        [one] Su página se queda en el manual tal como está.
       *[other] Sus { $pages } páginas se quedan en el manual tal como están.
    }
handbook-site-dropping = ¿Dejo de seguir **{ $name }** y quito { $pages ->
        [one] su página
       *[other] sus { $pages } páginas
    }?
handbook-site-dropped = **{ $name }** ya no se sigue, y { $pages ->
        [one] su página ya no está en el manual.
       *[other] sus { $pages } páginas ya no están en el manual.
    }
handbook-site-trying = Gracias. Sigo intentándolo con **{ $name }**, y vuelvo a preguntar si el silencio dura otras dos semanas.

button-handbook-check = Mirar ahora
button-handbook-drop = Dejarlo, y quitar sus páginas

effect-handbook-follow = la relectura de un sitio que sigue el manual
effect-handbook-handed = el aviso de que se pasó una página
effect-handbook-round = el repaso de las páginas que nadie ha confirmado
effect-handbook-site = una pregunta sobre un sitio que sigue el manual
effect-handbook-stale = la pregunta de si las páginas siguen siendo válidas

## Negativas

what-handbook-page = página
field-page = página
refusal-page-gone = Esta página ya no está en el manual, o no está abierta para ti. `/handbook list` muestra lo que hay.
refusal-handbook-for-connectors = Las páginas las añaden connectors y stewards. Di a alguien de tu capítulo lo que falta: `/chapter show` dice quiénes son.
refusal-page-not-yours = { $steward ->
        [none] El equipo de stewards cuida **{ $title }**: pide a alguien del equipo que la cambie.
       *[other] **{ $steward }** cuida **{ $title }**: pide a esa persona, o a un steward, que la cambie.
    }
refusal-page-elsewhere = { $url ->
        [none] **{ $title }** es un archivo de la carpeta de la red: cámbialo allí, e importa la carpeta de nuevo.
       *[other] **{ $title }** está escrita en otro lugar: cámbiala allí ({ $url }), y la vuelvo a leer en menos de una semana.
    }
refusal-page-long = **{ $title }** tiene más de { $limit } caracteres, más de los que caben en un formulario. Dame el nuevo texto como archivo: `/handbook edit` tiene la opción `file`.
refusal-practice-taken = **{ $title }** ya sustituye a esa página del bot, en el mismo idioma. Cambia aquella, o elige una página propia.
refusal-handbook-full = El manual tiene { $most } páginas, que es el máximo. Quita algunas que nadie necesite, y vuelve a intentarlo.
refusal-page-file-refused = { $reason ->
        [kind] Leo archivos Markdown (`.md`); **{ $name }** parece otra cosa.
        [large] **{ $name }** tiene más de { $kilobytes } KB, más de lo que cabe en una página.
        [empty] **{ $name }** no contiene texto.
       *[text] **{ $name }** no contiene texto que pueda leer (leo UTF-8, y 60 000 caracteres como máximo).
    }
refusal-site-empty = No encuentro ninguna página con texto en esa dirección de **{ $host }**. Dame la dirección donde empieza el manual, como la muestra tu navegador.
refusal-site-closed = **{ $host }** pide a las máquinas que no lean esa dirección, así que no la leo. Quien cuida el sitio puede permitirlo en su `robots.txt`.
refusal-too-many-sites = Ya se siguen { $most } sitios, que es el máximo. Deja uno en `/handbook list`, y vuelve a intentarlo.
refusal-site-stopped = Ese sitio ya no se sigue.
refusal-site-settled = Ya está resuelto: las páginas volvieron, o alguien ya decidió.
