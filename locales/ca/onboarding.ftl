## Guies en marxa, i els seus passos

welcome-steps = { $progress } passos de les teves primeres setmanes aquí. *Els meus passos* te'ls mostra, i el que toca torna tot sol.
track-progress = { $bar } { $settled } de { $all }
track-for = Per a { $who }
track-buddy = Buddy: { $buddy }
track-paused = ⏸ En pausa: no dic res fins que continuï, i tots els dies s'ajornen aquest temps.
track-stopped = Aturada: ja no en dic res més.
track-done = Acabada: ja no hi queda cap pas obert.
track-gentle = Parlo de cada pas una sola vegada, i no dic a ningú què queda obert.
track-others = És cosa d'altres:
track-others-many = És cosa d'altres: { $count ->
    [one] un pas, d'un buddy o d'un connector.
   *[other] { $count } passos, d'un buddy i dels connectors.
  }
track-step-due = ▸ **{ $text }** ({ $due })
track-step-later = ▹ { $text } ({ $due })
track-step-any = ▹ { $text } (qualsevol dia)
track-step-plain = ▸ { $text }
track-choose-done = Fet…
track-choose-skip = Salta…
track-choose-other = Una altra…
track-due-count = { $due ->
        [0] ara no toca res
        [one] ara toca un pas
       *[other] ara toquen { $due } passos
    }
track-none = Ara mateix no has de fer res. Quan comenci una guia per a tu, aquí en veuràs els passos. `/event list` mostra què hi ha previst.
track-settled-done = Fet: { $text }
track-settled-skipped = Saltat: { $text }
track-settled-several = { $number } passos tancats.
track-finished = Era l'últim pas de **{ $title }**. Gràcies!
track-stop-preview = Acabem aquí **{ $title }** per a { $who }? No se'n dirà res més; el que està fet, està fet.
track-started = **{ $title }** ha començat per a { $who }. A qui hi tingui alguna cosa a fer, li ho dic quan toqui.
track-started-already = **{ $title }** ja està en marxa per a { $who }; no ha canviat res.
track-steps = { $steps ->
        [one] un pas
       *[other] { $steps } passos
    }
track-choose-playbook = Tria una guia…
track-which-playbook = Què ha de començar per a { $who }?
track-told-newcomer = **{ $title }**: ara et toca això. Pren-t'ho com et vagi bé.
track-told-buddy = Acompanyes { $who } (**{ $title }**). És el moment de:
track-told-connector = **{ $title }**, { $who }: això és per a tu i per als altres connectors. Amb una persona n'hi ha prou.
track-needs-buddy = { $who } encara no té buddy: `/onboard buddy` n'hi dona un.
track-stuck = **{ $title }**: potser a { $who } li aniria bé un cop de mà. Això fa temps que és obert, i no ho torno a preguntar:
track-stuck-closed = **{ $title }**, { $who }: no puc escriure a qui ho ha de fer, perquè té els missatges directes tancats. Potser un mot al canal hi ajuda:
track-more = Avui et necessiten més persones o capítols dels que puc anunciar d'un en un. *Els meus passos* mostra què et toca; *Tauler d'acollida*, a qui aniria bé primer una paraula.

button-track-done = Fet
button-track-skip = Salta
button-track-all = Tots els passos
button-track-look = Mira-ho
button-track-pause = Pausa
button-track-resume = Continua
button-track-stop = Atura
button-my-steps = Els meus passos
button-pace-keep = Segueix igual
button-pace-less = Menys
button-pace-pause = Pausa

what-step = pas
what-playbook = guia
alert-track-more = Hi ha més guies amb passos oberts, i ja ho he dit a tothom que he pogut. No les anomeno d'una en una: `/onboard board` les mostra totes, primer les que fa més que esperen.
alert-track-stuck = Hi ha passos oberts de **{ $title }** ({ $name }), i ja ho he dit a tothom que he pogut. Una paraula vostra hi pot ajudar: `/onboard board` els mostra.
effect-track-more = l'avís que toquen més passos
effect-track-told = els passos d'una guia que ara toquen
effect-track-stuck = un avís sobre passos que queden oberts
effect-track-wake = la revisió d'una guia en marxa

refusal-track-gone = Aquests passos ja no hi són, o no et toca veure'ls. `/onboard mine` mostra què et toca fer.
refusal-track-over = Això ja { $status ->
        [done] s'ha acabat
       *[other] s'ha aturat
    }. `/onboard mine` mostra què està en marxa.
refusal-not-your-step = Aquest pas { $owner ->
        [newcomer] és de la persona per a qui es fa
        [buddy] és del buddy
       *[other] és dels connectors
    }, i el deixo a les seves mans. `/onboard mine` mostra els teus.
refusal-step-settled = Això ja s'havia tancat; no hi queda res a fer. `/onboard mine` mostra què és obert.
refusal-not-in-chapter = **{ $member }** encara no és de cap dels teus capítols. Quan entri en un, podràs començar-li una guia.
refusal-playbook-needs = { $missing ->
        [event] Aquesta guia és per a un esdeveniment: tria quin amb l'opció `event`.
       *[other] Aquesta guia és per a un capítol: tria quin amb l'opció `chapter`.
    }
refusal-not-for-bots = Un bot no ha de fer cap primer pas. Tria una persona.
