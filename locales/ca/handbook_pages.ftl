## Trobar i llegir pàgines

handbook-search-title = El manual sobre «{ $query }»
handbook-search-none = No trobo res sobre «{ $query }» al manual. Prova amb una altra paraula, o mira totes les pàgines amb `/handbook list`; un connector pot escriure la pàgina que hi falta amb `/handbook add`.
handbook-open = Obre una pàgina
handbook-as-of = del { $date }
handbook-confirmed-on = confirmada el { $date }
handbook-kept-by = en té cura { $person }
handbook-inner = només per a connectors i stewards
handbook-stale = ⚠ fa temps que ningú no la confirma
handbook-from-written = escrita aquí
handbook-from-folder = de la carpeta de la xarxa
handbook-from-site = d'un lloc web que seguim
handbook-from-lessons = què va aprendre un capítol que s'ha acabat
handbook-from-practice = ve amb el bot
handbook-list = { $number ->
        [0] **El manual** encara no té cap pàgina nostra. Un connector pot començar amb `/handbook add`.
        [one] **El manual** té una pàgina:
       *[other] **El manual** té { $number } pàgines:
    }
handbook-list-practice = Fins que n'escrivim de nostres, aquestes pàgines venen amb el bot:
handbook-look = Llegeix la pàgina

## Escriure

handbook-form = Una pàgina del manual
handbook-form-edit = Canvia aquesta pàgina
handbook-label-title = Títol
handbook-label-text = Text (Markdown)
handbook-label-language = Llengua
handbook-label-audience = Qui la llegeix
handbook-label-replaces = Ocupa el lloc d'una pàgina del bot?
handbook-audience-network = Tothom de la xarxa
handbook-audience-connectors = Només connectors i stewards
handbook-replaces-none = No, és una pàgina a part
handbook-practice-values = Els valors
handbook-practice-roles = Qui fa què
handbook-practice-decisions = Com decidim
handbook-practice-becoming = Ser connector
handbook-practice-terms = Quant dura un rol
handbook-practice-founding = Com comença un capítol
handbook-practice-composting = Com s'acaba un capítol
handbook-practice-privacy = Què veuen de tu els altres
handbook-added = **{ $title }** ja és al manual. Tu en tens cura: dos cops l'any et preguntaré si encara val.
handbook-edited = **{ $title }** ha canviat, i compta com a confirmada avui.
handbook-confirmed = Gràcies. { $titles } encara val, diu { $person }.
handbook-removing = Trec **{ $title }** del manual? El text no es conserva.
handbook-removing-elsewhere = Trec **{ $title }** del manual? Es queda allà on està escrita, però no l'hi torno a portar.
handbook-removed = **{ $title }** ja no és al manual.
handbook-kept = No s'ha tret res.
handbook-handing = Qui ha de tenir cura de **{ $title }** a partir d'ara? Ho sabrà per mi.
handbook-heir = Tria qui
handbook-heir-other = Un altre connector, pel nom
handbook-to-stewards = Els stewards plegats
handbook-to-me = Jo
handbook-handed = { $who ->
        [none] A partir d'ara, els stewards tenen cura plegats de **{ $title }**.
       *[other] A partir d'ara, { $who } té cura de **{ $title }**, i ho sap per mi.
    }

button-handbook-true = Encara val
button-handbook-remove = Treu-la
button-handbook-hand = Passa-la

## Preguntar si les pàgines encara valen

handbook-stale-own = { $number ->
        [one] Tens cura d'una pàgina del manual que fa temps que ningú no confirma. Encara val?
       *[other] Tens cura de { $number } pàgines del manual que fa temps que ningú no confirma. Encara valen?
    }
handbook-stale-stewards = { $number ->
        [one] Fa temps que ningú no confirma una pàgina del manual, i no hi ha ningú a qui ho pugui preguntar. Encara val?
       *[other] Fa temps que ningú no confirma { $number } pàgines del manual, i no hi ha ningú a qui ho pugui preguntar. Encara valen?
    }
