## Calendários para assinar

calendar-title-mine = { $network } · os meus eventos
calendar-title-chapter = { $network } · { $chapter }
calendar-cancelled = Cancelado: { $title }
calendar-reason = Por que razão: { $reason }

calendar-what-all = tudo o que pode ver em **{ $network }**
calendar-what-mine = os eventos a que disse sim ou talvez, ou por que espera
calendar-what-chapter = os eventos de **{ $chapter }**
calendar-reply =
    O seu calendário tem { $what }. No seu programa de calendário, escolha “Assinar” ou “Adicionar por URL” e cole este link; fica sempre em dia.
    <{ $https }>
    Em um telefone ou um Mac, este abre o calendário diretamente: `{ $webcal }`
    Não partilhe o link: quem o tiver vê tudo o que está à sua vista. O documento tem o mesmo, tal como está agora, para programas que não sabem assinar.
calendar-reply-file =
    O documento em anexo tem { $what }, tal como está agora: abra-o, e o seu programa de calendário recebe-o.
    { $why ->
        [steward] Um link que fica sempre em dia precisa do endereço web deste bot: quem o mantém define `WEB_PUBLIC_URL`.
       *[member] Um link que fica sempre em dia precisa de um endereço web, que este bot ainda não tem.
    }
calendar-renew-sure = O link que usa agora deixa de funcionar em toda parte, e é preciso assinar outra vez com o novo. Continuar?
calendar-renewed =
    O link antigo já não mostra nada. Este é o novo:
    <{ $https }>
    Em um telefone ou um Mac: `{ $webcal }`
calendar-off-sure = O link deixa de funcionar, e os calendários que o usam deixam de acompanhar. `/event calendar` faz um novo quando quiser. Continuar?
calendar-off = O link está desligado e já não mostra nada. `/event calendar` faz um novo quando quiser.
calendar-off-already = Já não havia nenhum link. `/event calendar` faz um quando quiser.
calendar-kept = Nada mudou: o seu link funciona como antes.

button-calendar-renew = Novo link
button-calendar-off = Desligar

refusal-calendar-needs-chapter = Que capítulo? Diga qual na opção `chapter` de `/event calendar`.
refusal-no-public-address = Os links precisam do endereço web deste bot, que ele já não tem, por isso nada mudou. `/event calendar` continua a dar o documento.
