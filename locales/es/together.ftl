## Varios eventos de un mismo canal que están cerca, en un solo mensaje

together-near = { $number ->
        [one] Se acerca un evento:
       *[other] Se acercan { $number } eventos:
    }
