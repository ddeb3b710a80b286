## Respuestas sobre la gente: alguien por su nombre, cuántas personas, quién cuida la red

answer-members-named =
    { $name ->
        [none] **Varias personas**
       *[other] **Varias personas se llaman { $name }**
    }
answer-member-hidden =
    { $name ->
        [none] ¿De quién hablas? Dime un nombre, por ejemplo “muéstrame el perfil de Amina”.
       *[other] Nadie que se llame { $name } te ha abierto un perfil. Puede que esté aquí y lo guarde para sí: un mensaje es la mejor manera de conocerse.
    }
answer-member-near = Nombres que se le parecen:
answer-member-own = `/profile show` dice quién ve qué.
answer-field-identity = Lo que soy: { $content }
answer-field-about = Sobre mí: { $content }
answer-field-city = Ciudad: { $content }
answer-field-skills = Habilidades: { $content }
answer-field-topics = Temas: { $content }
answer-field-languages = Idiomas: { $content }
answer-field-offers = Ofrece: { $content }
answer-field-needs = Busca: { $content }
answer-field-links = Enlaces: { $content }
answer-field-chapters = Capítulos: { $content }
answer-members =
    { $about ->
        [none] **Cuántas personas somos**
       *[other] **Cuántas personas somos** — { $about }
    }
answer-members-known = { $known ->
        [one] Hay una persona en la red.
       *[other] Hay { $known } personas en la red.
    }
answer-members-opened = { $capped ->
        [yes] Más de { $opened } personas te dejan ver que están ahí.
       *[no] { $opened ->
            [0] Nadie te deja ver que está ahí.
            [one] Una persona te deja ver que está ahí.
           *[other] { $opened } personas te dejan ver que están ahí.
        }
    }
answer-members-profiles = { $capped ->
        [yes] Más de { $opened } personas te abrieron algo de su perfil.
       *[no] { $opened ->
            [0] Nadie te abrió nada de su perfil.
            [one] Una persona te abrió algo de su perfil.
           *[other] { $opened } personas te abrieron algo de su perfil.
        }
    }
answer-members-chapter = **{ $chapter }:** { $people ->
        [0] todavía sin miembros.
        [one] un miembro.
       *[other] { $people } miembros.
    }
answer-stewards =
    { $role ->
        [none] No hay un rol de steward elegido: quien gestiona este servidor cuida la red.
       *[other] El equipo de stewards cuida la red: { $role }. Discord muestra quién tiene ese rol.
    }

answer-example-member-show = muéstrame el perfil de Amina
answer-example-member-count = ¿cuántos miembros hay en Lyon?
answer-example-network-stewards = ¿quiénes son los stewards?

source-count = Contado de la lista de miembros de la red y de lo que la gente abrió, { $at }
source-settings = De los ajustes de la red, { $at }
