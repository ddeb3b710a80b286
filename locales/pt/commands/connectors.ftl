## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-connector = As pessoas que animam os capítulos
cmd-connector-add = Nomear alguém para animar um capítulo (stewards, e connectors desse capítulo)
cmd-connector-remove = Terminar o papel de alguém em um capítulo (stewards, ou a própria pessoa)
cmd-connector-list = Quem anima que capítulo

opt-connector = Uma pessoa deste servidor
opt-connector-reason = Por que razão, em poucas palavras; fica guardada no histórico

cmd-connector-propose = Convidar alguém para connector (connectors), ou propor-se para o papel (membros)
cmd-connector-endorse = Dar o aval a alguém a caminho de ser connector (connectors)
cmd-connector-object = Dizer o que fala contra alguém vir a ser connector (connectors)
cmd-connector-candidates = Quem está a caminho de ser connector, e o que falta
cmd-connector-renew = Os seus papéis de connector e quando terminam: ficar, ou deixar
cmd-connector-step-down = Deixar o seu papel em um capítulo, depois de ver o que isso muda
cmd-connector-handover = Passar um capítulo a outra pessoa, ou ver em que ponto está
cmd-connector-recover = Passar os cargos de uma conta perdida à conta nova da pessoa (stewards)

opt-candidate-member = De quem se trata: outra pessoa, ou a própria
opt-candidate = Alguém a caminho de ser connector
opt-candidate-reason = O que fala contra; aparece com o seu nome
opt-successor = A pessoa que assume o capítulo
opt-lost-account = A conta que se perdeu
opt-new-account = A conta nova da mesma pessoa
