## Séries: eventos que se repetem

series-every = { $repeat ->
        [weekly] todas as semanas ({ $day })
        [fortnightly] de duas em duas semanas ({ $day })
        [monthly_weekday] todos os meses, no { $nth ->
            [1] primeiro
            [2] segundo
            [3] terceiro
            [4] quarto
           *[last] último
        } dia que cai em { $day }
        [monthly_date] todos os meses, no dia { $number }{ $late ->
            [yes] {" "}(ou no último)
           *[no] {""}
        }
        [half_yearly] de seis em seis meses, no dia { $number }{ $late ->
            [yes] {" "}(ou no último)
           *[no] {""}
        }
       *[yearly] todos os anos, em { $date }
    }
series-until = { $until ->
        [none] sem fim
       *[other] até { $until }
    }
series-preview =
    Repete-se **{ $every }**, { $until }.
    As primeiras datas: { $dates }
series-select-until = Até… ({ $until })
series-until-none = Sem fim
series-until-dates = { $number } datas
series-until-months = { $number ->
        [12] um ano
       *[other] { $number } meses
    }
series-until-typed = Outro dia…
series-until-form = Até quando?
series-until-input = O último dia em que pode acontecer
series-until-example = 30 de junho · fim de julho

series-card = Repete-se { $every }
series-on = Repete-se **{ $every }**, { $until }.
series-field = Repete-se
series-part = { $every } · { $until }
series-part-next = Próximas datas: { $dates }
series-part-regular = Vai a todas as datas.
series-open = Outra data…
button-every-date = Ir a todas as datas
button-leave-every-date = Deixar todas as datas
button-keep-going = Continua
button-end-series = Terminar

series-joined = Agora tem lugar em todas as datas de **{ $title }**, { $every }: { $seated ->
        [0] ainda não há nenhum lugar livre
        [one] uma data está anotada
       *[other] { $seated } datas estão anotadas
    }, e as seguintes vêm por si só. Mando um lembrete de cada uma.{ $waiting ->
        [0] {""}
        [one] {" "}Uma está lotada: ficou na lista de espera.
       *[other] {" "}{ $waiting } estão lotadas: ficou nas listas de espera.
    }{ $kept ->
        [0] {""}
        [one] {" "}O que tinha respondido a uma data fica como estava.
       *[other] {" "}O que tinha respondido a { $kept } datas fica como estava.
    }
series-left = Deixou de ir sempre a **{ $title }**. { $left ->
        [0] Já não restava nenhuma resposta sua.
        [one] A sua resposta a uma das próximas datas foi retirada.
       *[other] As suas respostas a { $left } das próximas datas foram retiradas.
    }
series-left-one = Continua a ter lugar nas outras datas.

series-edit-preview = { $scope ->
        [all] Todas as próximas datas de **{ $title }** mudam.
       *[following] **{ $title }** muda a partir de { $from }.
    }
series-edit-moved = { $moved ->
        [0] Nenhuma data muda de hora.
        [one] Uma data muda de hora.
       *[other] { $moved } datas mudam de hora.
    }
series-edit-first = A data que escolheu passa a ser { $after } ({ $wall }).
series-edit-changed = { $changed ->
        [0] Nenhuma data fica diferente.
        [one] Uma data muda.
       *[other] { $changed } datas mudam; o que uma data tem de próprio fica.
    }
series-edit-cancelled = { $cancelled ->
        [one] Uma data deixa de acontecer.
       *[other] { $cancelled } datas deixam de acontecer.
    }
series-edit-made = { $made ->
        [one] Uma nova data é acrescentada.
       *[other] { $made } novas datas são acrescentadas.
    }
series-told = { $people ->
        [0] Ainda ninguém respondeu a estas datas.
        [one] Uma pessoa recebe a notícia, uma só vez.
       *[other] { $people } pessoas recebem a notícia, cada uma só uma vez.
    }
series-edited = **{ $title }** foi alterado.
series-promoted = { $promoted ->
        [one] Uma pessoa que esperava tem agora um lugar.
       *[other] { $promoted } pessoas que esperavam têm agora um lugar.
    }
