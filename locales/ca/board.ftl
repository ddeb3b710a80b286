## El tauler: ofertes, necessitats, reptes, i qui podria ajudar qui

post-title-offer = S'ofereix
post-title-need = Es busca
post-title-challenge = Repte: es busca equip
post-kind-offer = s'ofereix
post-kind-need = es busca
post-kind-challenge = repte
post-by = De
post-where = On
post-anywhere = en línia, o on sigui
post-topics = Temes
post-holds = Com està
post-until = Val fins al { $until } ({ $relative }).
post-done = Fet, amb gràcies a tothom.
post-lapsed = Acabat des del { $until }.
post-removed = Retirat.
post-seen-network = Ho veu tota la xarxa.
post-seen-chapter = Només ho veu la gent del capítol { $chapter }.
post-thanks = Què n'ha sortit (això només ho veus tu)

post-preview = { $who ->
        [chapter] Això és el que posaré al tauler. La gent del capítol **{ $chapter }** ho veu, amb el teu nom, fins al { $until } ({ $relative }). Si el capítol s'acabés, ho veuria tota la xarxa.
       *[network] Això és el que posaré al tauler. Ho veu tothom de la xarxa, amb el teu nom, fins al { $until } ({ $relative }).
    }
post-preview-match = També buscaré gent que hi respongui. Ningú no sabrà per mi el teu nom abans que totes dues bandes hi estigueu d'acord.
post-preview-challenge = { $channel ->
        [none] No hi ha cap canal per a la fitxa, i per això només surt a `/board list`.
       *[other] La fitxa va a { $channel }.
    } Quan l'equip sigui complet, us presentaré.
post-preview-closed = Discord ha rebutjat l'últim missatge que t'enviava. Si no permets missatges directes d'aquest servidor, no et puc presentar a ningú.
post-posted = És al tauler fins al { $until }.
post-discarded = D'acord, no s'ha publicat res.
post-line = **{ $kind }** { $text } · { $who } · { $where } · { $until }
post-list = El tauler
post-list-mine = Les teves publicacions
post-list-none = Ara mateix al tauler no hi ha res així. `/board need` i `/board offer` hi posen alguna cosa.
post-list-mine-none = Ara mateix no tens res al tauler. `/board need` i `/board offer` hi posen alguna cosa.
post-list-open = Obre'n una…
post-edited = Canviat.
post-renewed = Molt bé, es queda al tauler fins al { $until }.
post-closed = Apuntat, i tret del tauler. Gràcies!
post-closed-challenge = Apuntat; ara consta a la fitxa. Gràcies!
post-taken-down = Retirat.
post-taken-down-told = Retirat. Dic per què a qui ho havia escrit.
post-told-removed = S'ha retirat del tauler una publicació teva, per aquest motiu: { $reason }. La pots tornar a publicar amb altres paraules.
post-seen = D'acord.
post-ask-still = { $side ->
        [offer] El que ofereixes és al tauler fins al { $until }. Encara val?
       *[need] El que busques és al tauler fins al { $until }. Encara ho necessites?
    } { $days ->
        [one] *Encara val* ho deixa allà un dia més; sense resposta, se'n va tot sol.
       *[other] *Encara val* ho deixa allà { $days } dies a partir d'ara; sense resposta, se'n va tot sol.
    }
post-form-edit = Canvia una publicació
post-form-text = Què diu
post-form-topics = Temes, separats amb comes
post-form-city = Ciutat (buit: en línia, o on sigui)
post-form-done-post = Fet
post-form-done-challenge = Com ha anat
post-form-outcome-post = Ha funcionat, gràcies a…?
post-form-outcome-post-hint = Si vols. Només ho veuràs tu: en públic no s'anomena ningú.
post-form-outcome-challenge = Què n'ha sortit
post-form-outcome-challenge-hint = Constarà a la fitxa, per a tothom qui vegi el repte.
post-form-remove = Retira una publicació
post-form-reason = Per què?
post-form-reason-hint = Ho llegirà qui l'ha escrita.

