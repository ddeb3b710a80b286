## Rols i canals dels capítols a Discord

structure-topic = { $chapter }
structure-topic-calendar = { $chapter } · calendari: { $address }

alert-no-room = **{ $chapter }** encara no té { $noun ->
        [role] rol: aquest servidor té tants rols com Discord permet (250)
       *[channel] canal: aquest servidor té tants canals com Discord permet (500)
    }. Esborreu-ne un que no faci servir ningú, o trieu-ne un que ja hi sigui amb `/chapter edit`. Ho torno a mirar cada hora, i mentrestant no es perd res.
alert-structures-forbidden = No puc crear ni tancar el rol i el canal del capítol **{ $chapter }**: em calen *Manage Roles* i *Manage Channels*, i el meu rol per damunt dels dels capítols. També els podeu crear vosaltres i triar-los amb `/chapter edit`. Ho torno a mirar cada hora, i mentrestant no es perd res.

effect-structure-role = el rol d'un nou capítol
effect-structure-channel = el canal d'un nou capítol
effect-structure-delete = el rol d'un capítol que s'ha acabat, que se'n va
effect-structure-shut = el canal d'un capítol que s'ha acabat, on ja no s'hi pot escriure
effect-structure-unshut = el canal d'un capítol que torna a viure, on s'hi torna a poder escriure
