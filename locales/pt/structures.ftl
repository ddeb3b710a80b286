## Os cargos e canais dos capítulos no Discord

structure-topic = { $chapter }
structure-topic-calendar = { $chapter } · calendário: { $address }

alert-no-room = **{ $chapter }** ainda não tem { $noun ->
        [role] cargo: este servidor já tem tantos cargos quantos o Discord permite (250)
       *[channel] canal: este servidor já tem tantos canais quantos o Discord permite (500)
    }. Apaguem um que ninguém usa, ou escolham um que já existe com `/chapter edit`. Volto a ver de hora em hora, e entretanto nada se perde.
alert-structures-forbidden = Não posso criar nem fechar o cargo e o canal de **{ $chapter }**: preciso de *Gerenciar cargos* e *Gerenciar canais*, e do meu cargo acima dos cargos dos capítulos. Também é possível criá-los à mão e escolhê-los com `/chapter edit`. Volto a ver de hora em hora, e entretanto nada se perde.

effect-structure-role = o cargo de um novo capítulo
effect-structure-channel = o canal de um novo capítulo
effect-structure-delete = o cargo de um capítulo que acabou, que desaparece
effect-structure-shut = o canal de um capítulo que acabou, que passa a ser só para leitura
effect-structure-unshut = o canal de um capítulo que volta a viver, que se abre outra vez à escrita
