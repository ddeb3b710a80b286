## Ajuda

help-newcomer = **Que bom ter mais alguém aqui!** Sou a memória e o calendário da rede. Por onde começar: o botão *Começar* na minha mensagem de boas-vindas, ou `/profile edit` (a sua cidade, os seus interesses; ninguém os vê sem a sua autorização), `/chapter near`, `/chapter join`.
help-member = **O que pode fazer aqui**
help-connector = **O que pode fazer aqui**, como membro e pelos capítulos que anima
help-steward = **O que pode fazer aqui**, como membro e pela rede
help-more = `/help` com um tema mostra os detalhes. Também pode perguntar com as suas palavras: `/ask`, uma mensagem que me mencione, ou uma mensagem direta.

help-line-events = **Eventos** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **Lembretes** — `/remind me`, `/remind list`
help-line-questions = **Perguntas** — `/ask` “o que há em Lyon neste fim de semana?”
help-line-onboarding = **Primeiros passos** — `/onboard mine`
help-line-chapters = **Capítulos** — `/chapter near`, `/chapter map`, `/chapter join`, `/chapter start`
help-line-people = **Pessoas** — `/member find`, `/member show`, `/profile pairing`
help-line-profile = **O seu perfil** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Privacidade** — `/profile visibility`: escondido até que o abra; `/privacy policy`, `/privacy export`
help-line-decisions = **Decidir em conjunto** — `/decide list`
help-line-handbook = **O manual** — `/handbook search`, `/handbook list`
help-line-board = **O mural** — `/board need`, `/board offer`, `/board list`, `/board match`
help-line-projects = **Projetos e parceiros** — `/project list`, `/project add`, `/partner find`
help-line-magazine = **A revista** — `/magazine latest`, `/magazine write`, `/magazine idea`
help-line-menus = **Com um clique** — *Apps* em uma mensagem ou uma pessoa
help-line-connectors = **Os seus capítulos** — `/event create`, `/event recap`, `/chapter invite`, `/chapter health`, `/onboard board`, `/handbook add`, `/connector renew`
help-line-stewards = **A rede** — `/network setup`, `/network health`, `/network foundings`, `/network practices`, `/network audit`, `/magazine follow`

guide-events = **Eventos**
    `/event list` mostra o que há; afine com `when` (“neste fim de semana”, “em junho”), `chapter`, `kind` ou `online`. `/event show` diz tudo sobre um evento.
    `/event join` guarda um lugar, ou uma posição na lista de espera. O que se repete aceita um sim para uma data ou para todas; o que acontece em várias cidades pergunta onde. `/event leave` devolve o lugar, `/event mine` reúne as suas respostas. Os botões por baixo da mensagem de um evento fazem o mesmo.
    `/event calendar` põe os eventos no seu próprio calendário e mantém tudo em dia.
    `/event agenda` mostra o programa, os projetos e as perguntas abertas. Ponha uma sessão no seu programa com *Escolher*, e mando um lembrete cinco minutos antes.
    `/event pitch` inscreve um projeto. `/event question` lança uma pergunta; fica aberta até que alguém consiga ajudar.
    Um desejo ainda não tem data: toque em *Tenho interesse*, e aviso quando tiver.
    {""}**Para quem organiza**
    `/event create` tem `repeat` para o que se repete, `part_of` para um local de um evento maior ou algo em torno dele, `template` para um tipo de noite já conhecido, e `kind` *Desejo*.
    `/event edit` e `/event cancel` têm `scope`: esta data, esta e as seguintes, ou todas. `/event duplicate` faz outro igual.
    `/event cohost` convida outro capítulo a organizar em conjunto; `/event session` preenche o programa.
    `/event checkin` anota quem veio. `/event recap` conta o que aconteceu, e traz de volta o que vem a seguir, no seu dia.
    `/event import` traz um calendário e acompanha-o. Em qualquer mensagem, *Apps → Criar evento* começa um.
