## Los eventos entre los eventos programados de Discord

mirror-answer = Para tener una plaza o un recordatorio, responde aquí:
mirror-no-place = Lugar por anunciar
