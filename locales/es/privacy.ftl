## Lo que se sabe de la gente, y cómo desaparece

privacy-export = Este archivo contiene todo lo que sé de ti en **{ $network }**: { $holds }. No dice nada de otras personas: en su lugar lees `someone`. Es tuyo, y solo tú ves este mensaje.{ $zipped ->
        [yes] {" "}Era grande, así que va comprimido en ZIP.
       *[no] {""}
    }
privacy-file = Todo lo que el bot de { $network } sabe de ti, tabla por tabla, y nada de otras personas. Las horas están en UTC; «you» eres tú, «someone» es cualquier otra persona.
privacy-holds-you = tu nombre aquí y tus ajustes
privacy-holds-member-fields = { $number ->
        [one] una parte de tu perfil
       *[other] { $number } partes de tu perfil
    }
privacy-holds-answers = { $number ->
        [one] una respuesta a un evento
       *[other] { $number } respuestas a eventos
    }
privacy-holds-checkins = { $number ->
        [one] un evento en el que estuviste
       *[other] { $number } eventos en los que estuviste
    }
privacy-holds-reminders = { $number ->
        [one] un recordatorio
       *[other] { $number } recordatorios
    }
privacy-holds-chapter-members = { $number ->
        [one] un capítulo
       *[other] { $number } capítulos
    }
privacy-holds-connectors = { $number ->
        [one] un mandato animando un capítulo
       *[other] { $number } mandatos animando capítulos
    }
privacy-holds-track-steps = { $number ->
        [one] un primer paso
       *[other] { $number } primeros pasos
    }
privacy-holds-board-posts = { $number ->
        [one] una oferta o necesidad
       *[other] { $number } ofertas y necesidades
    }
privacy-holds-projects = { $number ->
        [one] un proyecto
       *[other] { $number } proyectos
    }
privacy-holds-questions = { $number ->
        [one] una pregunta en un evento
       *[other] { $number } preguntas en eventos
    }
privacy-holds-deliveries = { $number ->
        [one] un mensaje para ti, enviado o previsto
       *[other] { $number } mensajes para ti, enviados o previstos
    }
privacy-holds-audit = { $number ->
        [one] una línea sobre lo que hiciste o lo que te afecta
       *[other] { $number } líneas sobre lo que hiciste o lo que te afecta
    }
privacy-holds-rest = { $number ->
        [one] otra entrada
       *[other] otras { $number } entradas
    }

privacy-erase-title = ¿Borrar todo lo que tiene que ver contigo?
privacy-erase = En cuanto confirmes, nadie te encuentra ni te ve aquí. Durante { $days } días aún puedes echarte atrás, y todo queda como estaba; después es definitivo, y nadie puede recuperarlo.
privacy-goes-title = Lo que desaparece
privacy-goes = Tu perfil y tus ajustes, tus respuestas y plazas, tus recordatorios, primeros pasos y presentaciones, tus ofertas, necesidades, preguntas, proyectos, borradores y deseos, los roles que te di, y cada mensaje que te espera. También de la búsqueda, y de una copia de seguridad si se vuelve a poner.
privacy-stays-title = Lo que queda, sin ti
privacy-stays = Lo que la red decidió y contó: el resultado de una decisión, cuántas personas vinieron, eventos y páginas para todo el mundo, que un capítulo tenía quien lo animara, una línea del registro que no señala a nadie. Lo que tú escribiste en Discord se queda en Discord: bórralo allí.
privacy-animates-title = Animas un capítulo
privacy-animates = Cuando sea definitivo, tu mandato termina en { $chapters }, y miraré quién queda allí. Si puedes, pasa antes el relevo: `/connector handover`.
privacy-asked = Nadie te ve ya aquí. El { $until } ({ $relative }) se borra para siempre todo lo que tiene que ver contigo; hasta entonces, *Conservar mis datos*, aquí o en `/privacy erase`, lo devuelve todo como estaba. Hasta entonces no te escribo nada, y después no te conozco: si te quedas en el servidor y vuelves a usarme, para mí eres alguien nuevo.
privacy-waiting = El { $asked } pediste que se borrara todo. Mientras tanto nadie te ve. Será definitivo el { $until } ({ $relative }); hasta entonces *Conservar mis datos* lo devuelve todo como estaba.
privacy-kept = Qué bien que sigas aquí. Todo está como estaba; solo los mensajes previstos entretanto no se enviaron.
privacy-not-waiting = Nada espera a ser borrado: ya te echaste atrás, o ya está hecho. `/privacy export` muestra lo que sé.
privacy-discarded = No se borró nada, todo sigue como está.
button-privacy-keep = Conservar mis datos
button-privacy-export = Mis datos en un archivo
button-privacy-erase = Borrar mis datos…

