## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-chapter-roles = Els rols que dona un capítol, com estan i quanta gent els té
cmd-chapter-role-add = Fes que el teu capítol doni un rol més («acollida», «ponents»…)
cmd-chapter-role-remove = Deixa de donar un dels altres rols del teu capítol; qui el té el perd
cmd-chapter-grant = Fes algú membre del teu capítol, o dona-li un dels seus altres rols
cmd-chapter-take = Fes que algú deixi de ser membre del teu capítol, o treu-li un dels seus altres rols
cmd-chapter-invite = Un enllaç que entra directament al teu capítol
cmd-chapter-invites = Els enllaços cap a un capítol, i què n'ha sortit

opt-role-to-add = Un rol sense cap poder, per sota del meu
opt-role-of-chapter = Un dels altres rols del capítol
opt-grant-member = Qui el rep; tu no
opt-grant-role = Un dels altres rols del capítol (buit: esdevé membre)
opt-take-member = Qui el perd
opt-take-role = Un dels altres rols del capítol (buit: deixa de ser-ne membre)
opt-invite-uses = Quanta gent el pot fer servir (buit: tanta com calgui)
