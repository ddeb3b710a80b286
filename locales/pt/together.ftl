## Vários eventos próximos de um mesmo canal, em uma só mensagem

together-near = { $number ->
        [one] Um evento está próximo:
       *[other] { $number } eventos estão próximos:
    }
