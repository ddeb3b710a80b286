## Deseos: eventos que todavía no tienen fecha

wish-title = Un deseo: { $title }
wish-interested =
    { $interested ->
        [0] nadie lo ha dicho todavía: da tú el primer paso
        [one] una persona interesada
       *[other] { $interested } personas interesadas
    }
button-interested = Me interesa
wish-said = Anotado: te interesa **{ $title }**. Cuando tenga fecha, te aviso.
wish-said-already = Ya habías dicho que te interesa **{ $title }**. Cuando tenga fecha, te aviso.
wish-created = **{ $title }** queda como deseo. Su mensaje aparece en { $where } en un momento. Cuando sepas la fecha, dásela con `/event edit` y su opción `when`: avisaré a las personas interesadas.
wish-created-nowhere = **{ $title }** queda como deseo, y se encuentra con `/event list` y su opción `kind`. Todavía no hay canal, así que no se publica nada. Cuando sepas la fecha, dásela con `/event edit`.
wish-date-preview = El deseo **{ $title }** tendrá fecha: { $when } ({ $wall }). { $told ->
        [0] Todavía no le interesaba a nadie más.
        [one] Avisaré a una persona interesada.
       *[other] Avisaré a { $told } personas interesadas.
    } Tiene efecto cuando pulses **Confirmar**.
wish-dated = **{ $title }** ya tiene fecha: { $when }. Sus recordatorios están planeados. { $told ->
        [0] Todavía no le interesaba a nadie más.
        [one] Aviso a una persona.
       *[other] Aviso a { $told } personas.
    }
wish-news = **{ $title }**, que te interesa, ya tiene fecha: { $when }. ¿Vas a ir?

refusal-no-date-yet = **{ $title }** por ahora es solo un deseo: no hay momento que recordarte. Pulsa *Me interesa*, y te aviso cuando tenga fecha.
refusal-wish-needs-date = **{ $title }** sigue siendo un deseo hasta que tenga fecha. Da `when` junto con `kind`, por ejemplo “14 de mayo 19:00”.
refusal-already-dated = **{ $title }** tiene fecha, así que ya no es un deseo. Crea uno nuevo con `/event create`.
refusal-wish-repeats = Un deseo no tiene una fecha que pueda repetirse. Deja `repeat` vacío, o dale una fecha.
wish-you = Te interesa.
