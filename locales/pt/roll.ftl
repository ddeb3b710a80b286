## Quem está no servidor, e se o bot está

effect-roll-call = o olhar sobre quem está no servidor
effect-network-wipe = o fim de uma rede de onde me retiraram
alert-roll-held = { $absent } das { $known } pessoas que conheço aqui não estão na lista de membros do Discord. Pode ser uma falha do Discord, por isso nada mudou para elas. Volto a ver amanhã; se ainda faltarem depois de { $days } dias, considero que saíram.

refusal-not-a-member = Não me adicionaram a este servidor, por isso não sei nem guardo nada aqui. Use-me no servidor da sua rede, ou peça a quem gere este que me adicione.
refusal-server-away = O Discord não me mostra agora este servidor, por isso não consigo ver quem pode fazer o quê. Nada mudou. Tente outra vez daqui a alguns minutos.
