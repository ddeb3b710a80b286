## O mural: ofertas, procuras, desafios, e quem poderia ajudar quem

post-title-offer = Oferece-se
post-title-need = Procura-se
post-title-challenge = Desafio: procura-se um grupo
post-kind-offer = oferta
post-kind-need = procura
post-kind-challenge = desafio
post-by = Por
post-where = Onde
post-anywhere = online, ou em qualquer lugar
post-topics = Temas
post-holds = Em que ponto está
post-until = Vale até { $until } ({ $relative }).
post-done = Feito, com um agradecimento a todas as pessoas.
post-lapsed = Acabou em { $until }.
post-removed = Retirado.
post-seen-network = Visto por toda a rede.
post-seen-chapter = Visto só pelas pessoas de { $chapter }.
post-thanks = O que resultou (só os seus olhos veem isto)

post-preview = { $who ->
        [chapter] É isto que vou pôr no mural. As pessoas de **{ $chapter }** podem vê-lo, com o seu nome, até { $until } ({ $relative }). Se o capítulo acabar, toda a rede o vê.
       *[network] É isto que vou pôr no mural. Toda a rede pode vê-lo, com o seu nome, até { $until } ({ $relative }).
    }
post-preview-match = Também vou procurar pessoas que combinem com isto. Não digo o seu nome a ninguém antes de dois sins.
post-preview-challenge = { $channel ->
        [none] Não tem canal para uma ficha, por isso fica só em `/board list`.
       *[other] A ficha vai para { $channel }.
    } Quando o grupo estiver completo, apresento as pessoas umas às outras.
post-preview-closed = O Discord recusou a minha última mensagem para a sua conta. Enquanto não permitir mensagens diretas deste servidor, não posso fazer apresentações.
post-posted = Está no mural até { $until }.
post-discarded = Muito bem, nada foi publicado.
post-line = **{ $kind }** { $text } · { $who } · { $where } · { $until }
post-list = O mural
post-list-mine = Os seus anúncios
post-list-none = Não há nada assim no mural neste momento. `/board need` e `/board offer` põem algo lá.
post-list-mine-none = Não tem nada no mural neste momento. `/board need` e `/board offer` põem algo lá.
post-list-open = Abrir um…
post-edited = Alterado.
post-renewed = Muito bem, fica no mural até { $until }.
post-closed = Anotado, e tirado do mural. Que bom!
post-closed-challenge = Anotado; já está na ficha. Que bom!
post-taken-down = Retirado.
post-taken-down-told = Retirado. Digo a razão a quem o escreveu.
post-told-removed = Um anúncio seu foi tirado do mural, por esta razão: { $reason }. Pode publicar outro com outras palavras.
post-seen = Muito bem.
post-ask-still = { $side ->
        [offer] O que oferece está no mural até { $until }. Ainda vale?
       *[need] O que procura está no mural até { $until }. Ainda precisa disso?
    } { $days ->
        [one] *Ainda vale* mantém o anúncio por mais { $days } dia; sem resposta, sai por si só.
       *[other] *Ainda vale* mantém o anúncio por { $days } dias a partir de agora; sem resposta, sai por si só.
    }
post-form-edit = Alterar um anúncio
post-form-text = O que diz
post-form-topics = Temas, separados por vírgulas
post-form-city = Cidade (vazio: online, qualquer lugar)
post-form-done-post = Feito
post-form-done-challenge = Como foi
post-form-outcome-post = Deu certo, graças a…?
post-form-outcome-post-hint = Se quiser. Só os seus olhos veem isto: ninguém é nomeado em público.
post-form-outcome-challenge = O que resultou
post-form-outcome-challenge-hint = Fica na ficha, para quem vê o desafio.
post-form-remove = Retirar um anúncio
post-form-reason = Por que razão?
post-form-reason-hint = Quem escreveu o anúncio lê isto.

button-find-match = Quem combinaria?
button-post-edit = Editar
button-post-done = Feito
button-still-true = Ainda vale
button-take-down = Retirar
button-how-it-went = Como foi
button-team-in = Conte comigo
button-team-out = Sair do grupo
button-match-yes = Sim, com prazer
button-match-no = Prefiro que não
button-ask-them = Perguntar à pessoa { $number }

team-when = Quando
team-size = No grupo: { $number } de { $size }, e quem o começou
team-outcome = O que resultou
team-over = Este desafio acabou.
team-joined = { $missing ->
        [one] Está no grupo, { $when }. Falta mais { $missing } pessoa.
       *[other] Está no grupo, { $when }. Faltam mais { $missing } pessoas.
    }
team-joined-full = Está no grupo, { $when }, e o grupo está completo. Apresento as pessoas umas às outras por mensagem direta.
team-joined-already = Já está no grupo.
team-left = Muito bem, já não faz parte do grupo.
team-left-already = Não fazia parte do grupo.
team-news-full = O grupo está completo: { $people }. É para { $when } ({ $relative }); escrevam-se algumas palavras sobre como vão começar.
team-news-soon = Está quase na hora: { $when } ({ $relative }). O grupo: { $people }.
team-news-left = { $who } já não pode fazer parte do grupo. Há de novo um lugar até { $when }.
team-news-after = Acabou, com { $people } no grupo. Como foi? O que escrever fica na ficha.

match-title = Quem poderia combinar
match-open = À espera da sua resposta ({ $number })
match-waiting = A caminho
match-waiting-for = { $number ->
        [one] Uma pessoa já recebeu a pergunta ou vai receber, e ainda não respondeu.
       *[other] { $number } pessoas já receberam a pergunta ou vão receber, e ainda não responderam.
    }
