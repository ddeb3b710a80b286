## Capitoli che finiscono bene, e ricominciano

compost-form = La fine di { $chapter }
compost-form-why = Perché dovrebbe finire?
compost-form-lessons = Cosa si è imparato che valga la pena tenere?
compost-form-goodbye = Un ultimo incontro? Quando?
compost-hint-why = I suoi membri lo leggono prima di decidere
compost-hint-lessons = Resta con il capitolo, e più avanti altre persone lo trovano
compost-hint-goodbye = Dopo la decisione: “venerdì tra due settimane 19:00”. Vuoto: nessuno
compost-why = Perché
compost-lessons = Cosa si è imparato
compost-homes = Prossimi capitoli
compost-goodbye-title = Un ultimo incontro di { $chapter }
compost-case = La proposta è che { $chapter } finisca bene. Il silenzio sostiene; un'obiezione dice perché e ferma il tempo. Non succede niente prima del vostro consenso e della conferma di chi è steward.
compost-case-lessons = Cosa si è imparato: { $lessons }
compost-case-goodbye = Un ultimo incontro: { $when }. Con il vostro consenso entra nel calendario.
compost-case-homes = Dove puoi andare poi: { $homes }.
compost-preview = Ecco cosa ho capito. Vale da quando premi **Conferma**.
    I primi a saperlo sono i membri di **{ $chapter }**, in { $where }, e chi ne è connector, direttamente. Decidono fino al { $closes }: il silenzio sostiene, un'obiezione ferma il tempo. Poi conferma chi è steward.
compost-preview-here = Il capitolo non ha un canale suo, quindi sta qui, dove l'hai scritto: di' ai suoi membri dove leggerlo, per favore.
compost-preview-goodbye = L'ultimo incontro, { $when }, entra nel calendario quando c'è il consenso, e si fa.
compost-preview-then = Cosa succede quando conferma chi è steward, e non prima:
compost-ends-members = { $connectors ->
        [0] ai suoi membri ({ $members }) resta l'archivio; ruolo e canale si chiudono
       *[other] ai suoi membri ({ $members }) resta l'archivio; chi ne è connector ({ $connectors }) riceve un grazie, e il ruolo finisce; ruolo e canale si chiudono
    }
compost-ends-events = { $number ->
        [one] un evento viene annullato: { $titles }. Persone che lo sapranno: { $people }. Perché si faccia, chiedi prima a un altro capitolo con `/event cohost`: allora va avanti lì
       *[other] { $number } eventi vengono annullati: { $titles }. Persone che lo sapranno: { $people }. Perché uno si faccia, chiedi prima a un altro capitolo con `/event cohost`: allora va avanti lì
    }
compost-ends-handed = va avanti con chi lo ospita insieme: { $titles }
compost-ends-hosted = { $number ->
        [one] lascia un evento che ospita con altri
       *[other] lascia { $number } eventi che ospita con altri
    }
compost-ends-series = { $number ->
        [one] finisce una serie
       *[other] finiscono { $number } serie
    }
compost-ends-calendars = { $number ->
        [one] un calendario non viene più seguito; i suoi eventi restano
       *[other] { $number } calendari non vengono più seguiti; i loro eventi restano
    }
compost-ends-followups = { $number ->
        [one] si chiude un prossimo passo
       *[other] si chiudono { $number } prossimi passi
    }
compost-ends-questions = { $number ->
        [one] una domanda aperta resta leggibile nell'archivio
       *[other] { $number } domande aperte restano leggibili nell'archivio
    }
compost-ends-tracks = { $number ->
        [one] si ferma una guida
       *[other] si fermano { $number } guide
    }
compost-ends-candidacies = { $number ->
        [one] finisce una candidatura o un passaggio, e lo dico alle persone
       *[other] finiscono { $number } candidature e passaggi, e lo dico alle persone
    }
compost-ends-requests = { $number ->
        [one] lo viene a sapere una persona che aspetta di entrare
       *[other] lo vengono a sapere { $number } persone che aspettano di entrare
    }
compost-ends-invites = { $number ->
        [one] si disattiva un link d'invito
       *[other] si disattivano { $number } link d'invito
    }
compost-ends-decisions = { $number ->
        [one] una decisione dei suoi membri si chiude senza esito
       *[other] { $number } decisioni dei suoi membri si chiudono senza esito
    }
compost-ends-kin = { $number ->
        [one] un capitolo che accompagna o che gli appartiene va avanti da sé
       *[other] { $number } capitoli che accompagna o che gli appartengono vanno avanti da sé
    }
compost-ends-homes = ai suoi membri si propone: { $homes }
compost-ends-no-homes = lì vicino non c'è un capitolo attivo da proporre ai suoi membri
compost-begun = Lo chiedo ai membri di **{ $chapter }** in { $where }, fino al { $closes }. Ti dico cosa rispondono, e come va a finire.
compost-under-way = Se **{ $chapter }** finisce, lo stanno decidendo i suoi membri. Prima non succede niente.
compost-waits = I membri di **{ $chapter }** hanno dato il consenso. Ora chi è steward guarda ancora una volta e conferma, con `/chapter compost`.
compost-last-look = I membri di **{ $chapter }** hanno dato il consenso alla sua fine. Quando confermi:
compost-last-goodbye = L'ultimo incontro deve ancora venire, { $when }: si fa, ma per allora il canale si potrà solo leggere. Forse preferisci confermare dopo.
compost-done = **{ $chapter }** è finito bene. Ai suoi membri si propone un prossimo capitolo, chi ne era connector riceve un grazie, l'archivio resta leggibile. Persone avvisate di un evento annullato: { $people }. `/chapter reseed` lo riporta in vita.
compost-kept = **{ $chapter }** va avanti, e i suoi membri lo sanno tra un attimo. Si può riproporre.
compost-status = { $status }: `/chapter reseed` lo riporta in vita
compost-memory-title = Compostato nel { $year }