guide-reminders = **Lembretes**
    `/remind me` lembra qualquer coisa: `what` “levar a panela da sopa”, `when` “sexta-feira às 18:00”, e `repeat`, se quiser.
    `/remind event` lembra um evento com a antecedência que escolher.
    `/remind list` mostra o que está à espera, `/remind cancel` retira um.
    Os eventos a que vai, lembro por iniciativa própria; `/profile reminders` diz com quanta antecedência, e se por mensagem direta, no canal ou de forma nenhuma.
guide-questions = **Perguntas com as suas palavras**
    `/ask` “o que há em Lyon neste fim de semana?”, “quem entende de compostagem?”, “onde fica o capítulo mais próximo?”, “por onde começo?”
    Mais ninguém vê a resposta; *Partilhar* mostra-a ao canal, só com o que todas as pessoas podem ver.
    Também pode mencionar-me em um canal ou escrever-me diretamente. “E em Nantes?” continua a última pergunta.
    Respondo a partir do calendário, dos capítulos, do manual, do mural, dos projetos, dos parceiros, da revista e do que as pessoas abriram, e digo quando não sei.
    “Lembre-me um dia antes do happy hour de Munique” ou “adicione o nosso jantar partilhado: 14 de maio 19:00 no Les Capucins” também funciona: mostro o que entendi, e passa a valer com *Confirmar*.
guide-onboarding = **Primeiros passos**
    Para começar, ajudo a escolher a sua língua, a sua cidade, um capítulo e os seus interesses.
    `/onboard mine` mostra todos os seus passos e até onde já foi. O que está por fazer volta por si só, algumas vezes e não mais; *Pausar*, *Menos* e *Parar* estão nas suas mãos.
    `/onboard done` e `/onboard skip` resolvem um passo; os botões também. Um *buddy* pode fazer-lhe companhia: connectors do seu capítulo pedem isso a alguém.
    {""}**Para connectors**
    `/onboard board` mostra em que ponto está cada pessoa, primeiro quem ficou sem avançar. `/onboard nudge` diz uma palavra amiga, `/onboard buddy` encontra alguém para fazer companhia.
    `/onboard start`, ou *Apps → Iniciar acolhimento* sobre uma pessoa, começa um *guia*, que é uma lista de passos: para quem chega, para um capítulo ou connector que começa, para um evento em várias cidades.
    `/onboard playbook edit` muda os passos para o seu capítulo.
guide-chapters = **Capítulos**
    `/chapter near` mostra os mais próximos de uma cidade, `/chapter list` todos, `/chapter map` um mapa, `/chapter show` um deles: o canal, connectors, o que vem a seguir.
    `/chapter join` é a porta de entrada, com o cargo e o canal; onde connectors dizem primeiro que sim, mando notícias. `/chapter leave` é a saída. É possível estar em vários.
    Nenhum por perto? `/chapter start` começa um: diga o lugar e a razão, e outras pessoas assumem um compromisso por um botão. Um capítulo acompanha, e connectors dão o consentimento. Ou toque em *Avise-me se começar um* em `/chapter near`.
    Um capítulo compostado pode voltar a viver: `/chapter reseed`. Gostaria de animar um? `/connector propose`, com o seu próprio nome.
guide-people = **Encontrar pessoas**
    `/member find` procura por competência, cidade, capítulo ou língua, no que as pessoas abriram à sua vista. `/member show` mostra uma pessoa.
    `/profile pairing` apresenta-lhe todos os meses alguém da rede, nunca a mesma pessoa enquanto houver outras; `back` diz quando volta a estar por aqui.
    Quem não aparece na procura pode estar aqui mesmo assim: os perfis estão escondidos até que cada pessoa abra o seu.
guide-profile = **O seu perfil**
    `/profile edit` escreve-o: algo sobre quem escreve, cidade, competências, temas, o que é, o que oferece e o que procura, os seus links. `/profile show` mostra-o como as outras pessoas o veem.
    `/profile language` é a língua em que falo, `/profile timezone` como leio as suas horas, `/profile reminders` quando e como mando lembretes.
