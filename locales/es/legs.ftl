## Un evento en varios lugares, y lo que pasa a su alrededor

legs-part-of = Parte de
legs-wished-for = Deseado en torno a
legs-hosts = Lo organizan en común
legs-around = Alrededor
legs-people = { $people ->
        [0] aún no va nadie
        [one] va una persona
       *[other] van { $people } personas
    }, { $places ->
        [0] y no queda ningún lugar
        [one] en un lugar
       *[other] en { $places } lugares
    }
legs-cancelled = cancelado
legs-yours = ✓ vas
legs-you = Vas a { $legs }. ✓
legs-choose = ¿Dónde estarás?
legs-offered = **{ $title }** tiene lugar en { $places ->
        [one] un sitio: elígelo abajo
       *[other] { $places } sitios: elige adónde vas, a uno o a varios
    }.
legs-at-once = { $legs } coinciden en el tiempo, y vas a todos. Si fue sin querer, retira una respuesta con `/event leave`.
legs-joins = Pasa a ser parte de **{ $main }**.
legs-asks = Cuando confirmes, preguntaré a quienes organizan **{ $main }** si pasa a ser parte de su evento; hasta que digan que sí, será un evento aparte.
legs-far = Entre este evento y **{ $main }** ({ $when }) hay más de un mes: mira si las dos fechas son correctas.
legs-attached = **{ $title }** ya es parte de **{ $main }**.
legs-asked = { $people ->
        [0] **{ $main }** no tiene connector: pregunto al equipo de stewards si **{ $title }** pasa a ser parte de él. Te cuento lo que responda.
        [one] Pregunto a una persona que organiza **{ $main }** si **{ $title }** pasa a ser parte de él. Te cuento lo que responda.
       *[other] Pregunto a { $people } personas que organizan **{ $main }** si **{ $title }** pasa a ser parte de él. Te cuento lo que respondan.
    }
legs-asked-already = Quienes organizan **{ $main }** ya recibieron la pregunta sobre **{ $title }** y aún no han respondido. Te aviso cuando lo hagan.
legs-waiting-title = Quiere ser parte de esto
legs-waiting = **{ $title }** · { $when }
legs-cancel-too = { $legs ->
        [one] El lugar donde se celebra se cancela con él.
       *[other] Sus { $legs } lugares se cancelan con él.
    } Aviso a cada persona una sola vez.
legs-cancelled-too = { $legs ->
        [one] Su único lugar se cancela con él.
       *[other] Sus { $legs } lugares se cancelan con él.
    }
legs-stay = { $legs ->
        [one] Su único lugar conserva su propia fecha: cámbiala
       *[other] Sus { $legs } lugares conservan sus propias fechas: cambia cada una
    } con `/event edit`.
legs-still = Todavía vas a { $legs }: retira esa respuesta con `/event leave`.
legs-detached = **{ $title }** vuelve a ser un evento aparte, fuera de **{ $main }**. Sus respuestas y recordatorios se conservan.
button-detach = Separarlo del conjunto
button-whole = El evento entero

refusal-part-of-part = **{ $title }** ya es parte de otro evento. Elige mejor el evento principal con `part_of`.
refusal-part-has-parts = **{ $title }** tiene sus propias partes, así que no puede ser parte de otro evento.
refusal-part-already = **{ $title }** ya es parte de otro evento.
refusal-whole-undated = **{ $title }** por ahora es solo un deseo. Dale una fecha con `/event edit`, y entonces otros podrán ser parte de él.
refusal-too-many-legs = Este evento ya tiene { $most } lugares, todos los que puede mostrar un mensaje. Haz del tuyo un satélite con `kind`, o un evento aparte.
legs-wall = { $when } allí
