## Passar um capítulo a outra pessoa

handover-begun = Pergunto a **{ $name }**, por mensagem direta, se assume **{ $chapter }**. Quando disser que sim, começa um guia para as duas partes; depois de organizar um evento, conclui-se com este comando.
handover-state = { $status ->
        [asked] { $who } gostaria de passar **{ $chapter }** a **{ $name }**, que ainda não respondeu.
        [agreed] { $who } passa **{ $chapter }** a **{ $name }**. { $hosted ->
            [none] Antes de estar concluído, quem assume organiza um evento do capítulo.
           *[other] Quem assume organizou **{ $hosted }**, por isso já se pode concluir.
        }
        [declined] Por agora **{ $name }** não assume **{ $chapter }**.
        [withdrawn] A passagem de **{ $chapter }** foi cancelada.
       *[completed] **{ $chapter }** está nas mãos de **{ $name }**.
    }
handover-now-agreed = { $who ->
        [successor] Que bom que assume **{ $chapter }**! Começa um guia para as duas partes; organize um evento antes de estar concluído.
       *[other] **{ $name }** assume **{ $chapter }**.
    }
handover-now-declined = { $who ->
        [successor] Está certo, agradeço a resposta. Nada muda em **{ $chapter }**.
       *[other] Por agora **{ $name }** não assume **{ $chapter }**.
    }
handover-now-withdrawn = A passagem de **{ $chapter }** a **{ $name }** foi cancelada, e nada muda. { $who ->
        [successor] Já não tem nada a fazer.
       *[other] As duas partes recebem a notícia.
    }
handover-now-completed = { $who ->
        [successor] **{ $chapter }** está agora nas suas mãos.
       *[other] **{ $chapter }** está agora nas mãos de **{ $name }**. Quem o passou recebe um agradecimento, e os seus direitos lá terminaram.
    }
handover-form = Concluir a passagem
handover-label-reason = Por que razão antes de um evento?
handover-hint-reason = Fica guardada no histórico
handover-news-asked = { $who } gostaria de lhe passar **{ $chapter }**: no papel de connector, prepararia as noites e acolheria as pessoas. Antes de estar concluído, organiza um evento com essa pessoa.
handover-news-unreachable = Não consegui chegar a **{ $name }** por mensagem direta sobre **{ $chapter }**. Diga-lhe diretamente: `/connector handover` com **{ $chapter }** e o próprio nome mostra a pergunta e as respostas.
handover-news-agreed = **{ $name }** assume **{ $chapter }**. O guia está em `/onboard mine`; depois de essa pessoa organizar um evento, `/connector handover` conclui a passagem.
handover-news-declined = Por agora **{ $name }** não assume **{ $chapter }**. Pode perguntar a outra pessoa com `/connector handover`.
handover-news-withdrawn = A passagem de **{ $chapter }**, de { $who } para **{ $name }**, foi cancelada, e nada muda.
handover-news-completed = **{ $chapter }** está agora nas suas mãos, com todos os direitos de connector. Que bom! Se quiser, o canal recebe a notícia; ninguém é lá nomeado sem o desejar.

button-take-over = Conte comigo
button-complete = Concluir a passagem
button-complete-anyway = Concluir sem evento
button-withdraw-handover = Cancelar

refusal-handover-gone = Não há nenhuma passagem assim, ou não está aberta à sua vista. `/connector list` mostra quem anima o quê.
refusal-handover-over = Esta passagem de **{ $chapter }** acabou. `/connector handover` começa outra.
refusal-handover-to-oneself = **{ $chapter }** já está nas suas mãos: escolha a pessoa que o assume.
refusal-handover-open = **{ $chapter }** já está a caminho das mãos de **{ $name }**. Cancele isso primeiro: `/connector handover` com a mesma pessoa mostra-o.
refusal-handover-rests = **{ $name }** disse “agora não” a assumir **{ $chapter }**, e não volto a perguntar antes de { $moment }. Fale com essa pessoa, ou escolha outra.
refusal-not-successor = Só responde a pessoa a quem se pergunta se assume **{ $chapter }**.
refusal-not-agreed = **{ $name }** ainda não disse que sim, por isso não há nada a concluir.
refusal-has-not-hosted = **{ $name }** ainda não organizou um evento de **{ $chapter }** que já tenha acabado. Stewards podem concluir sem ele, e dizem por que razão.

effect-handover-news = as notícias de uma passagem
