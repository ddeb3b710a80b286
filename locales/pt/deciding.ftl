## Propor um assunto, e listas do que se decide

decide-preview = Foi isto que entendi. Passa a valer com um toque em **Confirmar**.
    { $who ->
        [chapter] Os membros de **{ $chapter }** decidem até { $closes } ({ $relative }; { $wall }): o silêncio apoia, e uma objeção suspende o prazo.
       *[connectors] Connectors decidem até { $closes } ({ $relative }; { $wall }): o silêncio apoia, e uma objeção suspende o prazo.
    }
decide-preview-where = Vai aparecer em { $where }.
decide-preview-here = Quem decide não tem um canal próprio, por isso vai aparecer aqui, em { $where }: **quem lê este canal também o lê**. Se não for isso que quer, descarte e proponha em outro canal.
decide-begun = **{ $title }** está em aberto até { $closes } e aparece em { $where } em instantes. Trago notícias das perguntas, das objeções, e de como termina.
decide-list-title = Decisões
decide-list-none = Ainda não há nada a decidir em que tenha parte. Connectors começam uma decisão com `/decide propose`.
decide-list-waits = { $number ->
        [one] O que tem a marca ● espera por uma palavra sua. O silêncio apoia.
       *[other] O que tem a marca ● espera por uma palavra sua ({ $number }). O silêncio apoia.
    }
decide-line-waits = ● { $line }
decide-open = Abrir uma decisão…
decide-status-open = em aberto
decide-status-stopped = em pausa por uma objeção
decide-status-adopted = adotada
decide-status-blocked = bloqueada
decide-status-withdrawn = terminou sem decisão
decide-form = Mudar o texto
decide-form-title = O que se decide, em uma linha
decide-form-text = O que propõe, e por que razão
decide-reworded = O texto mudou, e há tempo para o ler: *Em que ponto está* diz até quando. Logo que alguém tenha falado, fica como está.
decision-lapsed = já não conta: essa pessoa deixou de ter parte nesta decisão

button-reword = Mudar o texto

what-decision = decisão

alert-decision-orphan = Há uma pergunta ou uma objeção sobre **{ $title }**, e quem fez a proposta saiu do servidor. Stewards podem responder ou retirá-la: `/decide show`.

refusal-objection-first = A sua objeção a **{ $title }** está em aberto, e uma pergunta ocuparia o lugar dela. Se está resolvida, toque primeiro em *A minha objeção está resolvida* em *Detalhes*; se não, faça a objeção com outras palavras.
refusal-already-spoken = Alguém já falou sobre **{ $title }**, por isso o texto fica como está: foi dele que se falou. Se tiver de mudar, retire a proposta e faça outra.
