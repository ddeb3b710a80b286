## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-decide = Decidir en común: el silencio apoya, una objeción detiene el plazo
cmd-decide-propose = Plantear un asunto a connectors o a un capítulo (connectors, stewards)
cmd-decide-list = Lo que se está decidiendo, primero lo que te espera, y lo que se decidió
cmd-decide-show = Una decisión: cómo va, qué dice cada cual, y tu palabra

opt-decide-title = Qué hay que decidir, en una línea
opt-decide-text = Qué propones y por qué
opt-decide-closes = Hasta cuándo, con palabras: “en 5 días”, “viernes 18:00”, “en 15 segundos”
opt-decide-chapter = El capítulo cuyos miembros deciden (vacío: todo el grupo de connectors)
opt-decision = Una decisión, por su título
