## Cómo está el bot: lo que se cuenta a sus stewards

alert-more = { $number ->
    [one] Hubo una alerta más que no muestro por separado
   *[other] Hubo { $number } alertas más que no muestro por separado
}: un fallo suele afectar a muchas cosas a la vez. Quien me administra las encuentra en mi registro y en mi página de estado.
alert-administrator = Me dieron el permiso *Administrador*, que no necesito. Quítenmelo, por favor: si no, un error mío podría alcanzar a todo el servidor. `/network settings` nombra lo que necesito.