match-for = Quem poderia estar do outro lado disto:
match-no-post = Não tem nada no mural neste momento. `/board need` e `/board offer` põem algo lá; depois procuro pessoas que combinem.
match-choose = Outro dos seus anúncios…
match-found = Ninguém ainda
match-found-none = Não conheço ninguém neste momento. Continuo a procurar, e pergunto quando houver alguém. Entretanto, `/board list` mostra o que lá está.
match-candidate = { $side ->
        [offer] { $profile ->
            [1] { $number }. O perfil de alguém diz que sabe
           *[other] { $number }. Alguém oferece
        }
       *[need] { $profile ->
            [1] { $number }. O perfil de alguém diz que procura
           *[other] { $number }. Alguém procura
        }
    }
match-ask-first = { $side ->
        [offer] Talvez alguém precise do que oferece. Pergunto a essa pessoa se gostaria de se encontrarem? Só digo o seu nome se ela também disser que sim.
       *[need] Talvez alguém tenha o que procura. Pergunto a essa pessoa se gostaria de se encontrarem? Só digo o seu nome se ela também disser que sim.
    }
match-ask-second = { $side ->
        [offer] Talvez alguém precise do que oferece, e gostaria de ter notícias suas. Posso fazer a apresentação? Se não, não digo a ninguém de quem se tratava.
       *[need] Talvez alguém tenha o que procura, e gostaria de ter notícias suas. Posso fazer a apresentação? Se não, não digo a ninguém de quem se tratava.
    }
match-yours-offer = { $profile ->
        [1] O seu perfil diz que sabe:
       *[other] O que oferece:
    }
match-yours-need = { $profile ->
        [1] O seu perfil diz que procura:
       *[other] O que procura:
    }
match-theirs-offer = { $profile ->
        [1] O outro perfil diz que procura
       *[other] A outra pessoa procura
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-theirs-need = { $profile ->
        [1] O outro perfil diz que sabe
       *[other] A outra pessoa oferece
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-shared = O que me fez pensar nisto: { $words }
match-why-you = -# A pergunta vem do seu anúncio no mural, ou do que o seu perfil abre à rede. Sem resposta, esqueço-a em duas semanas; depois de um não, nunca volto a perguntar por essa pessoa.
match-made = Dois sins: apresento-lhe { $who }!
match-begin = Algumas palavras por mensagem direta são um bom começo.
match-noted-yes = Que bom. Pergunto à outra pessoa, e volto se ela aceitar.
match-noted-met = Que bom! Faço agora a apresentação.
match-noted-no = Muito bem. Não digo a ninguém de quem se tratava, e nunca mais lhe sugiro essa pessoa.
match-wished = Pergunto agora a essa pessoa, sem dizer o seu nome, e volto se ela aceitar.
match-wished-later = Essa pessoa já tem outra sugestão, por isso pergunto-lhe nos próximos dias, sem dizer o seu nome.

field-outcome = o que resultou

refusal-post-gone = Este anúncio não está no mural, ou não está aberto à sua vista. `/board list` mostra o que há.
refusal-post-over = Este anúncio já não vale, por isso nada nele pode mudar. `/board offer` ou `/board need` faz outro.
refusal-not-author = Só quem escreveu um anúncio pode fazer isso.
refusal-too-many-posts = { $most ->
        [one] Já tem um anúncio no mural. Feche-o primeiro: `/board list` com `mine` mostra-o.
       *[other] Já tem { $most } anúncios no mural. Feche um primeiro: `/board list` com `mine` mostra-os.
    }
refusal-too-many-topics = { $most ->
        [one] Um anúncio tem um só tema. Escolha o que diz mais.
       *[other] Um anúncio tem no máximo { $most } temas. Escolha os que dizem mais.
    }
refusal-post-time-refused = Isso já passou, ou está longe demais: serve qualquer momento até { $latest }.
refusal-not-in-that-chapter = Ainda não faz parte de **{ $chapter }**, e o que é só para as suas pessoas é publicado por elas. `/chapter join` abre a porta; sem `chapter`, toda a rede vê o seu anúncio.
refusal-team-size-refused = Um grupo tem de { $least } a { $most } pessoas, além de quem o começa.
refusal-team-full = O grupo já tem todas as pessoas que procurava ({ $size }). Se alguém sair, volta a haver lugar.
refusal-own-challenge = O desafio é seu: já faz parte dele.
refusal-match-gone = Esta sugestão era para outra pessoa. `/board match` mostra as suas.
refusal-match-over = Esta sugestão acabou: já teve resposta, demorou demais, ou já não está no mural. `/board match` mostra o que há agora.
refusal-too-many-matches = { $most ->
        [one] Já tem uma sugestão em aberto. Espere pela resposta, depois peça outra.
       *[other] Já tem { $most } sugestões em aberto. Espere por uma das respostas, depois peça outra.
    }
refusal-messages-closed = O Discord recusou a minha última mensagem para a sua conta, por isso não poderia contar o que a outra pessoa responde. Permita mensagens diretas deste servidor, depois tente outra vez.

practice-board-days = Um anúncio fica no mural **{ $figure }** dias, salvo se quem o escreve disser outra coisa.
practice-board-days-name = Dias que um anúncio fica no mural
practice-board-open = Ninguém tem mais de **{ $figure }** sugestões de encontros em aberto.
practice-board-open-name = Sugestões em aberto para uma pessoa
practice-board-daily = Ninguém recebe mais de **{ $figure }** sugestões de encontros por dia.
practice-board-daily-name = Sugestões por dia para uma pessoa

effect-board-card = a ficha de um desafio
effect-board-match = a pergunta se duas pessoas podem ser apresentadas
effect-board-met = uma apresentação feita pelo mural
effect-board-removed = a notícia de que um anúncio foi retirado
effect-board-round = o olhar sobre o mural
effect-board-still = a pergunta se um anúncio ainda vale
effect-board-team = as notícias de um desafio
