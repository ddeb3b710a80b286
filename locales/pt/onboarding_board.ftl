## O quadro dos primeiros passos, buddies, e guias que se alteram

board-title = Em que ponto está cada pessoa
board-title-of = Em que ponto está cada pessoa: { $chapter }
board-empty = Não há nada em curso aqui. `/onboard start` começa um guia para alguém.
board-open = Abrir um…
board-footer = { $stuck ->
        [0] { $all } em curso. Tudo corre bem.
        [one] { $all } em curso; a uma pessoa faria bem uma palavra.
       *[other] { $all } em curso; a { $stuck } pessoas faria bem uma palavra.
    }
board-days = { $days ->
        [0] desde hoje
        [one] desde ontem
       *[other] há { $days } dias
    }
board-buddy = com { $who }
board-paused = em pausa
board-due = por fazer { $due }
board-next = a seguir { $due }
board-asked = Convite para buddy, ainda sem resposta: { $who }
board-nudged = { $steps ->
        [one] Lembro { $who } de um passo, com uma palavra amiga.
       *[other] Lembro { $who } de { $steps } passos, com uma palavra amiga.
    }

button-nudge = Palavra amiga
button-give-buddy = Encontrar um buddy
button-board = O quadro

refusal-nothing-to-nudge = **{ $name }** não tem agora nenhum passo seu por fazer, por isso não há nada a lembrar. `/onboard board` mostra o que cabe a outras pessoas.
refusal-nudged-lately = **{ $name }** ouviu falar dos seus passos há menos de um dia ({ $at }). Dê tempo ao tempo, ou escreva diretamente a essa pessoa.
refusal-nudged-enough = **{ $name }** já ouviu falar de tudo o que falta tantas vezes quantas esta rede o diz. Uma palavra sua faz mais do que uma minha.
refusal-nudge-closed = **{ $name }** não recebe mensagens diretas, por isso a minha palavra não chega. Uma no canal do capítulo talvez chegue.
refusal-nudge-paused = O que está em curso para **{ $name }** está em pausa, e não digo nada até que continue.

buddy-asked = Pergunto a { $buddy } se faz companhia a { $who }. Conto a resposta, seja qual for; nada fica decidido antes do seu sim.
buddy-suggested = Estas pessoas do capítulo poderiam fazer companhia a { $who }: têm tempo para mais alguém e uma língua em comum. Pergunto a quem escolher.
buddy-nobody = Não encontro ninguém no capítulo com tempo para mais alguém e uma língua em comum com { $who }. Pode indicar qualquer pessoa com `/onboard buddy`, opção `buddy`.
buddy-choose = Perguntar a…
buddy-load = { $load ->
        [0] agora não faz companhia a ninguém
        [one] faz companhia a uma pessoa
       *[other] faz companhia a { $load } pessoas
    }
buddy-question = { $chapter ->
        [none] { $by } pergunta: faria companhia a { $who } nas próximas semanas?
       *[other] { $by } pergunta: faria companhia a { $who } nas próximas semanas, em **{ $chapter }**?
    } É um olá agora e meia hora mais tarde; eu digo o que há a fazer. Um não também está certo.
buddy-accepted = Que maravilha: a partir de agora faz companhia a { $who }, e essa pessoa já sabe. Algumas palavras de acolhimento são um bom começo.
buddy-declined = Muito bem, agora não. Agradeço a resposta; outra pessoa faz companhia a { $who }.
buddy-found = { $buddy } faz-lhe companhia nas próximas semanas, e responde com prazer às suas perguntas.
buddy-told-accepted = { $buddy } faz companhia a { $who } com prazer. As duas pessoas já sabem.
buddy-told-declined = { $buddy } não pode agora fazer companhia a { $who }. Talvez outra pessoa possa.
buddy-told-closed = Não consegui perguntar a { $buddy } se faz companhia a { $who }: não recebe mensagens diretas. Pergunte diretamente, ou a outra pessoa.
buddy-thanked = { $buddy } faz companhia a { $who } daqui em diante. Um grande agradecimento por ter estado presente!
buddy-fine = Com todo o prazer.

button-gladly = Com prazer
button-buddy-no = Agora não
button-ask-another = Perguntar a outra pessoa
button-fine = Muito bem

