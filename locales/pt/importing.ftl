## Trazer um calendário de fora

import-preview = { $host ->
        [none] **{ $name }**, um documento, para { $chapter }. Ainda nada aconteceu; é isto que *Confirmar* faria:
       *[other] **{ $name }** em { $host }, para { $chapter }. Ainda nada aconteceu; é isto que *Confirmar* faria:
    }
import-afresh = O calendário mudou desde que o mostrei, por isso ainda não trouxe nada.
import-added = { $number ->
        [one] **{ $number }** evento seria adicionado
       *[other] **{ $number }** eventos seriam adicionados
    }
import-changed = { $number ->
        [one] **{ $number }** evento mudaria
       *[other] **{ $number }** eventos mudariam
    }
import-cancelled = { $number ->
        [one] **{ $number }** evento seria cancelado; quem ia recebe a notícia
       *[other] **{ $number }** eventos seriam cancelados; quem ia recebe a notícia
    }
import-unchanged = { $number ->
        [one] **{ $number }** evento já está aqui tal como é
       *[other] **{ $number }** eventos já estão aqui tal como são
    }
import-already = { $number ->
        [one] **{ $number }** evento já está no nosso calendário, vindo de outro lado: não entra duas vezes
       *[other] **{ $number }** eventos já estão no nosso calendário, vindos de outro lado: não entram duas vezes
    }
import-off = { $number ->
        [one] **{ $number }** evento está cancelado do lado de lá, e fica de fora
       *[other] **{ $number }** eventos estão cancelados do lado de lá, e ficam de fora
    }
import-empty = nada por agora: não encontro lá nenhum evento que ainda esteja por vir
import-over = { $number ->
        [one] **{ $number }** evento já acabou, e fica de fora
       *[other] **{ $number }** eventos já acabaram, e ficam de fora
    }
import-aside = { $number ->
        [one] **{ $number }** entrada fica de fora: { $why }
       *[other] **{ $number }** entradas ficam de fora: { $why }
    }
import-why-duplicate = está lá duas vezes
import-why-superseded = há uma versão mais nova
import-why-no-title = não tem título
import-why-no-date = não tem data
import-why-bad-date = a data não faz sentido
import-why-bad-zone = o fuso horário é desconhecido
import-why-bad-rule = não consigo saber quando se repete
import-why-too-often = repete-se mais de uma vez por dia
import-why-private = tem a marca de privado
import-why-not-text = as letras estão escritas de uma forma que não sei ler (leio UTF-8)
import-why-other = não consigo ler
import-more = O calendário tem mais datas do que as que trago de uma vez: primeiro vêm as mais próximas, as outras seguem com o tempo.
import-first = Os primeiros
import-and-more = { $number ->
        [one] … e mais um
       *[other] … e mais { $number }
    }
import-nothing = Não há aqui nada a trazer, por isso não há nada a confirmar.
import-will-follow = Depois de *Confirmar*, passo por lá de seis em seis horas: o que mudar lá, muda aqui, e quem vai recebe a notícia. O que se mudar aqui à mão fica.
import-done = **{ $name }** está no calendário de { $chapter }: { $changes }. O canal recebe lembretes dos eventos; não se publica uma ficha para cada um.
import-done-already = { $number ->
        [one] Um evento já estava no nosso calendário, e não entrou duas vezes.
       *[other] { $number } eventos já estavam no nosso calendário, e não entraram duas vezes.
    }
import-done-followed = A partir de agora acompanho-o. `/event import` sem endereço mostra o que acompanho, e permite parar.
import-discarded = Não trouxe nada.
import-count-added = adicionados: { $number }
import-count-changed = alterados: { $number }
import-count-cancelled = cancelados: { $number }
import-count-none = nada de novo
import-reason = Em “{ $name }”, o calendário de onde vem, já não está previsto.

button-for-network = Antes para toda a rede
button-of-network = Os de toda a rede
button-list = Mostrar os eventos
button-check = Ver agora: { $name }
button-stop = Deixar: { $name }
button-stop-following = Deixar de acompanhar
button-keep-trying = Continuar a tentar
button-remove-them = Retirar
button-keep-them = Manter