privacy-parts = Otra parte
privacy-part-keep = Qué guardo
privacy-part-why = Por qué lo guardo
privacy-part-who = Quién lo ve
privacy-part-long = Cuánto tiempo
privacy-part-others = Qué sale hacia fuera
privacy-part-rights = Qué puedes pedir
privacy-part-whom = A quién preguntar
privacy-policy-foot = Privacidad en { $network }
privacy-policy-keep =
    • Tu número y tu nombre en Discord, tu idioma y tu zona horaria.
    • Lo que escribes sobre ti: ciudad, habilidades, temas, idiomas, ofertas, necesidades, enlaces. Todo depende de ti.
    • Lo que haces aquí: capítulos a los que perteneces o que animas, respuestas a eventos, que viniste, recordatorios, primeros pasos, preguntas, proyectos, lo que hay en el tablón, decisiones en las que hablas, ideas para la revista.
    • Un registro de lo que se cambió, y los mensajes que te envié o te enviaré.
    No guardo lo que la gente escribe en los canales, ni quién leyó qué. Una pregunta con tus palabras se queda un ratito, para que «¿y en Lyon?» tenga sentido.
privacy-policy-why =
    • Para que quienes pueden ayudarse se encuentren, tanto como cada cual quiera.
    • Para que los eventos tengan sus plazas, los recordatorios lleguen y nadie llegue a solas.
    • Para que se vea más tarde qué se decidió y quién cambió qué.
    No hay publicidad, ni perfiles de lo que haces, ni puntuación, y nadie está en una clasificación.
privacy-policy-who =
    • Tu perfil está oculto hasta que lo abres, parte por parte: a nadie, a quienes animan, a tu capítulo, a la red o a todo el mundo. `/profile visibility` lo cambia, y vale al momento: lo oculto ni siquiera se busca.
    • Quien organiza un evento ve quién viene; lo que está marcado para todo el mundo lo ve todo el mundo.
    • El equipo de la red ve el registro y lo que necesita para cuidar de ella. Tus recordatorios y mensajes directos no los ve nadie más.
    • Las páginas y calendarios públicos muestran eventos y capítulos, nunca personas.
    • Quien mantiene la máquina en la que funciono podría leer la memoria, como en todo servicio así.
privacy-policy-long =
    • Mientras estés aquí, hasta que lo cambies o pidas que se borre.
    • Si dejas el servidor, { $retention } días; después se borra todo. Si vuelves antes, todo sigue ahí.
    • Las líneas del registro, { $audit } días.
    • Tras `/privacy erase` nadie te ve al momento, y todo se borra para siempre { $grace } días después.
    • En las copias de seguridad, hasta que otras más nuevas ocupen su lugar: al cabo de { $months } meses ya ninguna te contiene, copias en otros sitios quizá más tiempo. Si se vuelve a poner una, lo que se borró se borra antes de nuevo.
privacy-policy-others = No se vende ni se da nada. Lo que muestro y envío pasa por Discord, que lo guarda según sus propias reglas: lo que está en un canal sigue allí hasta que alguien lo borra. Cuando leo calendarios, canales de noticias o páginas de otros sitios, no digo nada de ti allí. Quien tiene el enlace de tu calendario personal puede leerlo: desactívalo en `/event calendar`.
privacy-policy-rights =
    • Verlo todo: `/privacy export` te da un archivo, al momento.
    • Corregirlo: `/profile edit`, `/profile language`, `/profile timezone`.
    • Ocultarlo: `/profile visibility`, al momento y en todas partes.
    • Parar algo: `/profile pairing`, `/profile reminders`, `/chapter leave`, `/event leave`.
    • Borrarlo: `/privacy erase`, definitivo tras { $grace } días.
    No hay que dar razones, y nadie tiene que decir que sí.
privacy-policy-whom = { $stewards ->
        [none] Pregunta al equipo de { $network }: quienes administran este servidor.
       *[other] Pregunta al equipo de { $network }: { $stewards }.
    } Pueden explicar, ayudar y mirar qué salió mal. Si la ley te da más de lo que pone aquí, vale la ley.
