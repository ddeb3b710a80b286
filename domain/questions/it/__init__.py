"""Italian: the words that people ask with."""

from __future__ import annotations

from typing import Final

from domain.questions.it import asking, declined, knowing, taking
from domain.questions.vocabulary import Vocabulary

VOCABULARY: Final = Vocabulary(
    code="it",
    concepts=asking.CONCEPTS | knowing.CONCEPTS | taking.CONCEPTS | declined.CONCEPTS,
    function_words="""il lo la gli i le l un uno una di d del dello della dei degli delle dell a al allo
        alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli
        nelle nell con su sul sullo sulla sui sugli sulle sull per tra fra e ed o od ma se che chi cui
        quale quali quello quella quelli quelle questo questa questi queste ciò mi ti si ci vi ne m c
        s v t me te lui lei noi voi loro io tu mio mia miei mie tuo tua tuoi tue suo sua suoi sue
        nostro nostra nostri nostre vostro vostra vostri vostre è sono sei siamo siete era essere
        stato stata ho hai ha abbiamo avete hanno avere c'è fare faccio fai fa facciamo fate fanno
        posso puoi può possiamo potete possono potrei potrebbe potresti potremmo non no sì già più
        molto così anche come quando dove perché quanto qui qua lì là tutto tutta tutti tutte qualche
        alcuni alcune altro altra altri altre ogni stesso stessa vado vai va andiamo vanno qual sia
        siano sta sto stanno cosa po""",
    fillers="""favore per ciao salve grazie ehi allora ok okay va bene adesso ora attualmente
        ancora oggi vorrei vorremmo voglio vogliamo piacerebbe sapere sa sanno sai sapete
        conoscere conosco conosce conoscono dire dimmi dica ditemi dici vedere vedo mostra
        mostrami trovare trovo trova chiedere chiedo domanda domandina veloce cosa cose
        qualcosa qualcuno niente magari forse tipo amici amiche ragazzi ragazze gente bot
        gruppo possibile devo dovrei volta volte davvero esattamente solo soltanto inoltre poco
        poca meglio buono buona buoni interessante interessanti dopo prima mentre viene vengono
        venire arrivare facendo sarebbe ci dare dà danno luogo posto tempo momento parte caso
        succede succedono svolge svolgono tiene tengono organizzano organizza terrà lato vero
        giusto eh beh insomma pure qualcun finire finisce esiste tuttora mica proprio bello
        bella belle belli fosse vicino sapreste saprebbe servono serve raccontami casa lavoro
        viaggio vacanza visita visitare sarò saremo passo passando bici causa conoscete
        lavorando realizzare""",
    slang={
        "cmq": "comunque",
        "nn": "non",
        "xke": "perché",
        "xché": "perché",
        "xche": "perché",
        "perche": "perché",
        "x": "per",
        "k": "che",
        "ke": "che",
        "ki": "chi",
        "qnd": "quando",
        "qlc": "qualcosa",
        "qlcs": "qualcosa",
        "qlcn": "qualcuno",
        "qlcuno": "qualcuno",
        "grz": "grazie",
        "grazieee": "grazie",
        "ciaoo": "ciao",
        "sett": "settimana",
        "we": "weekend",
        "wknd": "weekend",
        "tel": "telefono",
        "cell": "cellulare",
        "msg": "messaggio",
        "dv": "dove",
        "prox": "prossimo",
        "info": "informazioni",
        "tt": "tutto",
    },
    into="""a, ad, in, al, allo, alla, ai, agli, alle, all, nel, nello, nella, nei, nelle, nell, di, del,
        dello, della, dei, degli, delle, dell, da, dal, dalla, dall, per, su, dentro, fuori da""",
    near="""vicino a, vicino ad, vicina a, vicini a, nei pressi di, dalle parti di, intorno a, attorno a,
        accanto a, nei dintorni di, più vicino a, più vicina a, non lontano da, dalle parti del,
        vicino al, vicino alla, presso, in zona, zona, verso""",
    ordinary="""sud nord e a i bar man data plus is are sole mare mano pace luce rosa fiori
        campo costa centro santa via unione vera riforma vittoria salute nice tours best date
        most same male mine sens gap latte vino pane terra acqua orto villa nuova vive ponte
        porta porto marche sale viola fai chi uno anime senza sera come este ora meta""",
    trades="""ista isti iste tore tori trice trici aio aia iere iera ieri ologo ologa ologi grafo grafa
        avvocato avvocata avvocati avvocate architetto architetta architetti medico medica cuoco cuoca
        commercialista commercialisti ingegnere ingegneri giurista""",
    times="""oggi domani ieri stasera stanotte dopodomani sera notte mattina pomeriggio settimana
        settimane weekend fine mese mesi anno anni giorno giorni lunedì martedì mercoledì giovedì
        venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
        ottobre novembre dicembre prossimo prossima presto""",
    openers="e, o, oppure, ma, e a, e per, anche, allora, e in, e il, e la",
    there="lì là",
    own="""contro spesso basta parole grande grandi ragione presso presto italiana proprio
        propria preso unico partito potere futuro trovato stesso voglia giovane giovani piazza
        ragazzo capisco ricordo ricordi valore diritto diritti migliori riguarda domande
        mondiale interesse arriva relazione relazioni contratto contratti immagini immagine
        notizia azione azioni diretta social ministero inizia presa pubblici giusta presenta
        provato sociali uscita credere marito storie funzione cristo lavoratori coppia potrà
        creato scrive regioni spirito giornale medici denaro interno dedicato sistemi importa
        cambia compito impegno segreto tratto cittadino conferma limite cercato finita privata
        quarto lezione lingue reazione storica passati senato gusto moderna chiese marina
        potente conflitto fisico regalo attimo avviso latino poteri processo andava animale
        animali mattino partite ambito richiesto scorsa vendere cadere squadre lancio albero
        alberto conversazione conosci esseri ministri tempio settori contare modena quarta
        successivi inizi materie povera competenza consegna ferrari occupato promesso smesso
        tedesca dettaglio elena legata testimoni lancia legali sapore parete radici destro
        discussioni disposizioni altrui carità cellule pareti domenico chiuse editore prato
        trento informatica ferrara statua fredda meriti schema digitali giunto rivolto
        differente stanco scorta difetti parità volare imposte paesaggio riferimenti cambi
        future regali riviste saluto stanze chiami legami mancare segnali sanremo sostituito
        veloci fiscali passaggi salita stipendi giusti stanca ancona acceso calci difetto
        distanze nastro variabile canone collettiva infinito gentili intensa protetto schede
        mangio prestiti percorsi strato registri ottica prassi proiezione specialità strati
        tenore vicinanza mobilità abitare energia moneta monete riparazione riciclo cucito
        musica danza ceramica salute bici passo passi agricoltura cultura culture scuola scuole
        proiettore proiettori ombrello""",
)
