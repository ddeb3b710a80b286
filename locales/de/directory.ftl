## Das Verzeichnis: was Menschen von sich sagen, und wessen Profil zu sehen ist

profile-identity-words = In deinen eigenen Worten
profile-hint-identity = So viele, wie passen
profile-hint-identity-words = Was in der Liste fehlt, durch Kommas getrennt
button-profile-identity = Was ich bin
field-identity = Liste dessen, was du bist

refusal-no-profile = **{ $name }** ist ein Bot: Da gibt es kein Profil zu zeigen.
