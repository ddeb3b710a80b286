## Cosa si sa delle persone, e come se ne va

privacy-export = Questo file contiene tutto quello che so di te in **{ $network }**: { $holds }. Degli altri non dice niente: dove c'era un'altra persona, leggi `someone`. È tuo, e questo messaggio lo vedi solo tu.{ $zipped ->
        [yes] {" "}Era grande, quindi l'ho compresso in un file ZIP.
       *[no] {""}
    }
privacy-file = Tutto quello che il bot di { $network } sa di te, tabella per tabella, e niente degli altri. Gli orari sono in UTC; “you” sei tu, “someone” è qualsiasi altra persona.
privacy-holds-you = il tuo nome qui e le tue impostazioni
privacy-holds-member-fields = { $number ->
        [one] una parte del tuo profilo
       *[other] { $number } parti del tuo profilo
    }
privacy-holds-answers = { $number ->
        [one] una risposta a un evento
       *[other] { $number } risposte a eventi
    }
privacy-holds-checkins = { $number ->
        [one] un evento a cui c'eri
       *[other] { $number } eventi a cui c'eri
    }
privacy-holds-reminders = { $number ->
        [one] un promemoria
       *[other] { $number } promemoria
    }
privacy-holds-chapter-members = { $number ->
        [one] un capitolo
       *[other] { $number } capitoli
    }
privacy-holds-connectors = { $number ->
        [one] un periodo come connector
       *[other] { $number } periodi come connector
    }
privacy-holds-track-steps = { $number ->
        [one] un primo passo
       *[other] { $number } primi passi
    }
privacy-holds-board-posts = { $number ->
        [one] un'offerta o un bisogno
       *[other] { $number } offerte e bisogni
    }
privacy-holds-projects = { $number ->
        [one] un progetto
       *[other] { $number } progetti
    }
privacy-holds-questions = { $number ->
        [one] una domanda a un evento
       *[other] { $number } domande a eventi
    }
privacy-holds-deliveries = { $number ->
        [one] un messaggio per te, inviato o previsto
       *[other] { $number } messaggi per te, inviati o previsti
    }
privacy-holds-audit = { $number ->
        [one] una riga su cosa hai fatto o cosa ti ha riguardato
       *[other] { $number } righe su cosa hai fatto o cosa ti ha riguardato
    }
privacy-holds-rest = { $number ->
        [one] un'altra voce
       *[other] altre { $number } voci
    }

privacy-erase-title = Cancellare tutto quello che ti riguarda?
privacy-erase = Appena confermi, qui nessuno ti trova o ti vede più. Per { $days } giorni puoi ancora ripensarci, e tutto torna com'era; dopo è definitivo, e nessuno può rimediare.
privacy-goes-title = Cosa se ne va
privacy-goes = Il tuo profilo e le tue impostazioni, le tue risposte e i tuoi posti, i promemoria, i primi passi e le presentazioni, le offerte, i bisogni, le domande, i progetti, le bozze e i desideri, i ruoli avuti da me, e ogni messaggio per te in attesa. Anche dalla ricerca, e da una copia di sicurezza quando viene ripristinata.
privacy-stays-title = Cosa resta, senza di te
privacy-stays = Quello che la rete ha deciso e contato: l'esito di una decisione, quante persone c'erano, eventi e pagine per chiunque, che un capitolo aveva connector, una riga del registro che non rimanda a nessuno. Quello che hai scritto tu in Discord resta in Discord: cancellalo lì.
privacy-animates-title = Sei connector
privacy-animates = Quando è definitivo, il tuo ruolo finisce in { $chapters }, e guardo chi ci resta. Se puoi, prima passa il testimone: `/connector handover`.
privacy-asked = Qui non ti vede più nessuno. Il { $until } ({ $relative }) tutto quello che ti riguarda viene cancellato per sempre; fino ad allora *Conserva i miei dati*, qui o in `/privacy erase`, riporta tutto com'era. Nel frattempo non ti scrivo, e dopo non ti conosco: se resti nel server e mi usi di nuovo, per me sei una persona nuova.
privacy-waiting = Hai chiesto la cancellazione il { $asked }. Intanto non ti vede nessuno. Diventa definitiva il { $until } ({ $relative }); fino ad allora *Conserva i miei dati* riporta tutto com'era.
privacy-kept = Che bello riaverti qui. Tutto è com'era; solo i messaggi previsti nel frattempo non sono stati inviati.
privacy-not-waiting = Non c'è niente in attesa di essere cancellato: ci hai già ripensato, o è già fatto. `/privacy export` mostra cosa so.
privacy-discarded = Non ho cancellato niente, tutto resta com'è.
button-privacy-keep = Conserva i miei dati
button-privacy-export = I miei dati in un file
button-privacy-erase = Cancella i miei dati…

