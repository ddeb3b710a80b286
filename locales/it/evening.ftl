## La serata: pitch, domande, chi c'era, il resoconto e cosa viene dopo

pitch-added = **{ $project }** sarà presentato a **{ $title }**: è al numero { $place } dell'ordine. Lo stesso comando con altre parole cambia quello che se ne dice; un link nel testo finisce sulla scheda del progetto.
pitch-changed = **{ $project }** è al numero { $place } dell'ordine a **{ $title }**.
pitch-taken-back = **{ $project }** non viene più presentato a **{ $title }**. `/event pitch` lo riporta, in fondo all'ordine.
pitch-title = Progetti presentati a { $title }
pitch-none = Nessuno presenta ancora un progetto a **{ $title }**. Con `/event pitch` puoi cominciare tu.
pitch-by = di { $who }
pitch-drop = Togline uno dall'elenco…
button-take-back = Ritira
button-pitches = Progetti
what-project = progetto
field-project = nome del progetto
field-text = testo

question-raised = La tua domanda è salvata con **{ $title }**, e resta aperta dopo la serata finché qualcuno non ti può aiutare.
question-under = Tema: { $theme }
question-other = Altro
question-helpers = Persone che forse possono aiutare, per quello che ti hanno aperto:
question-no-helper = Nessun profilo aperto a te ne parla. Chi legge le domande di questo evento può offrire aiuto.
question-title = Domande fatte a { $title }
question-of = Una domanda fatta a { $title }
question-none = A **{ $title }** non è ancora stata fatta nessuna domanda. `/event question` ne fa una.
question-choose = Apri una domanda…
question-help-with = Posso aiutare con…
question-answered-mark = risolta
question-helped = ✓ Cosa ha aiutato: { $what }
question-is-answered = ✓ Questa domanda ha trovato risposta.
question-offers = Ha offerto aiuto: { $who }
question-you-offered = Hai offerto il tuo aiuto; chi ha chiesto lo sa.
question-offered = Grazie! Chi ha chiesto viene a sapere che puoi aiutare con questo:
question-offered-already = Avevi già offerto il tuo aiuto per questo, e chi ha chiesto lo sa:
question-answered = Che bella notizia! La domanda è segnata come risolta, e conserva per chi verrà cosa ha aiutato.
question-withdrawn = La domanda è ritirata.
question-closed-already = Questa domanda era già chiusa; non è cambiato niente.
question-replied = { $who } riceve le tue parole tra un attimo. D'ora in poi scrivetevi direttamente.
question-replied-already = { $who } ha già avuto una tua risposta. Scrivetevi direttamente: premi sul nome.
question-answer-title = Risposta trovata
question-answer-label = Cosa ha aiutato? (può restare vuoto)
question-reply-title = Rispondi
question-reply-label = Le tue parole per chi offre aiuto
button-questions = Domande
button-answered = Risposta trovata
button-question-withdraw = Ritira
button-can-help = Posso aiutare
button-write-back = Rispondi
field-theme = tema
field-helped = testo su cosa ha aiutato
field-reply = risposta
needed-asker = chi ha fatto la domanda

checkin-about = { $people ->
        [one] circa una persona
       *[other] circa { $people } persone
    }
checkin-exactly = { $people ->
        [0] nessuno
        [one] una persona
       *[other] { $people } persone
    }
checkin-unknown = non ancora contate
checkin-marked = Segnato: { $who } c'era a **{ $title }**.
checkin-unmarked = Tolto: { $who } non è più tra le presenze di **{ $title }**.
checkin-counted = **{ $title }**: { $count }.
checkin-count-undone = Il numero di presenze per **{ $title }** è tolto.
checkin-unchanged = Era già così; non è cambiato niente.
checkin-roll = Chi c'è a **{ $title }**? Scegli tutte le persone che ci sono; chi lasci fuori non viene segnato. { $here ->
        [0] Non è ancora segnato nessuno.
        [one] È segnata una persona.
       *[other] Sono segnate { $here } persone.
    }
checkin-roll-empty = Nessuno ha detto *Vengo* a **{ $title }**. Puoi segnare qualcuno con l'opzione `member`, o scrivere quante persone c'erano. { $here ->
        [0] Non è ancora segnato nessuno.
        [one] È segnata una persona.
       *[other] Sono segnate { $here } persone.
    }
checkin-tick = Chi c'è?
checkin-count-label = Quante persone c'erano?
checkin-count-example = 35, o “circa 35”
button-undo-person = Togli la presenza
button-undo-count = Togli il numero
button-roll = L'elenco
button-enter-count = Scrivi un numero

recap-form-title = Resoconto
recap-summary = Com'è andata?
recap-hint-summary = Qualche frase per chi c'era, e per chi non c'era.
recap-attendance = Quante persone c'erano?
recap-hint-attendance = Un numero o parole: 35, “circa 35”.
recap-links = Link
recap-hint-links = Uno per riga: foto, appunti, un articolo.
recap-next = Cosa viene dopo, e quando?
recap-hint-next = Per esempio “Cucinare di nuovo dopo l'estate, 3 settembre 19:00”. Quel giorno te lo riporto.
recap-preview = Questo è il tuo resoconto. Nessun altro lo vede finché non premi **Pubblica**.
recap-missing = Cosa manca ancora:
recap-gap-attendance = nessuno sa quante persone c'erano: *Modifica* aggiunge un numero, basta “circa 35”
recap-gap-checkins = nessuna presenza è segnata per nome (`/event checkin`)
recap-gap-bad-links = { $number ->
        [one] questa riga non è un link, e resta fuori: { $names }
       *[other] queste righe non sono link, e restano fuori: { $names }
    }
