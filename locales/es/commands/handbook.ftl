## Descripciones para Discord: 100 caracteres como máximo

cmd-handbook = Lo que la red sabe de su propia práctica
cmd-handbook-search = Encontrar lo que dice el manual, con la página citada, su enlace y su fecha
cmd-handbook-add = Añadir una página: escrita aquí, de un archivo Markdown, o un sitio que seguir
cmd-handbook-list = Todas las páginas del manual, con sus fechas y quién las cuida
cmd-handbook-edit = Cambiar una página que cuidas
cmd-handbook-remove = Quitar una página que cuidas
opt-handbook-query = Lo que buscas, con tus palabras
opt-handbook-url = Un sitio que seguir: sus páginas se vuelven a leer cada semana (stewards)
opt-handbook-file = Un archivo Markdown, de hasta 256 KB
opt-handbook-file-edit = Un archivo Markdown con el nuevo texto, de hasta 256 KB
opt-handbook-audience = Quién la lee (por defecto: toda la red)
opt-handbook-page = La página: elígela de las sugerencias o escribe su título
handbook-for-network = Toda la red
handbook-for-connectors = Solo connectors y stewards
