## A prática que vem com o bot, até a rede escrever a sua

handbook-values = **Cinco valores**
    Colaboração: fazemos em conjunto, e partilhamos o que aprendemos.
    Abertura: o que fazemos pode ser visto, pode receber mais gente e pode ser copiado.
    Cuidado: as pessoas vêm antes dos projetos.
    Do-ocracia: quem faz decide como se faz.
    Beta permanente: experimentamos, olhamos o que aconteceu, e mudamos.
handbook-roles = **Quem faz o quê**
    Cada pessoa deste servidor é *membro*: vem aos eventos, entra em capítulos, e abre do seu perfil tanto quanto quiser.
    Cada *connector* anima um capítulo, de um lugar ou de um tema: prepara os eventos, acolhe as pessoas, mantém a chama acesa. O papel tem um começo e um fim, e pode ser renovado; faz bem a um capítulo ter { $least_connectors ->
        [one] pelo menos { $least_connectors } pessoa
       *[other] pelo menos { $least_connectors } pessoas
    } nesse papel.
    Cada *steward* cuida da rede como um todo: as configurações e os números, o que começa, o que está em silêncio ou sem avançar, o que falha.
    Um *aval* é dado por connectors a quem quer entrar no papel; um *buddy* está presente nas primeiras semanas de quem chega; um *capítulo mentor* acompanha um que é novo ou está em silêncio.
handbook-decisions = **Como decidimos**
    Os projetos têm autonomia: quem leva um projeto decide sobre ele.
    Três connectors podem resolver assuntos do dia a dia que não toquem nem no nome nem no dinheiro da rede.
    O que é mais formal passa por *consentimento tácito*: uma proposta fica aberta até uma data, e o silêncio apoia. As perguntas recebem resposta enquanto o prazo corre. Uma objeção diz a razão e suspende o prazo, até que quem a fez diga que está resolvida.
    `/decide propose` leva um assunto a connectors de toda a rede ou aos membros de um capítulo; `/decide list` mostra o que está à sua espera. Novos capítulos, novas pessoas no papel de connector, a cidade de um summit e o fim de um capítulo decidem-se da mesma forma.
    O voto é o último recurso.
handbook-becoming = **Chegar a connector: a regra dos 333**
    { $takeoff_days ->
        [0] Um arranque
        [one] { $takeoff_days } dia de arranque
       *[other] { $takeoff_days } dias de arranque
    } em que organiza com outras pessoas; três critérios (resultados à vista, uma carta de intenção para seis meses, nenhuma objeção forte); e { $endorsers ->
        [0] o consentimento de connectors da rede
        [one] o aval de uma pessoa no papel de connector, que também conduz o acolhimento
       *[other] o aval de { $endorsers } connectors, e uma dessas pessoas conduz o acolhimento
    }.
    `/connector propose` dá início: alguém no papel de connector faz o convite, ou a própria pessoa se propõe para o seu capítulo. Nada é público antes do seu sim. Connectors usam `/connector endorse`, ou `/connector object` com uma razão que lhe é contada; `/connector candidates` mostra o que falta. No fim, connectors decidem por consentimento.
handbook-terms = **Quanto dura o papel de connector**
    { $term_days ->
        [one] { $term_days } dia
       *[other] { $term_days } dias
    } de cada vez. Antes do fim pergunto se fica; as duas respostas são boas, e `/connector renew` mostra a qualquer momento os seus papéis e quando terminam. Se ninguém responder, stewards recebem a notícia, e um mês depois o papel termina, com um agradecimento; o da última pessoa que anima um capítulo nunca termina por si só.
    `/connector step-down` deixa um papel, `/connector handover` passa o capítulo adiante. Os direitos terminam no momento em que termina o papel.
handbook-founding = **Como começa um capítulo**
    `/chapter start` diz a cidade (ou um tema) e a razão. Se houver um capítulo vivo por perto, aparece primeiro; a um capítulo em silêncio pergunta-se, e ele tem { $silent_neighbour_days ->
        [one] { $silent_neighbour_days } dia
       *[other] { $silent_neighbour_days } dias
    } para responder.
    Depois, cada pessoa diz por um botão até onde vai: *Interesse*, *Energia* ou *Compromisso*. Forma-se com { $commitments ->
        [one] { $commitments } compromisso
       *[other] { $commitments } compromissos
    }, um capítulo que o acompanha, e o consentimento de connectors da rede.
    Quem se comprometeu fica no primeiro grupo de connectors; criam-se o cargo, o canal e o calendário, e começa o guia. Com o primeiro evento, o capítulo está ativo.