## Calendários que se acompanham

follow-none = Ainda não acompanho nenhum calendário para { $chapter }. Dê-me o endereço: `/event import url:`
follow-list = Calendários que acompanho para { $chapter }:
follow-line = **{ $name }** ({ $host }) · { $events ->
        [0] nada por vir
        [one] { $events } evento por vir
       *[other] { $events } eventos por vir
    } · vi { $checked } · { $state ->
        [gone] diz que desapareceu de vez
        [failing] da última vez não consegui ler, e tento outra vez
        [held] eventos à espera da sua decisão: { $held }
       *[fine] está tudo bem
    }
follow-checked = **{ $name }**: { $changes }.
follow-checked-held = { $number ->
        [one] Um evento já não está lá. Fica até que decida.
       *[other] { $number } eventos já não estão lá. Ficam até que decida.
    }
follow-stopped = Já não acompanho **{ $name }**. Os eventos ficam no nosso calendário; `/event import` volta a acompanhar.
follow-kept = Muito bem. Continuo a tentar ler **{ $name }**, e volto a perguntar se ficar em silêncio mais uma semana.
follow-removed = { $number ->
        [one] Um evento de **{ $name }** foi cancelado; quem ia recebe a notícia.
       *[other] { $number } eventos de **{ $name }** foram cancelados; quem ia recebe a notícia.
    }
follow-spared = { $number ->
        [one] Um evento fica, embora **{ $name }** já não o tenha.
       *[other] { $number } eventos ficam, embora **{ $name }** já não os tenha.
    }
follow-events-title = Próximos eventos
follow-events-none = Neste momento não há nada previsto.
follow-news = Novidades entre os eventos de **{ $name }**: { $changes }.
follow-held = **{ $number }** dos { $coming } próximos eventos de { $chapter } que conheço de **{ $name }** ({ $host }) já não estão nesse calendário. Pode ser um engano do lado de lá, por isso não retirei nada. Cancelo-os? Quem ia receberia a notícia.
follow-failing = Há uma semana que não consigo ler o calendário **{ $name }** ({ $host }), que acompanho para { $chapter }. Os eventos ficam como estão. Continuo a tentar?
follow-gone = **{ $host }** diz que o calendário **{ $name }**, que acompanho para { $chapter }, desapareceu de vez. Os eventos ficam como estão. Deixo de o acompanhar?

effect-calendar-follow = o olhar sobre um calendário que acompanho
effect-calendar-news = as notícias de um calendário que acompanho
effect-calendar-asked = uma pergunta sobre um calendário que acompanho

refusal-url-or-file = Dê-me um endereço ou um documento, um de cada vez.
refusal-chapter-needed = Cuida de vários capítulos: diga por favor em `chapter` de quem são estes eventos.
refusal-file-kind-unknown = Sei ler calendários (`.ics`) e tabelas de eventos (`.csv`); **{ $name }** não parece ser nem um nem outro.
refusal-file-too-large = **{ $name }** tem mais de { $megabytes } MB, mais do que leio de uma vez.
refusal-calendar-unreadable = { $reason ->
        [empty] **{ $name }** está vazio, por isso não há nada a trazer.
        [too-large] **{ $name }** tem mais eventos do que leio de uma vez.
        [wrong-columns] Falta uma coluna à tabela **{ $name }**: preciso pelo menos de `id`, `name`, `local_date` e `local_time`.
       *[other] O que está em **{ $name }** não é um calendário que eu possa ler. O endereço certo termina quase sempre em `.ics`, e está onde o calendário oferece partilhar ou assinar.
    }
refusal-too-many-calendars = Já acompanho aqui { $most } calendários, o máximo. Deixe um deles com `/event import`, e tente outra vez.
refusal-calendar-stopped = Já não acompanho esse calendário.
refusal-hold-over = Já está resolvido: os eventos voltaram, ou alguém já decidiu.
