## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-onboard-board = En qué punto está cada persona, primero quien se atascó (connectors: en tus capítulos)
cmd-onboard-nudge = Una palabra amable a alguien sobre lo que tiene pendiente, una vez al día como mucho
cmd-onboard-buddy = Pedir a alguien que acompañe a quien acaba de llegar, o ver a quién pedírselo
cmd-onboard-playbook = Qué se hace cuando alguien llega, o un capítulo empieza, cambia de manos o termina
cmd-onboard-playbook-list = Las guías de pasos y qué copia de cada una está en vigor
cmd-onboard-playbook-show = Una guía con sus pasos
cmd-onboard-playbook-edit = Cambiar la copia de tu capítulo; stewards, la de la red

opt-onboard-board-chapter = Solo este capítulo
opt-onboard-whom = Quién
opt-onboard-buddy = Quién podría acompañar; si lo dejas vacío, te sugiero personas
opt-onboard-which = Qué guía de pasos
opt-onboard-copy-chapter = El capítulo de la copia

playbook-newcomer = Llegar
playbook-connector = Empezar como connector
playbook-new_chapter = Un capítulo nuevo
playbook-handover = Pasar el relevo
playbook-composting = Terminar bien
playbook-multi_city = Un evento en varias ciudades
