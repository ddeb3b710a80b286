## Quién está en el servidor, y si el bot está

effect-roll-call = la comprobación de quién está en el servidor
effect-network-wipe = el final de una red de la que me quitaron
alert-roll-held = { $absent } de las { $known } personas que conozco aquí faltan en la lista de miembros de Discord. Puede ser un fallo de Discord, así que nada cambió para ellas. Mañana vuelvo a mirar; si siguen faltando después de { $days } días, cuentan como idas.

refusal-not-a-member = A este servidor no me añadieron, así que aquí no sé nada ni guardo nada. Úsame en el servidor de tu red, o pide a quien lleva este que me añada.
refusal-server-away = Discord no me muestra este servidor ahora mismo, así que no veo quién puede hacer qué. Nada cambió. Inténtalo de nuevo en unos minutos.
