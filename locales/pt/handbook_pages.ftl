## Encontrar e ler páginas

handbook-search-title = O manual sobre “{ $query }”
handbook-search-none = Não encontro nada sobre “{ $query }” no manual. Tente outra palavra, ou veja todas as páginas com `/handbook list`; connectors podem escrever a página que falta com `/handbook add`.
handbook-open = Abrir uma página
handbook-as-of = de { $date }
handbook-confirmed-on = confirmada em { $date }
handbook-kept-by = ao cuidado de { $person }
handbook-inner = só para connectors e stewards
handbook-stale = ⚠ há muito que ninguém a confirma
handbook-from-written = escrita aqui
handbook-from-folder = da pasta da rede
handbook-from-site = de um site que acompanhamos
handbook-from-lessons = o que se aprendeu em um capítulo que acabou
handbook-from-practice = vem com o bot
handbook-list = { $number ->
        [0] **O manual** ainda não tem nenhuma página nossa. Connectors podem começar com `/handbook add`.
        [one] **O manual** tem uma página:
       *[other] **O manual** tem { $number } páginas:
    }
handbook-list-practice = Até escrevermos as nossas, estas páginas vêm com o bot:
handbook-look = Ler a página

## Escrever

handbook-form = Uma página do manual
handbook-form-edit = Alterar esta página
handbook-label-title = Título
handbook-label-text = Texto (Markdown)
handbook-label-language = Língua
handbook-label-audience = Quem a lê
handbook-label-replaces = Ocupa o lugar de uma página do bot?
handbook-audience-network = Toda a rede
handbook-audience-connectors = Só connectors e stewards
handbook-replaces-none = Não, é uma página própria
handbook-practice-values = Os valores
handbook-practice-roles = Quem faz o quê
handbook-practice-decisions = Como decidimos
handbook-practice-becoming = Chegar a connector
handbook-practice-terms = Quanto dura um papel
handbook-practice-founding = Como começa um capítulo
handbook-practice-composting = Como acaba um capítulo
handbook-practice-privacy = O que as outras pessoas veem
handbook-added = **{ $title }** está no manual, ao seu cuidado: duas vezes por ano pergunto se ainda vale.
handbook-edited = A página **{ $title }** foi alterada, e conta como confirmada hoje.
handbook-confirmed = Agradeço. { $titles } ainda vale, diz { $person }.
handbook-removing = Retirar **{ $title }**? O texto não fica guardado.
handbook-removing-elsewhere = Retirar **{ $title }**? Fica onde está escrita, e não a trago de volta ao manual.
handbook-removed = **{ $title }** já não está no manual.
handbook-kept = Nada foi retirado.
handbook-handing = Quem cuida de **{ $title }** a partir de agora? Dou-lhe a notícia.
handbook-heir = Escolher quem
handbook-heir-other = Outra pessoa no papel de connector, pelo nome
handbook-to-stewards = Stewards em conjunto
handbook-to-me = Eu
handbook-handed = { $who ->
        [none] Stewards cuidam de **{ $title }** em conjunto a partir de agora.
       *[other] { $who } cuida de **{ $title }** a partir de agora, e recebe a notícia.
    }

button-handbook-true = Ainda vale
button-handbook-remove = Retirar
button-handbook-hand = Passar a alguém

## Perguntar se as páginas ainda valem

handbook-stale-own = { $number ->
        [one] Cuida de uma página do manual que há muito ninguém confirma. Ainda vale?
       *[other] Cuida de { $number } páginas do manual que há muito ninguém confirma. Ainda valem?
    }
handbook-stale-stewards = { $number ->
        [one] Há muito que ninguém confirma uma página do manual, e não há ninguém a quem possa perguntar por ela. Ainda vale?
       *[other] Há muito que ninguém confirma { $number } páginas do manual, e não há ninguém a quem possa perguntar por elas. Ainda valem?
    }
handbook-stale-line = **{ $title }**, confirmada em { $confirmed }
handbook-review-choose = Ver uma página
handbook-review = **{ $title }** · texto de { $changed } · última confirmação em { $confirmed }
handbook-handed-you = { $by ->
        [none] Uma página do manual passou para as suas mãos: a partir de agora está ao seu cuidado. Se isso não lhe convém, passe-a a outra pessoa ou a stewards.
       *[other] **{ $by }** passou-lhe uma página do manual: a partir de agora está ao seu cuidado. Se isso não lhe convém, passe-a a outra pessoa ou a stewards.
    }

## Sites que se acompanham

handbook-sites = Sites que acompanhamos
handbook-site-preview = { $number ->
        [one] **{ $host }** tem uma página para ler. Ainda nada aconteceu; é isto que *Confirmar* traria:
       *[other] **{ $host }** tem { $number } páginas para ler. Ainda nada aconteceu; é isto que *Confirmar* traria:
    }
handbook-site-page = { $title } ({ $size ->
        [one] { $size } caractere
       *[other] { $size } caracteres
    })
handbook-site-others = { $number ->
        [one] … e mais uma
       *[other] … e mais { $number }
    }
handbook-site-more = Há mais páginas do que as que leio de um só site: primeiro vêm as mais próximas do início.
handbook-site-inner = Só connectors e stewards as leriam.
handbook-site-will = Depois de *Confirmar*, passo por lá uma vez por semana: o que mudar lá, muda aqui.
handbook-site-discarded = Não trouxe nada.
handbook-site-taken = **{ $name }**: { $added ->
        [0] nada de novo
        [one] uma página nova
       *[other] { $added } páginas novas
    }, { $changed ->
        [0] nada alterado
        [one] uma página alterada
       *[other] { $changed } páginas alteradas
    }, { $gone ->
        [0] nada a menos
        [one] uma página a menos
       *[other] { $gone } páginas a menos
    }. Volto a passar daqui a uma semana; `/handbook list` permite a stewards ver antes, ou parar.
