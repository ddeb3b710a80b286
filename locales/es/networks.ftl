## Los ajustes de la red

setup-step = **Paso { $number } de { $steps }.** Todo lo que eliges se guarda al momento.
setup-stewards = ¿Quiénes forman el equipo de stewards? Quien tenga el rol que elijas puede cambiar estos ajustes, añadir capítulos y nombrar connectors. Quien gestiona el servidor siempre puede.
setup-channels = ¿Dónde publico? Los eventos de toda la red van al canal de anuncios; a las personas recién llegadas las saludo en el canal de bienvenida (por mensaje directo mientras no lo haya); lo que necesita una mano lo digo en el canal de stewards; y lo que es solo para connectors, en un canal que solo ese equipo debería ver.
setup-language-zone = ¿Qué idioma y qué zona horaria valen donde ni una persona ni un capítulo han elegido?
setup-zone-other = Otra zona horaria…
setup-zone-label = Zona horaria o ciudad
setup-done = Todo listo. Ahora: añade más capítulos con `/chapter add`, nombra a quienes los impulsan con `/connector add`, y anuncia un primer evento con `/event create`.
setup-done-empty = Todo listo. Ahora: trae tus capítulos con `python bot.py import chapters` allí donde corre el bot, o añádelos aquí con `/chapter add`; después nombra a quienes los impulsan con `/connector add`.
setup-administrator = ⚠️ Tengo el permiso *Administrador*, que no necesito. Quítamelo, por favor: si no, un error mío podría alcanzar a todo el servidor.
setup-no-roles = ⚠️ Me falta *Gestionar roles*, así que no puedo dar el rol de un capítulo a quienes entran en él.
setup-no-channels = ⚠️ Me falta *Gestionar canales*, así que no puedo crear el canal de un capítulo nuevo, ni contar o desactivar los enlaces para entrar en los capítulos.
setup-no-invites = ⚠️ Me falta *Crear invitación*, así que `/chapter invite` no puede crear enlaces para entrar en los capítulos.
setup-no-events = ⚠️ Me falta *Crear eventos* o *Gestionar eventos*, así que los eventos no aparecen entre los de Discord. Todo lo demás funciona.

settings-title = Ajustes de { $network }
settings-fine = Tengo todos los permisos que necesito, en el servidor y en estos canales.
settings-change = { $setting }: elige, y queda guardado.

setting-name = Nombre
setting-language = Idioma
setting-zone = Zona horaria
setting-stewards = Rol de stewards
setting-announce = Anuncios
setting-welcome = Canal de bienvenida
setting-alerts = Canal de stewards
setting-none = aún sin elegir
setting-gone = borrado en Discord; elige otro
setting-stewards-none = aún sin elegir: solo quienes gestionan el servidor

button-next = Siguiente

refusal-everyone-steward = Todo el mundo tiene este rol, así que no sirve para designar a stewards. Elige o crea un rol para las pocas personas que cuidan de la red.
