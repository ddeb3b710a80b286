## O que não se pôde ler de um endereço de fora

refusal-url-unusable = { $reason ->
        [scheme] Só sei ler endereços que começam por `https://` ou `http://`.
        [credentials] Esse endereço tem um nome ou uma senha. Use por favor o link que lá se oferece para partilhar.
        [port] Esse endereço pede uma porta fora do comum, que não uso. Quase nada do que se partilha precisa de uma.
        [host] Não consigo saber a que site se refere esse endereço: { $url }
        [long] Esse endereço é longo demais para mim.
       *[other] Isso não é um endereço que eu possa ler: { $url }. Um endereço tem esta forma: `https://example.org/…`.
    }
refusal-address-forbidden = **{ $host }** não leva à internet pública, por isso não vou lá. Dê por favor um endereço que qualquer pessoa possa abrir.
refusal-fetch-failed = { $reason ->
        [unresolved] Não encontro nenhum site chamado **{ $host }**. Veja por favor se está bem escrito.
        [certificate] **{ $host }** não conseguiu provar que é o site que diz ser, por isso não li nada de lá.
        [encoding] **{ $host }** enviou algo comprimido de uma forma que não sei abrir.
        [downgrade] Em **{ $host }**, um endereço protegido enviou-me para um sem proteção, e não o segui.
        [unreachable] **{ $host }** não responde neste momento. Tente por favor mais tarde.
        [status] { $status ->
            [401] **{ $host }** guarda esse endereço só para si. Procure por favor o link que lá se oferece para partilhar.
            [403] **{ $host }** guarda esse endereço só para si. Procure por favor o link que lá se oferece para partilhar.
            [404] **{ $host }** não tem nada nesse endereço. Veja por favor se o link está completo.
           *[other] **{ $host }** respondeu com um erro ({ $status }). Tente por favor mais tarde.
        }
       *[other] O que **{ $host }** enviou não pôde ser lido por inteiro. Tente por favor mais tarde.
    }
refusal-gone = **{ $host }** diz que o que estava nesse endereço desapareceu de vez.
refusal-too-large = **{ $host }** enviou mais de { $megabytes } MB, mais do que leio de uma vez.
refusal-too-slow = **{ $host }** demorou mais de { $seconds } { $seconds ->
        [one] segundo
       *[other] segundos
    }, por isso deixei de esperar. Tente por favor mais tarde.
refusal-too-many-redirects = **{ $host }** envia-me de um lado para o outro: sigo no máximo { $most } desvios. Dê por favor o endereço a que eles levam.
refusal-calendar-too-heavy = Calcular as datas desse calendário pedia { $reason ->
        [memory] memória
       *[other] tempo
    } demais, por isso parei e não mudei nada. Um calendário com menos eventos, ou com repetições mais simples, serve.
