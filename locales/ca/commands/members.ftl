## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-member = Troba gent de la xarxa, pel que t'ha obert
cmd-member-find = Troba gent pel nom, l'habilitat, la ciutat, el capítol o la llengua
cmd-member-show = El perfil d'una persona, fins on te l'ha obert
cmd-profile = El teu perfil, qui el veu, i com et parlo
cmd-profile-show = El teu perfil, i qui en veu cada part
cmd-profile-edit = Escriu sobre tu; ningú no ho veu fins que ho obres
cmd-profile-visibility = Tria qui veu una part del teu perfil
cmd-profile-language = La llengua en què et parlo
cmd-profile-timezone = La zona horària en què llegeixo i mostro les teves hores
cmd-profile-reminders = Quan i com et recordo els esdeveniments on vas

opt-member-query = Paraules: un nom, una habilitat, un tema, el que sigui d'un perfil
opt-member-city = On viu
opt-member-skill = Una habilitat o un tema
opt-member-language = Una llengua que parla
opt-member = Qui
opt-profile-field = Quina part del teu perfil
opt-profile-level = Qui la veu a partir d'ara
opt-profile-language = Una llengua, o la del teu Discord
opt-profile-zone = Una ciutat o el nom d'una zona: «Barcelona», «America/Bogota»
opt-profile-lead = Amb quanta antelació: «1 dia», «2 hores», «mai»
opt-profile-via = On t'ho dic

profile-about = Sobre mi
profile-city = Ciutat
profile-skills = Habilitats
profile-topics = Temes
profile-languages = Llengües
profile-offers = Ofereixo
profile-needs = Busco
profile-links = Enllaços
profile-chapters = Capítols

level-nobody = ningú
level-connectors = els connectors
level-chapter = els meus capítols
level-network = la xarxa
level-public = tothom

via-dm = Missatge directe
via-channel = El canal de l'esdeveniment
via-none = De cap manera

language-en = English
language-fr = français
language-es = español
language-de = Deutsch
language-pt = português
language-it = italiano
language-ar = العربية
language-ca = català
language-default = Com al meu Discord
