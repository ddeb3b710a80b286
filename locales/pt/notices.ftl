## O que se publica ou envia na sua hora

notice-late = (com atraso, o serviço esteve interrompido)
notice-upcoming = Falta pouco ({ $lead }) para **{ $title }** — { $when } ({ $relative }).
notice-upcoming-own = Falta pouco ({ $lead }) para **{ $title }**, onde tem lugar — { $when } ({ $relative }).
notice-moved = **{ $title }** mudou de data: agora é { $when }. A sua resposta continua a valer; mude-a se a nova hora não servir.
notice-cancelled = **{ $title }** ({ $when }) foi cancelado. { $reason ->
        [none] Quem organiza não deu nenhuma razão.
       *[other] Por que razão: { $reason }
    }
notice-seat = Há um lugar livre em **{ $title }** ({ $when }), e é seu. Se já não puder ir, toque em *Não posso* nos detalhes, para que o lugar passe à pessoa seguinte.
notice-seat-dates = Agora tem lugar em { $dates } das próximas datas.
notice-reminder = O lembrete que pediu: { $what }

welcome-first = Boas-vindas a { $network }! Sou a memória e o calendário da rede. Em dois minutos escolhemos a sua língua, a sua cidade, um capítulo e o que desperta o seu interesse; nada é mostrado a outras pessoas sem a sua autorização.
button-begin = Começar
button-later = Mais tarde

alert-delivery-uncertain = Não consigo saber se algo foi publicado ({ $kind }), porque não posso ler o histórico desse canal. Vejam por favor, e deem-me lá *Ver histórico de mensagens*.
alert-delivery-dead = Algo não pôde ser entregue, depois de muitas tentativas: { $kind }. O diário técnico do bot diz por que razão.
alert-permission-missing = O Discord não me deixa { $needs ->
        [roles] dar nem tirar o cargo de um capítulo: preciso de *Gerenciar cargos*, e do meu cargo acima dos cargos dos capítulos
        [events] mostrar eventos entre os do próprio Discord: preciso de *Criar eventos* e *Gerenciar eventos*
        [invites] desligar um link para um capítulo: preciso de *Gerenciar canais* no canal a que ele leva
       *[messages] publicar em <#{ $where }>: preciso lá de *Ver canal*, *Enviar mensagens* e *Inserir links*
    }. Volto a ver de hora em hora; entretanto nada se perde.
alert-channel-gone = Um canal onde publico foi apagado (`{ $where }`). Escolham outro com `/chapter edit` ou `/network settings`.
alert-role-gone = O cargo de **{ $chapter }** foi apagado. Escolham outro com `/chapter edit`.
alert-role-refused = Já não dou o cargo de **{ $chapter }**: ganhou poder, ou está acima do meu. Retirem-lhe o poder e escolham-no outra vez (ou escolham outro) com `/chapter edit`, ou ponham o meu cargo acima dele.

effect-event-card = a mensagem de um evento
effect-event-reminder = o lembrete de um evento em um canal
effect-event-person = o lembrete de um evento para uma pessoa
effect-event-moved = a notícia de que um evento mudou de data
effect-event-cancelled = a notícia de que um evento foi cancelado
effect-event-promoted = a notícia de que há um lugar livre
effect-mirror-show = um dos eventos do próprio Discord
effect-mirror-fill = a escolha dos eventos que o Discord mostra
effect-reminder-due = um lembrete que uma pessoa criou
effect-role-grant = o cargo de um novo membro
effect-role-take = o cargo de quem saiu
effect-welcome-greet = o acolhimento de quem chega