privacy-parts = Un'altra parte
privacy-part-keep = Cosa conservo
privacy-part-why = Perché lo conservo
privacy-part-who = Chi lo vede
privacy-part-long = Per quanto tempo
privacy-part-others = Cosa esce verso altri
privacy-part-rights = Cosa puoi chiedere
privacy-part-whom = A chi chiedere
privacy-policy-foot = Privacy in { $network }
privacy-policy-keep =
    • Il tuo numero e il tuo nome in Discord, la tua lingua e il tuo fuso orario.
    • Quello che scrivi di te: città, competenze, temi, lingue, cosa offri e cosa cerchi, link. Tutto dipende da te.
    • Quello che fai qui: i capitoli di cui fai parte o che animi, le risposte agli eventi, che c'eri, promemoria, primi passi, domande, progetti, quello che è in bacheca, le decisioni in cui parli, le idee per la rivista.
    • Un registro di cosa è cambiato, e i messaggi che ti ho inviato o ti invierò.
    Non conservo quello che le persone scrivono nei canali, né chi legge cosa. Una domanda che mi fai con parole tue resta per poco, perché “e a Lione?” abbia un senso.
privacy-policy-why =
    • Perché le persone che potrebbero aiutarsi si trovino, per quanto ognuna lo vuole.
    • Perché gli eventi abbiano i loro posti, i promemoria arrivino, e chi è qui da poco non resti in disparte.
    • Perché più avanti si possa vedere cosa è stato deciso, e chi ha cambiato cosa.
    Non ci sono pubblicità, profili di quello che fai, punteggi, e nessuno finisce in classifica.
privacy-policy-who =
    • Il tuo profilo è nascosto finché non lo apri, parte per parte: a nessuno, connector, il tuo capitolo, la rete o chiunque. `/profile visibility` lo cambia, e vale subito: in quello che è nascosto non si cerca nemmeno.
    • Chi organizza un evento vede chi viene; quello che è segnato come per chiunque lo vede chiunque.
    • Chi è steward vede il registro, e quello che serve per prendersi cura della rete. I tuoi promemoria e messaggi diretti non li vede nessun altro.
    • Pagine e calendari pubblici mostrano eventi e capitoli, mai persone.
    • Chi gestisce la macchina su cui funziono potrebbe leggere i dati, come in ogni servizio di questo tipo.
privacy-policy-long =
    • Finché sei qui, finché non lo cambi o lo fai cancellare.
    • Se lasci il server, { $retention } giorni; poi cancello tutto quello che ti riguarda. Se torni prima, c'è ancora tutto.
    • Le righe del registro, { $audit } giorni.
    • Dopo `/privacy erase` non ti vede più nessuno da subito, e la cancellazione è definitiva { $grace } giorni dopo.
    • Nelle copie di sicurezza, finché non le sostituiscono copie più nuove: dopo { $months } mesi nessuna ti contiene, le copie altrove forse più a lungo. Se una viene ripristinata, prima cancello di nuovo chi l'aveva chiesto.
privacy-policy-others = Niente viene venduto o ceduto. Quello che mostro e invio passa per Discord, che lo conserva secondo regole sue: quello che sta in un canale ci resta finché qualcuno non lo cancella. Dove leggo calendari, feed o pagine altrove, lì non dico niente di te. Chi ha il link del tuo calendario personale legge il tuo calendario: disattivalo in `/event calendar`.
privacy-policy-rights =
    • Vedere tutto: `/privacy export` ti dà subito un file.
    • Correggere: `/profile edit`, `/profile language`, `/profile timezone`.
    • Nascondere: `/profile visibility`, subito e ovunque.
    • Fermare qualcosa: `/profile pairing`, `/profile reminders`, `/chapter leave`, `/event leave`.
    • Far cancellare: `/privacy erase`, definitivo dopo { $grace } giorni.
    Non serve dare una ragione, e nessuno deve dire di sì.
privacy-policy-whom = { $stewards ->
        [none] Chiedi a chi è steward di { $network }, cioè a chi gestisce questo server.
       *[other] Chiedi a chi è steward di { $network }: { $stewards }.
    } Può spiegarti, aiutarti, e guardare cosa è andato storto. Dove la legge ti dà più di quanto è scritto qui, vale la legge.