handbook-stale-line = **{ $title }** · última confirmació { $confirmed }
handbook-review-choose = Mira una pàgina
handbook-review = **{ $title }** · text { $changed } · última confirmació { $confirmed }
handbook-handed-you = { $by ->
        [none] T'han passat una pàgina del manual: a partir d'ara en tens cura tu. Si no et va bé, passa-la a algú altre o als stewards.
       *[other] **{ $by }** t'ha passat una pàgina del manual: a partir d'ara en tens cura tu. Si no et va bé, passa-la a algú altre o als stewards.
    }

## Llocs web que se segueixen

handbook-sites = Llocs web que seguim
handbook-site-preview = { $number ->
        [one] **{ $host }** té una pàgina per llegir. Encara no ha passat res; això és el que portaria *Confirma*:
       *[other] **{ $host }** té { $number } pàgines per llegir. Encara no ha passat res; això és el que portaria *Confirma*:
    }
handbook-site-page = { $title } ({ $size ->
        [one] un caràcter
       *[other] { $size } caràcters
    })
handbook-site-others = { $number ->
        [one] … i una més
       *[other] … i { $number } més
    }
handbook-site-more = Hi ha més pàgines de les que llegeixo d'un lloc web: primer van les més properes al començament.
handbook-site-inner = Només les llegirien connectors i stewards.
handbook-site-will = Després de *Confirma* hi miro un cop per setmana: el que hi canvia, canvia aquí.
handbook-site-discarded = No s'ha agafat res.
handbook-site-taken = **{ $name }**: { $added ->
        [0] res de nou
        [one] una pàgina nova
       *[other] { $added } pàgines noves
    }, { $changed ->
        [0] cap de canviada
        [one] una de canviada
       *[other] { $changed } de canviades
    }, { $gone ->
        [0] cap de desapareguda
        [one] una de desapareguda
       *[other] { $gone } de desaparegudes
    }. Hi torno a mirar d'aquí a una setmana; amb `/handbook list`, els stewards hi poden mirar abans, o deixar-ho.
handbook-site-held = { $number ->
        [one] Hi ha una pàgina que ja no hi és. Es queda al manual fins que decideixis.
       *[other] Hi ha { $number } pàgines que ja no hi són. Es queden al manual fins que decideixis.
    }
handbook-site-card = **{ $name }** ({ $host }) · { $pages ->
        [one] una pàgina
       *[other] { $pages } pàgines
    } · mirat { $checked } · { $state ->
        [held] { $held ->
            [one] una pàgina espera la teva decisió
           *[other] { $held } pàgines esperen la teva decisió
        }
        [failing] l'última vegada no l'he pogut llegir, i ho torno a provar
       *[fine] tot va bé
    }
handbook-site-asked-held = { $number ->
        [one] **Una** de les { $pages } pàgines que conec de **{ $name }** ({ $host }) ja no hi és: { $titles }.
       *[other] **{ $number }** de les { $pages } pàgines que conec de **{ $name }** ({ $host }) ja no hi són, entre elles: { $titles }.
    } Pot ser una relliscada d'allà, i per això no he tret res. Les trec del manual?
handbook-site-asked-failing = Fa dues setmanes que no puc llegir **{ $name }** ({ $host }). { $pages ->
        [one] La seva pàgina es queda
       *[other] Les seves { $pages } pàgines es queden
    } al manual com abans. Ho continuo provant?
handbook-site-removed = { $number ->
        [one] Una pàgina de **{ $name }** ja no és al manual.
       *[other] { $number } pàgines de **{ $name }** ja no són al manual.
    }
handbook-site-spared = { $number ->
        [one] Una pàgina es queda, encara que **{ $name }** ja no la tingui.
       *[other] { $number } pàgines es queden, encara que **{ $name }** ja no les tingui.
    }