guide-privacy = **Privacidade**
    Tudo no seu perfil está escondido até que o abra. `/profile visibility` define para cada campo quem o vê: ninguém, connectors, o seu capítulo, a rede ou todas as pessoas.
    `/privacy export` dá um documento com tudo o que sei a seu respeito. `/privacy erase` manda apagar tudo isso; durante sete dias ainda pode mudar de ideia. `/privacy policy` diz o que guardo, para quê, quem o vê e por quanto tempo.
    O que pergunta com `/ask` ou em uma mensagem direta, mais ninguém vê. Guardo uma pergunta durante dez minutos, para entender a seguinte, e uma resposta durante um dia, para que a possa partilhar.
guide-decisions = **Decidir em conjunto**
    O silêncio apoia. As perguntas recebem resposta enquanto o prazo corre; uma objeção diz a razão e suspende o prazo até que fique resolvida. O resultado é publicado e guardado.
    `/decide list` mostra o que está à sua espera e o que já foi decidido, `/decide show` uma decisão, com *Apoiar*, *Perguntar* e *Objetar*.
    {""}**Para connectors**
    `/decide propose` leva um assunto a connectors de toda a rede ou, com `chapter`, aos membros do seu capítulo; `closes` é “em 5 dias” ou “sexta-feira 18:00”.
    Novos capítulos, novas pessoas no papel de connector, a cidade de um summit e o fim de um capítulo decidem-se da mesma forma, por si só, quando tudo está pronto.
guide-handbook = **O manual**
    `/handbook search` encontra o que a rede sabe da sua própria prática: a passagem, a página e a data. Quaisquer palavras servem: “como acolhemos quem chega?”. `/handbook list` mostra todas as páginas, e quem cuida de cada uma.
    Uma página que há muito ninguém confirma diz isso mesmo. A quem cuida dela pergunta-se duas vezes por ano se ainda vale.
    {""}**Para connectors**
    `/handbook add` abre um formulário para uma página, ou recebe um documento Markdown (`file`); com `audience`, só connectors e stewards a leem. Uma página pode ocupar o lugar de uma que vem comigo. `/handbook edit` e `/handbook remove` são para as páginas de que cuida.
    Stewards também podem dar a `url` de um site: mostro o que leria lá, e depois volto a ler todas as semanas.
guide-board = **O mural**
    `/board need` diz o que procura, `/board offer` o que tem para dar: “uma noite sobre as contas de uma cooperativa”. Pode ver antes de ser publicado; com `chapter`, só o veem as pessoas desse capítulo. Fica por algum tempo, e pergunto antes que termine.
    `/board challenge` é uma necessidade com um dia e um pequeno grupo. Toque em *Conte comigo* na sua ficha; quando o grupo está completo, apresento as pessoas umas às outras.
    `/board list` mostra o que há; com `mine`, é possível mudar, renovar ou fechar o que é seu.
    Quando dois anúncios combinam, pergunto a uma pessoa, depois à outra. Nenhum nome é dito antes de dois sins. `/board match` mostra o que espera pela sua resposta, e quem poderia responder aos seus anúncios, sem nomes.
guide-projects = **Projetos e parceiros**
    `/project list` mostra o que as pessoas levam adiante; afine com `topic`, `chapter` ou `mine`. `/project show` é uma ficha: o que é, quem o trouxe, onde foi apresentado.
    `/project add` escreve uma ficha; com `only_chapter`, só a veem as pessoas do seu `chapter`. Um projeto que foi apresentado em um evento já tem a sua ficha, e `/event pitch` apresenta-o no próximo.
    `/partner find` procura organizações e redes amigas por nome, tema ou lugar: `city` aceita uma cidade, um país ou uma parte do mundo. Cada ficha diz de onde vem, e de que dia é.
