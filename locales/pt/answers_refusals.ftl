## O que fica sem resposta: recusas em que as respostas podem terminar

error-incident = Algo falhou do nosso lado, e nada se perdeu. Se voltar a acontecer, passe este número a stewards: `{ $number }`.
refusal-text-refused = { $length ->
        [0] Falta texto aqui ({ $field }): bastam algumas palavras.
       *[other] O texto é um pouco longo ({ $field }): tem { $length } caracteres, e cabem { $limit }. É só encurtar um pouco.
    }
refusal-when-unreadable = Não consegui ler “{ $text }” como data ou hora. Tente por exemplo “{ $example }”.
refusal-when-needs-time = “{ $text }” é um dia sem hora. Falta dizer quando começa, por exemplo “{ $example }”.
refusal-when-past = “{ $text }” é { $moment }, e isso já passou. Tente por exemplo “{ $example }”.
refusal-when-impossible = “{ $text }” não existe: { $reason }. Tente por exemplo “{ $example }”.
refusal-when-ambiguous = “{ $text }” pode querer dizer { $readings ->
        [none] vários momentos
       *[other] { $readings }
    }. Falta dizer qual, por exemplo “{ $example }”.
reason-day = esse dia não existe
reason-hour = essa hora não existe
reason-gap = os relógios saltam essa hora nessa noite
reason-far = faltam mais de dez anos