compost-told-proposed = { $who } propone che **{ $chapter }** finisca bene. I suoi membri decidono fino al { $closes }; puoi sostenere, chiedere o fare obiezione.
compost-told-agreed = I membri di **{ $chapter }** hanno dato il consenso alla sua fine. Chi è steward guarda cosa resta da sistemare e conferma.
compost-told-thanks = **{ $chapter }** è finito, e con lui il tuo ruolo. Grazie per averlo portato fin qui: i suoi eventi, le sue persone e quello che si è imparato restano. Se un giorno ti chiama di nuovo, `/chapter reseed` lo riporta in vita.
compost-told-kept = **{ $chapter }** va avanti: la sua fine non è stata confermata. { $gathering ->
        [yes] L'incontro resta nel calendario; chi l'organizza può dargli un altro nome, o annullarlo.
       *[no] Grazie per averci pensato insieme.
    }
compost-farewell = **{ $chapter }** è finito, come avete deciso. Grazie di cuore: quello che è successo qui resta da leggere.
compost-farewell-lessons = Cosa si è imparato:
compost-farewell-homes = La porta è aperta qui:
compost-agreed-next = Chi è steward guarda cosa resta da sistemare e conferma, con `/chapter compost`. Fino ad allora non cambia niente.

reseed-form = { $chapter } ricomincia
reseed-form-why = A cosa ti impegni, e con chi?
reseed-hint-why = Lo legge chi è steward e chi ne faceva parte
reseed-asked = Grazie. Se **{ $chapter }** ricomincia, lo dice chi è steward; `/chapter reseed` mostra a cosa ti impegni, e ti dico la risposta.
reseed-lessons = Cosa si era imparato l'ultima volta:
reseed-wanted = { $who } ricomincerebbe **{ $chapter }**:
reseed-done = **{ $chapter }** è di nuovo un seme, e se ne prende cura { $who }. La sua memoria c'è, ruolo e canale sono di nuovo aperti, e chi ne faceva parte riceve un invito.
reseed-declined = Per ora **{ $chapter }** resta compostato; { $who } lo sa.
reseed-told-agreed = **{ $chapter }** è di nuovo un seme, e te ne prendi cura tu. La sua guida comincia: `/onboard mine`. Chi ne faceva parte riceve un invito.
reseed-told-declined = Chi è steward dice che per ora **{ $chapter }** resta compostato. Parlatene: quello che non va oggi può andare in primavera.
reseed-told-again = **{ $chapter }** ricomincia, con { $who }. Chi ne faceva parte ne fa ancora parte, e la porta è aperta a chiunque:

button-compost = Compostalo
button-lives-on = Va avanti
button-look = Guarda e conferma
button-archive = L'archivio
button-join-home = Entra in { $chapter }
button-reseed = Ricomincialo
button-reseed-later = Per ora no

field-lessons = cosa si è imparato
field-commitment = impegno

effect-compost-agreed = la domanda di confermare la fine di un capitolo
effect-compost-farewell = il saluto di un capitolo
effect-compost-kept = la notizia che un capitolo va avanti
effect-compost-proposed = la notizia che si propone la fine di un capitolo
effect-compost-thanks = il grazie a chi era connector di un capitolo finito
effect-reseed-asked = la domanda se un capitolo ricomincia
effect-reseed-invited = l'invito a un capitolo che ricomincia
effect-reseed-news = la risposta a chi vorrebbe ricominciare un capitolo

refusal-ending-under-way = Se **{ $chapter }** finisce, si sta già decidendo. `/chapter compost` mostra a che punto è.
refusal-ending-not-agreed = I membri di **{ $chapter }** non hanno dato il consenso alla sua fine, quindi non c'è niente da confermare. `/chapter compost` mostra a che punto è.
refusal-ends-by-consent = Se **{ $chapter }** finisce, lo decidono i suoi membri: `/chapter compost` lo chiede e si prende cura di quello che resta.
refusal-begins-by-reseeding = **{ $chapter }** è compostato. `/chapter reseed` lo riporta in vita con la sua memoria.
refusal-already-composted = **{ $chapter }** è già finito. `/chapter show` dice cosa si è imparato, `/chapter reseed` lo riporta in vita.
refusal-goodbye-too-early = L'ultimo incontro viene dopo la decisione, che si chiude al più presto il { $closes }. Scegli un momento successivo, o lascia vuoto.
refusal-no-room-for-members = **{ $chapter }** non ha un canale suo. Scrivi `/chapter compost` in un canale dove i suoi membri possano leggerlo, o dagli prima un canale con `/chapter edit`.
refusal-not-composted = **{ $chapter }** è vivo, quindi non c'è niente da ricominciare. `/chapter show` dice come si entra.
refusal-reseeding-under-way = Qualcuno ha già chiesto di ricominciare **{ $chapter }**, e chi è steward non ha ancora risposto. Parlatene insieme: ci vogliono più persone.
refusal-name-taken-since = Ormai c'è un capitolo vivo che si chiama **{ $other }**, quindi **{ $chapter }** non può tornare con il suo nome. Entraci con `/chapter join`, o chiedi a chi è steward di cambiare nome a uno dei due.
refusal-reseeder-left = Chi voleva ricominciare **{ $chapter }** non è più nel server. Premi *Per ora no*: poi può chiederlo un'altra persona.
refusal-reseeding-gone = Questo ha già avuto risposta. `/chapter show` dice a che punto è il capitolo.
