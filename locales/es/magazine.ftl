## Las fuentes de la revista

magazine-preview = **{ $name }** ({ $host }), en { $language }: { $articles ->
        [0] todavía no tiene ningún artículo.
        [one] tiene un artículo.
       *[other] tiene { $articles } artículos. Los más recientes:
    }
magazine-preview-aside = { $number ->
        [one] Una entrada no tiene un enlace que se pueda abrir, y queda fuera.
       *[other] { $number } entradas no tienen un enlace que se pueda abrir, y quedan fuera.
    }
magazine-preview-will = Si confirmas, cada artículo que aparezca después se anuncia una sola vez, en { $channel }. Los que ya están cuentan como conocidos y no se anuncian.
magazine-discarded = De acuerdo: no se sigue nada.
magazine-followed = Desde ahora se sigue **{ $name }**. Los artículos nuevos se anuncian una vez, y todos se encuentran con `/magazine latest`.
magazine-feeds = **La revista sigue:**
magazine-feeds-none = Todavía no se sigue ninguna fuente. Dame su dirección, o la de la página de la revista: `/magazine follow url:`
magazine-feed-line = - **{ $name }** ({ $host }), en { $language } → { $channel }{ $state ->
        [gone] {" "}· ha desaparecido para siempre
        [failing] {" "}· ahora mismo no puedo leerla
       *[fine] {""}
    }
magazine-feed-open = Abrir una fuente
magazine-feed = **{ $name }** ({ $host })
    En { $language }, se anuncia en { $channel }. La miré { $checked }{ $state ->
        [gone] : ha desaparecido para siempre.
        [failing] : no pude leerla.
       *[fine] .
    }
magazine-language-none = un idioma que no indica
magazine-channel-none = ningún canal (elige uno con `/network settings`)
magazine-checked = He mirado **{ $name }**: { $new ->
        [0] no hay nada nuevo.
        [one] hay un artículo que no conocía{ $told ->
            [0] , demasiado antiguo para anunciarlo.
           *[other] , y lo anuncio.
        }
       *[other] hay { $new } artículos que no conocía, de los que se { $told ->
            [one] anuncia { $told }
           *[other] anuncian { $told }
        }.
    }
magazine-stopped = Ya no se sigue **{ $name }**. Sus artículos quedan en `/magazine latest`; `/magazine follow` vuelve a seguirla.
magazine-kept = De acuerdo: sigo intentando leer **{ $name }**.
magazine-failing = Hace una semana que no puedo leer **{ $name }** ({ $host }), una fuente de la revista. ¿Sigo intentándolo?
magazine-gone = **{ $host }** dice que **{ $name }**, una fuente de la revista, ha desaparecido para siempre. ¿Dejo de seguirla?
magazine-asked-there = `/magazine follow`, en el servidor, la muestra y permite dejar de seguirla.

button-magazine-check = Mirar ahora
button-magazine-latest = Últimos artículos
button-magazine-read = Leer
button-magazine-path = Cómo escribir
button-magazine-ideas = Ideas

## Los artículos

magazine-title = Artículos de la revista
magazine-new = Nuevo en la revista: **{ $title }**
magazine-new-many = Nuevo en la revista: { $number } artículos
magazine-new-more = … y { $number } más: `/magazine latest`
magazine-by = por { $author }
magazine-open = Abrir un artículo
magazine-none = No he encontrado ningún artículo sobre eso. `/magazine latest` sin más muestra los más recientes.
magazine-empty = Todavía no se conoce ningún artículo. Los stewards siguen la revista con `/magazine follow`; cualquiera puede proponer una idea con `/magazine idea`.

## Cómo escribir

magazine-path = **De una idea a un artículo**
magazine-step-idea = Di tu idea en una frase: `/magazine idea`
magazine-step-write = Quien la tuvo, o alguien de la edición, dice *Lo escribo yo*; la edición te acompaña.
magazine-step-draft = Da el enlace del borrador, para que otras personas puedan leerlo.
magazine-step-publish = Cuando aparece en la revista, lo anuncio aquí y te doy las gracias.
magazine-path-ideas = { $number ->
        [0] Ahora mismo no espera ninguna idea: la tuya sería la primera.
        [one] Hay una idea en camino.
       *[other] Hay { $number } ideas en camino.
    }
magazine-path-homes = La revista se lee aquí: { $places }.
magazine-editors = { $number ->
        [one] A quién preguntar, en la edición:
       *[other] A quiénes preguntar, en la edición:
    } { $people }
magazine-editors-none = Todavía nadie edita la revista: pregunta a cualquier steward, que nombra a la edición con `/magazine editor`.
magazine-editor = { $who } { $what ->
        [added] edita la revista desde ahora.
        [already] ya edita la revista.
        [ended] ya no edita la revista. Gracias por el tiempo y el cuidado.
       *[never] no editaba la revista.
    }

## Las ideas

