## Lo que se borró en Discord

effect-event-lost = la noticia de que se borró el mensaje de un evento
notice-card-lost = El mensaje de **{ $title }** ({ $when }) se borró en Discord. El evento sigue en pie, y quienes se apuntaron siguen viniendo. Lo publico de nuevo en cuanto alguien responda, o cuando cambies el evento con `/event edit`.
notice-card-homeless = El canal donde estaba el mensaje de **{ $title }** ({ $when }) se borró en Discord. El evento sigue en pie, y quienes se apuntaron siguen viniendo, pero allí ya nadie ve su mensaje. Cuando el equipo de stewards elija otro canal, `/event edit` lo publica de nuevo.
