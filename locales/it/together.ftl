## Più eventi vicini di uno stesso canale, in un solo messaggio

together-near = { $number ->
        [one] Un evento si avvicina:
       *[other] { $number } eventi si avvicinano:
    }
