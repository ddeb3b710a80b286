## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-profile-pairing = Conhecer todos os meses alguém da rede
opt-profile-pairing = Se faço apresentações
opt-profile-back = Se estiver fora: a partir de quando volta, por exemplo “1 de setembro” ou “mês que vem”
pairing-choice-on = sim
pairing-choice-off = não