series-end-preview = { $scope ->
        [all] Cancelar todas as próximas datas de **{ $title }** ({ $dates ->
            [one] uma data
           *[other] { $dates } datas
        })?
       *[following] Cancelar **{ $title }** a partir de { $from } ({ $dates ->
            [one] uma data
           *[other] { $dates } datas
        })?
    } { $reason ->
        [none] Pode dar uma razão com a opção `reason`.
       *[other] Razão: { $reason }
    }
series-ended = { $scope ->
        [all] **{ $title }** deixa de acontecer; { $dates ->
            [one] uma data está cancelada
           *[other] { $dates } datas estão canceladas
        }.
       *[following] **{ $title }** termina antes de { $from }; { $dates ->
            [one] uma data está cancelada
           *[other] { $dates } datas estão canceladas
        }.
    }
series-begun = **{ $title }** agora repete-se { $every }, { $until }. A seguir: { $dates }
series-kept = Que bom: **{ $title }** continua. Só volto a perguntar daqui a meio ano.

notice-series-changed = **{ $title }** mudou: { $moved ->
        [0] {""}
        [one] uma das suas datas tem outra hora
       *[other] { $moved } das suas datas têm outra hora
    }{ $both ->
        [yes] {", "}
       *[no] {""}
    }{ $cancelled ->
        [0] {""}
        [one] uma deixa de acontecer
       *[other] { $cancelled } deixam de acontecer
    }.{ $reason ->
        [none] {""}
       *[other] {" "}Por que razão: { $reason }
    }{ $when ->
        [none] {""}
       *[other] {" "}A sua próxima data é { $when }; as suas respostas continuam a valer, mude-as se já não servirem.
    }
notice-series-ended = **{ $title }**, que se repetia { $every }, deixa de acontecer: { $cancelled ->
        [one] a data a que tinha respondido está cancelada.
       *[other] as { $cancelled } datas a que tinha respondido estão canceladas.
    } { $reason ->
        [none] Quem organiza não deu nenhuma razão.
       *[other] Por que razão: { $reason }
    }
notice-series-still-on = Há meio ano que não tenho notícias suas sobre **{ $title }**, { $every } (próxima data: { $when }). Continua? Nada termina por si só, seja qual for o botão, ou mesmo sem resposta.
notice-series-still-on-other = **{ $title }**, { $every } (próxima data: { $when }), é organizado por <@{ $organiser }>, de quem não tenho notícias sobre isto há meio ano. Sabe se continua?
notice-series-server = Para terminar, use no servidor `/event cancel` com `scope` *Todas as datas*.
alert-series-quiet = Ninguém respondeu se **{ $title }** continua: perguntei a quem organiza e a connectors do capítulo. Fica no calendário; `/event cancel` com `scope` *Todas as datas* termina a série.

effect-series-changed = a notícia de que uma série mudou
effect-series-ended = a notícia de que uma série terminou
effect-series-extend = as próximas datas de uma série
effect-series-still_on = a pergunta se uma série continua
effect-series-quiet = o olhar sobre uma série que ficou em silêncio

refusal-series-gone = Esta série já acabou ou foi terminada, por isso nada mudou. `/event list` mostra o que há.
refusal-repeat-needs-scope = Uma só data de **{ $title }** não pode repetir-se com uma regra própria. Escolha em `scope` *Esta data e as seguintes* ou *Todas as datas*.
refusal-until-too-soon = A série acabaria antes da próxima data ({ $first }). Escolha um dia mais tarde, ou cancele com `/event cancel`.
refusal-dates-past = Uma data passaria para { $moment }, que já passou. Escolha uma hora mais tarde, ou em `scope` *Esta data e as seguintes*.
refusal-chapter-of-one-date = **{ $title }** repete-se: outro capítulo assume uma data de cada vez. Altere essa data com `scope` *Só esta data*.
series-edit-apart = As datas que receberam uma hora própria, a partir de { $dates }, ficam com ela.
