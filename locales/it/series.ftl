## Serie: eventi che si ripetono

series-every = { $repeat ->
        [weekly] ogni settimana, di { $day }
        [fortnightly] ogni due settimane, di { $day }
        [monthly_weekday] ogni mese, { $day ->
            [domenica] { $nth ->
                [1] la prima { $day }
                [2] la seconda { $day }
                [3] la terza { $day }
                [4] la quarta { $day }
               *[last] l'ultima { $day }
            }
           *[other] { $nth ->
                [1] il primo { $day }
                [2] il secondo { $day }
                [3] il terzo { $day }
                [4] il quarto { $day }
               *[last] l'ultimo { $day }
            }
        }
        [monthly_date] ogni mese, il giorno { $number }{ $late ->
            [yes] {" "}(o l'ultimo)
           *[no] {""}
        }
        [half_yearly] ogni sei mesi, il giorno { $number }{ $late ->
            [yes] {" "}(o l'ultimo)
           *[no] {""}
        }
       *[yearly] ogni anno, il { $date }
    }
series-until = { $until ->
        [none] senza fine
       *[other] fino al { $until }
    }
series-preview =
    Si ripete **{ $every }**, { $until }.
    Le prime date: { $dates }
series-select-until = Fino a quando… ({ $until })
series-until-none = Senza fine
series-until-dates = { $number } date
series-until-months = { $number ->
        [12] un anno
       *[other] { $number } mesi
    }
series-until-typed = Un altro giorno…
series-until-form = Fino a quando?
series-until-input = L'ultimo giorno in cui può esserci
series-until-example = 30 giugno · fine luglio

series-card = Si ripete { $every }
series-on = Si ripete **{ $every }**, { $until }.
series-field = Si ripete
series-part = { $every } · { $until }
series-part-next = Prossime date: { $dates }
series-part-regular = Vieni a tutte le date.
series-open = Un'altra data…
button-every-date = Vengo a tutte
button-leave-every-date = Lascia tutte
button-keep-going = Va avanti
button-end-series = Chiudi la serie

series-joined = Da ora vieni a tutte le date di **{ $title }** ({ $every }): { $seated ->
        [0] per ora non c'è un posto libero
        [one] una data è segnata
       *[other] { $seated } date sono segnate
    }, e le prossime seguono da sé. Te le ricordo una per una.{ $waiting ->
        [0] {""}
        [one] {" "}Una è al completo: sei nella sua lista d'attesa.
       *[other] {" "}{ $waiting } sono al completo: sei nelle loro liste d'attesa.
    }{ $kept ->
        [0] {""}
        [one] {" "}Quello che avevi risposto per una data resta com'era.
       *[other] {" "}Quello che avevi risposto per { $kept } date resta com'era.
    }
series-left = Non vieni più in automatico a **{ $title }**. { $left ->
        [0] Non restava nessuna tua risposta.
        [one] Ho tolto la tua risposta a una data in arrivo.
       *[other] Ho tolto le tue risposte a { $left } date in arrivo.
    }
series-left-one = Alle altre date continui a venire.

series-edit-preview = { $scope ->
        [all] Cambiano tutte le prossime date di **{ $title }**.
       *[following] **{ $title }** cambia da { $from } in poi.
    }
series-edit-moved = { $moved ->
        [0] Non si sposta nessuna data.
        [one] Si sposta una data.
       *[other] Si spostano { $moved } date.
    }
series-edit-first = La data che hai scelto ora è { $after } ({ $wall }).
series-edit-changed = { $changed ->
        [0] Nessuna data cambia aspetto.
        [one] Cambia una data.
       *[other] Cambiano { $changed } date; quello che una data ha di suo resta.
    }
series-edit-cancelled = { $cancelled ->
        [one] Una data non si farà.
       *[other] { $cancelled } date non si faranno.
    }
series-edit-made = { $made ->
        [one] Si aggiunge una nuova data.
       *[other] Si aggiungono { $made } nuove date.
    }
series-told = { $people ->
        [0] A queste date non ha ancora risposto nessuno.
        [one] Lo dico a una persona, una volta.
       *[other] Lo dico a { $people } persone, una volta a ognuna.
    }
series-edited = Fatto, **{ $title }** ha le tue modifiche.
series-promoted = { $promoted ->
        [one] Una persona che era in attesa ora ha un posto.
       *[other] { $promoted } persone che erano in attesa ora hanno un posto.
    }
series-end-preview = { $scope ->
        [all] Annullare tutte le prossime date di **{ $title }** ({ $dates ->
            [one] una data
           *[other] { $dates } date
        })?
       *[following] Annullare **{ $title }** da { $from } in poi ({ $dates ->
            [one] una data
           *[other] { $dates } date
        })?
    } { $reason ->
        [none] Puoi dare una ragione con l'opzione `reason`.
       *[other] Ragione: { $reason }
    }
series-ended = { $scope ->
        [all] **{ $title }** non si fa più; { $dates ->
            [one] una data è annullata
           *[other] { $dates } date sono annullate
        }.
       *[following] **{ $title }** finisce prima di { $from }; { $dates ->
            [one] una data è annullata
           *[other] { $dates } date sono annullate
        }.
    }
series-begun = Ora **{ $title }** si ripete { $every }, { $until }. Prossime: { $dates }
series-kept = Grazie: **{ $title }** va avanti. Per sei mesi non lo chiedo più.

notice-series-changed = **{ $title }** cambia: { $moved ->
        [0] {""}
        [one] una delle tue date ha un altro orario
       *[other] { $moved } delle tue date hanno un altro orario
    }{ $both ->
        [yes] {", "}
       *[no] {""}
    }{ $cancelled ->
        [0] {""}
        [one] una non si farà
       *[other] { $cancelled } non si faranno
    }.{ $reason ->
        [none] {""}
       *[other] {" "}Perché: { $reason }
    }{ $when ->
        [none] {""}
       *[other] {" "}La tua prossima data è { $when }; le tue risposte valgono ancora, cambiale se non ti va bene.
    }
notice-series-ended = **{ $title }** ({ $every }) non si fa più: { $cancelled ->
        [one] la data a cui avevi risposto è annullata.
       *[other] le { $cancelled } date a cui avevi risposto sono annullate.
    } { $reason ->
        [none] Chi organizza non ha dato una ragione.
       *[other] Perché: { $reason }
    }
notice-series-still-on = È da sei mesi che non mi dici niente di **{ $title }** ({ $every }; prossima data { $when }). Va avanti? Niente finisce da solo, qualsiasi cosa tu prema, o anche niente.
notice-series-still-on-other = A organizzare **{ $title }** ({ $every }; prossima data { $when }) è <@{ $organiser }>, e da sei mesi non me ne dice niente. Sai se va avanti?
notice-series-server = Per chiuderlo, usa nel server `/event cancel` con `scope` *Tutte le date*.
alert-series-quiet = Nessuno ha risposto se **{ $title }** va avanti: l'ho chiesto a chi organizza e a chi è connector del capitolo. Resta nel calendario; `/event cancel` con `scope` *Tutte le date* lo chiude.

effect-series-changed = la notizia che una serie è cambiata
effect-series-ended = la notizia che una serie è finita
effect-series-extend = le prossime date di una serie
effect-series-still_on = la domanda se una serie va avanti
effect-series-quiet = lo sguardo a una serie di cui non si sa più niente

refusal-series-gone = Questa serie è finita o è stata chiusa, quindi non è cambiato niente. `/event list` mostra cosa c'è in programma.
refusal-repeat-needs-scope = Una sola data di **{ $title }** non può ripetersi con una regola sua. Scegli l'ambito *Questa data e le successive* o *Tutte le date*.
refusal-until-too-soon = La serie finirebbe prima della sua prossima data ({ $first }). Scegli un giorno successivo, o annullala con `/event cancel`.
refusal-dates-past = Una data si sposterebbe a { $moment }, che è già passato. Scegli un momento successivo, o l'ambito *Questa data e le successive*.
refusal-chapter-of-one-date = **{ $title }** si ripete: un altro capitolo ne prende una data alla volta. Modificala con `scope: this`.
series-edit-apart = Le date che hanno un orario loro, da { $dates } in poi, lo tengono.
