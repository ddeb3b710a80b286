## La pratica che arriva con il bot, finché la rete non scrive la sua

handbook-values = **Cinque valori**
    Collaborazione: lo facciamo insieme, e condividiamo quello che impariamo.
    Apertura: quello che facciamo si può vedere, ci si può unire e si può copiare.
    Cura: le persone vengono prima dei progetti.
    Do-ocrazia: chi fa decide come si fa.
    Beta permanente: proviamo, guardiamo cosa è successo, e cambiamo.
handbook-roles = **Chi fa cosa**
    Chiunque sia in questo server è *membro*: viene agli eventi, entra nei capitoli, e apre del proprio profilo quanto vuole.
    Chi è *connector* anima un capitolo, di un luogo o di un tema: prepara i suoi eventi, accoglie le persone, lo fa durare. Il ruolo ha un inizio e una fine, e si può rinnovare; a un capitolo fa bene avere in questo ruolo { $least_connectors ->
        [one] almeno una persona
       *[other] almeno { $least_connectors } persone
    }.
    Chi è *steward* si prende cura della rete nel suo insieme: le impostazioni e le cifre, quello che nasce, tace o è bloccato, quello che va storto.
    Fa da *garante* una persona connector, per chi vuole diventare connector; un *buddy* è presente nelle prime settimane di chi arriva; un *capitolo mentore* ne accompagna uno nuovo o silenzioso.
handbook-decisions = **Come decidiamo**
    I progetti sono autonomi: chi ne porta uno decide su di esso.
    Tre connector possono sistemare le questioni di ogni giorno che non toccano né il nome né il denaro della rete.
    Quello che è più formale passa per il *consenso tacito*: una proposta resta aperta fino a una data, e il silenzio la sostiene. Alle domande si risponde mentre il tempo corre. Un'obiezione dice perché e ferma il tempo, finché chi l'ha fatta non dice che è risolta.
    `/decide propose` pone una questione a connector di tutta la rete o ai membri di un capitolo; `/decide list` mostra cosa ti aspetta. Nuovi capitoli, nuove persone connector, la città di un summit e la fine di un capitolo si decidono allo stesso modo.
    Il voto è l'ultima risorsa.
handbook-becoming = **Diventare connector: la regola del 333**
    { $takeoff_days ->
        [0] Un decollo
        [one] Un giorno di decollo
       *[other] { $takeoff_days } giorni di decollo
    } in cui organizzi con altre persone; tre criteri (risultati che si vedono, una lettera d'intenti per sei mesi, nessuna obiezione forte); e { $endorsers ->
        [0] il consenso di chi è connector
        [one] una persona connector che fa da garante e cura la tua accoglienza
       *[other] { $endorsers } connector che fanno da garanti, e una di queste persone cura la tua accoglienza
    }.
    `/connector propose` dà il via: te lo chiede chi è connector, o ti proponi tu per il tuo capitolo. Niente è pubblico prima del tuo sì. Chi è connector usa `/connector endorse`, o `/connector object` con una ragione che ti viene detta; `/connector candidates` mostra cosa manca. Alla fine, le persone connector decidono per consenso.
handbook-terms = **Quanto dura il ruolo di connector**
    { $term_days ->
        [one] Un giorno
       *[other] { $term_days } giorni
    } alla volta. Prima della fine ti chiedo se resti; vanno bene entrambe le risposte, e `/connector renew` mostra in ogni momento i tuoi ruoli e quando finiscono. Se non risponde nessuno, lo viene a sapere chi è steward, e un mese dopo il ruolo finisce con un grazie; quello dell'ultima persona che anima un capitolo non finisce mai da solo.
    `/connector step-down` lascia un ruolo, `/connector handover` passa il capitolo. I diritti finiscono nel momento in cui finisce il ruolo.
handbook-founding = **Come nasce un capitolo**
    `/chapter start` dice la città (o un tema) e perché. Un capitolo vivo lì vicino ti viene mostrato per primo; a uno silenzioso si chiede, e ha { $silent_neighbour_days ->
        [one] un giorno
       *[other] { $silent_neighbour_days } giorni
    } per rispondere.
    Poi le persone dicono con un pulsante fin dove arrivano: *Interesse*, *Energia* o *Impegno*. Si forma con { $commitments ->
        [one] un impegno
       *[other] { $commitments } impegni
    }, un capitolo che lo accompagna e il consenso di chi è connector.
    Chi ha preso l'impegno fa parte del primo gruppo di connector; si creano il ruolo, il canale e il calendario, e comincia la guida. Con il primo evento, il capitolo è attivo.
