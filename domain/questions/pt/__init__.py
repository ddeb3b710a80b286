"""Portuguese, of Brazil and of Portugal: the words that people ask with."""

from __future__ import annotations

from typing import Final

from domain.questions.pt import asking, declined, knowing, taking
from domain.questions.vocabulary import Vocabulary

VOCABULARY: Final = Vocabulary(
    code="pt",
    concepts=asking.CONCEPTS | knowing.CONCEPTS | taking.CONCEPTS | declined.CONCEPTS,
    function_words="""o a os as um uma uns umas de do da dos das em no na nos nas num numa ao aos à às
        pelo pela pelos pelas por para pra pro pras pros com sem e ou mas nem que quê quem qual quais
        este esta estes estas isto esse essa esses essas isso aquele aquela aquilo me te se lhe lhes
        vos eu tu ele ela nós eles elas você vocês gente mim ti si comigo contigo meu minha meus
        minhas seu sua seus suas teu tua nosso nossa nossos nossas vosso vossa é são sou somos era
        ser está estão estou estamos estar foi há haver tem têm tenho temos ter faz fazem fazer faço
        fazemos pode podem posso podemos podia poderia não sim já mais muito tão também como quando
        onde porque porquê entre até desde sobre aqui cá ali lá aí tudo todo toda todos todas algum
        alguma alguns algumas outro outra outros outras cada mesmo mesma seja vai vão vou vamos ir
        dele dela deles delas neste nesta nesse nessa deste desta desse dessa pois""",
    fillers="""favor oi olá boa bom obrigado obrigada ei então assim agora atualmente hoje
        ainda quero queria queremos gostaria gostava adoraria saber sabe sabem sabes sei
        conhecer conhece conhecem dizer diz diga digam dizes ver vejo mostrar mostra mostre
        encontrar encontro encontra perguntar pergunta dúvida dúvidas rápida coisa coisas algo
        alguém nada talvez será tipo amigos amigas pessoal galera bot grupo turma preciso
        possível devo deveria vez vezes realmente exatamente só somente apenas além pouco pouca
        bem melhor bons boas legal fixe interessante depois antes enquanto vem vêm vir chegar
        fazendo haveria haja houver dar dá dão lugar sítio tempo momento parte caso aberto
        aberta acontece acontecem acontecer acontecendo rola rolando rolar ocorre realiza fica
        ficar ficam lado verdade certo né tá ok beleza aliás andam anda gostam alguns nesse
        consigo conseguem consegue algures existir casa qualquer cidade causa trabalho viagem
        viajo férias visita visitar estarei estaremos passo passar passando semana trabalhando
        conhecerem realizar""",
    slang={
        "vc": "você",
        "vcs": "vocês",
        "q": "que",
        "oq": "o que",
        "pq": "por que",
        "tb": "também",
        "tbm": "também",
        "qdo": "quando",
        "qnd": "quando",
        "qm": "quem",
        "kd": "cadê",
        "hj": "hoje",
        "amanha": "amanhã",
        "msg": "mensagem",
        "msgs": "mensagens",
        "obg": "obrigado",
        "obgd": "obrigado",
        "brigado": "obrigado",
        "brigada": "obrigada",
        "vlw": "valeu",
        "pfv": "por favor",
        "pf": "por favor",
        "pfvr": "por favor",
        "blz": "beleza",
        "fds": "fim de semana",
        "tô": "estou",
        "to": "estou",
        "cel": "celular",
        "tel": "telefone",
        "zap": "whatsapp",
        "alguem": "alguém",
        "info": "informação",
        "prox": "próximo",
        "oii": "oi",
        "olaa": "olá",
    },
    into="""em, no, na, nos, nas, a, ao, à, de, do, da, dos, das, para, pra, pro, por, pelo, pela, desde,
        dentro de, fora de, lá em, aqui em""",
    near="""perto de, perto do, perto da, próximo de, próximo a, próximo da, próxima de, próxima a,
        próximos de, ao lado de, junto a, nos arredores de, à volta de, em torno de, não longe de,
        mais perto de, mais próximo de, mais próximo a, mais próxima de, pertinho de, na zona de,
        na região de, ao redor de""",
    ordinary="""sul norte e a bar man data plus is are mal real sala mesa mar mão sol paz luz
        rosa flores rio campo costa centro santa rua obra união vera reforma vitória esperança
        florida saúde nice tours best date most same male mine sens gap leite vinho pão terra
        água horta vila nova vive livre bairro feira porto alto baixo para of natal lagos ponte
        ilha vale""",
    trades="""ista istas dor dora dores doras tor tora tores toras eiro eira eiros eiras ólogo óloga
        ólogos ólogas grafo grafa advogado advogada advogados advogadas arquiteto arquiteta
        arquitetos arquitetas médico médica técnico técnica psicólogo""",
    times="""hoje amanhã ontem noite manhã tarde semana semanas fim mês meses ano anos dia dias segunda
        terça quarta quinta sexta sábado domingo feira janeiro fevereiro março abril maio junho
        julho agosto setembro outubro novembro dezembro próximo próxima vem este esta breve""",
    openers="e, ou, mas, e em, e para, também, então, e o, e a",
    there="lá ali",
    own="""foram estado estados contra segundo primeira acordo empresa pontos voltar passou
        campo sucesso trabalhar quarto futuro chega conselho sabia entender mercado mercados
        chamada político política rápido acabar americano branco termos importa ensino juntos
        normal menor lembro escreveu trabalhos músicas material momentos seguida programas
        direita evitar conversar antigo basta metros preto notícia notícias pronto cristo
        sistemas irmãos prefeito contrato contratos entra decidiu mestre buscar explica
        perceber responder terras médicos conforme escritor madeira correr realizar terceira
        direto animal cuidar tratar costas escrita capitão cartão domínio agente gostar passei
        perigo princípio confira arquivos corpos experiências senado apresentou encontrou
        musical registro materiais conflito letras menores parada práticas câmera idiota
        imaginar limite querida segredo cantar cartas cerveja colocou fazenda mentira passam
        objetivos cortar certos lança queira confusão deseja tarefa seção trocar corre
        residência alerta bancos sentindo atender cidadão entrega vendas marcas seguiu moderna
        repente físico dívida séries ministros formar mental acordar marinha células funcionar
        maneiras correto composta lance vizinho esquema guardar partiu recorde salários óculos
        coletiva envolve contos incluir galeria templo reservas marcha nascer quadros formal
        russos músico voltas aranha contar conter inicia integral revelar conhecia interação
        interessantes paisagem quartos quinto detalhe detalhes ocupar aborto chuvas confirmar
        adicional animado camada fecha melhora missa oriental testemunha barros dividas listas
        presidentes secreto terminal trabalhado praticar aprende bolas bolsas avanços banana
        buscam dinâmica ideais sector surgir voltam convida futuras precisão cartaz quintal
        organizou quadra dominar fantástica semanal passear cover servido liberar verdades
        apenas mobilidade habitação juventude energia moeda moedas cultivo culturas reparação
        costura música dança cerâmica saúde projetor projetores projector guarda""",
)
