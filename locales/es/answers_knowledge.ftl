## Respuestas del manual, de los propios pasos, de decisiones, proyectos, aliados, tablón y revista

answer-open = Abrir uno…
answer-passages = **Del manual**
answer-passage = **{ $title }**{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }{ $stale ->
        [yes] {" "}— nadie confirmó hace poco que esto siga vigente
       *[no] {""}
    }
answer-track = **{ $title }**: { $settled } de { $all } pasos están resueltos.
answer-track-none = Nada de eso te toca ahora mismo.

answer-decisions = **Lo que se está decidiendo**
answer-decision = { $title } — { $stopped ->
        [yes] detenida por una objeción
       *[no] se cierra { $closes }
    }
answer-decision-on-summit = **{ $title }**
answer-decision-on-matter = **{ $title }**
answer-decision-on-compost = **{ $title }**
answer-decision-on-founding = Un capítulo que empieza: **{ $title }**
answer-decision-on-connector = Quien va a ser connector: **{ $title }**
answer-decision-waits = te espera a ti
answer-decisions-show = `/decide show` abre una, con *Apoyar*, *Preguntar* y *Objetar*.
answer-decisions-more = Hay más: `/decide list` las muestra todas, `/decide show` abre una.
answer-decisions-none = Ahora no se decide nada en lo que tengas parte. `/decide list` muestra también lo que se decidió.
answer-decisions-public = Lo que se decide lo ve quien lo decide, así que no lo digo aquí. `/ask` o `/decide list` te muestra lo tuyo.

answer-no-project =
    { $about ->
        [none] No conozco ningún proyecto que puedas ver.
       *[other] No conozco ningún proyecto que puedas ver para { $about }. `/project list` muestra los demás.
    }
answer-no-partner =
    { $about ->
        [none] Todavía no conozco ninguna organización aliada.
       *[other] No conozco ninguna organización aliada para { $about }. `/partner find` muestra las demás.
    }
answer-no-offer =
    { $about ->
        [none] Ahora nadie ofrece nada en el tablón. `/board offer` empieza.
       *[other] Ahora nadie ofrece eso en el tablón: { $about }. `/board need` dice que lo buscas.
    }
answer-no-need =
    { $about ->
        [none] Ahora nadie busca nada en el tablón. `/board need` dice lo que buscas.
       *[other] Ahora nadie busca eso en el tablón: { $about }. `/board offer` dice que lo tienes.
    }
answer-no-challenge =
    { $about ->
        [none] Ahora no hay ningún reto abierto. `/board challenge` empieza uno.
       *[other] Ahora no hay ningún reto abierto para { $about }. `/board challenge` empieza uno.
    }
answer-no-board =
    { $about ->
        [none] Ahora el tablón está vacío. `/board offer` y `/board need` lo llenan.
       *[other] Ahora el tablón no tiene nada para { $about }. `/board offer` y `/board need` lo llenan.
    }
answer-no-article =
    { $about ->
        [none] Todavía no conozco ningún artículo de la revista.
       *[other] No conozco ningún artículo para { $about }. `/magazine latest` muestra los más nuevos.
    }
answer-board =
    { $about ->
        [none] **En el tablón**
       *[other] **En el tablón** — { $about }
    }
answer-board-offer = { $who } ofrece: { $text }
answer-board-need = { $who } busca: { $text }
answer-board-challenge = Un reto para { $when }, de { $who }: { $text }
answer-board-more = Hay más: `/board list` lo muestra todo.
answer-board-show = `/board list` los muestra con la manera de responder.
answer-projects =
    { $about ->
        [none] **Proyectos**
       *[other] **Proyectos** — { $about }
    }
answer-project = **{ $name }**, lo trajo { $who }
answer-projects-show = `/project show` dice más sobre uno.
answer-partners =
    { $about ->
        [none] **Organizaciones aliadas**
       *[other] **Organizaciones aliadas** — { $about }
    }
answer-partner-recorded = ficha del { $at }
answer-partner-ended = hasta { $year }
answer-partners-owed = Datos: { $owed }
answer-partners-more = Hay más: `/partner find` lo muestra todo.
answer-articles =
    { $about ->
        [none] **De la revista**
       *[other] **De la revista** — { $about }
    }
answer-articles-more = `/magazine latest` muestra más.
answer-writing = **De una idea a un artículo**
    1. Di en una o dos frases de qué trata y para quién: `/magazine idea`.
    2. Quien cuida la revista dice si encaja, y para cuándo.
    3. Escribe un borrador que otras personas puedan comentar, y que una lo lea entero.
    4. Cuando se publica, lo anuncio una vez, y `/magazine latest` lo tiene.
    `/magazine write` lo cuenta todo sobre este camino.
answer-writing-editors = A quién preguntar: { $people }.
answer-writing-homes = Aparece aquí: { $homes }

answer-example-project-find = ¿qué proyectos tratan del agua?
answer-example-partner-find = ¿qué organizaciones aliadas tenemos en Berlín?
answer-example-board-list = ¿quién ofrece una sala?
answer-example-magazine-latest = ¿qué hay de nuevo en la revista?
answer-example-magazine-write = ¿cómo publico un artículo?
answer-example-decision-list = ¿qué se está decidiendo?

source-handbook = Del manual de la red, { $at }
source-decisions = De las decisiones de la red, { $at }
source-projects = De las fichas de los proyectos, { $at }
source-partners = Del directorio de organizaciones aliadas, { $at }
source-board = Del tablón, { $at }
source-magazine = De la revista, { $at }
