## Il tempo di chi è connector: restare, lasciare, ricevere un grazie

terms-near = { $number ->
        [one] Il tuo periodo come connector sta per finire. Resti? Vanno bene entrambe le risposte.
       *[other] I tuoi periodi come connector stanno per finire. Resti? Vanno bene entrambe le risposte.
    }
terms-own = { $number ->
        [one] Animi un capitolo.
       *[other] Animi { $number } capitoli.
    }
terms-line = **{ $chapter }**: fino al { $ends } ({ $relative })
terms-line-open = **{ $chapter }**: ancora senza una fine; te lo chiederò per tempo
terms-more = … `/connector renew` mostra i prossimi quando questi hanno una risposta.
terms-renewed = Grazie perché resti con **{ $chapter }**: il tuo periodo va avanti fino al { $ends }.
terms-leaving = { $left ->
        [0] Sei l'unica persona connector di **{ $chapter }**: non lo animerebbe più nessuno. `/connector handover` lo passa a qualcuno; va bene anche lasciare adesso, e se ne prende cura chi è steward.
        [one] Non saresti più connector di **{ $chapter }**, e i tuoi diritti lì finirebbero subito. Resta un'altra persona connector.
       *[other] Non saresti più connector di **{ $chapter }**, e i tuoi diritti lì finirebbero subito. Restano altre { $left } persone connector.
    }
terms-left = { $left ->
        [0] Non sei più connector di **{ $chapter }**, grazie di tutto. Ora non lo anima nessuno; chi è steward lo verrà a sapere.
        [one] Non sei più connector di **{ $chapter }**, grazie di tutto. Una persona connector va avanti.
       *[other] Non sei più connector di **{ $chapter }**, grazie di tutto. { $left } connector vanno avanti.
    }
terms-public = Ora lo dico nel canale di **{ $chapter }**.
terms-recovered = I ruoli di { $lost } ora sono di { $found }: { $chapters }. Il vecchio account lì non può più fare niente.

connector-news-thanks = { $why ->
        [lapsed] Per un mese dopo la fine del tuo periodo come connector di **{ $chapter }** non abbiamo avuto tue notizie, quindi è finito anche il ruolo. È una cosa normale: grazie per tutto quello che hai fatto! Puoi riavere il ruolo in qualsiasi momento.
        [handed] **{ $chapter }** è in nuove mani, e tu sei tra le persone che l'hanno fatto vivere. Grazie per tutto quello che hai fatto, e per come l'hai passato!
       *[other] Ora sei tra le persone che hanno fatto vivere **{ $chapter }**. Grazie per tutto quello che hai fatto! Puoi riavere il ruolo in qualsiasi momento.
    } { $who }, se vuoi, ti ringrazia anche il canale del capitolo; lì nessuno viene nominato se non lo desidera.
connector-news-removed = Il tuo ruolo di connector di **{ $chapter }** è finito: l'ha deciso { $other }, che è steward e può dirti perché. Sei membro come prima. Grazie per quello che hai fatto lì.
connector-news-farewell = { $who } ha lasciato il ruolo di connector di **{ $chapter }**. Grazie per tutto quello che hai fatto qui!
connector-news-welcome = { $who } da ora è connector di **{ $chapter }**. Che bello!
connector-news-lost = Chi è steward ha spostato il tuo ruolo in **{ $chapter }** da questo account a { $other }, perché questo risultava perso. Se non è così, scrivi subito a chi è steward.
connector-news-found = Con questo account ora sei connector di **{ $chapter }**; prima il ruolo era di { $other }.
connector-news-moved = Chi è steward ha spostato un ruolo di connector di **{ $chapter }** dall'account perso { $other } a { $who }.

alert-term-over = Il periodo di { $who } come connector di **{ $chapter }** è finito, e non c'è stata risposta. Dopo un mese il ruolo finisce da solo. Chiedetelo alla persona; `/connector renew` lo mantiene.
alert-term-last = { $who } è l'unica persona connector di **{ $chapter }** e non ha risposto da quando il periodo è finito. Il ruolo non finisce da solo: chiedetelo alla persona, o trovate qualcuno che continui con `/connector propose`.
alert-connectors-few = { $number ->
        [one] Un capitolo ha meno di { $least } connector: { $chapters }.
       *[other] { $number } capitoli hanno meno di { $least } connector: { $chapters }{ $more ->
            [0] .
           *[other] , e ancora { $more }.
        }
    } `/connector propose` comincia con una nuova persona.

button-stay = Resto
button-step-down = Lascio
button-thank-public = Un grazie nel canale
button-who-animates = Chi lo anima

refusal-no-roles = In questo momento non animi nessun capitolo, quindi non c'è niente da rinnovare. `/connector propose` è un modo per cominciare.
refusal-role-over = Questo ruolo è finito, o non è tuo, quindi non è cambiato niente. `/connector renew` mostra quelli che hai.
refusal-nothing-to-recover = **{ $name }** non è connector da nessuna parte, quindi non c'è niente da spostare. `/connector list` mostra chi lo è.
refusal-same-account = **{ $name }** è sia l'account perso sia quello nuovo. Scegline due.
refusal-recover-oneself = Nessuno si dà da sé i ruoli di un altro account, nemmeno chi è steward. Chiedi a un'altra persona steward.

effect-connector-asked = la domanda se una persona connector resta
effect-connector-news = le novità sul ruolo di una persona connector
