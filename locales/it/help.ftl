## Aiuto

help-newcomer = **Che bello averti qui!** Sono la memoria e il calendario della rete. Un buon inizio: *Cominciamo* sotto il mio messaggio di benvenuto, o `/profile edit` (la tua città, cosa ti interessa; nessuno lo vede finché non lo vuoi tu), `/chapter near`, `/chapter join`.
help-member = **Cosa puoi fare qui**
help-connector = **Cosa puoi fare qui**, come membro e per i capitoli che animi
help-steward = **Cosa puoi fare qui**, come membro e per la rete
help-more = `/help` con un tema lo mostra nei dettagli. Puoi anche chiedere con parole tue: `/ask`, un messaggio che mi menzioni, o un messaggio diretto.

help-line-events = **Eventi** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **Promemoria** — `/remind me`, `/remind list`
help-line-questions = **Domande** — `/ask` “cosa c'è a Lione questo weekend?”
help-line-onboarding = **Primi passi** — `/onboard mine`
help-line-chapters = **Capitoli** — `/chapter near`, `/chapter map`, `/chapter join`, `/chapter start`
help-line-people = **Persone** — `/member find`, `/member show`, `/profile pairing`
help-line-profile = **Il tuo profilo** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Privacy** — `/profile visibility`: nascosto finché non lo apri; `/privacy policy`, `/privacy export`
help-line-decisions = **Decidere insieme** — `/decide list`
help-line-handbook = **Il manuale** — `/handbook search`, `/handbook list`
help-line-board = **La bacheca** — `/board need`, `/board offer`, `/board list`, `/board match`
help-line-projects = **Progetti e partner** — `/project list`, `/project add`, `/partner find`
help-line-magazine = **La rivista** — `/magazine latest`, `/magazine write`, `/magazine idea`
help-line-menus = **Con un clic** — *App* su un messaggio o su una persona
help-line-connectors = **I tuoi capitoli** — `/event create`, `/event recap`, `/chapter invite`, `/chapter health`, `/onboard board`, `/handbook add`, `/connector renew`
help-line-stewards = **La rete** — `/network setup`, `/network health`, `/network foundings`, `/network practices`, `/network audit`, `/magazine follow`

guide-events = **Eventi**
    `/event list` mostra cosa c'è in programma; restringi con `when` (“questo weekend”, “a giugno”), `chapter`, `kind` o `online`. `/event show` dice tutto su uno.
    `/event join` ti tiene un posto, o un posto in lista d'attesa. A quello che si ripete puoi partecipare per una data o per tutte; quello che si fa in più città ti chiede dove. `/event leave` restituisce il posto, `/event mine` elenca le tue risposte. I pulsanti sotto il messaggio di un evento fanno lo stesso.
    `/event calendar` mette gli eventi nel tuo calendario e li tiene aggiornati.
    `/event agenda` mostra il programma, i progetti e le domande aperte. Scegli una sessione con *Ci vado*, e te la ricordo cinque minuti prima.
    `/event pitch` iscrive un progetto. `/event question` pone una domanda; resta aperta finché qualcuno non può aiutare.
    Un desiderio non ha ancora una data: premi *Mi interessa*, e ti dico quando ce l'ha.
    {""}**Quando organizzi**
    `/event create` ha `repeat` per quello che si ripete, `part_of` per un luogo di un evento più grande o qualcosa che gli sta intorno, `template` per un tipo di serata già noto, e `kind` *Desiderio*.
    `/event edit` e `/event cancel` hanno `scope`: questa data, questa e le successive, o tutte. `/event duplicate` ne fa un altro uguale.
    `/event cohost` chiede a un altro capitolo di ospitarlo con voi; `/event session` riempie il programma.
    `/event checkin` segna chi è venuto. `/event recap` racconta com'è andata, e ti riporta quello che viene dopo nel suo giorno.
    `/event import` porta dentro un calendario e lo segue. Su qualsiasi messaggio, *App → Crea un evento* ne inizia uno.