refusal-no-track-for = Não há nenhum guia em curso para **{ $name }**. `/onboard start` começa um.
refusal-own-buddy = Ninguém faz companhia à própria pessoa. Escolha alguém mais.
refusal-buddy-bot = **{ $name }** é um programa, e um buddy é uma pessoa. Escolha alguém mais.
refusal-buddy-busy = { $load ->
        [one] **{ $name }** já faz companhia a uma pessoa, o máximo que esta rede pede a alguém.
       *[other] **{ $name }** já faz companhia a { $load } pessoas, o máximo que esta rede pede a alguém.
    } Escolha outra pessoa, ou deixe `buddy` vazio e sugiro algumas.
refusal-buddy-already = **{ $name }** já é ou foi buddy de **{ $newcomer }**. Deixe `buddy` vazio e sugiro pessoas.
refusal-buddy-waiting = **{ $name }** já tem um convite para fazer companhia a **{ $newcomer }**, e ainda não respondeu. Entretanto pode perguntar a outra pessoa: vale o primeiro sim.
refusal-buddy-declined = **{ $name }** teve um convite para fazer companhia a **{ $newcomer }**, e não pode. Deixe `buddy` vazio e sugiro pessoas.
refusal-buddy-closed = **{ $name }** não recebe mensagens diretas, por isso não posso perguntar. Pergunte diretamente, ou escolha outra pessoa.
refusal-buddy-asked-others = Esta pergunta era para outra pessoa.
refusal-buddy-ask-over = { $answer ->
        [accepted] Já disse que sim. Se for demais, diga a quem anima o capítulo: encontram outra pessoa.
        [declined] Disse que não. Se mudou de ideia, diga a quem perguntou.
       *[other] Isto já não precisa de resposta: outra pessoa foi encontrada, ou já não é preciso. Agradeço mesmo assim!
    }

playbook-list-title = Guias
playbook-open = Abrir um…
playbook-source-bot = tal como vem com o bot
playbook-source-network = próprio da rede
playbook-source-chapter = próprio de um capítulo
playbook-of-chapter = A cópia de { $chapter }
playbook-copies = Têm cópia própria: { $chapters }
playbook-any-day = qualquer dia
playbook-days-after = { $days ->
        [0] logo
        [one] depois de { $days } dia
       *[other] depois de { $days } dias
    }
playbook-days-before = { $days ->
        [one] { $days } dia antes
       *[other] { $days } dias antes
    }
playbook-owner-newcomer = a pessoa a quem se destina
playbook-owner-buddy = o buddy
playbook-owner-connector = connectors
playbook-owner-bot = eu, o bot
playbook-editing-chapter = Altera a cópia de **{ $chapter }**. O que começar a partir de agora tem estes passos; o que está em curso mantém os seus.
playbook-editing-network = Altera o guia da rede, usado por todos os capítulos sem cópia. O que começar a partir de agora tem estes passos; o que está em curso mantém os seus.
playbook-choose-step = Escolher um passo…
playbook-form = Um passo
playbook-form-text = O que há a fazer
playbook-form-days = Em que dia
playbook-form-days-hint = Dias depois do começo, de { $earliest } a { $latest }; vazio: qualquer dia
playbook-form-owner = Quem o faz
playbook-original-preview = Abandonar a sua cópia de **{ $title }**? Os passos perdem-se, e volta a valer o que lá estava antes. O que está em curso mantém os seus passos.

button-up = Para cima
button-down = Para baixo
button-remove-step = Retirar
button-add-step = Adicionar um passo
button-original = Voltar ao original

field-step = passo

refusal-days-refused = O dia de um passo é um número inteiro de -365 a 730: dias depois do começo, ou antes dele com um menos. Deixe vazio para qualquer dia.
refusal-steps-full = Um guia tem no máximo { $most } passos, para que caibam na memória. Retire um primeiro.
refusal-last-step = Um guia tem pelo menos um passo. Mude as palavras dele, ou adicione outro primeiro.
refusal-step-gone = Entretanto alguém retirou este passo. Abra outra vez o guia para ver como está.
refusal-not-edited = Não há aqui nenhuma cópia a abandonar: este é o original.

effect-buddy-asked = a pergunta a um buddy
effect-buddy-answered = a resposta de um buddy
effect-buddy-found = a notícia de que há um buddy
effect-buddy-thanked = o agradecimento a um buddy
