## Presentazioni, una volta al mese

pairing-on = Una volta al mese ti presento qualcuno della rete, con un messaggio diretto. La prossima volta è il { $at } ({ $relative }).
pairing-away = Sei via fino al { $until }: fino ad allora non ti presento nessuno, e poi torni tra le persone del primo lunedì del mese.
pairing-off = Non ti presento nessuno. Se ti viene voglia di conoscere persone, scegli *sì* con `/profile pairing`.
pairing-numbers = { $number ->
        [one] Finora hai avuto una presentazione
       *[other] Finora hai avuto { $number } presentazioni
    }{ $met ->
        [0] .
        [one] , e un incontro.
       *[other] , e { $met } incontri.
    }
pairing-closed = Discord ha rifiutato il mio ultimo messaggio per te. Ci riprovo; permetti i messaggi diretti da questo server, per favore.
pairing-met = { $number ->
        [one] Questo mese vorrei presentarti { $who }: anche a questa persona va di conoscere gente della rete. Scrivetevi due parole e trovate mezz'ora per parlare.
       *[other] Questo mese vorrei presentarti { $who }: anche a queste persone va di conoscere gente della rete. Scrivetevi due parole e trovate mezz'ora per parlare, in tre.
    }
pairing-both = { $one } e { $other }
pairing-shown = Ecco cosa puoi già sapere:
pairing-hidden = Non c'è ancora un profilo aperto: chiedere è il modo migliore per conoscersi.
pairing-question = Una prima domanda, se vi va: *{ $question }*
pairing-question-1 = Cosa ti ha portato qui?
pairing-question-2 = A cosa stai lavorando che ti piacerebbe far vedere a qualcuno?
pairing-question-3 = Cosa fa la tua città meglio di tutte le altre?
pairing-question-4 = Cosa ti piacerebbe imparare quest'anno?
pairing-question-5 = A quale serata con altre persone pensi ancora, e perché?
pairing-question-6 = In cosa potrebbe aiutarti qualcuno di questa rete?
pairing-called-off = { $others ->
        [none] { $who } questo mese non può, quindi nessuna fretta. La prossima presentazione arriva il primo lunedì del mese prossimo.
       *[other] { $who } questo mese non può. { $others } sì.
    }
pairing-noted = Che bello, ho segnato che l'incontro c'è stato.
pairing-noted-already = È già segnato: l'incontro c'è stato.
pairing-skipped = Va bene, non questo mese; lo dico a chi dovevi incontrare. Dal { $at } ti presento di nuovo delle persone.
pairing-stopped = Va bene, non ti presento più nessuno. `/profile pairing` nel server ricomincia.

button-we-met = Incontro fatto
button-not-this-month = Non questo mese
button-stop-pairing = Basta così

refusal-pairing-gone = Questa presentazione era per altre persone. `/profile pairing` nel server dice come stanno le tue.
refusal-pairing-over = Il mese di questa presentazione è finito. Se sarai via, in `/profile pairing` puoi dare la data in cui torni.

effect-pairing-met = una presentazione
effect-pairing-month = le presentazioni del mese
effect-pairing-off = la notizia che qualcuno non può
