## El tablón: ofertas, necesidades, retos, y quién podría ayudar a quién

post-title-offer = Se ofrece
post-title-need = Se busca
post-title-challenge = Reto: hace falta un equipo
post-kind-offer = se ofrece
post-kind-need = se busca
post-kind-challenge = reto
post-by = De
post-where = Dónde
post-anywhere = en línea, o en cualquier lugar
post-topics = Temas
post-holds = Cómo está
post-until = Vale hasta el { $until } ({ $relative }).
post-done = Hecho, con gracias a todo el mundo.
post-lapsed = Terminó el { $until }.
post-removed = Retirado.
post-seen-network = Lo ve toda la red.
post-seen-chapter = Solo lo ve la gente de { $chapter }.
post-thanks = Qué salió de ahí (solo tú lo ves)

post-preview = { $who ->
        [chapter] Esto es lo que pondré en el tablón. La gente de **{ $chapter }** lo verá, con tu nombre, hasta el { $until } ({ $relative }). Si el capítulo termina, lo verá toda la red.
       *[network] Esto es lo que pondré en el tablón. Toda la red lo verá, con tu nombre, hasta el { $until } ({ $relative }).
    }
post-preview-match = También buscaré a personas que respondan. Nadie sabe por mí tu nombre antes de que las dos partes estén de acuerdo.
post-preview-challenge = { $channel ->
        [none] No hay canal para su tarjeta, así que solo está en `/board list`.
       *[other] Su tarjeta va a { $channel }.
    } Cuando el equipo esté completo, les presento.
post-preview-closed = Discord rechazó mi último mensaje para ti. Si no permites los mensajes directos de este servidor, no puedo presentarte a nadie.
post-posted = Está en el tablón hasta el { $until }.
post-discarded = De acuerdo, no se publicó nada.
post-line = **{ $kind }** { $text } · { $who } · { $where } · { $until }
post-list = El tablón
post-list-mine = Tus anuncios
post-list-none = Ahora mismo no hay nada así en el tablón. `/board need` y `/board offer` ponen algo.
post-list-mine-none = Ahora mismo no tienes nada en el tablón. `/board need` y `/board offer` ponen algo.
post-list-open = Abre uno…
post-edited = Cambiado.
post-renewed = Muy bien, se queda en el tablón hasta el { $until }.
post-closed = Anotado, y fuera del tablón. ¡Gracias!
post-closed-challenge = Anotado; ya está en la tarjeta. ¡Gracias!
post-taken-down = Retirado.
post-taken-down-told = Retirado. Le digo por qué a quien lo escribió.
post-told-removed = Un anuncio tuyo se retiró del tablón, por esta razón: { $reason }. Puedes publicarlo de nuevo con otras palabras.
post-seen = De acuerdo.
post-ask-still = { $side ->
        [offer] Lo que ofreces está en el tablón hasta el { $until }. ¿Sigue en pie?
       *[need] Lo que buscas está en el tablón hasta el { $until }. ¿Todavía lo necesitas?
    } { $days ->
        [one] *Sigue en pie* lo deja un día más; sin respuesta, se va solo.
       *[other] *Sigue en pie* lo deja { $days } días a partir de ahora; sin respuesta, se va solo.
    }
post-form-edit = Cambiar un anuncio
post-form-text = Lo que dice
post-form-topics = Temas, separados por comas
post-form-city = Ciudad (vacía: en línea o donde sea)
post-form-done-post = Hecho
post-form-done-challenge = Cómo fue
post-form-outcome-post = ¿Salió bien, gracias a…?
post-form-outcome-post-hint = Si quieres. Solo lo verás tú: no se nombra a nadie en público.
post-form-outcome-challenge = Qué salió de ahí
post-form-outcome-challenge-hint = Queda en la tarjeta, para quienes ven el reto.
post-form-remove = Retirar un anuncio
post-form-reason = ¿Por qué?
post-form-reason-hint = Lo leerá quien lo escribió.

button-find-match = ¿Quién podría responder?
button-post-edit = Cambiar
button-post-done = Hecho
button-still-true = Sigue en pie
button-take-down = Retirar
button-how-it-went = Cómo fue
button-team-in = Me apunto
button-team-out = Ya no
button-match-yes = Sí, con gusto
button-match-no = No, gracias
button-ask-them = Preguntar al número { $number }

team-when = Cuándo
team-size = En el equipo: { $number } de { $size }, y quien lo empezó
team-outcome = Qué salió de ahí
team-over = Este reto terminó.
team-joined = { $missing ->
        [one] Cuento contigo, { $when }. Falta una persona más.
       *[other] Cuento contigo, { $when }. Faltan { $missing } personas más.
    }
team-joined-full = Cuento contigo, { $when }, y el equipo está completo. Les presento por mensaje directo.
team-joined-already = Ya estás en el equipo.
team-left = De acuerdo, ya no estás en el equipo.
team-left-already = No estabas en el equipo.
team-news-full = El equipo está completo: { $people }. Es para el { $when } ({ $relative }); escríbanse unas palabras para empezar.
team-news-soon = Ya casi es el momento: { $when } ({ $relative }). Son { $people }.
team-news-left = { $who } ya no puede estar en el equipo. Vuelve a haber sitio hasta el { $when }.
team-news-after = Ya pasó, con { $people }. ¿Cómo fue? Lo que escribas queda en la tarjeta.

match-title = Quién podría ayudar a quién
match-open = Espera tu respuesta ({ $number })
match-waiting = En camino
match-waiting-for = { $number ->
        [one] Se le preguntó a una persona, o se le preguntará, y todavía no responde.
       *[other] Se les preguntó a { $number } personas, o se les preguntará, y todavía no responden.
    }
