## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-chapter-roles = Os cargos que um capítulo dá, em que estado estão e quantas pessoas os têm
cmd-chapter-role-add = Permitir que o seu capítulo dê mais um cargo (“acolhimento”, “palestras”…)
cmd-chapter-role-remove = Deixar de dar um dos outros cargos do seu capítulo; quem o tem perde-o
cmd-chapter-grant = Receber alguém como membro do seu capítulo, ou dar-lhe um dos outros cargos
cmd-chapter-take = Terminar a participação de alguém no seu capítulo, ou tirar-lhe um dos outros cargos
cmd-chapter-invite = Um link que leva as pessoas direto ao seu capítulo
cmd-chapter-invites = Os links para um capítulo, e o que resultou deles

opt-role-to-add = Um cargo sem nenhum poder, abaixo do meu
opt-role-of-chapter = Um dos outros cargos do capítulo
opt-grant-member = Quem o recebe; outra pessoa, não a própria
opt-grant-role = Um dos outros cargos do capítulo (vazio: a pessoa passa a ser membro)
opt-take-member = Quem o perde
opt-take-role = Um dos outros cargos do capítulo (vazio: a pessoa deixa de ser membro)
opt-invite-uses = Quantas pessoas podem entrar por ele (vazio: sem limite)