guide-reminders = **Promemoria**
    `/remind me` ti ricorda qualsiasi cosa: `what` “portare la pentola della zuppa”, `when` “venerdì alle 18:00”, e `repeat` se vuoi.
    `/remind event` ti ricorda un evento con l'anticipo che scegli.
    `/remind list` mostra cosa è in attesa, `/remind cancel` ne ritira uno.
    Gli eventi a cui vai te li ricordo da me; `/profile reminders` dice con quanto anticipo, e se con un messaggio diretto, nel canale o per niente.
guide-questions = **Domande con parole tue**
    `/ask` “cosa c'è a Lione questo weekend?”, “chi se ne intende di compost?”, “dov'è il capitolo più vicino?”, “da dove comincio?”
    La risposta la vedi solo tu; *Condividi* la mostra al canale, solo con quello che può vedere chiunque.
    Puoi anche menzionarmi in un canale, o scrivermi direttamente. “E a Nantes?” continua l'ultima domanda.
    Rispondo dal calendario, dai capitoli, dal manuale, dalla bacheca, dai progetti, dai partner, dalla rivista e da quello che le persone hanno aperto, e dico quando non so.
    Funziona anche “ricordami un giorno prima dell'aperitivo di Monaco di Baviera” o “aggiungi la nostra cena condivisa: 14 maggio 19:00 a Les Capucins”: mostro cosa ho capito, e vale con *Conferma*.
guide-onboarding = **Primi passi**
    Quando arrivi, ti aiuto a scegliere la tua lingua, la tua città, un capitolo e cosa ti interessa.
    `/onboard mine` mostra tutti i tuoi passi e a che punto sei. Quello che è da fare torna da solo, qualche volta e non di più; *Pausa*, *Meno* e *Ferma* li decidi tu.
    `/onboard done` e `/onboard skip` sistemano un passo; anche i pulsanti. Un *buddy* può accompagnarti: chi è connector del tuo capitolo lo chiede a qualcuno per te.
    {""}**Per connector**
    `/onboard board` mostra chi è a che punto, prima chi è in difficoltà. `/onboard nudge` dice una parola amica, `/onboard buddy` trova qualcuno che accompagni.
    `/onboard start`, o *App → Inizia una guida* su una persona, inizia una *guida*, cioè un elenco di passi: per chi arriva, per una nuova persona connector o un nuovo capitolo, per un evento in più città.
    `/onboard playbook edit` cambia i passi per il tuo capitolo.
guide-chapters = **Capitoli**
    `/chapter near` mostra i più vicini a una città, `/chapter list` tutti, `/chapter map` un'immagine, `/chapter show` uno: il suo canale, chi è connector, cosa c'è dopo.
    `/chapter join` ti fa entrare, con il suo ruolo e il suo canale; dove prima serve il sì di connector, te lo faccio sapere io. `/chapter leave` ti fa uscire. Puoi essere in più di uno.
    Nessuno lì vicino? `/chapter start` ne inizia uno: di' dove e perché, e altre persone si impegnano con un pulsante. Un capitolo lo accompagna, e chi è connector dà il consenso. O premi *Dimmelo se nasce qui* sotto `/chapter near`.
    Un capitolo compostato può tornare a vivere: `/chapter reseed`. Vorresti animarne uno? `/connector propose`, con il tuo nome.
guide-people = **Trovare persone**
    `/member find` cerca per competenza, città, capitolo o lingua, tra quello che le persone ti hanno aperto. `/member show` mostra una persona.
    `/profile pairing` ti presenta ogni mese qualcuno della rete, mai la stessa persona finché ce ne sono altre; `back` dice quando sei di nuovo qui.
    Una persona che non trovi può esserci lo stesso: i profili sono nascosti finché ognuno non apre il suo.
guide-profile = **Il tuo profilo**
    `/profile edit` lo scrive: qualcosa su di te, la città, le competenze, i temi, cosa sei, cosa offri e cosa cerchi, i tuoi link. `/profile show` lo mostra come lo vedono le altre persone.
    `/profile language` è la lingua in cui ti parlo, `/profile timezone` come leggo i tuoi orari, `/profile reminders` quando e come ti ricordo le cose.