match-for = Quién podría responder a esto:
match-no-post = Ahora mismo no tienes nada en el tablón. `/board need` y `/board offer` ponen algo; después busco a personas que respondan.
match-choose = Otro de tus anuncios…
match-found = Nadie por ahora
match-found-none = Por ahora no sé de nadie. Sigo buscando, y te pregunto cuando haya alguien. Mientras tanto, `/board list` muestra lo que hay.
match-candidate = { $side ->
        [offer] { $profile ->
            [1] { $number }. Un perfil dice que sabe
           *[other] { $number }. Alguien ofrece
        }
       *[need] { $profile ->
            [1] { $number }. Un perfil dice que busca
           *[other] { $number }. Alguien busca
        }
    }
match-ask-first = { $side ->
        [offer] Quizá alguien necesita lo que ofreces. ¿Le pregunto si quiere conocerte? Solo le digo tu nombre si también dice que sí.
       *[need] Quizá alguien tiene lo que buscas. ¿Le pregunto si quiere conocerte? Solo le digo tu nombre si también dice que sí.
    }
match-ask-second = { $side ->
        [offer] Quizá alguien necesita lo que ofreces, y le gustaría saber de ti. ¿Puedo presentarles? Si no, no le digo a nadie que eras tú.
       *[need] Quizá alguien tiene lo que buscas, y le gustaría saber de ti. ¿Puedo presentarles? Si no, no le digo a nadie que eras tú.
    }
match-yours-offer = { $profile ->
        [1] Tu perfil dice que sabes:
       *[other] Ofreces:
    }
match-yours-need = { $profile ->
        [1] Tu perfil dice que buscas:
       *[other] Buscas:
    }
match-theirs-offer = { $profile ->
        [1] Su perfil dice que busca
       *[other] Esta persona busca
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-theirs-need = { $profile ->
        [1] Su perfil dice que sabe
       *[other] Esta persona ofrece
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-shared = Lo que me hizo pensarlo: { $words }
match-why-you = -# Te lo pregunto por tu anuncio en el tablón, o por lo que tu perfil abre a la red. Sin respuesta lo olvido en dos semanas; después de un no, nunca más te propongo a esta persona.
match-made = Las dos partes dijeron que sí: ¡aquí está { $who }!
match-begin = Unas palabras por mensaje directo son un buen comienzo.
match-noted-yes = Gracias. Le pregunto a la otra persona, y te digo si está de acuerdo.
match-noted-met = ¡Qué bien! Ahora les presento.
match-noted-no = De acuerdo. No le digo a nadie que eras tú, y nunca más te propongo a esta persona.
match-wished = Le pregunto ahora, sin tu nombre, y te digo si está de acuerdo.
match-wished-later = Esta persona ya tiene otra propuesta, así que le pregunto en los próximos días, sin tu nombre.

field-outcome = lo que salió de ahí

refusal-post-gone = Este anuncio no está en el tablón, o no puedes verlo. `/board list` muestra lo que hay.
refusal-post-over = Este anuncio ya no vale, y no se puede cambiar nada en él. `/board offer` o `/board need` hace uno nuevo.
refusal-not-author = Solo quien escribió un anuncio puede hacer eso.
refusal-too-many-posts = { $most ->
        [one] Ya tienes un anuncio en el tablón. Ciérralo primero: `/board list` con `mine` lo muestra.
       *[other] Ya tienes { $most } anuncios en el tablón. Cierra uno primero: `/board list` con `mine` los muestra.
    }
refusal-too-many-topics = { $most ->
        [one] Un anuncio lleva un tema. Elige el que más diga.
       *[other] Un anuncio lleva { $most } temas como máximo. Elige los que más digan.
    }
refusal-post-time-refused = Eso ya pasó, o está demasiado lejos: vale todo hasta el { $latest }.
refusal-not-in-that-chapter = Todavía no eres de **{ $chapter }**, y lo que es solo para su gente lo publica su gente. `/chapter join` te deja entrar; sin `chapter`, toda la red ve tu anuncio.
refusal-team-size-refused = Un equipo es de { $least } a { $most } personas además de ti.
refusal-team-full = El equipo tiene todas las personas que buscaba ({ $size }). Si alguien se va, vuelve a haber sitio.
refusal-own-challenge = Es tu reto: ya estás en él.
refusal-match-gone = Esta propuesta era para otra persona. `/board match` muestra las tuyas.
refusal-match-over = Esta propuesta terminó: ya tuvo respuesta, tardó demasiado, o ya no está en el tablón. `/board match` muestra lo que hay ahora.
refusal-too-many-matches = { $most ->
        [one] Ya tienes una propuesta abierta. Espera su respuesta y después pide otra.
       *[other] Ya tienes { $most } propuestas abiertas. Espera una de las respuestas y después pide otra.
    }
refusal-messages-closed = Discord rechazó mi último mensaje para ti, así que no podría decirte qué responden. Permite los mensajes directos de este servidor y prueba otra vez.

practice-board-days = Un anuncio se queda en el tablón **{ $figure }** días, salvo que quien lo escribe diga otra cosa.
practice-board-days-name = Días de un anuncio en el tablón
practice-board-open = Nadie tiene más de **{ $figure }** propuestas abiertas de a quién conocer.
practice-board-open-name = Propuestas abiertas por persona
practice-board-daily = Nadie recibe más de **{ $figure }** propuestas de a quién conocer en un día.
practice-board-daily-name = Propuestas por persona y día

effect-board-card = la tarjeta de un reto
effect-board-match = la pregunta de si se puede presentar a dos personas
effect-board-met = una presentación por el tablón
effect-board-removed = la noticia de que un anuncio se retiró
effect-board-round = la mirada al tablón
effect-board-still = la pregunta de si un anuncio sigue en pie
effect-board-team = las noticias de un reto
