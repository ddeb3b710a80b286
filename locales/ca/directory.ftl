## El directori: què diu la gent que és, i de qui es pot veure el perfil

profile-identity-words = Amb les teves paraules
profile-hint-identity = Totes les que t'escaiguin
profile-hint-identity-words = El que no surt a la llista, separat amb comes
button-profile-identity = Què soc
field-identity = llista del que ets

refusal-no-profile = **{ $name }** és un bot: no hi ha cap perfil per mostrar.
