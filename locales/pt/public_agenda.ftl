## A agenda pública

page-title = { $network }: eventos abertos
page-about = Eventos de { $network } abertos a todas as pessoas.
page-zones = Os dias são os de { $place }.
page-skip = Ir para os eventos
page-events = Próximos eventos
page-everything = Ver todos os eventos
page-filters = Escolher o que se vê
page-chapter = Capítulo
page-country = País
page-only-online = Só online
page-zone = Fuso horário
page-language = Língua
page-all = Todos
page-show = Mostrar
page-offer = Mostrar as horas do meu dispositivo
page-details = Do que se trata
page-add = Juntar ao meu calendário
page-link = Abrir a página web
page-when = { $time } (hora local, { $place })
page-yours = Para si: { $time } ({ $place })
page-now = A acontecer agora
page-today = Hoje, { $day }
page-tomorrow = Amanhã, { $day }
page-online = online
page-cancelled = Cancelado
page-seats = { $free ->
    [0] Já não há lugares
    [one] { $free } lugar livre
   *[other] { $free } lugares livres
}
page-pages = Páginas
page-earlier = Antes
page-later = Depois
page-number = Página { $number }
page-none = Neste momento não há nada previsto. Assine o calendário, e o que vier chega até si.
page-none-narrow = Neste momento não há nada previsto do que escolheu. Veja tudo, ou assine o calendário de um capítulo: o que vier chega até si.
page-subscribe = Assinar
page-subscribing = Estes eventos no seu próprio calendário, sempre em dia.
page-subscribe-chapter = Assinar os eventos de { $chapter }
page-file = Documento de calendário
page-chapters = Capítulos
page-map = Mapa dos capítulos
page-map-about = Quanto maior o sinal, mais gente tem o capítulo. A lista abaixo diz o mesmo por palavras.
page-privacy = Esta página mostra eventos e capítulos, nunca pessoas. Não guarda cookies e não pede nada a mais ninguém.
page-nobody-title = Ainda não há nada aqui
page-nobody = Este bot ainda não está em nenhuma comunidade. Quando estiver, os eventos abertos aparecem aqui.
page-doubt-chapter = Esse capítulo não existe, ou já não existe. Aqui está tudo.
page-doubt-country = Não há nenhum capítulo nesse país. Aqui está tudo.
page-doubt-online = “Online” pode ser 1 ou 0. Aqui está tudo.
page-doubt-zone = { $nearest ->
    [none] Não conheço nenhum fuso horário com esse nome. Escolha um abaixo.
   *[other] Não conheço nenhum fuso horário com esse nome. Será { $nearest }?
}
page-doubt-lang = Não falo essa língua. Escolha uma abaixo.
page-doubt-page = Essa página não existe. Aqui está a primeira.
