## Organizar um evento em conjunto

host-asked = { $people ->
        [0] **{ $chapter }** não tem connector, por isso pergunto a stewards se organiza **{ $title }** em conjunto. Depois conto a resposta.
        [one] Pergunto a quem anima **{ $chapter }** se organiza **{ $title }** em conjunto. Depois conto a resposta.
       *[other] Pergunto às { $people } pessoas que animam **{ $chapter }** se organiza **{ $title }** em conjunto. Vale a primeira resposta, e depois conto.
    }
host-asked-already = **{ $chapter }** já recebeu a pergunta sobre **{ $title }** e ainda não respondeu. Conto quando responder.
host-joined = **{ $chapter }** também organiza **{ $title }**: anima esse capítulo, por isso não foi preciso perguntar a mais ninguém.
host-already = **{ $chapter }** já organiza **{ $title }**.
host-left = **{ $chapter }** já não organiza **{ $title }**. O próprio evento continua.
host-left-here = **{ $title }** já não é organizado daqui. Continua com os outros capítulos: veja *Detalhes*.
button-accept = Aceitar
button-decline = Recusar
button-withdraw = Deixar de organizar

consent-host = { $asker } pergunta se **{ $partner }** organiza **{ $title }** em conjunto ({ $when }). Com um sim, a mensagem e os lembretes aparecem também no canal do seu capítulo, e passa a fazer parte de quem o organiza.
consent-part = { $asker } pergunta se **{ $title }** ({ $when }) passa a fazer parte do seu evento **{ $partner }**. Com um sim, aparece com o seu; mantém o próprio local, os lugares e quem o organiza.
consent-done-host = { $decision ->
        [accepted] **{ $partner }** organiza **{ $title }** a partir de agora. Que bom!
       *[other] Anotado: **{ $partner }** não organiza **{ $title }**. Quem perguntou recebe a notícia.
    }
consent-done-part = { $decision ->
        [accepted] **{ $title }** faz agora parte de **{ $partner }**. Que bom!
       *[other] Anotado: **{ $title }** continua a ser um evento próprio. Quem perguntou recebe a notícia.
    }
consent-before-host = { $decision ->
        [accepted] Alguém respondeu antes: **{ $partner }** organiza **{ $title }**.
        [withdrawn] Alguém respondeu antes: **{ $partner }** organizou **{ $title }** e entretanto deixou de o fazer.
       *[other] Alguém respondeu antes: **{ $partner }** não organiza **{ $title }**.
    }
consent-before-part = { $decision ->
        [accepted] Alguém respondeu antes: **{ $title }** faz parte de **{ $partner }**.
        [withdrawn] Alguém respondeu antes: **{ $title }** fez parte de **{ $partner }** e está outra vez por sua conta.
       *[other] Alguém respondeu antes: **{ $title }** não faz parte de **{ $partner }**.
    }
consent-told-host = { $decision ->
        [accepted] Boa notícia: **{ $partner }** organiza **{ $title }** em conjunto.
        [withdrawn] **{ $partner }** já não organiza **{ $title }**. O próprio evento continua.
       *[other] Desta vez **{ $partner }** não pode organizar **{ $title }**. O evento continua como estava; pode perguntar outra vez mais tarde.
    }
consent-told-part = { $decision ->
        [accepted] Boa notícia: **{ $title }** faz agora parte de **{ $partner }**.
        [withdrawn] **{ $title }** está outra vez por sua conta, fora de **{ $partner }**. As respostas e os lembretes ficam.
       *[other] Desta vez **{ $partner }** fica sem **{ $title }**. O seu evento continua por sua conta.
    }

refusal-own-chapter = **{ $title }** já é um evento de **{ $chapter }**: não precisa de um segundo sim.
refusal-too-many-hosts = Um evento é organizado no máximo por { $most } capítulos, além do seu próprio.
refusal-consent-gone = Esta pergunta já não existe. `/event show` diz como está tudo.

effect-event-dated = a notícia de que um desejo tem data
effect-consent-asked = uma pergunta a quem organiza ou a connectors
effect-consent-answered = a resposta a uma pergunta entre capítulos
