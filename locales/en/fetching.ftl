## What could not be read from an address outside

refusal-url-unusable = { $reason ->
        [scheme] I can only read addresses that begin with `https://` or `http://`.
        [credentials] That address holds a name or a password. Please use the link that is offered there for sharing.
        [port] That address asks for an unusual port, which I do not use. Almost nothing that is shared needs one.
        [host] I cannot tell which site that address means: { $url }
        [long] That address is too long for me to follow.
       *[other] That is not an address I can read: { $url }. One looks like `https://example.org/…`.
    }
refusal-address-forbidden = **{ $host }** does not lead to the public internet, so I do not go there. Please give an address that everyone can open.
refusal-fetch-failed = { $reason ->
        [unresolved] There is no site called **{ $host }** as far as I can see. Please check the spelling.
        [certificate] **{ $host }** could not prove that it is the site it claims to be, so I read nothing from it.
        [encoding] **{ $host }** sent something packed in a way I cannot open.
        [downgrade] I was sent on from a protected address to an unprotected one at **{ $host }**, and did not follow.
        [unreachable] **{ $host }** does not answer at the moment. Please try again later.
        [status] { $status ->
            [401] **{ $host }** keeps that address private. Please look for the link that is offered there for sharing.
            [403] **{ $host }** keeps that address private. Please look for the link that is offered there for sharing.
            [404] **{ $host }** has nothing at that address. Please check that the link is complete.
           *[other] **{ $host }** answered with an error ({ $status }). Please try again later.
        }
       *[other] What **{ $host }** sent could not be read to its end. Please try again later.
    }
refusal-gone = **{ $host }** says that what was at that address is gone for good.
refusal-too-large = **{ $host }** sent more than { $megabytes } MB, which is more than I read at once.
refusal-too-slow = **{ $host }** took longer than { $seconds } { $seconds ->
        [one] second
       *[other] seconds
    }, so I stopped waiting. Please try again later.
refusal-too-many-redirects = **{ $host }** sends me on and on: I follow { $most } redirects at most. Please give the address that they lead to.
refusal-calendar-too-heavy = Working out the dates of that calendar took too much { $reason ->
        [memory] memory
       *[other] time
    }, so I stopped and changed nothing. A calendar with fewer events, or with simpler repetitions, will do.
