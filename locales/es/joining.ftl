## Entrar en un capítulo que pregunta primero, y lo que se le anuncia a un capítulo

joining-asked-first = te da la bienvenida alguien que lo impulsa
joining-asked = { $people ->
        [0] **{ $chapter }** recibe a la gente persona a persona, así que pasé tu solicitud al equipo de stewards. Te cuento en cuanto sepa algo.
        [one] **{ $chapter }** recibe a la gente persona a persona, así que pasé tu solicitud a quien lo impulsa. Te cuento en cuanto sepa algo.
       *[other] **{ $chapter }** recibe a la gente persona a persona, así que pasé tu solicitud a las { $people } personas que lo impulsan. Te cuento en cuanto sepa algo.
    }
joining-asked-already = Pediste entrar en **{ $chapter }** { $asked }, y aún no ha respondido nadie; la solicitud espera hasta el { $lapses }. No cambió nada.
joining-withdrawn = Ya no pides entrar en **{ $chapter }**. Puedes volver a pedirlo cuando quieras.
joining-question = A { $who } ({ $name }) le gustaría entrar en **{ $chapter }**. Cuenta la primera respuesta; si no la hay, la solicitud termina { $lapses }.
joining-done-welcomed = { $who } ya está en **{ $chapter }**, y se lo digo yo. Unas palabras tuyas lo convierten en una bienvenida.
joining-done-declined = Dijiste “ahora no” a { $who } para **{ $chapter }**. Se lo digo con palabras amables.
joining-told-welcomed = Ya estás en **{ $chapter }**: ¡te damos la bienvenida! El botón muestra quién lo impulsa y qué viene ahora.
joining-told-declined = **{ $chapter }** no puede recibirte en este momento. No es nada contra ti: quizá su equipo esté con mucho trabajo. `/chapter near` muestra otros, y puedes volver a pedirlo dentro de un tiempo.
joining-told-lapsed = Nadie de **{ $chapter }** respondió a tu solicitud de entrar, y el plazo terminó. Lo siento. Puedes volver a pedirlo con `/chapter join`, o encontrar otro capítulo con `/chapter near`.
joining-queue = Quién quiere entrar
joining-queue-none = Nadie espera para entrar en un capítulo que tú cuides. `/chapter invite` crea un enlace para invitar a gente.
joining-queue-line = { $who } · { $chapter } · lo pidió { $asked }
joining-queue-more = { $more ->
        [one] … y otra persona
       *[other] … y { $more } más
    }
joining-queue-choose = Responder a alguien…
button-welcome-them = Dar la bienvenida
button-not-now = Ahora no
button-request-withdraw = Retirar mi solicitud
button-chapter = Capítulo
welcome-asked = **{ $chapter }** recibe a la gente persona a persona: pasé tu solicitud, y te cuento en cuanto sepa algo.

announcement-preview = Esto sale en { $where }. No menciona a nadie; lo lee cualquiera que vea el canal.
announcement-by = Noticias de { $who }
announcement-posted = Va en camino a { $where }.
announcement-discarded = No se publicó nada.

field-announcement = anuncio
effect-announcement-post = un anuncio
effect-join-asked = la pregunta de si alguien puede entrar en un capítulo
effect-join-answered = la respuesta a quien quería entrar en un capítulo
effect-join-lapse = el fin de una solicitud que nadie respondió

refusal-ask-again-later = **{ $chapter }** dijo “ahora no” hace poco. Puedes volver a pedirlo a partir del { $moment }; mientras tanto, `/chapter show` dice quién lo impulsa, y `/chapter near` muestra otros.
refusal-request-over = { $status ->
        [welcomed] Alguien ya recibió a esta persona en **{ $chapter }**. Gracias por mirar.
        [declined] Alguien ya dijo “ahora no” por **{ $chapter }**. `/chapter show` dice quién lo impulsa contigo.
        [withdrawn] Esta persona ya no pide entrar en **{ $chapter }**, así que no queda nada que responder.
        [gone] Esta persona salió del servidor, así que no queda nada que responder por **{ $chapter }**.
       *[other] Esta solicitud de entrar en **{ $chapter }** terminó sin respuesta. La persona puede volver a pedirlo.
    }
refusal-request-gone = Esta solicitud ya no está. `/chapter requests` muestra las que esperan.
refusal-no-channel = **{ $chapter }** todavía no tiene canal, así que no hay dónde publicar. Elige uno con `/chapter edit` y su opción `channel`.
refusal-cannot-post = No puedo publicar en <#{ $channel }>, el canal de **{ $chapter }**: allí me falta { $powers }. Pide a alguien que gestione el servidor que lo permita, o elige otro canal con `/chapter edit`.
refusal-own-kin = **{ $chapter }** no puede { $relation ->
        [parent] formar parte de sí mismo
       *[mentor] acompañarse a sí mismo
    }. Elige otro capítulo, o “no”.
refusal-parent-circle = **{ $parent }** forma parte de **{ $chapter }**, así que no puede estar por encima. Elige otro capítulo, o cambia primero de qué forma parte **{ $parent }**.

chapter-kin-none = Ninguno
chapter-kin-parent = Forma parte de
chapter-kin-mentor = Lo acompaña
chapter-kin-children = Capítulos que lo forman
chapter-kin-mentored = Acompaña a
chapter-way-in = Cómo entrar
chapter-changed-let-in = { $let_in ->
        [one] La persona que esperaba para entrar ya es miembro.
       *[other] Las { $let_in } personas que esperaban para entrar ya son miembros.
    }
