## Capítulos que terminan bien y que renacen

compost-form = El final de { $chapter }
compost-form-why = ¿Por qué debería terminar?
compost-form-lessons = ¿Qué se aprendió que valga guardar?
compost-form-goodbye = ¿Un último encuentro? ¿Cuándo?
compost-hint-why = Sus miembros lo leen antes de decidir
compost-hint-lessons = Se guarda con el capítulo, y otras personas lo encontrarán más adelante
compost-hint-goodbye = Después de la decisión: “viernes en dos semanas 19:00”. Vacío: ninguno
compost-why = Por qué
compost-lessons = Lo que se aprendió
compost-homes = Próximos hogares
compost-goodbye-title = Un último encuentro de { $chapter }
compost-case = Se propone dar un buen final a { $chapter }. El silencio cuenta como apoyo; una objeción dice por qué y detiene el plazo. No pasa nada hasta que haya acuerdo y el equipo de stewards lo confirme.
compost-case-lessons = Lo que se aprendió: { $lessons }
compost-case-goodbye = Un último encuentro: { $when }. Cuando haya acuerdo, entra en el calendario.
compost-case-homes = Adónde puedes ir después: { $homes }.
compost-preview = Esto es lo que entendí. Tiene efecto cuando pulses **Confirmar**.
    Primero se enteran los miembros de **{ $chapter }**, en { $where }, y sus connectors directamente. Deciden hasta el { $closes }: el silencio cuenta como apoyo, una objeción detiene el plazo. Después confirma el equipo de stewards.
compost-preview-here = El capítulo no tiene canal propio, así que aparecerá aquí, donde escribiste esto: por favor, diles a sus miembros dónde leerlo.
compost-preview-goodbye = El último encuentro, { $when }, entra en el calendario cuando haya acuerdo, y se celebra.
compost-preview-then = Qué pasa cuando confirma el equipo de stewards, y no antes:
compost-ends-members = { $connectors ->
        [0] sus miembros ({ $members }) conservan el archivo; se cierran el rol y el canal
       *[other] sus miembros ({ $members }) conservan el archivo; sus connectors ({ $connectors }) reciben las gracias y su rol termina; se cierran el rol y el canal
    }
compost-ends-events = { $number ->
        [one] se cancela un evento: { $titles }. Personas a quienes se avisa: { $people }. Para que se celebre, pídeselo antes a otro capítulo con `/event cohost`: entonces sigue allí
       *[other] se cancelan { $number } eventos: { $titles }. Personas a quienes se avisa: { $people }. Para que alguno se celebre, pídeselo antes a otro capítulo con `/event cohost`: entonces sigue allí
    }
compost-ends-handed = sigue con quienes también lo organizan: { $titles }
compost-ends-hosted = { $number ->
        [one] deja un evento que organiza junto con otros capítulos
       *[other] deja { $number } eventos que organiza junto con otros capítulos
    }
compost-ends-series = { $number ->
        [one] termina una serie
       *[other] terminan { $number } series
    }
compost-ends-calendars = { $number ->
        [one] se deja de seguir un calendario; sus eventos se quedan
       *[other] se dejan de seguir { $number } calendarios; sus eventos se quedan
    }
compost-ends-followups = { $number ->
        [one] se cierra un próximo paso
       *[other] se cierran { $number } próximos pasos
    }
compost-ends-questions = { $number ->
        [one] una pregunta abierta se podrá seguir leyendo en el archivo
       *[other] { $number } preguntas abiertas se podrán seguir leyendo en el archivo
    }
compost-ends-tracks = { $number ->
        [one] se detiene una lista de pasos
       *[other] se detienen { $number } listas de pasos
    }
compost-ends-candidacies = { $number ->
        [one] termina una candidatura o un traspaso, y se avisa a las personas
       *[other] terminan { $number } candidaturas y traspasos, y se avisa a las personas
    }
compost-ends-requests = { $number ->
        [one] se avisa a una persona que espera para entrar
       *[other] se avisa a { $number } personas que esperan para entrar
    }
compost-ends-invites = { $number ->
        [one] se desactiva un enlace de invitación
       *[other] se desactivan { $number } enlaces de invitación
    }
compost-ends-decisions = { $number ->
        [one] una decisión de sus miembros queda sin resolver
       *[other] { $number } decisiones de sus miembros quedan sin resolver
    }
compost-ends-kin = { $number ->
        [one] un capítulo que acompaña o que le pertenece sigue por su cuenta
       *[other] { $number } capítulos que acompaña o que le pertenecen siguen por su cuenta
    }
compost-ends-homes = a sus miembros se les propone: { $homes }
compost-ends-no-homes = no hay cerca ningún capítulo activo que proponer a sus miembros
compost-begun = Pregunto a los miembros de **{ $chapter }** en { $where }, hasta el { $closes }. Te cuento lo que dicen y cómo termina.
compost-under-way = Los miembros de **{ $chapter }** están decidiendo si termina. Antes de eso no pasa nada.
compost-waits = Los miembros de **{ $chapter }** están de acuerdo. Ahora el equipo de stewards le da una última mirada y confirma, con `/chapter compost`.
compost-last-look = Los miembros de **{ $chapter }** están de acuerdo con que termine. Cuando confirmes:
compost-last-goodbye = Su último encuentro está por venir, { $when }: se celebra, pero para entonces el canal solo se podrá leer. Quizá prefieras confirmar después.
compost-done = **{ $chapter }** tuvo un buen final. A sus miembros se les propone un próximo hogar, sus connectors reciben las gracias y su archivo se puede seguir leyendo. Personas avisadas de algún evento cancelado: { $people }. `/chapter reseed` lo trae de vuelta.
compost-kept = **{ $chapter }** continúa, y sus miembros se enteran en un momento. Se puede volver a proponer.
compost-status = { $status }: `/chapter reseed` lo trae de vuelta
compost-memory-title = Compostado en { $year }