handbook-site-held = { $number ->
        [one] Uma página já não está lá. Fica no manual até que decida.
       *[other] { $number } páginas já não estão lá. Ficam no manual até que decida.
    }
handbook-site-card = **{ $name }** ({ $host }) · { $pages ->
        [one] { $pages } página
       *[other] { $pages } páginas
    } · vi { $checked } · { $state ->
        [held] { $held ->
            [one] uma página espera pela sua decisão
           *[other] { $held } páginas esperam pela sua decisão
        }
        [failing] da última vez não consegui ler, e tento outra vez
       *[fine] está tudo bem
    }
handbook-site-asked-held = { $number ->
        [one] **Uma** das { $pages } páginas que conheço de **{ $name }** ({ $host }) já não está lá: { $titles }.
       *[other] **{ $number }** das { $pages } páginas que conheço de **{ $name }** ({ $host }) já não estão lá, entre elas: { $titles }.
    } Pode ser um engano do lado de lá, por isso não retirei nada. Saem do manual?
handbook-site-asked-failing = Há duas semanas que não consigo ler **{ $name }** ({ $host }). { $pages ->
        [one] A sua página continua
       *[other] As suas { $pages } páginas continuam
    } no manual como antes. Continuo a tentar?
handbook-site-removed = { $number ->
        [one] Uma página de **{ $name }** já não está no manual.
       *[other] { $number } páginas de **{ $name }** já não estão no manual.
    }
handbook-site-spared = { $number ->
        [one] Uma página fica, embora **{ $name }** já não a tenha.
       *[other] { $number } páginas ficam, embora **{ $name }** já não as tenha.
    }
handbook-site-stopped = Já não acompanho **{ $name }**. { $pages ->
        [one] A sua página fica no manual tal como está.
       *[other] As suas { $pages } páginas ficam no manual tal como estão.
    }
handbook-site-dropping = Deixo de acompanhar **{ $name }** e retiro { $pages ->
        [one] a sua página
       *[other] as suas { $pages } páginas
    }?
handbook-site-dropped = Já não acompanho **{ $name }**, e { $pages ->
        [one] a sua página saiu do manual.
       *[other] as suas { $pages } páginas saíram do manual.
    }
handbook-site-trying = Muito bem. Continuo a tentar ler **{ $name }**, e volto a perguntar se ficar em silêncio mais duas semanas.

button-handbook-check = Ver agora
button-handbook-drop = Parar e retirar as páginas

effect-handbook-follow = o olhar sobre um site que o manual acompanha
effect-handbook-handed = a notícia de que uma página mudou de mãos
effect-handbook-round = o olhar sobre páginas que ninguém confirma
effect-handbook-site = uma pergunta sobre um site que o manual acompanha
effect-handbook-stale = a pergunta se as páginas ainda valem

## Recusas

what-handbook-page = página
field-page = página
refusal-page-gone = Esta página já não está no manual, ou não está aberta à sua vista. `/handbook list` mostra o que há.
refusal-handbook-for-connectors = Quem adiciona páginas são connectors e stewards. Conte o que falta a quem anima o seu capítulo: `/chapter show` diz quem é.
refusal-page-not-yours = { $steward ->
        [none] Stewards cuidam de **{ $title }** em conjunto: peça a uma dessas pessoas que a mude.
       *[other] **{ $steward }** cuida de **{ $title }**: peça a essa pessoa, ou a stewards, que a mude.
    }
refusal-page-elsewhere = { $url ->
        [none] **{ $title }** é um documento da pasta da rede: mude-a lá, e traga a pasta outra vez.
       *[other] **{ $title }** está escrita fora daqui: mude-a lá ({ $url }), e acompanho em menos de uma semana.
    }
refusal-page-long = **{ $title }** tem mais de { $limit } caracteres, mais do que cabe em um formulário. Dê-me o novo texto como documento: `/handbook edit` tem a opção `file`.
refusal-practice-taken = **{ $title }** já ocupa o lugar dessa página do bot, na mesma língua. Mude essa, ou escolha uma página própria.
refusal-handbook-full = O manual tem { $most } páginas, o máximo. Retire algumas de que ninguém precisa, e tente outra vez.
refusal-page-file-refused = { $reason ->
        [kind] Sei ler documentos Markdown (`.md`); **{ $name }** parece ser outra coisa.
        [large] **{ $name }** tem mais de { $kilobytes } KB, mais do que cabe em uma página.
        [empty] **{ $name }** não tem texto.
       *[text] **{ $name }** não tem texto que eu possa ler (leio UTF-8, e no máximo 60 000 caracteres).
    }
refusal-site-empty = Não encontro nenhuma página com texto nesse endereço de **{ $host }**. Dê-me o endereço onde o manual começa, tal como aparece no seu navegador.
refusal-site-closed = **{ $host }** pede às máquinas que não leiam esse endereço, por isso não leio. Quem cuida do site pode permitir isso em `robots.txt`.
refusal-too-many-sites = Já acompanho { $most } sites, o máximo. Deixe um deles em `/handbook list`, e tente outra vez.
refusal-site-stopped = Já não acompanho esse site.
refusal-site-settled = Já está resolvido: as páginas voltaram, ou alguém já decidiu.
