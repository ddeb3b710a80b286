## Desitjos: esdeveniments encara sense data

wish-title = Un desig: { $title }
wish-interested =
    { $interested ->
        [0] encara no ho ha dit ningú: obre el camí
        [one] interessa a una persona
       *[other] interessa a { $interested } persones
    }
button-interested = M'interessa
wish-said = Apuntat: t'interessa **{ $title }**. Quan tingui data, t'ho diré.
wish-said-already = Ja havies dit que t'interessa **{ $title }**. Quan tingui data, t'ho diré.
wish-created = **{ $title }** ja és un desig. El missatge surt a { $where } d'aquí a un moment. Quan en sàpigues la data, posa-la amb `/event edit` i el seu `when`: ho sabrà tothom a qui interessa.
wish-created-nowhere = **{ $title }** ja és un desig, i es troba amb `/event list` i el seu `kind`. Encara no hi ha cap canal, i per això no es publica res. Quan en sàpigues la data, posa-la amb `/event edit`.
wish-date-preview = El desig **{ $title }** ja tindrà data: { $when } ({ $wall }). { $told ->
        [0] Encara no interessava a ningú més.
        [one] Ho sabrà una persona a qui interessa.
       *[other] Ho sabran { $told } persones a qui interessa.
    } Té efecte quan prems **Confirma**.
wish-dated = **{ $title }** es farà, { $when }; els recordatoris estan previstos. { $told ->
        [0] Encara no interessava a ningú més.
        [one] Ho faig saber a una persona.
       *[other] Ho faig saber a { $told } persones.
    }
wish-news = **{ $title }**, que t'interessa, ja té data: { $when }. Hi vas?

refusal-no-date-yet = **{ $title }** de moment només és un desig: no hi ha cap moment per recordar. Prem *M'interessa*, i t'aviso quan tingui data.
refusal-wish-needs-date = **{ $title }** continua sent un desig fins que tingui data. Posa `when` juntament amb `kind`, per exemple «14 de maig a les 19:00».
refusal-already-dated = **{ $title }** ja té data, i no és cap desig. Fes-ne un de nou amb `/event create`.
refusal-wish-repeats = Un desig no té cap data que es pugui repetir. Deixa `repeat` buit, o posa-hi una data.
wish-you = T'interessa.
