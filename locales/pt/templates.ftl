## O que diz de si uma noite de um tipo conhecido, os seus passos, e o que se acrescenta antes de publicar

template-potluck = Traga algo de comer para partilhar, e venha tal como é. Pomos a mesa em conjunto, comemos, ouvimos os projetos de quem quiser apresentar um, e damos tempo às perguntas que eles trazem.
template-disco-soupe = Cozinhamos em conjunto o que iria para o lixo: frutas e legumes que não se venderam, boa música, e uma refeição gratuita para todas as pessoas. Traga um descascador, uma faca e uma tigela, se tiver.
template-talk = Uma palestra, depois tempo para as suas perguntas, e uma bebida para continuar a conversa.
template-drink = Uma bebida para nos conhecermos: sem programa além de uma roda de nomes, para quem quiser vir, de onde quer que seja.

step-arriving = Chegar e preparar o espaço
step-gathering = Juntar e separar os legumes
step-cooking = Cozinhar em conjunto
step-eating = Comer em conjunto
step-pitches = Pitches
step-questions = Perguntas por tema
step-sharing = Partilhar o que aprendemos
step-cleaning = Arrumar em conjunto
step-talk = A palestra
step-drink = Uma bebida em conjunto
step-round = Uma roda de nomes

preview-programme = { $number ->
        [one] Começa com uma sessão
       *[other] Começa com um programa de { $number } sessões
    }: { $names }. `/event agenda` mostra-o depois da confirmação, e lá pode mudá-lo.
preview-copy = Uma cópia de **{ $title }**: ainda ninguém respondeu. { $hosts ->
        [0] {""}
        [one] O capítulo que também o organizava tem de concordar outra vez: `/event cohost`.
       *[other] Os { $hosts } capítulos que também o organizavam têm de concordar outra vez: `/event cohost`.
    }
