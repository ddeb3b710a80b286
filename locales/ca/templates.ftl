## Què diu de si mateixa una vetllada coneguda, els seus passos, i què hi afegeixen les previsualitzacions

template-potluck = Porta alguna cosa per menjar i compartir, i vine tal com ets. Parem taula plegats, mengem, escoltem els projectes de qui en vol presentar un, i ens prenem temps per a les preguntes que en surten.
template-disco-soupe = Cuinem plegats el que s'hauria llençat: fruita i verdura que no s'ha venut, bona música, i un àpat gratuït per a tothom. Porta un pelador, un ganivet i un bol si en tens.
template-talk = Una xerrada, després temps per a les teves preguntes, i una copa per continuar la conversa.
template-drink = Una copa per conèixer-nos: sense cap més programa que una ronda de noms, siguis qui siguis i vinguis d'on vinguis.

step-arriving = Arribar i preparar-ho tot
step-gathering = Aplegar i triar la verdura
step-cooking = Cuinar plegats
step-eating = Menjar plegats
step-pitches = Presentació de projectes
step-questions = Preguntes per temes
step-sharing = Compartir el que hem après
step-cleaning = Recollir plegats
step-talk = La xerrada
step-drink = Una copa plegats
step-round = Una ronda de noms

preview-programme = { $number ->
        [one] Comença amb una sessió
       *[other] Comença amb un programa de { $number } sessions
    }: { $names }. `/event agenda` el mostra quan ho hagis confirmat, i allà el pots canviar.
preview-copy = Una còpia de **{ $title }**: encara no hi ha respost ningú. { $hosts ->
        [0] {""}
        [one] El capítol que també l'acollia ha de tornar a dir que sí: `/event cohost`.
       *[other] Els { $hosts } capítols que també l'acollien han de tornar a dir que sí: `/event cohost`.
    }