guide-magazine = **A revista**
    `/magazine latest` mostra os artigos mais recentes; afine com `topic` ou `language`. Cada artigo novo é anunciado uma vez, na sua própria língua.
    `/magazine write` mostra o caminho de uma ideia a um artigo, e a quem perguntar. `/magazine idea` deixa uma, mesmo sem saber quem vai escrever.
    `/magazine ideas` mostra o que está a caminho. *Eu escrevo*, *Link do rascunho* e *Publicado* levam as suas adiante; a redação faz isso por todas.
guide-menus = **Com um clique**
    Toque sem soltar em uma mensagem ou uma pessoa (no computador: clique direito), depois *Apps*.
    Em uma pessoa, *Perfil* mostra o que ela abriu à sua vista; no seu próprio nome, quem vê o quê.
    Em uma mensagem, *Lembrete* traz a mensagem de volta quando quiser; o momento que ela menciona já vem preenchido. Na ficha de um evento, propõe com quanta antecedência.
    {""}**Para connectors**
    Em uma mensagem, *Criar evento* começa um evento com o que ela diz. Em uma pessoa, *Iniciar acolhimento* começa um guia para ela.
guide-connectors = **Para connectors**
    {""}**Eventos**: `/event create` anuncia um: `title` “Jantar partilhado”, `when` “14 de maio 19:00”. Mostro o que entendi; passa a valer com *Confirmar*. O canal recebe um lembrete uma semana, um dia e uma hora antes. Mais: `/help` com o tema *Eventos*.
    {""}**Pessoas**: `/chapter invite` cria um link que leva direto ao seu capítulo; `/chapter requests` mostra quem gostaria de entrar, onde connectors dizem primeiro que sim. `/chapter grant` dá um cargo de `/chapter roles`. `/chapter announce` fala a todo o canal. Quem chega: `/help` com o tema *Primeiros passos*.
    {""}**O capítulo**: `/chapter edit` muda a descrição, o canal, o cargo, quem pode entrar; com `mirrored`, os seus eventos aparecem também entre os do Discord. `/chapter health` mostra como está; se ficar em silêncio, pergunto. `/chapter compost` permite que acabe bem, com o consentimento dos membros.
    {""}**O papel**: `/connector propose` começa com mais uma pessoa, `/connector candidates` mostra quem está a caminho, para `/connector endorse` ou `/connector object`. O seu tem um fim: `/connector renew` mantém, `/connector handover` passa o capítulo adiante, `/connector step-down` deixa o papel. Com duas pessoas é melhor.
    Escrevo quando falta um sim seu. Um summit tem nos seus detalhes *Candidatar uma cidade* e *Propor quem recebe*.
guide-stewards = **Para stewards**
    `/network setup` define a língua, o fuso horário, o cargo de steward e os canais; `/network settings` mostra tudo isso, e o que me falta no Discord. O que é só para connectors aparece no canal deste grupo, e em lugar nenhum enquanto não existir; nesse caso, algumas decisões chegam a stewards.
    `/network health` mostra que capítulos estão em silêncio, sem ninguém ou sem avançar, `/network foundings` os que começam, `/network stats` os números com um gráfico. `/network practices` muda os costumes: dias, avais, compromissos.
    `/network audit` mostra o que foi feito, por quem e quando, e se algo foi alterado depois; `/network backup` faz na hora uma cópia de tudo o que guardo.
    `/chapter add` e `/connector add` anotam o que já existe. `/connector recover` passa os cargos de uma conta perdida à conta nova da pessoa. O fim de um capítulo e o seu recomeço esperam pela sua confirmação.
    `/event create` sem capítulo anuncia um evento de toda a rede; com `kind` *Summit*, um que só connectors veem, e cuja cidade escolhem em conjunto. `/event import` também pode acompanhar um calendário de toda a rede.
    `/magazine follow` acompanha um feed, cujos artigos anuncio; `/magazine editor` define quem faz parte da redação. `/handbook add` com `url` acompanha um site.
    Preciso de *Gerenciar cargos*, *Gerenciar canais* e *Criar convite* para os capítulos, *Criar eventos* e *Gerenciar eventos* para os eventos do próprio Discord. O que pede a sua atenção aparece no canal de stewards.
