## Cimeres: una ciutat rere l'altra acull els connectors

summit-preview-note = Una cimera és per a connectors: només la veuen i hi van connectors. És de la xarxa; les ciutats presenten candidatura per acollir-la, i els connectors decideixen.
summit-host = Ciutat amfitriona
summit-host-none = Encara per triar: { $bids ->
        [0] de moment no s'hi presenta cap ciutat.
        [one] s'hi presenta una ciutat.
       *[other] s'hi presenten { $bids } ciutats.
    }
summit-deciding = S'està decidint: **{ $title }**.
summit-bids = Candidatures
summit-past = Ja n'han acollit
summit-decided = Decidit plegats
button-bid = Presenta una ciutat
button-unbid = Retira una candidatura
button-unbid-of = Retira { $city }
button-propose-host = Proposa l'amfitriona
button-decision = La decisió

bid-which = Per a quina ciutat?
bid-which-for = Quina de les teves ciutats presentes per acollir **{ $title }**?
bid-form = { $city } s'hi presenta
bid-why = Per què aquí?
bid-offer = Què podeu oferir?
bid-hint-why = Què trobaria la cimera a la teva ciutat, i què hi guanyaria la ciutat?
bid-hint-offer = Sales, llits, àpats, gent que ajuda. Deixa-ho buit si encara és aviat.
bid-made = **{ $city }** es presenta per acollir **{ $title }** ({ $when }). Els connectors ho veuen amb l'esdeveniment, i et diré què en surt.
bid-changed = La candidatura de **{ $city }** per a **{ $title }** ({ $when }) ha canviat.
bid-withdraw = Vols retirar una candidatura per a **{ $title }**? El botó ho fa de seguida; la teva ciutat es pot tornar a presentar més endavant.
bid-withdrawn = **{ $city }** ja no es presenta per a **{ $title }**. { $ended ->
        [yes] La decisió sobre això s'acaba.
       *[no] No canvia res més.
    }
bid-chosen = Bona notícia: els connectors estan d'acord que **{ $city }** aculli **{ $title }** ({ $when }). Ara formes part de l'organització: `/event edit` en posa el lloc.
bid-thanked = **{ $host }** acull **{ $title }** ({ $when }). Gràcies per haver ofert **{ $city }**: una candidatura per a una altra data serà benvinguda.

summit-which = Quina ciutat?
summit-choose = Quina ciutat proposes als connectors com a amfitriona de **{ $title }**?
summit-close = Fins quan decideixen els connectors si **{ $city }** acull **{ $title }**? Si fins llavors no hi ha cap objecció, l'acull.
summit-close-line = { $days ->
        [one] Un dia: { $closes }
       *[other] { $days } dies: { $closes }
    }
button-days = { $days ->
        [one] D'aquí a un dia
       *[other] D'aquí a { $days } dies
    }
button-other-time = Un altre moment…
summit-close-form = Fins quan?
summit-close-label = La decisió es tanca
summit-close-hint = d'aquí a 5 dies · 30 de juny a les 18:00
summit-recent = Un avís amable: **{ $city }** va acollir una de les dues últimes cimeres ({ $when }). La pots proposar igualment.
summit-preview = Això és el que he entès. Té efecte quan prems **Confirma**.
    Els connectors decideixen si **{ $city }** acull **{ $title }**, fins al { $closes } ({ $wall }).
summit-proposed = **{ $title }** és oberta fins al { $closes }. { $where ->
        [none] Els connectors la troben amb l'esdeveniment.
       *[other] Surt a { $where } d'aquí a un moment.
    } Et diré què s'hi pregunta, quines objeccions hi ha i com s'acaba.

field-offer = oferta

refusal-bid-gone = Aquesta candidatura ja no hi és. `/event show` diu com està tot.
refusal-not-a-summit = **{ $title }** no és cap cimera: les ciutats només es presenten per a cimeres.
refusal-no-city = **{ $chapter }** s'aplega al voltant d'un tema i no té ciutat: una cimera es fa en una.
refusal-no-bids = Encara no es presenta cap ciutat per a **{ $title }**, i no n'hi ha cap per proposar.
refusal-host-being-decided = Els connectors ja decideixen qui acull **{ $title }**: una decisió cada vegada.
refusal-summit-host = Una cimera és de tota la xarxa. Deixa `chapter` buit: les ciutats s'hi presenten, i els connectors decideixen quina l'acull.
refusal-summit-audience = **{ $title }** és una cimera: només la veuen i hi van els connectors. Deixa `audience` buit.