button-find-match = Qui hi encaixaria?
button-post-edit = Edita
button-post-done = Fet
button-still-true = Encara val
button-take-down = Retira
button-how-it-went = Com ha anat
button-team-in = M'hi apunto
button-team-out = Ja no hi soc
button-match-yes = Sí, i tant
button-match-no = No, gràcies
button-ask-them = Pregunta al número { $number }

team-when = Quan
team-size = A l'equip: { $number } de { $size }, i qui l'ha començat
team-outcome = Què n'ha sortit
team-over = Aquest repte s'ha acabat.
team-joined = { $missing ->
        [one] Ja hi ets, { $when }. Encara es busca una persona més.
       *[other] Ja hi ets, { $when }. Encara es busquen { $missing } persones més.
    }
team-joined-full = Ja hi ets, { $when }, i l'equip és complet. Us presento en un missatge directe.
team-joined-already = Ja hi ets.
team-left = D'acord, ja no hi ets.
team-left-already = No hi eres.
team-news-full = L'equip és complet: { $people }. És per al { $when } ({ $relative }); escriviu-vos unes paraules sobre com comenceu.
team-news-soon = Ja s'acosta: { $when } ({ $relative }). Sou { $people }.
team-news-left = { $who } ja no pot ser a l'equip. Torna a haver-hi lloc fins al { $when }.
team-news-after = Ja ha passat, amb { $people }. Com ha anat? El que escriguis constarà a la fitxa.

match-title = Qui hi encaixaria
match-open = Esperen la teva resposta ({ $number })
match-waiting = En camí
match-waiting-for = { $number ->
        [one] Ho he preguntat o ho preguntaré a una persona, i encara no ha respost.
       *[other] Ho he preguntat o ho preguntaré a { $number } persones, i encara no han respost.
    }
match-for = Qui podria ser l'altra banda d'això:
match-no-post = Ara mateix no tens res al tauler. `/board need` i `/board offer` hi posen alguna cosa; després busco gent que hi respongui.
match-choose = Una altra de les teves publicacions…
match-found = Encara ningú
match-found-none = De moment no sé de ningú. Continuo buscant, i t'ho pregunto quan hi hagi algú. Mentrestant, `/board list` mostra què hi ha.
match-candidate = { $side ->
        [offer] { $profile ->
            [1] { $number }. El perfil d'algú diu que sap fer
           *[other] { $number }. Algú ofereix
        }
       *[need] { $profile ->
            [1] { $number }. El perfil d'algú diu que busca
           *[other] { $number }. Algú busca
        }
    }
match-ask-first = { $side ->
        [offer] Potser algú necessita el que ofereixes. Vols que li pregunti si et vol conèixer? El teu nom només li dic si també diu que sí.
       *[need] Potser algú té el que busques. Vols que li pregunti si et vol conèixer? El teu nom només li dic si també diu que sí.
    }
match-ask-second = { $side ->
        [offer] Potser algú necessita el que ofereixes, i li agradaria tenir notícies teves. Us puc presentar? Si no, no dic a ningú que eres tu.
       *[need] Potser algú té el que busques, i li agradaria tenir notícies teves. Us puc presentar? Si no, no dic a ningú que eres tu.
    }
match-yours-offer = { $profile ->
        [1] El teu perfil diu que saps fer:
       *[other] Ofereixes:
    }
match-yours-need = { $profile ->
        [1] El teu perfil diu que busques:
       *[other] Busques:
    }
