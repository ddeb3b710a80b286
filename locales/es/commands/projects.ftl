## Proyectos y aliados: descripciones de comandos y opciones, 100 caracteres como máximo

cmd-project = Lo que hace la gente de la red
cmd-project-add = Escribir la ficha de un proyecto
cmd-project-list = Los proyectos de la red, diez por página
cmd-project-show = Un proyecto: qué es, quién lo trajo, dónde se presentó
cmd-partner = Organizaciones aliadas y redes amigas
cmd-partner-find = Encontrar organizaciones aliadas por nombre, tema o lugar

opt-project-name = Cómo se llama
opt-project-text = De qué se trata, en unas frases
opt-project-link = Dónde leer más
opt-project-topics = Sus temas, separados por comas
opt-project-topic = Un tema o una palabra, en tu idioma
opt-project-only-chapter = Si solo la ven los miembros de ese capítulo
opt-project-mine = Solo los que trajiste tú
opt-project-known = Un proyecto por su nombre
opt-partner-query = Un nombre, o lo que hacen
opt-partner-city = Una ciudad, un país o una parte del mundo
opt-partner-topic = Un tema, en tu idioma
