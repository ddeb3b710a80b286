## Presentacions, una vegada al mes

pairing-on = Una vegada al mes et presento algú de la xarxa, en un missatge directe. La pròxima vegada serà el { $at } ({ $relative }).
pairing-away = Ets fora fins al { $until }: fins llavors no et presento ningú, i després torno a comptar amb tu el primer dilluns del mes.
pairing-off = No et presento ningú. Si et ve de gust conèixer gent, tria *on* amb `/profile pairing`.
pairing-numbers = { $number ->
        [one] Fins ara has tingut una presentació
       *[other] Fins ara has tingut { $number } presentacions
    }{ $met ->
        [0] .
        [one] , i us heu trobat una vegada.
       *[other] , i us heu trobat { $met } vegades.
    }
pairing-closed = Discord ha rebutjat l'últim missatge que t'enviava. Ho tornaré a provar; permet els missatges directes d'aquest servidor.
pairing-met = { $number ->
        [one] Aquest mes et vull presentar { $who }, que també vol conèixer gent de la xarxa. Escriviu-vos unes paraules i trobeu mitja hora per parlar.
       *[other] Aquest mes et vull presentar { $who }, que també volen conèixer gent de la xarxa. Escriviu-vos unes paraules i trobeu mitja hora per parlar les tres persones.
    }
pairing-both = { $one } i { $other }
pairing-shown = Això potser ja ho saps:
pairing-hidden = Encara no hi ha cap perfil obert: preguntar és la millor manera de conèixer-se.
pairing-question = Una primera pregunta, si en vols una: *{ $question }*
pairing-question-1 = Què t'ha portat aquí?
pairing-question-2 = En què treballes que t'agradaria molt ensenyar a algú?
pairing-question-3 = Què fa el teu poble o la teva ciutat millor que cap altre lloc?
pairing-question-4 = Què t'agradaria aprendre aquest any?
pairing-question-5 = En quina vetllada amb altra gent penses encara, i per què?
pairing-question-6 = En què et podria ajudar algú d'aquesta xarxa?
pairing-called-off = { $others ->
        [none] { $who } no pot aquest mes, i per tant no hi ha pressa. La pròxima presentació arriba el primer dilluns del mes que ve.
       *[other] { $who } no pot aquest mes. { $others } sí.
    }
pairing-noted = Que bé, he apuntat que us heu trobat.
pairing-noted-already = Ja estava apuntat: us heu trobat.
pairing-skipped = D'acord, aquest mes no; ho dic a qui havies de conèixer. A partir d'aquesta data et torno a presentar gent: { $at }.
pairing-stopped = D'acord, ja no et presento ningú. `/profile pairing` al servidor torna a començar.

button-we-met = Ens hem trobat
button-not-this-month = Aquest mes no
button-stop-pairing = Atura

refusal-pairing-gone = Aquesta presentació era per a altres persones. `/profile pairing` al servidor diu com estan les teves.
refusal-pairing-over = El mes d'aquesta presentació ja ha passat. Si has de ser fora, a `/profile pairing` pots posar la data en què tornes.

effect-pairing-met = una presentació
effect-pairing-month = les presentacions del mes
effect-pairing-off = l'avís que algú no s'hi pot trobar