guide-privacy = **Privacy**
    Tutto nel tuo profilo è nascosto finché non lo apri. `/profile visibility` stabilisce per ogni campo chi lo vede: nessuno, connector, il tuo capitolo, la rete o chiunque.
    `/privacy export` ti dà un file con tutto quello che so di te. `/privacy erase` lo fa cancellare; per sette giorni puoi ripensarci. `/privacy policy` dice cosa conservo, perché, chi lo vede e per quanto tempo.
    Quello che chiedi con `/ask` o in un messaggio diretto lo vedi solo tu. Ricordo una domanda per dieci minuti, per capire la successiva, e una risposta per un giorno, perché tu possa condividerla.
guide-decisions = **Decidere insieme**
    Il silenzio sostiene. Alle domande si risponde mentre il tempo corre; un'obiezione dice perché e lo ferma finché non è risolta. L'esito viene pubblicato e conservato.
    `/decide list` mostra cosa ti aspetta e cosa è stato deciso, `/decide show` una decisione, con *Sostengo*, *Domanda* e *Obiezione*.
    {""}**Per connector**
    `/decide propose` pone una questione a connector di tutta la rete o, con `chapter`, ai membri del tuo capitolo; `closes` è “tra 5 giorni” o “venerdì 18:00”.
    Nuovi capitoli e nuove persone connector, la città di un summit e la fine di un capitolo si decidono allo stesso modo, da sé, quando tutto è pronto.
guide-handbook = **Il manuale**
    `/handbook search` trova quello che la rete sa della propria pratica: il passaggio, la sua pagina e la sua data. Va bene qualsiasi parola: “come accogliamo chi arriva?”. `/handbook list` mostra tutte le pagine, e chi si prende cura di ognuna.
    Una pagina che da tempo nessuno conferma lo dice. A chi se ne prende cura si chiede due volte l'anno se vale ancora.
    {""}**Per connector**
    `/handbook add` apre un modulo per una pagina, o prende un `file` Markdown; con `audience` la legge solo chi è connector o steward. Una pagina può prendere il posto di una che arriva con me. `/handbook edit` e `/handbook remove` sono per le pagine di cui ti prendi cura.
    Chi è steward può anche dare la `url` di un sito: mostro cosa ci leggerei, e poi lo rileggo ogni settimana.
guide-board = **La bacheca**
    `/board need` dice cosa cerchi, `/board offer` cosa hai da dare: “una serata sui conti di una cooperativa”. Lo vedi prima che venga pubblicato; con `chapter`, lo vedono solo le sue persone. Resta per un po', e ti chiedo prima che finisca.
    `/board challenge` è un bisogno con un giorno e una piccola squadra. Premi *Ci sto* sulla sua scheda; quando la squadra è al completo, vi presento tra voi.
    `/board list` mostra cosa c'è; con `mine` cambi, rinnovi o chiudi quello che è tuo.
    Quando due annunci vanno bene insieme, chiedo a una persona, poi all'altra. Nessun nome viene detto prima di due sì. `/board match` mostra cosa aspetta la tua risposta, e chi potrebbe rispondere ai tuoi annunci, senza nomi.
guide-projects = **Progetti e partner**
    `/project list` mostra quello che le persone portano avanti; restringi con `topic`, `chapter` o `mine`. `/project show` è una scheda: cos'è, chi l'ha portato, dove è stato presentato.
    `/project add` scrive una scheda; con `only_chapter` la vedono solo le persone del suo `chapter`. Un progetto presentato a un evento ha già la sua scheda, e `/event pitch` lo presenta al prossimo.
    `/partner find` cerca organizzazioni e reti amiche per nome, tema o luogo: `city` prende una città, un paese o una parte del mondo. Ognuna dice da dove la conosco, e da che giorno.