handbook-site-stopped = **{ $name }** ja no se segueix. { $pages ->
        [one] La seva pàgina es queda al manual tal com està.
       *[other] Les seves { $pages } pàgines es queden al manual tal com estan.
    }
handbook-site-dropping = Deixo de seguir **{ $name }** i trec { $pages ->
        [one] la seva pàgina
       *[other] les seves { $pages } pàgines
    }?
handbook-site-dropped = **{ $name }** ja no se segueix, i { $pages ->
        [one] la seva pàgina ja no és al manual.
       *[other] les seves { $pages } pàgines ja no són al manual.
    }
handbook-site-trying = Gràcies. Continuo provant **{ $name }**, i ho torno a preguntar si calla dues setmanes més.

button-handbook-check = Mira-ho ara
button-handbook-drop = Deixa-ho i treu-ne les pàgines

effect-handbook-follow = la revisió d'un lloc web que segueix el manual
effect-handbook-handed = l'avís que una pàgina ha canviat de mans
effect-handbook-round = la revisió de pàgines que ningú no ha confirmat
effect-handbook-site = una pregunta sobre un lloc web que segueix el manual
effect-handbook-stale = la pregunta de si les pàgines encara valen

## Negatives

what-handbook-page = pàgina
field-page = pàgina
refusal-page-gone = Aquesta pàgina ja no és al manual, o no la pots veure. `/handbook list` mostra què hi ha.
refusal-handbook-for-connectors = Les pàgines les afegeixen connectors i stewards. Digues què hi falta a un dels teus: `/chapter show` diu qui són.
refusal-page-not-yours = { $steward ->
        [none] De **{ $title }** en tenen cura els stewards plegats: demana a un d'ells que la canviï.
       *[other] De **{ $title }** en té cura **{ $steward }**: demana-li, o a un steward, que la canviï.
    }
refusal-page-elsewhere = { $url ->
        [none] **{ $title }** és un fitxer de la carpeta de la xarxa: canvia'l allà, i torna a portar la carpeta.
       *[other] **{ $title }** està escrita en un altre lloc: canvia-la allà ({ $url }), i la segueixo en menys d'una setmana.
    }
refusal-page-long = **{ $title }** té més de { $limit } caràcters, i no cap en un formulari. Dona'm el text nou en un fitxer: `/handbook edit` té l'opció `file`.
refusal-practice-taken = **{ $title }** ja ocupa el lloc d'aquella pàgina del bot, en la mateixa llengua. Canvia aquella, o tria una pàgina a part.
refusal-handbook-full = El manual té { $most } pàgines, que és el màxim. Treu-ne algunes que no necessiti ningú, i torna-ho a provar.
refusal-page-file-refused = { $reason ->
        [kind] Puc llegir fitxers Markdown (`.md`); **{ $name }** sembla que és una altra cosa.
        [large] **{ $name }** té més de { $kilobytes } KB, i no cap en una pàgina.
        [empty] A **{ $name }** no hi ha cap text.
       *[text] A **{ $name }** no hi ha cap text que pugui llegir (llegeixo UTF-8, i com a màxim 60.000 caràcters).
    }
refusal-site-empty = No trobo cap pàgina amb text en aquesta adreça de **{ $host }**. Dona'm l'adreça on comença el manual, tal com la mostra el teu navegador.
refusal-site-closed = **{ $host }** demana que les màquines no llegeixin aquesta adreça, i no ho faig. Qui té cura del lloc web ho pot permetre al seu `robots.txt`.
refusal-too-many-sites = Ja se segueixen { $most } llocs web, que és el màxim. Deixa'n de seguir un a `/handbook list`, i torna-ho a provar.
refusal-site-stopped = Aquest lloc web ja no se segueix.
refusal-site-settled = Això ja està resolt: les pàgines han tornat, o algú ja ho ha decidit.