recap-gap-links = non ci sono link a foto, appunti o un articolo
recap-gap-pitch-links = { $number ->
        [one] un progetto non ha link: { $names }
       *[other] { $number } progetti non hanno link: { $names }
    } (`/event pitch` con un link in `text` ne aggiunge uno)
recap-gap-questions = { $number ->
        [one] una domanda è ancora aperta; resta aperta, e sotto il resoconto si può offrire aiuto
       *[other] { $number } domande sono ancora aperte; restano aperte, e sotto il resoconto si può offrire aiuto
    }
recap-gap-next-step = non c'è un prossimo passo
recap-gap-next-date = nel prossimo passo non ho trovato una data sicura, quindi non torna da solo
recap-gap-channel = non c'è un canale in cui pubblicarlo: viene conservato, e non esce da nessuna parte
recap-comes-back = Il prossimo passo ti torna davanti: { $when }.
recap-title = Resoconto: { $title }
recap-field-when = Quando
recap-field-attendance = Chi c'era
recap-field-projects = Progetti presentati
recap-field-open = Domande ancora aperte
recap-field-answered = Domande risolte
recap-field-links = Link
recap-field-next = Cosa viene dopo
recap-helpers = { $number ->
        [one] Una persona forse può aiutare.
       *[other] { $number } persone forse possono aiutare.
    } *Domande* ti mostra chi, per quanto te lo aprono.
recap-published = Il resoconto di **{ $title }** è salvato, e compare tra un attimo in { $where }.
recap-published-again = Il resoconto di **{ $title }** è cambiato; il messaggio in { $where } segue tra un attimo.
recap-kept = Il resoconto di **{ $title }** è salvato. Non c'è un canale in cui pubblicarlo: impostane uno con `/chapter edit` (o `/network settings`), poi pubblica di nuovo.
button-publish = Pubblica
button-edit = Modifica
button-make-event = Crea un evento
field-summary = riassunto
field-attendance = numero di persone
field-next-step = prossimo passo

followup-later = Quando deve tornare?
followup-when-label = Quando deve tornare?
followup-when-example = 12 ottobre 18:00
followup-comes-back = Torna: { $when } ({ $relative }).
followup-done = Fatto! Questo non torna più:
button-done = Fatto
button-put-off = Più tardi
button-a-week = Tra una settimana
button-a-month = Tra un mese
button-other-date = Un'altra data

make-title = Crea un evento
make-when = Quando?
make-when-example = 14 maggio 19:00
make-venue = Dove?
make-description = Di cosa si tratta?
make-chapter = Quale capitolo lo ospita?
make-ask = Gli eventi li crea chi è connector. Per **{ $chapter }**, mostra questo messaggio a { $who }.

notice-help-offered = { $who } può aiutare con una domanda che hai fatto a **{ $title }**. Premi sul nome per conoscervi, o rispondi qui:
notice-help-replied = { $who } ti risponde sulla domanda in cui puoi aiutare:
notice-help-wrote = Ti scrive:
notice-next-step = Dopo **{ $title }** hai scritto cosa viene dopo, e adesso è il momento:
notice-next-step-inherited = Dopo **{ $title }** chi l'organizzava ha scritto cosa viene dopo. Adesso è il momento, e tocca a te raccoglierlo:

effect-followup-due = il prossimo passo dopo un evento
effect-followup-wake = la ricerca di chi prende il prossimo passo
effect-question-offer = la notizia che qualcuno può aiutare
effect-question-reply = una risposta a chi ha offerto aiuto
effect-recap-post = il resoconto di un evento
alert-followup-alone = È arrivato il momento del prossimo passo dopo **{ $title }**, e non c'è nessuno a cui possa dirlo: nessuna persona connector accetta messaggi diretti. `/event recap` mostra cos'era.

refusal-pitch-gone = Questo progetto era già stato tolto dall'elenco.
refusal-pitch-taken = **{ $name }** a questo evento lo presenta un'altra persona. Quello che se ne dice lo può cambiare solo lei, o chi organizza.
refusal-too-many-pitches = Questo evento ha già { $most } progetti, e di più non ce ne stanno. Chiedi a chi organizza di fare posto.
refusal-question-gone = Questa domanda è stata ritirata, o il suo evento non c'è più. `/event agenda` mostra cosa è aperto.
refusal-question-closed = Nel frattempo questa domanda ha trovato risposta. Grazie comunque!
refusal-own-question = Questa domanda è tua. Premi *Risposta trovata* quando qualcuno ha potuto aiutarti.
refusal-too-many-questions = A questo evento hai { $most } domande aperte, e di più per una persona non ce ne stanno. Prima chiudine una che ha trovato risposta.
refusal-checkin-closed = A **{ $title }** le presenze si segnano da { $opens } a { $closes }.
refusal-not-a-person = **{ $name }** è un bot, e i bot non vanno agli eventi.
refusal-count-refused = “{ $text }” non è un numero di persone tra 0 e { $most }. Prova per esempio con “35” o “circa 35”.
refusal-not-begun = **{ $title }** comincia { $starts }: non c'è ancora niente da raccontare. Dai `/event recap` quando sarà cominciato.
refusal-still-a-wish = **{ $title }** non ha ancora una data, quindi non è venuto nessuno e non c'è niente da raccontare.
refusal-summary-missing = A un resoconto serve almeno una frase: di' com'è andata.
refusal-follow-up-gone = Questo prossimo passo è fatto, o il resoconto ora ne ha un altro.
