## O acolhimento de quem chega, passo a passo

welcome-progress = { $bar } passo { $number } de { $all }
welcome-progress-done = { $bar } os { $all } passos estão dados
welcome-later = Com calma. O que já escolheu fica guardado; *Começar* continua aqui, e `/profile edit`, `/profile language` e `/chapter near` fazem o mesmo quando quiser.
welcome-language = Em que língua prefere que eu fale?
welcome-language-choose = Escolher uma língua…
welcome-city = Onde mora? Assim posso mostrar o que há por perto, no seu fuso horário. Mais ninguém o vê sem a sua autorização.
welcome-town = Há várias cidades com esse nome. Qual é a sua?
welcome-town-choose = Escolher a cidade…
welcome-chapter = { $city }, anotado; mostro as horas no fuso { $zone }. Estes capítulos ficam perto. Gostaria de entrar em um?
welcome-chapter-none = { $city }, anotado. Ainda não há nenhum capítulo com lugar no mapa; `/chapter list` mostra os que existem.
welcome-chapter-anywhere = Os capítulos reúnem pessoas em torno de um lugar ou de um tema. `/chapter near` encontra um por perto quando quiser.
welcome-chapter-choose = Entrar em um capítulo…
welcome-away = { $km ->
        [0] na sua cidade
       *[other] a { $km } km
    }
welcome-joined = Agora é membro de **{ $chapter }**.
welcome-interests = O que desperta o seu interesse? Escolha o que quiser: é assim que as pessoas se encontram aqui.
welcome-interests-choose = Escolher temas…
welcome-done = Está tudo pronto. Pode mudar o que quiser com `/profile edit`.
welcome-event = O que vem a seguir: { $event }
welcome-what-next = `/help` mostra o que sei fazer, e `/ask` aceita qualquer pergunta.

button-keep-language = { $language }, por favor
button-city = A minha cidade
button-skip = Passar adiante
button-no-chapter = Nenhum por agora

refusal-not-your-welcome = Este acolhimento é de outra pessoa. `/profile edit` é todo seu, quando quiser.
