## Entrar em um capítulo que pergunta primeiro, e o que se diz a um capítulo

joining-asked-first = connectors acolhem quem chega
joining-asked = { $people ->
        [0] **{ $chapter }** acolhe as pessoas uma a uma, por isso passei o seu pedido a stewards. Depois trago notícias.
        [one] **{ $chapter }** acolhe as pessoas uma a uma, por isso passei o seu pedido a quem anima o capítulo. Depois trago notícias.
       *[other] **{ $chapter }** acolhe as pessoas uma a uma, por isso passei o seu pedido às { $people } pessoas que animam o capítulo. Depois trago notícias.
    }
joining-asked-already = Pediu para entrar em **{ $chapter }** { $asked }, e ainda ninguém respondeu; o pedido espera até { $lapses }. Nada mudou.
joining-withdrawn = O seu pedido para entrar em **{ $chapter }** foi retirado. Pode fazer outro quando quiser.
joining-question = { $who } ({ $name }) gostaria de entrar em **{ $chapter }**. Vale a primeira resposta; sem nenhuma, o pedido termina { $lapses }.
joining-done-welcomed = { $who } já faz parte de **{ $chapter }**, e sabe disso por mim. Algumas palavras suas tornam a chegada mais calorosa.
joining-done-declined = Disse “agora não” a { $who } para **{ $chapter }**. Dou-lhe a notícia com palavras gentis.
joining-told-welcomed = Já faz parte de **{ $chapter }**: que bom! O botão mostra quem o anima e o que vem a seguir.
joining-told-declined = **{ $chapter }** não pode acolher mais ninguém neste momento. Não é nada pessoal: talvez connectors já tenham muito que fazer. `/chapter near` mostra outros, e pode pedir outra vez daqui a algum tempo.
joining-told-lapsed = Ninguém de **{ $chapter }** respondeu ao seu pedido de entrada, por isso terminou. Lamento. Pode pedir outra vez com `/chapter join`, ou encontrar outro capítulo com `/chapter near`.
joining-queue = Quem gostaria de entrar
joining-queue-none = Ninguém espera para entrar em um capítulo de que cuida. `/chapter invite` cria um link que traz mais pessoas.
joining-queue-line = { $who } · { $chapter } · pediu { $asked }
joining-queue-more = { $more ->
        [one] … e mais { $more }
       *[other] … e mais { $more }
    }
joining-queue-choose = Responder a um…
button-welcome-them = Acolher
button-not-now = Agora não
button-request-withdraw = Retirar o pedido
button-chapter = Capítulo
welcome-asked = **{ $chapter }** acolhe as pessoas uma a uma: passei o seu pedido, e depois trago notícias.

announcement-preview = Isto vai para { $where }. Não menciona ninguém; lê-o quem pode ver o canal.
announcement-by = Notícias de { $who }
announcement-posted = Está a caminho de { $where }.
announcement-discarded = Nada foi publicado.

field-announcement = anúncio
effect-announcement-post = um anúncio
effect-join-asked = a pergunta se alguém pode entrar em um capítulo
effect-join-answered = a resposta a quem queria entrar em um capítulo
effect-join-lapse = o fim de um pedido a que ninguém respondeu

refusal-ask-again-later = **{ $chapter }** disse “agora não” há pouco. Pode pedir outra vez a partir de { $moment }; até lá, `/chapter show` diz quem o anima, e `/chapter near` mostra outros.
refusal-request-over = { $status ->
        [welcomed] Alguém já acolheu essa pessoa em **{ $chapter }**. Agradeço a atenção.
        [declined] Alguém já disse “agora não” por **{ $chapter }**. `/chapter show` diz quem mais o anima.
        [withdrawn] A pessoa já não pede para entrar em **{ $chapter }**, por isso não há mais nada a responder.
        [gone] A pessoa saiu do servidor, por isso não há mais nada a responder por **{ $chapter }**.
       *[other] Este pedido para entrar em **{ $chapter }** terminou sem resposta. A pessoa pode pedir outra vez.
    }
refusal-request-gone = Este pedido já não existe. `/chapter requests` mostra os que estão à espera.
refusal-no-channel = **{ $chapter }** ainda não tem canal, por isso não há onde publicar. Escolha um com `/chapter edit` e a opção `channel`.
refusal-cannot-post = Não posso publicar em <#{ $channel }>, o canal de **{ $chapter }**: falta-me lá { $powers }. Peça a quem gere o servidor que o permita, ou escolha outro canal com `/chapter edit`.
refusal-own-kin = **{ $chapter }** não pode ser { $relation ->
        [parent] o capítulo maior de que faz parte
       *[mentor] o seu próprio capítulo mentor
    }. Escolha outro capítulo, ou “nenhum”.
refusal-parent-circle = **{ $parent }** já faz parte de **{ $chapter }**, por isso não pode estar acima dele. Escolha outro capítulo, ou mude primeiro aquele de que **{ $parent }** faz parte.

chapter-kin-none = Nenhum
chapter-kin-parent = Faz parte de
chapter-kin-mentor = Tem a companhia de
chapter-kin-children = Capítulos que o compõem
chapter-kin-mentored = Acompanha
chapter-way-in = Como entrar
chapter-changed-let-in = { $let_in ->
        [one] A pessoa que esperava para entrar já é membro.
       *[other] As { $let_in } pessoas que esperavam para entrar já são membros.
    }
