## Proposar un tema, i llistes del que es decideix

decide-preview = Això és el que he entès. Té efecte quan prems **Confirma**.
    { $who ->
        [chapter] Els membres del capítol **{ $chapter }** decideixen fins al { $closes } ({ $relative }; { $wall }): el silenci recolza, i una objecció atura el rellotge.
       *[connectors] Els connectors decideixen fins al { $closes } ({ $relative }; { $wall }): el silenci recolza, i una objecció atura el rellotge.
    }
decide-preview-where = Serà a { $where }.
decide-preview-here = Qui ho decideix no té cap canal propi, i per això serà aquí, a { $where }: **ho llegirà també tothom qui llegeix aquest canal**. Si no és el que vols, descarta-ho i proposa-ho en un altre canal.
decide-begun = **{ $title }** és oberta fins al { $closes } i surt a { $where } d'aquí a un moment. Et diré què s'hi pregunta, quines objeccions hi ha i com s'acaba.
decide-list-title = Decisions
decide-list-none = Encara no se t'ha preguntat res. Els connectors comencen una decisió amb `/decide propose`.
decide-list-waits = { $number ->
        [one] El que està marcat amb ● espera una paraula teva. El silenci recolza.
       *[other] El que està marcat amb ● espera una paraula teva ({ $number }). El silenci recolza.
    }
decide-line-waits = ● { $line }
decide-open = Obre una decisió…
decide-status-open = oberta
decide-status-stopped = aturada per una objecció
decide-status-adopted = aprovada
decide-status-blocked = bloquejada
decide-status-withdrawn = acabada sense decisió
decide-form = Canvia les paraules
decide-form-title = Què es decideix, en una línia
decide-form-text = Què proposes, i per què
decide-reworded = Les paraules han canviat, i hi ha temps per llegir-les: *Com està* diu fins quan. Quan algú hi hagi dit alguna cosa, es quedaran com estan.
decision-lapsed = ja no compta: aquesta persona ja no hi té veu

button-reword = Canvia les paraules

what-decision = decisió

alert-decision-orphan = Algú té una pregunta o una objecció sobre **{ $title }**, i qui ho va proposar ha marxat del servidor. Un steward pot respondre o retirar-ho: `/decide show`.

refusal-objection-first = La teva objecció a **{ $title }** encara hi és, i una pregunta n'ocuparia el lloc. Si està resolta, prem primer *Objecció resolta* a *Detalls*; si no, torna-la a posar amb altres paraules.
refusal-already-spoken = Algú ja ha parlat sobre **{ $title }**, i per això les paraules es queden com estan: es referia a aquestes. Retira-la i torna-la a proposar si ha de canviar.