magazine-ideas = Ideas para la revista
magazine-ideas-none = Ahora mismo no hay ninguna idea así. La tuya es bienvenida: `/magazine idea`
magazine-idea-open = Abrir una idea
magazine-idea-added = Gracias: tu idea queda guardada. Quienes editan la revista la ven.
magazine-idea-changed = { $stage ->
        [draft] El borrador queda anotado.
        [published] Está publicado: gracias por escribir para la red.
        [withdrawn] La idea queda retirada.
       *[idea] Queda anotado.
    }
magazine-idea-stage = Cómo va
magazine-idea-by = Idea de
magazine-idea-writer = Lo escribe
magazine-idea-since = Desde
magazine-stage = { $stage ->
        [draft] borrador
        [published] publicada
        [withdrawn] retirada
       *[idea] idea
    }
magazine-link-label = Enlace (https://…)
magazine-waiting = { $number ->
        [one] Una idea para la revista espera desde hace dos semanas, y nadie la ha retomado.
       *[other] { $number } ideas para la revista esperan desde hace dos semanas, y nadie las ha retomado.
    } { $who ->
        [stewards] La edición podría ocuparse: `/magazine editor` la nombra.
       *[editors] Unas palabras amables a quienes las tuvieron son un buen comienzo.
    }
magazine-waiting-more = … y { $number } más: `/magazine ideas`
magazine-resting = ¿Cómo va **{ $title }**? No hay noticias del borrador ({ $since }). Sin prisa: solo pregunto una vez.
magazine-alike = En la revista ha aparecido un artículo titulado **{ $article }**. ¿Es tu idea, **{ $title }**?
magazine-other = De acuerdo: la idea sigue en camino.
magazine-thanks = **{ $title }** está en la revista. ¡Gracias por escribirlo!
magazine-thanks-idea = **{ $title }**, tu idea, está en la revista. ¡Gracias por compartirla!

button-magazine-write = Lo escribo yo
button-magazine-draft = Enlace del borrador
button-magazine-publish = Publicado
button-magazine-withdraw = Retirar
button-magazine-open = Abrir el texto
button-magazine-still = Sigo en ello
button-magazine-same = Sí, es esa
button-magazine-other = No, es otro

## Lo que se envía cuando toca

effect-magazine-alike = la pregunta de si un artículo es la idea de alguien
effect-magazine-asked = una pregunta sobre una fuente de la revista
effect-magazine-draft = una pregunta sobre un borrador para la revista
effect-magazine-follow = la lectura de una fuente de la revista
effect-magazine-news = el anuncio de un artículo
effect-magazine-round = el repaso de las ideas para la revista
effect-magazine-thanks = las gracias por una idea que llegó a artículo
effect-magazine-waiting = la lista de ideas que nadie ha retomado

## Negativas

refusal-feed-unreadable = { $reason ->
        [time] Leer lo que hay en **{ $name }** llevaba demasiado tiempo, así que lo dejé. Una fuente con menos artículos servirá.
        [memory] Lo que hay en **{ $name }** ocupaba demasiada memoria, así que lo dejé. Una fuente con menos artículos servirá.
        [broken] Lo que hay en **{ $name }** no es una fuente que sepa leer (RSS o Atom): se corta, o contiene otra cosa.
       *[none] No encuentro ninguna fuente (RSS o Atom) en **{ $name }**, ni que la página la enlace. Su dirección suele acabar en `/feed`, `/rss` o `.xml`.
    }
refusal-too-many-feeds = La revista ya sigue { $most } fuentes, que es el máximo. Deja de seguir una con `/magazine follow` e inténtalo de nuevo.
refusal-feed-known = **{ $name }** ya se sigue. `/magazine follow` sin dirección muestra lo que se sigue.
refusal-feed-stopped = Esa fuente ya no se sigue.
refusal-magazine-homeless = No sé dónde anunciar los artículos. Elige un canal (`channel`) con el comando, o uno para toda la red en `/network settings`.
refusal-article-gone = Ese artículo ya no se guarda. `/magazine latest` muestra los que hay.
refusal-editor-bot = **{ $name }** es un programa y no edita nada. Nombra a una persona.
refusal-stewards-follow = Solo stewards siguen fuentes y nombran a la edición: pregúntales. Cualquiera puede proponer una idea con `/magazine idea`, y `/magazine write` dice a quién preguntar.
refusal-idea-gone = Esa idea ya no está. `/magazine ideas` muestra las que hay.
refusal-idea-over = Esa idea ya está publicada o retirada, así que no va más lejos. Una nueva es bienvenida: `/magazine idea`
refusal-idea-not-yours = Solo quien tuvo la idea, quien la escribe y la edición la hacen avanzar. { $editors ->
        [none] Todavía nadie edita la revista: pregunta a cualquier steward.
       *[other] Puedes preguntar a { $editors }.
    }
refusal-too-many-ideas = Tienes { $most } ideas en camino, que es el máximo a la vez. Retira una con `/magazine ideas` y luego propón esta.
