## Parceiros: organizações e redes amigas

partner-list-title = Parceiros
partner-list-none = Não há nenhum parceiro assim. Tente menos palavras, um país em vez de uma cidade, ou `/partner find` sem nada.
partner-list-empty = Ainda não conheço nenhum parceiro. Quem mantém o bot pode importar uma lista. Até lá, `/board need` pergunta a toda a rede.
partner-open = Abrir um parceiro…
partner-field-places = Onde atua
partner-field-sectors = Áreas
partner-field-activities = O que faz
partner-field-years = Desde quando
partner-field-size = Pessoas que lá trabalham
partner-page = A página
partner-since = desde { $year }
partner-years = de { $start } a { $end }
partner-ended-in = terminou em { $year }
partner-source = Fonte: { $source }
partner-source-of = Fonte: { $source }; anotado em { $date }

what-partner = parceiro
