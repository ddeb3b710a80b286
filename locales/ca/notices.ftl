## Què es publica o s'envia quan toca

notice-late = (amb retard: el servei s'havia interromput)
notice-upcoming = **{ $title }** és d'aquí a { $lead } — { $when } ({ $relative }).
notice-upcoming-own = Vas a **{ $title }** d'aquí a { $lead } — { $when } ({ $relative }).
notice-moved = **{ $title }** s'ha mogut: ara és el { $when }. La teva resposta continua valent; canvia-la si la nova hora no et va bé.
notice-cancelled = **{ $title }** ({ $when }) s'ha cancel·lat. { $reason ->
        [none] Qui organitza no n'ha dit el motiu.
       *[other] Per què: { $reason }
    }
notice-seat = Ha quedat lliure una plaça a **{ $title }** ({ $when }), i és teva. Si ja no hi pots anar, prem *No puc* als detalls, i la tindrà la persona següent.
notice-seat-dates = Ara tens plaça en aquestes dates pròximes: { $dates }.
notice-reminder = M'havies demanat que t'ho recordés: { $what }

welcome-first = Et donem la benvinguda a { $network }! Soc la memòria i el calendari de la xarxa. En dos minuts triem la teva llengua, la teva ciutat, un capítol i què t'interessa; no s'ensenya res a ningú fins que tu ho diguis.
button-begin = Comença
button-later = Més tard

alert-delivery-uncertain = No puc saber si una cosa s'ha publicat ({ $kind }), perquè no puc llegir l'historial d'aquell canal. Mireu-ho, i doneu-me-hi *Read Message History*.
alert-delivery-dead = Una cosa no s'ha pogut enviar després de molts intents: { $kind }. El registre del bot diu per què.
alert-permission-missing = Discord no em deixa { $needs ->
        [roles] donar ni treure el rol d'un capítol: em cal *Manage Roles*, i el meu rol per damunt dels dels capítols
        [events] mostrar esdeveniments entre els de Discord: em calen *Create Events* i *Manage Events*
        [invites] desactivar un enllaç a un capítol: em cal *Manage Channels* allà on porta
       *[messages] publicar a <#{ $where }>: allà em calen *View Channel*, *Send Messages* i *Embed Links*
    }. Ho torno a mirar cada hora; mentrestant no es perd res.
alert-channel-gone = S'ha esborrat un canal on publico (`{ $where }`). Trieu-ne un altre amb `/chapter edit` o `/network settings`.
alert-role-gone = S'ha esborrat el rol del capítol **{ $chapter }**. Trieu-ne un altre amb `/chapter edit`.
alert-role-refused = Ja no dono el rol del capítol **{ $chapter }**: ha guanyat poders, o és per damunt del meu. Traieu-li els poders i torneu-lo a triar (o un altre) amb `/chapter edit`, o arrossegueu el meu rol a sobre.

effect-event-card = el missatge d'un esdeveniment
effect-event-reminder = el recordatori d'un esdeveniment en un canal
effect-event-person = el recordatori d'un esdeveniment per a una persona
effect-event-moved = la notícia que un esdeveniment s'ha mogut
effect-event-cancelled = la notícia que un esdeveniment s'ha cancel·lat
effect-event-promoted = la notícia que hi ha una plaça lliure
effect-mirror-show = un dels esdeveniments propis de Discord
effect-mirror-fill = la tria dels esdeveniments que Discord mostra
effect-reminder-due = un recordatori que ha fet una persona
effect-role-grant = el rol d'un nou membre
effect-role-take = el rol d'algú que ha marxat
effect-welcome-greet = la benvinguda de qui acaba d'arribar