handbook-composting = **Quando um capítulo é compostado**
    O fim de um capítulo é uma etapa, não um fracasso, e quem decide é sempre uma pessoa. A um capítulo em silêncio pergunta-se como está, pela primeira vez depois de { $ask_days ->
        [one] { $ask_days } dia
       *[other] { $ask_days } dias
    }; mais tarde oferece-se um capítulo mentor e um descanso. Qualquer resposta conta como sinal de vida.
    `/chapter compost` propõe o fim, com a razão e o que se aprendeu. Os membros são os primeiros a saber e decidem por consentimento, depois alguém no papel de steward confirma. Resolvem-se eventos e promessas, cada pessoa recebe a sugestão de um próximo capítulo, o cargo desaparece, o canal e o arquivo ficam para leitura.
    `/chapter reseed` traz o capítulo de volta um dia, com a sua memória.
handbook-privacy = **O que as outras pessoas veem**
    O seu perfil está escondido até que o abra, campo a campo: `/profile visibility` define para cada um quem o vê: ninguém, connectors, o seu capítulo, a rede ou todas as pessoas.
    As respostas a perguntas seguem a mesma regra: ninguém descobre por mim o que não lhe foi aberto.
    `/privacy export` dá um documento com tudo o que sei a seu respeito, `/privacy erase` manda apagar tudo isso, `/privacy policy` diz o que guardo, para quê, quem o vê e por quanto tempo.
handbook-none =
    { $topic ->
        [none] A rede ainda não tem comigo um manual próprio.
       *[other] A rede ainda não tem comigo uma página própria sobre “{ $topic }”, por isso seria adivinhar.
    } Posso falar dos nossos valores, dos papéis, de como decidimos, de como se chega a connector e quanto dura, de como um capítulo começa e acaba, e de privacidade; `/onboard playbook list` tem os guias. Para o resto, qualquer connector pode ajudar.

become-member = Já faz parte: cada pessoa deste servidor é membro. `/chapter near` e `/chapter join` abrem a porta de um capítulo; onde não existe nenhum, `/chapter start` começa um.
become-connector =
    Chega-se a connector pela *regra dos 333*: { $takeoff_days ->
        [0] organizar com outras pessoas
        [one] { $takeoff_days } dia em que organiza com outras pessoas
       *[other] { $takeoff_days } dias em que organiza com outras pessoas
    }; três critérios (resultados à vista, uma carta de intenção para seis meses, nenhuma objeção forte); e { $endorsers ->
        [0] o consentimento de connectors da rede
        [one] o aval de uma pessoa no papel de connector
       *[other] o aval de { $endorsers } connectors
    }.
    Fale com quem anima o seu capítulo: essas pessoas fazem a proposta com `/connector propose`, ou é a própria pessoa que se propõe com o mesmo comando. `/connector candidates` mostra o que falta. Quando tudo estiver completo, connectors decidem por consentimento.
become-steward = Stewards cuidam da rede como um todo; a escolha cabe às pessoas que gerem este servidor. Fale com uma delas sobre o que gostaria de assumir.
become-endorser = O aval é dado por connectors a quem está a caminho desse papel; uma das pessoas que o dão conduz o acolhimento. Para connectors: `/connector candidates` mostra quem está a caminho, e `/connector endorse` dá o aval.
become-buddy = Um buddy está presente nas primeiras semanas de quem chega. Diga a connectors do seu capítulo que gostaria de o fazer: quando alguém chegar, o convite vem por `/onboard buddy`, e nada fica decidido antes do seu sim.
handover = **Passar um capítulo a outra pessoa**
    Deixar o papel é uma coisa normal. `/connector handover` pergunta à pessoa que indicar; logo que diga sim, um guia para as duas partes aparece em `/onboard mine` (eventos, contas, promessas, a quem recorrer). Quando essa pessoa tiver organizado um evento do capítulo, o mesmo comando conclui a passagem: os dois papéis mudam ao mesmo tempo.
    Sem ninguém para continuar, `/connector step-down` deixa o papel, e stewards cuidam do capítulo. Se quem animava o capítulo já saiu, `/connector propose` começa com outra pessoa, ou stewards a nomeiam com `/connector add`. De uma conta perdida, stewards passam os cargos à conta nova da pessoa com `/connector recover`.
    O canal e o cargo ficam com o capítulo, por isso nada se perde com uma pessoa; as contas fora deste servidor têm de ser pedidas de volta a quem as abriu.