compost-told-proposed = { $who } propone dar un buen final a **{ $chapter }**. Sus miembros deciden hasta el { $closes }; puedes apoyar, preguntar u objetar.
compost-told-agreed = Los miembros de **{ $chapter }** están de acuerdo con que termine. El equipo de stewards mira lo que queda suelto y confirma.
compost-told-thanks = **{ $chapter }** terminó, y con él tu rol. Gracias por haberlo sostenido: sus eventos, su gente y lo que se aprendió permanecen. Si algún día te llama otra vez, `/chapter reseed` lo trae de vuelta.
compost-told-kept = **{ $chapter }** continúa: su final no se confirmó. { $gathering ->
        [yes] El encuentro sigue en el calendario; quien lo organiza puede ponerle otro nombre o cancelarlo.
       *[no] Gracias por haberlo pensado en común.
    }
compost-farewell = **{ $chapter }** terminó, tal como acordaron. Gracias a todo el mundo: lo que pasó aquí se puede seguir leyendo.
compost-farewell-lessons = Lo que se aprendió:
compost-farewell-homes = Aquí les esperan con gusto:
compost-agreed-next = El equipo de stewards mira lo que queda suelto y confirma, con `/chapter compost`. Hasta entonces no cambia nada.

reseed-form = { $chapter } renace
reseed-form-why = ¿A qué te comprometes, y con quién?
reseed-hint-why = Lo leen stewards y quienes formaban parte del capítulo
reseed-asked = Gracias. Corresponde al equipo de stewards decir si **{ $chapter }** renace; `/chapter reseed` les muestra a qué te comprometes, y yo te cuento su respuesta.
reseed-lessons = Lo que se aprendió la última vez:
reseed-wanted = { $who } quiere hacer renacer **{ $chapter }**:
reseed-done = **{ $chapter }** es otra vez una semilla, al cuidado de { $who }. Su memoria está ahí, su rol y su canal se abren de nuevo, y se invita a quienes formaban parte.
reseed-declined = **{ $chapter }** sigue compostado por ahora; { $who } recibe el aviso.
reseed-told-agreed = **{ $chapter }** es otra vez una semilla, y está a tu cuidado. Empieza su lista de pasos: `/onboard mine`. Se invita a quienes formaban parte.
reseed-told-declined = **{ $chapter }** sigue compostado por ahora, dice el equipo de stewards. Habla con ese equipo: lo que hoy no encaja, quizá encaje en primavera.
reseed-told-again = **{ $chapter }** renace, con { $who }. Quien formaba parte lo sigue siendo, y todo el mundo puede participar:

button-compost = Compostarlo
button-lives-on = Continúa
button-look = Mirar y confirmar
button-archive = El archivo
button-join-home = Unirme a { $chapter }
button-reseed = Hacerlo renacer
button-reseed-later = Por ahora no

field-lessons = aprendizajes
field-commitment = compromiso

effect-compost-agreed = la petición de confirmar el final de un capítulo
effect-compost-farewell = la despedida de un capítulo
effect-compost-kept = la noticia de que un capítulo continúa
effect-compost-proposed = la noticia de que se propone el final de un capítulo
effect-compost-thanks = las gracias a connectors de un capítulo que terminó
effect-reseed-asked = la pregunta de si un capítulo renace
effect-reseed-invited = la invitación a un capítulo que renace
effect-reseed-news = la respuesta a quien quiere hacer renacer un capítulo

refusal-ending-under-way = Ya se está decidiendo si **{ $chapter }** termina. `/chapter compost` muestra cómo va.
refusal-ending-not-agreed = Los miembros de **{ $chapter }** no han dado su acuerdo al final, así que no hay nada que confirmar. `/chapter compost` muestra cómo va.
refusal-ends-by-consent = Son sus miembros quienes deciden si **{ $chapter }** termina: `/chapter compost` les pregunta y se ocupa de lo que queda.
refusal-begins-by-reseeding = **{ $chapter }** está compostado. `/chapter reseed` lo trae de vuelta con su memoria.
refusal-already-composted = **{ $chapter }** ya terminó. `/chapter show` cuenta lo que se aprendió, `/chapter reseed` lo trae de vuelta.
refusal-goodbye-too-early = El último encuentro viene después de la decisión, que no se cierra antes del { $closes }. Elige un momento posterior o déjalo vacío.
refusal-no-room-for-members = **{ $chapter }** no tiene canal propio. Escribe `/chapter compost` en un canal donde sus miembros puedan leerlo, o dale antes un canal con `/chapter edit`.
refusal-not-composted = **{ $chapter }** está vivo, así que no hay nada que hacer renacer. `/chapter show` dice cómo entrar.
refusal-reseeding-under-way = Alguien ya pidió hacer renacer **{ $chapter }**, y el equipo de stewards todavía no ha respondido. Habla con esa persona: hacen falta varias.
refusal-name-taken-since = Hoy vive un capítulo llamado **{ $other }**, así que **{ $chapter }** no puede volver con su nombre. Únete a él con `/chapter join`, o pide a cualquier steward que cambie el nombre de uno de los dos.
refusal-reseeder-left = Quien quería hacer renacer **{ $chapter }** ya no está en el servidor. Pulsa *Por ahora no*: así puede pedirlo otra persona.
refusal-reseeding-gone = Esto ya tuvo respuesta. `/chapter show` dice cómo está el capítulo.
