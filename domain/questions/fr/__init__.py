"""French: the words that people ask with."""

from __future__ import annotations

from typing import Final

from domain.questions import declined, world
from domain.questions.fr import (
    asking,
    knowing,
    making,
    people,
    wider_events,
    wider_people,
    wider_practice,
    wider_refused,
)
from domain.questions.phrasing import joined
from domain.questions.vocabulary import Vocabulary

VOCABULARY: Final = Vocabulary(
    code="fr",
    concepts=joined(
        asking.CONCEPTS,
        people.CONCEPTS,
        making.CONCEPTS,
        knowing.CONCEPTS,
        wider_people.CONCEPTS,
        wider_events.CONCEPTS,
        wider_practice.CONCEPTS,
        wider_refused.CONCEPTS,
        declined.FR,
        world.FR,
    ),
    function_words="""le la les l un une des du de d au aux en dans à sur pour par avec sans chez et ou
        mais donc or ni car que qu qui quoi dont où ce cet cette ces c ça cela se s je j tu t il elle
        on nous vous ils elles me m te lui leur y est es suis sommes êtes sont était ai as a avons
        avez ont être avoir fait faire peut peux pouvez pourrait sera mon ma mes ton ta tes son sa
        ses notre nos votre vos leurs ne n pas plus quel quelle quels quelles si comme aussi très
        bien tout tous toute toutes quand comment pourquoi est-ce ici là moi toi""",
    fillers="""total tout globalité diapos dossier exemples genre tournent tourne marche marchent pense crois suppose espère bas existent existe plutôt vraiment carrément genre coin résolus résolu pourrais dont parmi ensemble
        rencontrer svp stp plaît s'il te vous pourriez pourrais dire peux voudrais aimerais veux savoir sait
        dis bonjour salut coucou merci bonsoir hello ok alors bon ben euh question bête petite quick
        déjà maintenant encore actuellement quelque chose truc trucs donc juste super gens ami amis
        bot autre autres va vas aller irai tiens voilà bonne possible peut-être demander dit vois
        voir trouve trouver dois doit faut connais connaissez connaître quelqu'un ait qu'il prévu
        lieu des monsieur madame plutôt surtout hein quoi fait sais cherche proposer
        liste donne montre rien choses vraiment franchement honnêtement simplement carrément
        probablement sûrement certainement apparemment forcément exactement précisément
        éventuellement enfin voire puis toujours jamais souvent parfois partout ailleurs
        certain certaine certains certaines plusieurs assez trop moins peu presque environ
        ceux celle celles celui cela moyen façon sorte histoire pote potes copain copine
        parce puisque lorsque pendant depuis jusque malgré selon afin chose sauf
        laquelle lequel lesquels lesquelles réagir portés portées montent montés mènent menés
        lancés lancées été posté postés postée postées développent développés
        mdr lol haha pfff bah eh oh ah ouais oui non nan ouf hop""",
    slang={
        "kestion": "question",
        "keski": "qu est ce qui",
        "keske": "qu est ce que",
        "ya": "y a",
        "yaurait": "y a",
        "yatil": "y a t il",
        "jsuis": "je suis",
        "chuis": "je suis",
        "jviens": "je viens",
        "jai": "j ai",
        "jveux": "je veux",
        "jfais": "je fais",
        "jcherche": "je cherche",
        "c": "c est",
        "cest": "c est",
        "kan": "quand",
        "qd": "quand",
        "quelquun": "quelqu un",
        "qqun": "quelqu un",
        "qlq": "quelque",
        "qqn": "quelqu un",
        "qqch": "quelque chose",
        "ds": "dans",
        "pr": "pour",
        "pk": "pourquoi",
        "tt": "tout",
        "ki": "qui",
        "koi": "quoi",
        "dmain": "demain",
        "mtn": "maintenant",
        "we": "week end",
        "wknd": "week end",
        "bcp": "beaucoup",
        "evt": "événement",
        "evts": "événements",
        "aprem": "après midi",
        "soiree": "soirée",
        "mercii": "merci",
        "stp": "stp",
    },
    into="à, a, au, aux, en, dans, de, d, du, des, sur, pour, depuis",
    near="""près de, près d, vers, du côté de, à côté de, proche de, proche d, autour de, autour d,
        aux alentours de, aux environs de, pas loin de, le plus proche de, la plus proche de,
        plus proche d, près du, proches de""",
    ordinary="""eau nice tours sens lens gap die eu vire pau dole angers sur manage bar man marche dax
        vienne split best reading date mine auch port foix lourdes orange vannes caen ham brive
        laval valence melle nantua roman beaune salon sète bergerac cognac foi agen dieppe issue
        redon saintes grasse oran is rue pile sarre data pont bourg vie crée loue seine oise""",
    trades="""ier ière iste eur euse ien ienne ologue istes eurs euses iens iennes juriste juristes avocat avocate
        architecte architectes comptable comptables photographe photographes menuisière menuisier
        cuisinier cuisinière dev graphiste""",
    times="""aujourd hui demain hier soir matin midi minuit semaine semaines week end weekend mois année
        années an ans lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril
        mai juin juillet août septembre octobre novembre décembre après prochain prochaine""",
    openers="et, ou, sinon, mais, pour, et pour, aussi",
    there="là, bas",
    articles="un une des d de autre bon bonne",
)
