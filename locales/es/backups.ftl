## Copias de todo lo que se guarda

backup-made =
    Se hizo una copia de seguridad { $at }, se comprobó y se guardó: { $size } MB.
    { $kept ->
        [one] Es la única en la carpeta **{ $folder }** de la máquina del bot.
       *[other] Hay { $kept } en la carpeta **{ $folder }** de la máquina del bot.
    } La próxima toca { $due }.
    Nunca entrego el archivo aquí: contiene lo que cada persona me confió. Quien cuida la máquina puede copiarlo a otro sitio y volver a ponerlo.
refusal-backup-too-soon = Se acaba de hacer una copia de seguridad. Puedes pedir otra { $until }; también las hago por mi cuenta.
refusal-backup-under-way = Ahora mismo se está haciendo una copia de seguridad. No hace falta nada más.
refusal-backups-not-kept = Aquí no guardo copias de seguridad: es una ciudad de prueba que desaparece cuando me detengo.
refusal-backup-not-made = No se pudo hacer ninguna copia de seguridad: { $reason }. Nada más se ve afectado y vuelvo a intentarlo por mi cuenta; avisa, por favor, a quien cuida la máquina del bot.
alert-backups-failing = Desde hace un tiempo no consigo hacer copias de seguridad. Todo funciona, pero si el disco se rompiera hoy, se perderían los últimos días. Avisad, por favor, a quien cuida mi máquina: el registro dice por qué, y `/network backup` lo intenta enseguida. Sigo intentándolo y no diré nada más hasta que haya vuelto a funcionar.
backup-making = Hago una copia de todo y la compruebo. El resultado estará aquí enseguida.
