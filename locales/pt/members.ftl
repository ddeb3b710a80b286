## Pessoas: a procura, os perfis e as escolhas de cada um

member-list-title = Pessoas
member-list-respelled = Não há ninguém escrito assim. Com uma letra diferente, há estas pessoas:
member-list-none = Ninguém abriu à sua vista algo que combine. Tente menos palavras, ou pergunte no canal de um capítulo. `/board need` pergunta a toda a gente.
member-list-empty = Ainda ninguém abriu um perfil à sua vista. Pode dar o primeiro passo: `/profile edit`, depois `/profile visibility`.

profile-menu = O que gostaria de mudar? Ninguém o vê até que o abra, campo a campo.
profile-empty = O seu perfil está vazio. Escreva pouco ou muito, como quiser; ninguém o vê até que o abra.
profile-field-level = { $field } — visto por: { $level }
profile-hidden = Mais ninguém vê: { $fields }.
profile-nothing-hidden = Abriu tudo o que escreveu. `/profile visibility` muda quem vê o quê.
profile-saved = Guardado.
profile-opened = { $fields } — a partir de agora visto por: { $level }.
profile-opened-empty = Ainda não há nada aí; `/profile edit` permite preencher.
profile-zone-offer = { $city } fica no fuso horário { $zone }, que ainda não é o seu.
profile-hint-about = Quem é, em poucas frases
profile-hint-city = A cidade onde mora; acrescente o país se houver várias: Brest, França
profile-hint-languages = Separadas por vírgulas
profile-hint-links = Um por linha, ou separados por vírgulas
profile-hint-skills = O que sabe fazer, separado por vírgulas
profile-hint-topics = O que desperta o seu interesse, separado por vírgulas
profile-hint-offers = O que as pessoas lhe podem pedir
profile-hint-needs = Em que outras pessoas poderiam ajudar
profile-language-set = A partir de agora falo { $language } nas nossas conversas.
profile-language-default = A partir de agora falo a língua do seu Discord.
profile-zone-set = A partir de agora leio e mostro as suas horas no fuso { $zone }.
profile-reminders-dm = Mando um lembrete por mensagem direta, com { $lead } de antecedência, antes de cada evento a que vai.
profile-reminders-channel = Mando um lembrete no canal do evento, com { $lead } de antecedência, antes de cada evento a que vai.
profile-reminders-none = Não mando lembretes dos eventos a que vai. (Se mudar de ideia, seria com { $lead } de antecedência.)
profile-reminders-replanned = { $number ->
        [one] O lembrete de um próximo evento passa para a nova hora.
       *[other] Os lembretes de { $number } próximos eventos passam para a nova hora.
    }

button-profile-about = Sobre mim
button-profile-skills = Competências e temas
button-profile-offers = Ofertas e procuras
button-profile-open = Abrir à rede
button-profile-zone = Usar { $zone }

field-about = apresentação
field-city = cidade
field-skills = lista de competências
field-topics = lista de temas
field-languages = lista de línguas
field-offers = texto do que oferece
field-needs = texto do que procura
field-links = lista de links

refusal-too-many-tags = Cabem no máximo { $most } entradas ({ $field }): fique com as que mais contam.
