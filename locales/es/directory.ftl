## El directorio: lo que la gente dice ser, y de quién hay un perfil que ver

profile-identity-words = Con tus propias palabras
profile-hint-identity = Todas las que encajen
profile-hint-identity-words = Lo que falte en la lista, separado por comas
button-profile-identity = Lo que soy
field-identity = lista de lo que eres

refusal-no-profile = **{ $name }** es un bot: no hay perfil que mostrar.
