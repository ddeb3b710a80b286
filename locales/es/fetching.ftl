## Lo que no se pudo leer de una dirección de fuera

refusal-url-unusable = { $reason ->
        [scheme] Solo puedo leer direcciones que empiezan por `https://` o `http://`.
        [credentials] Esa dirección lleva un nombre o una contraseña. Usa, por favor, el enlace que allí se ofrece para compartir.
        [port] Esa dirección pide un puerto poco habitual, que no uso. Casi siempre se comparte sin él.
        [host] No logro saber a qué sitio se refiere esa dirección: { $url }
        [long] Esa dirección es demasiado larga para que la siga.
       *[other] Esa no es una dirección que pueda leer: { $url }. Una tiene este aspecto: `https://example.org/…`.
    }
refusal-address-forbidden = **{ $host }** no lleva al internet público, así que no voy allí. Da, por favor, una dirección que todo el mundo pueda abrir.
refusal-fetch-failed = { $reason ->
        [unresolved] Hasta donde veo, no hay ningún sitio llamado **{ $host }**. Revisa, por favor, cómo está escrito.
        [certificate] **{ $host }** no pudo demostrar que es el sitio que dice ser, así que no leí nada de él.
        [encoding] **{ $host }** envió algo comprimido de una forma que no puedo abrir.
        [downgrade] Una dirección protegida me enviaba a otra sin proteger, en **{ $host }**, y no la seguí.
        [unreachable] **{ $host }** no responde en este momento. Prueba, por favor, más tarde.
        [status] { $status ->
            [401] **{ $host }** mantiene privada esa dirección. Busca, por favor, el enlace que allí se ofrece para compartir.
            [403] **{ $host }** mantiene privada esa dirección. Busca, por favor, el enlace que allí se ofrece para compartir.
            [404] **{ $host }** no tiene nada en esa dirección. Revisa, por favor, que el enlace esté completo.
           *[other] **{ $host }** respondió con un error ({ $status }). Prueba, por favor, más tarde.
        }
       *[other] Lo que envió **{ $host }** no se pudo leer hasta el final. Prueba, por favor, más tarde.
    }
refusal-gone = **{ $host }** dice que lo que había en esa dirección desapareció para siempre.
refusal-too-large = **{ $host }** envió más de { $megabytes } MB, que es más de lo que leo de una vez.
refusal-too-slow = **{ $host }** tardó más de { $seconds } { $seconds ->
        [one] segundo
       *[other] segundos
    }, así que dejé de esperar. Prueba, por favor, más tarde.
refusal-too-many-redirects = **{ $host }** me envía de un sitio a otro sin parar: sigo { $most } redirecciones como mucho. Da, por favor, la dirección a la que llevan.
refusal-calendar-too-heavy = Calcular las fechas de ese calendario pedía demasiado { $reason ->
        [memory] espacio en memoria
       *[other] tiempo
    }, así que paré y no cambié nada. Un calendario con menos eventos, o con repeticiones más sencillas, servirá.
