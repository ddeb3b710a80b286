## Descrições para a lista do Discord: no máximo 100 caracteres

cmd-handbook = O que a rede sabe da sua própria prática
cmd-handbook-search = Encontrar o que diz o manual, citado com a página, o link e a data
cmd-handbook-add = Adicionar uma página: escrita aqui, de um documento Markdown, ou um site a acompanhar
cmd-handbook-list = Todas as páginas do manual, com as datas e quem cuida delas
cmd-handbook-edit = Mudar uma página de que cuida
cmd-handbook-remove = Retirar uma página de que cuida
opt-handbook-query = O que procura, com as suas palavras
opt-handbook-url = Um site a acompanhar: volto a ler as páginas todas as semanas (stewards)
opt-handbook-file = Um documento Markdown, até 256 KB
opt-handbook-file-edit = Um documento Markdown com o novo texto, até 256 KB
opt-handbook-audience = Quem a lê (se não escolher: toda a rede)
opt-handbook-page = A página: escolha-a nas sugestões ou escreva o título
handbook-for-network = Toda a rede
handbook-for-connectors = Só connectors e stewards
