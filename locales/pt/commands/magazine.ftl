## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-magazine = Artigos da rede, e ideias para outros
cmd-magazine-follow = Acompanhar um feed da revista (stewards); sem endereço: os que já acompanho
opt-magazine-url = O feed (RSS ou Atom), ou a página da revista: https://…
opt-magazine-channel = Onde se anunciam os artigos (o canal da rede, se não escolher)
opt-magazine-feed-language = A língua (a que o feed indica, se não escolher)
cmd-magazine-latest = Os artigos mais recentes
opt-magazine-topic = De que tratam, ou quem os escreveu
opt-magazine-language = Em que língua
cmd-magazine-write = Como uma ideia se torna artigo, e a quem perguntar
cmd-magazine-editor = Nomear alguém para a redação da revista, ou terminar isso (stewards)
opt-magazine-editor = Quem
opt-magazine-editor-action = Adicionar (se não escolher) ou retirar
magazine-naming-add = Adicionar
magazine-naming-remove = Retirar
cmd-magazine-idea = Deixar uma ideia para um artigo
opt-magazine-idea-title = A ideia em poucas palavras
opt-magazine-idea-text = Mais sobre ela: para quem, por que agora, o que já sabe
cmd-magazine-ideas = Ideias e rascunhos a caminho
opt-magazine-ideas-status = Só as que estão neste ponto
opt-magazine-ideas-mine = Só as minhas
magazine-stage-idea = Ideia
magazine-stage-draft = Rascunho
magazine-stage-published = Publicado
magazine-stage-withdrawn = Retirado
