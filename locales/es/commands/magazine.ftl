## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-magazine = Los artículos de la red, e ideas para otros nuevos
cmd-magazine-follow = Seguir una fuente de la revista (stewards); sin dirección: lo que se sigue
opt-magazine-url = La fuente (RSS o Atom), o la página de la revista: https://…
opt-magazine-channel = Dónde se anuncian sus artículos (el canal de la red, si no eliges otro)
opt-magazine-feed-language = Su idioma (el que indica, si no eliges otro)
cmd-magazine-latest = Los últimos artículos
opt-magazine-topic = De qué tratan, o quién los escribió
opt-magazine-language = En qué idioma
cmd-magazine-write = Cómo una idea llega a artículo, y a quién preguntar
cmd-magazine-editor = Nombrar a alguien para editar la revista, o ponerle fin (stewards)
opt-magazine-editor = Quién
opt-magazine-editor-action = Añadir (si no eliges) o quitar
magazine-naming-add = Añadir
magazine-naming-remove = Quitar
cmd-magazine-idea = Proponer una idea de artículo
opt-magazine-idea-title = La idea en pocas palabras
opt-magazine-idea-text = Algo más: para quién, por qué ahora, qué sabes ya
cmd-magazine-ideas = Las ideas y borradores en camino
opt-magazine-ideas-status = Solo las que van así
opt-magazine-ideas-mine = Solo las mías
magazine-stage-idea = Idea
magazine-stage-draft = Borrador
magazine-stage-published = Publicada
magazine-stage-withdrawn = Retirada
