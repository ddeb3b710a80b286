## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-chapter = Trobar capítols, entrar-hi i tenir-ne cura
cmd-chapter-list = Els capítols de la xarxa, per país, tema o estat
cmd-chapter-show = Un capítol: qui l'anima, què ve ara, i com s'hi entra
cmd-chapter-near = Els capítols més propers a una ciutat
cmd-chapter-join = Fes-te membre d'un capítol; el rol ve tot sol
cmd-chapter-leave = Deixa un capítol; el rol se'n va
cmd-chapter-add = Afegeix un capítol que ja existeix (stewards)
cmd-chapter-edit = Canvia un capítol de què tens cura

opt-country = Un país, en la teva llengua
opt-theme = Només capítols temàtics, o només locals
opt-city = Una ciutat, escrita com vulguis: «Munic», «Le Caire», «Brest, França»
opt-chapter-status = En quin moment de la seva vida és
opt-chapter-city = La ciutat on és; en venen la zona horària i el lloc al mapa
opt-chapter-name = Com es diu (buit: com la seva ciutat)
opt-chapter-theme = Si s'aplega al voltant d'un tema i no d'un lloc
opt-chapter-channel = El canal on es publiquen els seus esdeveniments i recordatoris
opt-chapter-role = El rol que reben els seus membres
opt-chapter-zone = La seva zona horària, pel nom o la ciutat
opt-chapter-language = La llengua del que hi publico
opt-chapter-description = De què va
opt-chapter-reminders = Quins recordatoris rep el seu canal: «setmana dia hora», «dia», «cap»
opt-chapter-mirrored = Mostra els seus esdeveniments també entre els de Discord

chapter-status-seed = Llavor
chapter-status-forming = En formació
chapter-status-active = Actiu
chapter-status-dormant = Adormit
chapter-status-composted = Compostat
