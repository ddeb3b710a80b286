## The audit: at most 100 characters each.

cmd-network-audit = Lo que se hizo en la red, quién y cuándo (stewards)
opt-audit-who = De alguien, o sobre alguien
opt-audit-what = Un tipo de acción
opt-audit-when = Un día o un período en palabras, como ayer o el mes pasado
