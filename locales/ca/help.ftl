## Ajuda

help-newcomer = **Et donem la benvinguda!** Soc la memòria i el calendari de la xarxa. Un bon començament: *Comença* sota la meva benvinguda, o `/profile edit` (la teva ciutat, què t'interessa; ningú no ho veu fins que tu ho diguis), `/chapter near`, `/chapter join`.
help-member = **Què pots fer aquí**
help-connector = **Què pots fer aquí**, com a membre i per als capítols que animes
help-steward = **Què pots fer aquí**, com a membre i per a la xarxa
help-more = `/help` amb un tema el mostra en detall. També pots preguntar amb les teves paraules: `/ask`, un missatge que em mencioni, o un missatge directe.

help-line-events = **Esdeveniments** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **Recordatoris** — `/remind me`, `/remind list`
help-line-questions = **Preguntes** — `/ask` «què feu aquest cap de setmana a Barcelona?»
help-line-onboarding = **Primers passos** — `/onboard mine`
help-line-chapters = **Capítols** — `/chapter near`, `/chapter map`, `/chapter join`, `/chapter start`
help-line-people = **Persones** — `/member find`, `/member show`, `/profile pairing`
help-line-profile = **El teu perfil** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Privacitat** — `/profile visibility`: amagat fins que l'obres; `/privacy policy`, `/privacy export`
help-line-decisions = **Decidir plegats** — `/decide list`
help-line-handbook = **El manual** — `/handbook search`, `/handbook list`
help-line-board = **El tauler** — `/board need`, `/board offer`, `/board list`, `/board match`
help-line-projects = **Projectes i socis** — `/project list`, `/project add`, `/partner find`
help-line-magazine = **La revista** — `/magazine latest`, `/magazine write`, `/magazine idea`
help-line-menus = **Amb un clic** — *Apps* en un missatge o una persona
help-line-connectors = **Els teus capítols** — `/event create`, `/event recap`, `/chapter invite`, `/chapter health`, `/onboard board`, `/handbook add`, `/connector renew`
help-line-stewards = **La xarxa** — `/network setup`, `/network health`, `/network foundings`, `/network practices`, `/network audit`, `/magazine follow`

guide-events = **Esdeveniments**
    `/event list` mostra què es fa; afina-ho amb `when` («aquest cap de setmana», «al juny»), `chapter`, `kind` o `online`. `/event show` ho té tot d'un esdeveniment.
    `/event join` et guarda una plaça, o un torn a la llista d'espera. Al que es repeteix t'hi pots apuntar per a una data o per a totes; el que es fa en diverses ciutats et pregunta on. `/event leave` deixa la plaça lliure, `/event mine` mostra les teves respostes. Els botons sota el missatge d'un esdeveniment fan el mateix.
    `/event calendar` posa els esdeveniments al teu calendari i els manté al dia.
    `/event agenda` mostra el programa, els projectes i les preguntes obertes. Prem *Tria-la* en una sessió, i te la recordo cinc minuts abans.
    `/event pitch` apunta un projecte. `/event question` planteja una pregunta; queda oberta fins que algú hi pugui ajudar.
    Un desig encara no té data: prem *M'interessa*, i t'aviso quan en tingui.
    {""}**Quan organitzes**
    `/event create` té `repeat` per al que es repeteix, `part_of` per a un lloc d'un esdeveniment més gran o alguna cosa al voltant, `template` per a una mena de vetllada coneguda, i `kind` *Wish*.
    `/event edit` i `/event cancel` tenen un `scope`: aquesta data, aquesta i les següents, o totes. `/event duplicate` torna a fer el mateix.
    `/event cohost` demana a un altre capítol d'acollir-lo amb tu; `/event session` omple el programa.
    `/event checkin` apunta qui ha vingut. `/event recap` explica què ha passat, i et torna el que ve després quan n'arriba el dia.
    `/event import` porta un calendari i el segueix. En qualsevol missatge, *Apps → Make an event* en comença un.
guide-reminders = **Recordatoris**
    `/remind me` et recorda el que vulguis: `what` «portar l'olla de la sopa», `when` «divendres a les 18:00», i `repeat` si vols.
    `/remind event` et recorda un esdeveniment amb l'antelació que triïs.
    `/remind list` mostra què espera, `/remind cancel` en treu un.
    Els esdeveniments on vas te'ls recordo sense que ho demanis; `/profile reminders` diu amb quanta antelació, i si és en un missatge directe, al canal o de cap manera.
guide-questions = **Preguntes amb les teves paraules**
    `/ask` «què feu aquest cap de setmana a Barcelona?», «qui hi entén de compostatge?», «on és el capítol més proper?», «per on començo?»
    Només tu veus la resposta; *Comparteix* la mostra al canal, només amb el que tothom pot veure.
    També em pots mencionar en un canal, o escriure'm directament. «I a Nantes?» continua l'última pregunta.
    Responc a partir del calendari, els capítols, el manual, el tauler, els projectes, els socis, la revista i el que la gent ha obert, i ho dic quan no ho sé.
    «Recorda'm un dia abans la trobada de Barcelona» o «afegeix el nostre sopar: 14 de maig a les 19:00» també funciona: mostro què he entès, i té efecte amb *Confirma*.
guide-onboarding = **Primers passos**
    Quan arribes, t'ajudo a triar la teva llengua, la teva ciutat, un capítol i què t'interessa.
    `/onboard mine` mostra tots els teus passos i fins on has arribat. El que toca torna tot sol, unes quantes vegades i prou; *Pausa*, *Menys* i *Atura* són teus.
    `/onboard done` i `/onboard skip` tanquen un pas; els botons també. Un *buddy* et pot acompanyar: els connectors del teu capítol ho demanen a algú per a tu.
    {""}**Per a connectors**
    `/onboard board` mostra qui és on, primer qui s'ha encallat. `/onboard nudge` diu una paraula amable, `/onboard buddy` troba algú que acompanyi.
    `/onboard start`, o *Apps → Start onboarding* en una persona, comença una *guia* (playbook), que és una llista de passos: per a qui arriba, un nou connector o capítol, un esdeveniment en diverses ciutats.
    `/onboard playbook edit` canvia els passos per al teu capítol.
guide-chapters = **Capítols**
    `/chapter near` mostra els més propers a una ciutat, `/chapter list` tots, `/chapter map` un mapa, `/chapter show` un: el seu canal, els connectors, què ve ara.
    Amb `/chapter join` hi entres, amb el rol i el canal; on primer hi ha d'estar d'acord un connector, t'ho faré saber. `/chapter leave` te'n treu. Pots ser en més d'un.
    Cap a prop? `/chapter start` en comença un: digues on i per què, i la gent s'hi compromet amb un botó. Un capítol l'acompanya, i els connectors hi estan d'acord. O prem *Avisa'm si en comença un* sota `/chapter near`.
    Un capítol compostat pot tornar a viure: `/chapter reseed`. T'agradaria animar-ne un? `/connector propose`, amb el teu nom.
guide-people = **Trobar gent**
    `/member find` busca per habilitat, ciutat, capítol o llengua, entre el que la gent t'ha obert. `/member show` mostra una persona.
    `/profile pairing` et presenta cada mes algú de la xarxa, mai la mateixa persona mentre n'hi hagi d'altres; `back` diu quan tornes.
    Qui no trobes pot ser-hi igualment: els perfils estan amagats fins que cadascú els obre.
guide-profile = **El teu perfil**
    `/profile edit` l'escriu: sobre tu, ciutat, habilitats, temes, què ets, què ofereixes i què busques, els teus enllaços. `/profile show` el mostra tal com el veuen els altres.
    `/profile language` és com et parlo, `/profile timezone` com llegeixo les teves hores, `/profile reminders` quan i com et faig recordatoris.
guide-privacy = **Privacitat**
    Tot el que hi ha al teu perfil està amagat fins que ho obres. `/profile visibility` diu per a cada camp qui el veu: ningú, els connectors, el teu capítol, la xarxa o tothom.
    `/privacy export` et dona un fitxer amb tot el que sé de tu. `/privacy erase` ho fa esborrar; durant set dies t'ho pots repensar. `/privacy policy` diu què guardo, per què, qui ho veu i quant de temps.
    El que preguntes amb `/ask` o en un missatge directe només ho veus tu. Recordo una pregunta deu minuts, per entendre la següent, i una resposta un dia, perquè la puguis compartir.
guide-decisions = **Decidir plegats**
    El silenci recolza. Una pregunta es respon mentre corre el rellotge; una objecció diu per què i l'atura fins que està resolta. El resultat es publica i es guarda.
    `/decide list` mostra què t'espera i què s'ha decidit, `/decide show` una decisió amb *Hi dono suport*, *Tinc una pregunta* i *Tinc una objecció*.
    {""}**Per a connectors**
    `/decide propose` planteja un tema a tots els connectors o, amb `chapter`, als membres del teu; `closes` és un moment, per exemple «d'aquí a 5 dies» o «divendres a les 18:00».
    Els nous capítols i connectors, la ciutat d'una cimera i el final d'un capítol es decideixen de la mateixa manera, sols quan tot està a punt.
guide-handbook = **El manual**
    `/handbook search` troba el que la xarxa sap de la seva pròpia pràctica: el passatge, la pàgina i la data. Qualsevol paraula serveix: «com donem la benvinguda a algú?». `/handbook list` mostra totes les pàgines, i qui té cura de cada una.
    Una pàgina que fa temps que ningú no confirma ho diu. A qui en té cura se li pregunta dos cops l'any si encara val.
    {""}**Per a connectors**
    `/handbook add` obre un formulari per a una pàgina, o agafa un `file` Markdown; amb `audience` només la llegeixen connectors i stewards. Una pàgina pot ocupar el lloc d'una que ve amb mi. `/handbook edit` i `/handbook remove` són per a les pàgines de què tens cura.
    Els stewards també poden donar l'`url` d'un lloc web: mostro què hi llegiria, i després ho torno a llegir cada setmana.
guide-board = **El tauler**
    `/board need` diu què busques, `/board offer` què pots donar: «una vetllada sobre els comptes d'una cooperativa». Ho veus abans que es publiqui; amb `chapter`, només ho veu la seva gent. Dura un temps, i et pregunto abans que s'acabi.
    `/board challenge` és una necessitat amb un dia i un equip petit. Prem *M'hi apunto* a la seva fitxa; quan l'equip és complet, us presento.
    `/board list` mostra què hi ha; amb `mine` canvies, renoves o tanques el que és teu.
    Quan dues publicacions encaixen, pregunto a l'una, i després a l'altra. No es diu cap nom abans que totes dues diguin que sí. `/board match` mostra què espera la teva resposta, i qui podria respondre a les teves publicacions, sense noms.
guide-projects = **Projectes i socis**
    `/project list` mostra què tira endavant la gent; afina-ho amb `topic`, `chapter` o `mine`. `/project show` és una fitxa: què és, qui l'ha portat, on s'ha presentat.
    `/project add` escriu una fitxa; amb `only_chapter`, només la veu la gent del seu `chapter`. Un projecte que s'ha presentat en un esdeveniment ja té la seva fitxa, i `/event pitch` el presenta al següent.
    `/partner find` busca organitzacions i xarxes amigues per nom, tema o lloc: `city` accepta una ciutat, un país o una part del món. Cada una diu d'on se sap, i des de quin dia.
guide-magazine = **La revista**
    `/magazine latest` mostra els articles més nous; afina-ho amb `topic` o `language`. Cada un de nou s'anuncia una vegada, en la seva llengua.
    `/magazine write` mostra el camí d'una idea a un article, i a qui preguntar. `/magazine idea` n'hi posa una, fins i tot sense saber qui l'escriurà.
    `/magazine ideas` mostra què està en camí. *L'escric jo*, *Enllaç de l'esborrany* i *Publicat* fan avançar les teves; qui edita ho fa per a totes.
guide-menus = **Amb un clic**
    Mantén premut un missatge o una persona (a l'ordinador: clic dret), i després *Apps*.
    En una persona, *Profile* mostra què t'ha obert; en tu, qui veu què.
    En un missatge, *Remind me* te'l torna quan tu diguis; el moment que s'hi diu ja surt escrit. A la fitxa d'un esdeveniment, proposa amb quanta antelació.
    {""}**Per a connectors**
    {""}*Make an event*, en un missatge, comença un esdeveniment amb el que diu. *Start onboarding*, en una persona, li comença una guia.
guide-connectors = **Per a connectors**
    {""}**Esdeveniments**: `/event create` n'anuncia un: `title` «Sopar», `when` «14 de maig a les 19:00». Mostro què he entès; *Confirma* ho fa. El canal rep un recordatori una setmana, un dia i una hora abans. Més: `/help` amb el tema *Events*.
    {""}**Persones**: `/chapter invite` fa un enllaç que entra directament al teu capítol; `/chapter requests` mostra qui hi voldria entrar, on primer hi ha d'estar d'acord un connector. `/chapter grant` dona un rol de `/chapter roles`. `/chapter announce` parla a tothom del canal. Qui acaba d'arribar: `/help` amb el tema *First steps*.
    {""}**El capítol**: `/chapter edit` canvia què diu, el seu canal, el seu rol, qui hi pot entrar; amb `mirrored` els seus esdeveniments també surten entre els de Discord. `/chapter health` mostra com està; quan calla, t'ho pregunto. `/chapter compost` el deixa acabar bé, amb el consentiment dels seus membres.
    {""}**El rol**: `/connector propose` comença amb un nou connector, `/connector candidates` mostra qui està en camí, per a `/connector endorse` o `/connector object`. El teu té un final: `/connector renew` el manté, `/connector handover` passa el capítol, `/connector step-down` el deixa. Dos connectors són millor que un.
    T'escric quan hi ha un sí que et toca donar a tu. Una cimera mostra *Presenta una ciutat* i *Proposa l'amfitriona* als detalls.
guide-stewards = **Per a stewards**
    `/network setup` posa la llengua, la zona horària, el rol de steward i els canals; `/network settings` els mostra, i també què em falta a Discord. El que és només per a connectors es publica al seu canal, i enlloc mentre no n'hi ha; llavors algunes decisions us arriben a vosaltres.
    `/network health` mostra quins capítols callen, estan sols o encallats, `/network foundings` els que comencen, `/network stats` les xifres amb un gràfic. `/network practices` canvia els costums: dies, avals, compromisos.
    `/network audit` mostra què s'ha fet, qui i quan, i si se n'ha canviat res després; `/network backup` fa ara mateix una còpia de tot el que guardo.
    `/chapter add` i `/connector add` registren el que ja hi ha. `/connector recover` dona els rols d'un compte perdut al compte nou de la persona. El final d'un capítol i el seu nou començament esperen la vostra confirmació.
    `/event create` sense capítol anuncia un esdeveniment de tota la xarxa; amb `kind` *Summit*, un que només veuen els connectors, i la ciutat del qual trien plegats. `/event import` també pot seguir un calendari de tota la xarxa.
    `/magazine follow` segueix un feed, i n'anuncio els articles; `/magazine editor` diu qui edita. `/handbook add` amb `url` segueix un lloc web.
    Necessito *Manage Roles*, *Manage Channels* i *Create Invite* per als capítols, *Create Events* i *Manage Events* per als esdeveniments de Discord. El que demana la vostra atenció es publica al canal dels stewards.
