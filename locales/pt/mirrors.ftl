## Eventos entre os do próprio Discord

mirror-answer = Para guardar um lugar ou receber um lembrete, responda aqui:
mirror-no-place = Lugar a anunciar
