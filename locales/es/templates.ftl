## Lo que una velada conocida dice de sí misma, sus pasos, y lo que añaden las vistas previas

template-potluck = Trae algo de comer para compartir, y ven como eres. Ponemos la mesa en común, comemos, escuchamos los proyectos de quienes quieran presentar uno, y nos damos tiempo para las preguntas que despierten.
template-disco-soupe = Cocinamos en común lo que se iba a desperdiciar: frutas y verduras sin vender, buena música, y una comida gratis para todo el mundo. Trae un pelador, un cuchillo y un tazón si tienes.
template-talk = Una charla, luego tiempo para tus preguntas, y algo de beber para seguir conversando.
template-drink = Tomamos algo para conocernos: sin más programa que una ronda de nombres, seas quien seas y vengas de donde vengas.

step-arriving = Llegada y preparación
step-gathering = Reunir y clasificar las verduras
step-cooking = Cocinar en común
step-eating = Comer en común
step-pitches = Presentaciones de proyectos
step-questions = Preguntas por tema
step-sharing = Compartir lo que aprendimos
step-cleaning = Recoger en común
step-talk = La charla
step-drink = Tomar algo en común
step-round = Ronda de nombres

preview-programme = { $number ->
        [one] Empieza con una sesión
       *[other] Empieza con un programa de { $number } sesiones
    }: { $names }. `/event agenda` lo muestra cuando confirmes, y allí lo puedes cambiar.
preview-copy = Una copia de **{ $title }**: nadie la ha respondido todavía. { $hosts ->
        [0] {""}
        [one] El capítulo que también organizaba tiene que volver a aceptar: `/event cohost`.
       *[other] Los { $hosts } capítulos que también organizaban tienen que volver a aceptar: `/event cohost`.
    }
