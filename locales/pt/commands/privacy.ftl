## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-privacy = O que sei a seu respeito: ver, mandar apagar, ler o que acontece com isso
cmd-privacy-export = Um documento com tudo o que sei a seu respeito, e nada de outras pessoas
cmd-privacy-erase = Mandar apagar tudo a seu respeito; há sete dias para mudar de ideia
cmd-privacy-policy = O que guardo, para quê, quem o vê, por quanto tempo, e a quem perguntar