handbook-composting = **Quando un capitolo viene compostato**
    La fine di un capitolo è una tappa, non un fallimento, e decide sempre una persona. A un capitolo silenzioso si chiede come sta, la prima volta dopo { $ask_days ->
        [one] un giorno
       *[other] { $ask_days } giorni
    }; più tardi gli si offre un capitolo mentore e un riposo. Qualsiasi risposta è un segno di vita.
    `/chapter compost` propone la fine, con la ragione e quello che si è imparato. I membri lo sanno per primi e decidono per consenso, poi conferma chi è steward. Eventi e promesse si sistemano, a ogni persona si propone un prossimo capitolo, il ruolo se ne va, il canale e l'archivio restano leggibili.
    `/chapter reseed` un giorno lo riporta in vita, con la sua memoria.
handbook-privacy = **Cosa vedono di te le altre persone**
    Il tuo profilo è nascosto finché non lo apri, campo per campo: `/profile visibility` stabilisce per ognuno chi lo vede: nessuno, connector, il tuo capitolo, la rete o chiunque.
    Le risposte alle domande seguono la stessa regola: nessuno viene a sapere da me quello che non gli hai aperto.
    `/privacy export` ti dà un file con tutto quello che so di te, `/privacy erase` lo fa cancellare, `/privacy policy` dice cosa conservo, perché, chi lo vede e per quanto tempo.
handbook-none =
    { $topic ->
        [none] La rete non ha ancora con me un manuale suo.
       *[other] La rete non ha ancora con me una pagina sua su “{ $topic }”, quindi tirerei a indovinare.
    } Posso parlarti dei nostri valori, dei ruoli, di come decidiamo, di come si diventa connector e quanto dura, di come nasce e finisce un capitolo, e di privacy; `/onboard playbook list` ha le guide. Per il resto, chiedi a chi è connector.

become-member = Lo sei già: chiunque sia in questo server è membro. `/chapter near` e `/chapter join` ti fanno entrare in un capitolo; dove non ce n'è, `/chapter start` ne inizia uno.
become-connector =
    Si diventa connector con la *regola del 333*: { $takeoff_days ->
        [0] organizzare con altre persone
        [one] un giorno a organizzare con altre persone
       *[other] { $takeoff_days } giorni a organizzare con altre persone
    }; tre criteri (risultati che si vedono, una lettera d'intenti per sei mesi, nessuna obiezione forte); e { $endorsers ->
        [0] il consenso di chi è connector
        [one] una persona connector che fa da garante
       *[other] { $endorsers } connector che fanno da garanti
    }.
    Parla con chi anima il tuo capitolo: ti propone con `/connector propose`, o ti proponi tu con lo stesso comando. `/connector candidates` mostra cosa manca. Quando è tutto pronto, le persone connector decidono per consenso.
become-steward = Chi è steward si prende cura della rete nel suo insieme; la scelta spetta alle persone che gestiscono questo server. Parla con una di loro di cosa ti piacerebbe seguire.
become-endorser = Fa da garante chi è connector e sostiene chi sta per diventarlo; una di queste persone ne cura l'accoglienza. Se sei connector, guarda `/connector candidates` e usa `/connector endorse`.
become-buddy = Un buddy è presente nelle prime settimane di chi arriva. Di' a chi è connector del tuo capitolo che ti piacerebbe: te lo chiederà con `/onboard buddy` quando arriva qualcuno, e niente è deciso prima del tuo sì.
handover = **Passare un capitolo**
    Lasciare il ruolo è una cosa normale. `/connector handover` chiede alla persona che indichi; quando dice di sì, una guida per voi due appare in `/onboard mine` (eventi, contatti, account, promesse). Quando ha ospitato un evento del capitolo, lo stesso comando completa il passaggio: i due ruoli cambiano insieme.
    Se non c'è chi continui, `/connector step-down` lascia il ruolo, e chi è steward si prende cura del capitolo. Se chi lo animava è già via, `/connector propose` comincia con un'altra persona, o la nomina chi è steward con `/connector add`. Di un account perso, chi è steward passa i ruoli a quello nuovo della persona con `/connector recover`.
    Canale e ruolo restano al capitolo, quindi con una persona non si perde niente; gli account fuori da questo server vanno richiesti a chi li ha aperti.
