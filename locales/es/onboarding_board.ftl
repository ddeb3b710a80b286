## El tablero de la acogida, quienes acompañan, y las guías de pasos que se editan

board-title = En qué va cada quien
board-title-of = En qué va cada quien: { $chapter }
board-empty = Aquí no hay nada en curso. `/onboard start` empieza una guía de pasos para alguien.
board-open = Abrir…
board-footer = { $stuck ->
        [0] { $all } en curso. Todo va bien.
        [one] { $all } en curso; en un caso vendría bien una palabra.
       *[other] { $all } en curso; en { $stuck } casos vendría bien una palabra.
    }
board-days = { $days ->
        [0] desde hoy
        [one] desde ayer
       *[other] desde hace { $days } días
    }
board-buddy = con { $who }
board-paused = en pausa
board-due = toca { $due }
board-next = lo siguiente { $due }
board-asked = Le pedí que acompañe, aún sin respuesta: { $who }
board-nudged = { $steps ->
        [one] Le recuerdo un paso a { $who }, con amabilidad.
       *[other] Le recuerdo { $steps } pasos a { $who }, con amabilidad.
    }

button-nudge = Recordárselo
button-give-buddy = Dar acompañante
button-board = El tablero

refusal-nothing-to-nudge = A **{ $name }** no le toca nada propio ahora, así que no hay nada que recordarle. `/onboard board` muestra lo que queda abierto para otras personas.
refusal-nudged-lately = **{ $name }** supo de sus pasos hace menos de un día ({ $at }). Dale algo de tiempo, o escríbele tú.
refusal-nudged-enough = **{ $name }** ya supo de todo lo que le toca, tantas veces como quiere esta red. Una palabra tuya hará más que una mía.
refusal-nudge-closed = **{ $name }** no recibe mensajes directos, así que no tengo cómo escribirle. Quizá sirva una palabra en el canal del capítulo.
refusal-nudge-paused = Lo que está en curso para **{ $name }** está en pausa, y no digo nada hasta que se reanude.

buddy-asked = Le pregunto a { $buddy } si quiere acompañar a { $who }. Te cuento lo que responda, sea lo que sea; nada queda acordado antes de un sí.
buddy-suggested = Estas personas del capítulo podrían acompañar a { $who }: tienen espacio para alguien más y un idioma en común. Le pregunto a quien elijas.
buddy-nobody = No encuentro en el capítulo a nadie con espacio para alguien más y un idioma en común con { $who }. Puedes nombrar a quien quieras con `/onboard buddy`, opción `buddy`.
buddy-choose = Preguntar a…
buddy-load = { $load ->
        [0] no acompaña a nadie ahora
        [one] acompaña a una persona
       *[other] acompaña a { $load } personas
    }
buddy-question = { $chapter ->
        [none] { $by } te pregunta: ¿acompañarías a { $who } en las próximas semanas?
       *[other] { $by } te pregunta: ¿acompañarías a { $who } en las próximas semanas, en **{ $chapter }**?
    } Es un saludo ahora y media hora más adelante; yo te digo qué toca. Un no también está bien.
buddy-accepted = ¡Qué bien! Acompañas a { $who } desde ahora, y le digo que eres tú. Unas palabras de bienvenida son un buen comienzo.
buddy-declined = De acuerdo, ahora no. Gracias por responder; otra persona acompañará a { $who }.
buddy-found = { $buddy } te acompañará en las próximas semanas, y responderá con gusto a todo lo que te preguntes.
buddy-told-accepted = { $buddy } acompaña con gusto a { $who }. Cada quien sabe quién es la otra persona.
buddy-told-declined = { $buddy } no puede acompañar a { $who } ahora. Quizá pueda otra persona.
buddy-told-closed = No pude pedirle a { $buddy } que acompañe a { $who }: no recibe mensajes directos. Pídeselo tú, o a otra persona.
buddy-thanked = { $buddy } acompaña a { $who } de aquí en adelante. ¡Gracias por haber estado ahí!
buddy-fine = Con mucho gusto.

button-gladly = Con gusto
button-buddy-no = Ahora no
button-ask-another = Preguntar a otra persona
button-fine = De acuerdo

