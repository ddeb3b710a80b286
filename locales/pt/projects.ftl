## Projetos: as fichas que as pessoas trazem

project-list-title = Projetos
project-list-none = Não há nenhum projeto assim que possa ver. Tente outra palavra, ou `/project list` sem nenhuma.
project-list-empty = Ainda não há nenhum projeto. Traga o primeiro com `/project add`, ou apresente um em um evento com `/event pitch`.
project-open = Abrir um projeto…
project-field-topics = Temas
project-field-member = Trazido por
project-field-chapter = Capítulo
project-field-evenings = Apresentado em
project-page = Ler mais
project-seen-network = Toda a rede vê esta ficha.
project-seen-chapter = Os membros do capítulo veem esta ficha.
project-seen-connectors = Connectors veem esta ficha.
project-added = A ficha está pronta. `/event pitch` apresenta o projeto em um evento.
project-changed = A ficha foi alterada.
project-form = Alterar o projeto
project-form-name = Nome
project-form-text = De que se trata
project-form-link = Um link
project-form-topics = Temas, separados por vírgulas
project-remove = Retirar **{ $name }**? Ninguém mais o encontra, e sai dos programas dos próximos eventos; os que já passaram guardam a sua linha.
project-removed = **{ $name }** foi retirado.

button-project-remove = Retirar

needed-author = quem o trouxe
needed-mate = membros desse capítulo

refusal-project-gone = A ficha deste projeto foi retirada, ou não está aberta à sua vista. `/project list` mostra os outros.
refusal-project-known = Já tem um projeto com o nome **{ $name }**: `/project show` abre a ficha, *Editar* muda-a.
refusal-project-needs-chapter = Uma ficha só para um capítulo precisa do capítulo: diga qual com a opção `chapter`.
refusal-too-many-projects = Tem aqui { $most } projetos, o máximo para uma pessoa. Retire um primeiro: `/project list` com `mine`.
