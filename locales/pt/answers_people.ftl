## Respostas sobre membros: uma pessoa pelo nome, quantas são, quem cuida da rede

answer-members-named =
    { $name ->
        [none] **Várias pessoas**
       *[other] **Várias pessoas têm o nome { $name }**
    }
answer-member-hidden =
    { $name ->
        [none] De quem se trata? Basta um nome, por exemplo “quero ver o perfil da Amina”.
       *[other] Não há nenhum perfil aberto que possa ver com o nome { $name }. A pessoa pode muito bem estar aqui e preferir guardar isso para si: uma mensagem é a melhor forma de se conhecerem.
    }
answer-member-near = Nomes parecidos:
answer-member-own = `/profile show` diz quem vê o quê.
answer-field-identity = O que sou: { $content }
answer-field-about = Sobre mim: { $content }
answer-field-city = Cidade: { $content }
answer-field-skills = Competências: { $content }
answer-field-topics = Temas: { $content }
answer-field-languages = Línguas: { $content }
answer-field-offers = Oferece: { $content }
answer-field-needs = Procura: { $content }
answer-field-links = Links: { $content }
answer-field-chapters = Capítulos: { $content }
answer-members =
    { $about ->
        [none] **Quantas pessoas somos**
       *[other] **Quantas pessoas somos** — { $about }
    }
answer-members-known = { $known ->
        [one] { $known } pessoa está na rede.
       *[other] { $known } pessoas estão na rede.
    }
answer-members-opened = { $capped ->
        [yes] Que possa ver, mais de { $opened } pessoas estão lá.
       *[no] { $opened ->
            [0] Que possa ver, não há ninguém lá.
            [one] Que possa ver, uma pessoa está lá.
           *[other] Que possa ver, { $opened } pessoas estão lá.
        }
    }
answer-members-profiles = { $capped ->
        [yes] Mais de { $opened } pessoas abriram à sua vista algo do próprio perfil.
       *[no] { $opened ->
            [0] Ninguém abriu à sua vista algo do próprio perfil.
            [one] Uma pessoa abriu à sua vista algo do próprio perfil.
           *[other] { $opened } pessoas abriram à sua vista algo do próprio perfil.
        }
    }
answer-members-chapter = **{ $chapter }** tem { $people ->
        [0] zero membros por enquanto.
        [one] { $people } membro.
       *[other] { $people } membros.
    }
answer-stewards =
    { $role ->
        [none] Não há um cargo de steward definido: cuida da rede quem gere este servidor.
       *[other] Stewards cuidam da rede: { $role }. O Discord mostra quem tem esse cargo.
    }

answer-example-member-show = quero ver o perfil da Amina
answer-example-member-count = quantos membros há em Lyon?
answer-example-network-stewards = quem são os stewards?

source-count = Contado na lista de membros da rede e no que as pessoas abriram, { $at }
source-settings = Das configurações da rede, { $at }
