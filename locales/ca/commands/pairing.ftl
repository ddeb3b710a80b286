## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-profile-pairing = Que cada mes et presenti algú de la xarxa
opt-profile-pairing = Si et presento gent
opt-profile-back = Si no hi ets: des de quan hi tornes a ser, per exemple «1 de setembre» o «el mes que ve»
pairing-choice-on = sí
pairing-choice-off = no
