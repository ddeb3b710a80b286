## Entrar en un capítol que primer ho pregunta, i què es diu a un capítol

joining-asked-first = un connector t'hi dona la benvinguda
joining-asked = { $people ->
        [0] **{ $chapter }** dona la benvinguda en persona, i he passat la teva petició als stewards. Tindràs notícies meves.
        [one] **{ $chapter }** dona la benvinguda en persona, i he passat la teva petició al seu connector. Tindràs notícies meves.
       *[other] **{ $chapter }** dona la benvinguda en persona, i he passat la teva petició als seus { $people } connectors. Tindràs notícies meves.
    }
joining-asked-already = Ja has demanat d'entrar al capítol **{ $chapter }** ({ $asked }), i encara no ha respost ningú; la petició queda oberta fins al { $lapses }. No ha canviat res.
joining-withdrawn = Ja no demanes d'entrar al capítol **{ $chapter }**. Ho pots tornar a demanar quan vulguis.
joining-question = { $who } ({ $name }) voldria entrar al capítol **{ $chapter }**. Compta la primera resposta; si no n'hi ha cap, això s'acaba { $lapses }.
joining-done-welcomed = { $who } ja és al capítol **{ $chapter }**, i ho sap per mi. Unes paraules teves en faran una benvinguda.
joining-done-declined = Has respost «ara no» a { $who } per al capítol **{ $chapter }**. Li ho dic amb paraules amables.
joining-told-welcomed = Ja ets al capítol **{ $chapter }**: et donem la benvinguda! El botó mostra qui l'anima i què hi ve ara.
joining-told-declined = Ara mateix **{ $chapter }** no et pot acollir. Això no diu res de tu: potser els seus connectors van de bòlit. `/chapter near` en mostra d'altres, i d'aquí a un temps ho pots tornar a demanar.
joining-told-lapsed = Ningú del capítol **{ $chapter }** no ha respost a la teva petició d'entrar-hi, i per això s'ha acabat. Em sap greu. Ho pots tornar a demanar amb `/chapter join`, o trobar un altre capítol amb `/chapter near`.
joining-queue = Qui voldria entrar-hi
joining-queue-none = Ningú no espera per entrar en un capítol de què tinguis cura. `/chapter invite` crea un enllaç per convidar-hi gent.
joining-queue-line = { $who } · { $chapter } · demanat { $asked }
joining-queue-more = { $more ->
        [one] … i una persona més
       *[other] … i { $more } més
    }
joining-queue-choose = Respon a algú…
button-welcome-them = Dona-li la benvinguda
button-not-now = Ara no
button-request-withdraw = Retira-ho
button-chapter = Capítol
welcome-asked = **{ $chapter }** dona la benvinguda en persona: he passat la teva petició, i tindràs notícies meves.

announcement-preview = Això va a { $where }. No menciona ningú; ho llegeix tothom qui veu el canal.
announcement-by = Notícies de { $who }
announcement-posted = Ja va cap a { $where }.
announcement-discarded = No s'ha publicat res.

field-announcement = anunci
effect-announcement-post = un anunci
effect-join-asked = la pregunta de si algú pot entrar en un capítol
effect-join-answered = la resposta a algú que volia entrar en un capítol
effect-join-lapse = el final d'una petició que no ha respost ningú

refusal-ask-again-later = Fa poc que **{ $chapter }** ha dit «ara no». Ho pots tornar a demanar a partir d'aquest moment: { $moment }; fins aleshores, `/chapter show` diu qui en són els connectors, i `/chapter near` mostra altres capítols.
refusal-request-over = { $status ->
        [welcomed] Algú ja li ha donat la benvinguda al capítol **{ $chapter }**. Gràcies per mirar-ho.
        [declined] Algú ja li ha dit «ara no» per al capítol **{ $chapter }**. `/chapter show` diu qui l'anima amb tu.
        [withdrawn] Aquesta persona ja no demana d'entrar al capítol **{ $chapter }**, i no hi ha res a respondre.
        [gone] Aquesta persona ha marxat del servidor, i no queda res a respondre per al capítol **{ $chapter }**.
       *[other] Aquesta petició d'entrar al capítol **{ $chapter }** s'ha acabat sense resposta. La persona la pot tornar a fer.
    }
refusal-request-gone = Aquesta petició ja no hi és. `/chapter requests` mostra les que esperen resposta.
refusal-no-channel = **{ $chapter }** encara no té canal, i no hi ha on publicar res. Tria'n un amb `/chapter edit` i l'opció `channel`.
refusal-cannot-post = No puc publicar a <#{ $channel }>, el canal del capítol **{ $chapter }**: allà em falta { $powers }. Demana a qui gestiona el servidor que ho permeti, o tria un altre canal amb `/chapter edit`.
refusal-own-kin = **{ $chapter }** no pot ser { $relation ->
        [parent] part de si mateix
       *[mentor] el seu propi mentor
    }. Tria un altre capítol, o «none».
refusal-parent-circle = **{ $parent }** ja forma part del capítol **{ $chapter }**, i no pot ser-ne alhora el superior. Tria un altre capítol, o canvia primer de què forma part **{ $parent }**.

chapter-kin-none = Cap
chapter-kin-parent = Forma part de
chapter-kin-mentor = L'acompanya
chapter-kin-children = Capítols que en formen part
chapter-kin-mentored = Acompanya
chapter-way-in = Com s'hi entra
chapter-changed-let-in = { $let_in ->
        [one] La persona que esperava per entrar-hi ja n'és membre.
       *[other] Les { $let_in } persones que esperaven per entrar-hi ja en són membres.
    }