match-theirs-offer = { $profile ->
        [1] El seu perfil diu que busca
       *[other] Aquesta persona busca
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-theirs-need = { $profile ->
        [1] El seu perfil diu que sap fer
       *[other] Aquesta persona ofereix
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-shared = Què m'hi ha fet pensar: { $words }
match-why-you = -# T'ho pregunto per la teva publicació al tauler, o pel que el teu perfil obre a la xarxa. Sense resposta, me n'oblido en dues setmanes; després d'un no, no et pregunto mai més per aquesta persona.
match-made = Totes dues bandes heu dit que sí: et presento { $who }!
match-begin = Unes paraules en un missatge directe són un bon començament.
match-noted-yes = Gràcies. Ho pregunto a l'altra persona, i t'ho dic si hi està d'acord.
match-noted-met = Que bé! Ara us presento.
match-noted-no = D'acord. No dic a ningú que eres tu, i no et tornaré a proposar mai aquesta persona.
match-wished = Ara li ho pregunto, sense el teu nom, i t'ho dic si hi està d'acord.
match-wished-later = Ja li he fet una altra proposta, i per això li ho pregunto en els pròxims dies, sense el teu nom.

field-outcome = què n'ha sortit

refusal-post-gone = Aquesta publicació no és al tauler, o no la pots veure. `/board list` mostra què hi ha.
refusal-post-over = Aquesta publicació ja no val, i no s'hi pot canviar res. `/board offer` o `/board need` en fa una de nova.
refusal-not-author = Això només ho pot fer qui ha escrit la publicació.
refusal-too-many-posts = { $most ->
        [one] Ja tens una publicació al tauler. Tanca-la primer: `/board list` amb `mine` la mostra.
       *[other] Ja tens { $most } publicacions al tauler. Tanca'n una primer: `/board list` amb `mine` les mostra.
    }
refusal-too-many-topics = { $most ->
        [one] A una publicació només hi cap un tema. Tria el que en diu més.
       *[other] A una publicació hi caben { $most } temes com a màxim. Tria els que en diuen més.
    }
refusal-post-time-refused = Això ja ha passat, o és massa lluny: val qualsevol moment fins al { $latest }.
refusal-not-in-that-chapter = Encara no ets del capítol **{ $chapter }**, i el que és només per a la seva gent ho publica la mateixa gent. Amb `/chapter join` hi entres; sense `chapter`, la teva publicació la veu tota la xarxa.
refusal-team-size-refused = Un equip és d'entre { $least } i { $most } persones, a més de tu.
refusal-team-full = L'equip ja té tota la gent que volia ({ $size }). Si algú en surt, torna a haver-hi lloc.
refusal-own-challenge = És el teu repte: ja hi ets igualment.
refusal-match-gone = Aquesta proposta era per a una altra persona. `/board match` mostra les teves.
refusal-match-over = Aquesta proposta s'ha acabat: ja s'ha respost, ha trigat massa, o ja no és al tauler. `/board match` mostra què hi ha ara.
refusal-too-many-matches = { $most ->
        [one] Ja tens una proposta oberta. Espera'n la resposta, i després demana'n una altra.
       *[other] Ja tens { $most } propostes obertes. Espera alguna de les respostes, i després demana'n una altra.
    }
refusal-messages-closed = Discord ha rebutjat l'últim missatge que t'enviava, i no et podria dir què et responen. Permet els missatges directes d'aquest servidor, i torna-ho a provar.

practice-board-days = Una publicació es queda al tauler **{ $figure }** dies, si qui l'escriu no diu una altra cosa.
practice-board-days-name = Dies que una publicació es queda al tauler
practice-board-open = Ningú no té més de **{ $figure }** propostes obertes de a qui conèixer.
practice-board-open-name = Propostes obertes per persona
practice-board-daily = Ningú no rep més de **{ $figure }** propostes de a qui conèixer en un dia.
practice-board-daily-name = Propostes que rep una persona en un dia

effect-board-card = la fitxa d'un repte
effect-board-match = la pregunta de si es poden presentar dues persones
effect-board-met = una presentació pel tauler
effect-board-removed = la notícia que s'ha retirat una publicació
effect-board-round = la revisió del tauler
effect-board-still = la pregunta de si una publicació encara val
effect-board-team = les notícies d'un repte
