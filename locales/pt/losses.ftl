## O que foi apagado no Discord

effect-event-lost = a notícia de que a mensagem de um evento foi apagada
notice-card-lost = A mensagem de **{ $title }** ({ $when }) foi apagada no Discord. O evento continua de pé, e quem respondeu mantém o seu lugar. Volto a publicá-la logo que alguém responda, ou quando mudar o evento com `/event edit`.
notice-card-homeless = O canal com a mensagem de **{ $title }** ({ $when }) foi apagado no Discord. O evento continua de pé, e quem respondeu mantém o seu lugar, mas já ninguém vê lá a mensagem. Quando stewards escolherem outro canal, `/event edit` volta a publicá-la.