guide-magazine = **La rivista**
    `/magazine latest` mostra gli articoli più recenti; restringi con `topic` o `language`. Ogni nuovo articolo viene annunciato una volta, nella sua lingua.
    `/magazine write` mostra il percorso da un'idea a un articolo, e a chi chiedere. `/magazine idea` ne lascia una, anche senza sapere chi la scriverà.
    `/magazine ideas` mostra cosa è in arrivo. *La scrivo io*, *Link della bozza* e *Pubblicata* fanno andare avanti le tue; la redazione lo fa per tutte.
guide-menus = **Con un clic**
    Tieni premuto un messaggio o una persona (su un computer: clic destro), poi *App*.
    Su una persona, *Profilo* mostra cosa ti ha aperto; su di te, chi vede cosa.
    Su un messaggio, *Ricordamelo* lo riporta quando dici tu; il momento che nomina è già compilato. Sulla scheda di un evento, propone con quanto anticipo.
    {""}**Per connector**
    Su un messaggio, *Crea un evento* inizia un evento con quello che dice. Su una persona, *Inizia una guida* la comincia per lei.
guide-connectors = **Per connector**
    {""}**Eventi**: `/event create` ne annuncia uno: `title` “Cena condivisa”, `when` “14 maggio 19:00”. Mostro cosa ho capito; vale con *Conferma*. Il canale riceve un promemoria una settimana, un giorno e un'ora prima. Di più: `/help` con il tema *Eventi*.
    {""}**Persone**: `/chapter invite` crea un link che porta dritto nel tuo capitolo; `/chapter requests` mostra chi vorrebbe entrare, dove prima serve il sì di connector. `/chapter grant` dà un ruolo di `/chapter roles`. `/chapter announce` parla a tutto il canale. Chi arriva: `/help` con il tema *Primi passi*.
    {""}**Il capitolo**: `/chapter edit` cambia cosa dice di sé, il suo canale, il suo ruolo, chi può entrare; con `mirrored` i suoi eventi stanno anche tra quelli di Discord. `/chapter health` mostra come sta; se tace, ti chiedo. `/chapter compost` lo lascia finire bene, con il consenso dei suoi membri.
    {""}**Il ruolo**: `/connector propose` comincia con una nuova persona, `/connector candidates` mostra chi è in cammino, per `/connector endorse` o `/connector object`. Il tuo ha una fine: `/connector renew` lo mantiene, `/connector handover` passa il capitolo, `/connector step-down` lo lascia. In due è meglio.
    Ti scrivo quando un sì dipende da te. Un summit ha nei suoi dettagli *Candida una città* e *Proponi chi ospita*.
guide-stewards = **Per steward**
    `/network setup` imposta la lingua, il fuso orario, il ruolo di steward e i canali; `/network settings` li mostra, con quello che mi manca in Discord. Quello che è solo per connector esce nel loro canale, e da nessuna parte finché non c'è; allora alcune decisioni arrivano a voi.
    `/network health` mostra quali capitoli tacciono, restano senza nessuno o sono bloccati, `/network foundings` quelli che nascono, `/network stats` le cifre con un grafico. `/network practices` cambia le usanze: giorni, garanti, impegni.
    `/network audit` mostra che cosa è stato fatto, da chi e quando, e se qualcosa è stato cambiato dopo; `/network backup` fa subito una copia di tutto quello che conservo.
    `/chapter add` e `/connector add` registrano quello che c'è già. `/connector recover` passa i ruoli di un account perso a quello nuovo della persona. La fine di un capitolo e il suo nuovo inizio aspettano la tua conferma.
    `/event create` senza capitolo annuncia un evento di tutta la rete; con `kind` *Summit*, uno che vede solo chi è connector, e di cui si sceglie insieme la città. Anche `/event import` può seguire un calendario di tutta la rete.
    `/magazine follow` segue un feed, di cui annuncio gli articoli; `/magazine editor` nomina chi lo cura. `/handbook add` con `url` segue un sito.
    Mi servono *Gestisci ruoli*, *Gestisci canali* e *Crea invito* per i capitoli, *Crea eventi* e *Gestisci eventi* per gli eventi di Discord. Quello che richiede la tua attenzione esce nel canale steward.
