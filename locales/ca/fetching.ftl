## Què no s'ha pogut llegir d'una adreça de fora

refusal-url-unusable = { $reason ->
        [scheme] Només puc llegir adreces que comencen per `https://` o `http://`.
        [credentials] Aquesta adreça conté un nom o una contrasenya. Fes servir l'enllaç que s'hi ofereix per compartir.
        [port] Aquesta adreça demana un port poc habitual, que no faig servir. Gairebé res que es comparteixi no en necessita cap.
        [host] No puc saber a quin lloc web es refereix aquesta adreça: { $url }
        [long] Aquesta adreça és massa llarga perquè la pugui seguir.
       *[other] Això no és cap adreça que pugui llegir: { $url }. Una té aquest aspecte: `https://example.org/…`.
    }
refusal-address-forbidden = **{ $host }** no porta a l'internet públic, i no hi vaig. Dona una adreça que pugui obrir tothom.
refusal-fetch-failed = { $reason ->
        [unresolved] Que jo vegi, no hi ha cap lloc web que es digui **{ $host }**. Mira si està ben escrit.
        [certificate] **{ $host }** no ha pogut demostrar que és el lloc web que diu que és, i no n'he llegit res.
        [encoding] **{ $host }** ha enviat una cosa empaquetada d'una manera que no puc obrir.
        [downgrade] A **{ $host }** se m'ha enviat d'una adreça protegida a una de sense protegir, i no hi he anat.
        [unreachable] Ara mateix **{ $host }** no respon. Torna-ho a provar més tard.
        [status] { $status ->
            [401] **{ $host }** té aquesta adreça en privat. Busca l'enllaç que s'hi ofereix per compartir.
            [403] **{ $host }** té aquesta adreça en privat. Busca l'enllaç que s'hi ofereix per compartir.
            [404] **{ $host }** no té res en aquesta adreça. Mira si l'enllaç és complet.
           *[other] **{ $host }** ha respost amb un error ({ $status }). Torna-ho a provar més tard.
        }
       *[other] El que ha enviat **{ $host }** no s'ha pogut llegir fins al final. Torna-ho a provar més tard.
    }
refusal-gone = **{ $host }** diu que el que hi havia en aquesta adreça ja no existeix.
refusal-too-large = **{ $host }** ha enviat més de { $megabytes } MB, que és més del que llegeixo d'un cop.
refusal-too-slow = **{ $host }** ha trigat més de { $seconds } { $seconds ->
        [one] segon
       *[other] segons
    }, i he deixat d'esperar. Torna-ho a provar més tard.
refusal-too-many-redirects = **{ $host }** m'envia d'un lloc a l'altre: segueixo com a màxim { $most } redireccions. Dona l'adreça on porten.
refusal-calendar-too-heavy = Calcular les dates d'aquest calendari demanava massa { $reason ->
        [memory] memòria
       *[other] temps
    }, i ho he deixat sense canviar res. Un calendari amb menys esdeveniments, o amb repeticions més senzilles, servirà.