refusal-no-track-for = No hay ninguna guía de pasos en curso para **{ $name }**. `/onboard start` empieza una.
refusal-own-buddy = Nadie se acompaña a sí mismo. Elige a otra persona.
refusal-buddy-bot = **{ $name }** es un programa, y quien acompaña es una persona. Elige a otra persona.
refusal-buddy-busy = { $load ->
        [one] **{ $name }** ya acompaña a una persona, y esta red no le pide más a nadie.
       *[other] **{ $name }** ya acompaña a { $load } personas, y esta red no le pide más a nadie.
    } Elige a otra persona, o deja `buddy` vacío y te sugiero gente.
refusal-buddy-already = **{ $name }** acompaña o ya acompañó a **{ $newcomer }**. Deja `buddy` vacío y te sugiero gente.
refusal-buddy-waiting = **{ $name }** ya recibió la pregunta sobre **{ $newcomer }** y aún no ha respondido. Mientras tanto puedes preguntar a otra persona: cuenta el primer sí.
refusal-buddy-declined = **{ $name }** ya recibió la pregunta sobre **{ $newcomer }** y no puede. Deja `buddy` vacío y te sugiero gente.
refusal-buddy-closed = **{ $name }** no recibe mensajes directos, así que no puedo preguntarle. Pregúntale tú, o elige a otra persona.
refusal-buddy-asked-others = Esta pregunta era para otra persona.
refusal-buddy-ask-over = { $answer ->
        [accepted] Ya dijiste que sí. Si llega a ser demasiado, díselo a quienes impulsan el capítulo: encontrarán a otra persona.
        [declined] Dijiste que no. Si cambiaste de idea, díselo a quien te preguntó.
       *[other] Esto ya no necesita respuesta: apareció otra persona, o ya no hace falta nadie. ¡Gracias de todos modos!
    }

playbook-list-title = Guías de pasos
playbook-open = Abrir…
playbook-source-bot = tal como viene con el bot
playbook-source-network = propia de la red
playbook-source-chapter = propia de un capítulo
playbook-of-chapter = La copia de { $chapter }
playbook-copies = Tienen su propia copia: { $chapters }
playbook-any-day = cualquier día
playbook-days-after = { $days ->
        [0] enseguida
        [one] un día después
       *[other] { $days } días después
    }
playbook-days-before = { $days ->
        [one] un día antes
       *[other] { $days } días antes
    }
playbook-owner-newcomer = la persona para quien es
playbook-owner-buddy = quien acompaña
playbook-owner-connector = el equipo de connectors
playbook-owner-bot = yo, el bot
playbook-editing-chapter = Editas la copia de **{ $chapter }**. Lo que empiece desde ahora tendrá estos pasos; lo que está en curso conserva los suyos.
playbook-editing-network = Editas la guía de pasos de la red, que usa cada capítulo sin copia. Lo que empiece desde ahora tendrá estos pasos; lo que está en curso conserva los suyos.
playbook-choose-step = Elige un paso…
playbook-form = Un paso
playbook-form-text = Qué hay que hacer
playbook-form-days = Qué día
playbook-form-days-hint = Días después del comienzo, de { $earliest } a { $latest }; vacío: cualquier día
playbook-form-owner = Quién lo hace
playbook-original-preview = ¿Renuncias a tu copia de **{ $title }**? Sus pasos se pierden, y vuelve a usarse lo que había antes. Lo que está en curso conserva sus pasos.

button-up = Subir
button-down = Bajar
button-remove-step = Quitar
button-add-step = Añadir un paso
button-original = Volver al original

field-step = paso

refusal-days-refused = El día de un paso es un número entero de -365 a 730: días después del comienzo, o antes si lleva un menos. Déjalo vacío para cualquier día.
refusal-steps-full = Una guía tiene como máximo { $most } pasos, para que se puedan tener en mente. Quita uno primero.
refusal-last-step = Una guía tiene al menos un paso. Cambia sus palabras, o añade otro primero.
refusal-step-gone = Alguien quitó este paso mientras tanto. Vuelve a abrir la guía de pasos para ver cómo está.
refusal-not-edited = Aquí no hay ninguna copia a la que renunciar: este es el original.

effect-buddy-asked = la pregunta de si alguien quiere acompañar
effect-buddy-answered = la respuesta de quien puede acompañar
effect-buddy-found = la noticia de que hay acompañante
effect-buddy-thanked = las gracias a quien acompañaba
