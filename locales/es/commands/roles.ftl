## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-chapter-roles = Los roles que da un capítulo, en qué estado están y cuántas personas los tienen
cmd-chapter-role-add = Permitir que tu capítulo dé un rol más (“cocina”, “ponentes”…)
cmd-chapter-role-remove = Dejar de dar uno de los otros roles de tu capítulo; quien lo tiene lo pierde
cmd-chapter-grant = Hacer a alguien miembro de tu capítulo, o darle uno de sus otros roles
cmd-chapter-take = Poner fin a la pertenencia de alguien a tu capítulo, o quitarle otro de sus roles
cmd-chapter-invite = Un enlace por el que se llega directamente a tu capítulo
cmd-chapter-invites = Los enlaces a un capítulo y lo que salió de ellos

opt-role-to-add = Un rol sin ningún poder, por debajo del mío
opt-role-of-chapter = Uno de los otros roles del capítulo
opt-grant-member = Quién lo recibe; no puedes ser tú
opt-grant-role = Uno de los otros roles del capítulo (vacío: pasa a ser miembro)
opt-take-member = Quién lo pierde
opt-take-role = Uno de los otros roles del capítulo (vacío: deja de ser miembro)
opt-invite-uses = Cuántas personas pueden usarlo (vacío: sin límite)
