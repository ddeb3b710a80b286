## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-member = Encontrar pessoas da rede, pelo que abriram à sua vista
cmd-member-find = Encontrar pessoas por nome, competência, cidade, capítulo ou língua
cmd-member-show = O perfil de uma pessoa, até onde está aberto à sua vista
cmd-profile = O seu perfil, quem o vê, e como falo nas nossas conversas
cmd-profile-show = O seu perfil, e quem vê cada parte
cmd-profile-edit = Escrever o seu perfil; ninguém o vê até que o abra
cmd-profile-visibility = Escolher quem vê uma parte do seu perfil
cmd-profile-language = A língua em que falo nas nossas conversas
cmd-profile-timezone = O fuso horário em que leio e mostro as suas horas
cmd-profile-reminders = Quando e como mando lembretes dos eventos a que vai

opt-member-query = Palavras: um nome, uma competência, um tema, o que houver em um perfil
opt-member-city = Onde a pessoa mora
opt-member-skill = Uma competência ou um tema
opt-member-language = Uma língua que a pessoa fala
opt-member = Quem
opt-profile-field = Que parte do seu perfil
opt-profile-level = Quem a vê a partir de agora
opt-profile-language = Uma língua, ou a do seu Discord
opt-profile-zone = Uma cidade ou o nome de um fuso: “Paris”, “America/Bogota”
opt-profile-lead = Com quanta antecedência: “1 dia”, “2 horas”, “nunca”
opt-profile-via = Onde aviso

profile-about = Sobre mim
profile-city = Cidade
profile-skills = Competências
profile-topics = Temas
profile-languages = Línguas
profile-offers = Ofereço
profile-needs = Procuro
profile-links = Links
profile-chapters = Capítulos

level-nobody = Ninguém
level-connectors = Connectors
level-chapter = Os meus capítulos
level-network = A rede
level-public = Todas as pessoas

via-dm = Mensagem direta
via-channel = O canal do evento
via-none = De forma nenhuma

language-en = English
language-fr = français
language-es = español
language-de = Deutsch
language-pt = português
language-it = italiano
language-ar = العربية
language-ca = català
language-default = Como no meu Discord
