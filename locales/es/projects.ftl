## Proyectos: las fichas que trae la gente

project-list-title = Proyectos
project-list-none = Ningún proyecto abierto para ti coincide. Prueba otra palabra, o `/project list` sin nada.
project-list-empty = Todavía no hay proyectos. Trae el primero con `/project add`, o presenta uno en un evento con `/event pitch`.
project-open = Abrir un proyecto…
project-field-topics = Temas
project-field-member = Lo trajo
project-field-chapter = Capítulo
project-field-evenings = Presentado en
project-page = Leer más
project-seen-network = Toda la red ve esta ficha.
project-seen-chapter = Quienes forman parte del capítulo ven esta ficha.
project-seen-connectors = Los connectors ven esta ficha.
project-added = La ficha ya está. `/event pitch` la presenta en un evento.
project-changed = La ficha ha cambiado.
project-form = Cambiar el proyecto
project-form-name = Nombre
project-form-text = De qué se trata
project-form-link = Un enlace
project-form-topics = Temas, separados por comas
project-remove = ¿Retirar **{ $name }**? Ya no se encontrará y saldrá del programa de los próximos eventos; los pasados conservan su línea.
project-removed = **{ $name }** queda retirado.

button-project-remove = Retirar

needed-author = quien lo trajo
needed-mate = alguien de ese capítulo

refusal-project-gone = La ficha de este proyecto fue retirada, o no está abierta para ti. `/project list` muestra los demás.
refusal-project-known = Ya tienes un proyecto llamado **{ $name }**: `/project show` lo abre y *Editar* lo cambia.
refusal-project-needs-chapter = Una ficha para un solo capítulo necesita su capítulo: elígelo con la opción `chapter`.
refusal-too-many-projects = Tienes { $most } proyectos aquí, el máximo por persona. Retira uno antes: `/project list` con `mine`.
