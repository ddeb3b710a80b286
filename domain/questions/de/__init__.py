"""German, of Germany, Austria and Switzerland: the words that people ask with."""

from __future__ import annotations

from typing import Final

from domain.questions.de import asking, declined, knowing, taking
from domain.questions.vocabulary import Vocabulary

VOCABULARY: Final = Vocabulary(
    code="de",
    concepts=asking.CONCEPTS | knowing.CONCEPTS | taking.CONCEPTS | declined.CONCEPTS,
    function_words="""der die das den dem des ein eine einen einem einer eines ist sind war waren
        wäre und oder aber ich du er sie es wir ihr man euch uns mich mir dich dir ihn ihm ihnen
        sich wer wen wem was wo wie wann welche welcher welches welchen welchem in im ins an am auf
        aus bei beim bis durch für gegen mit nach ohne über um unter von vom vor zu zum zur seit
        nicht kein keine keinen kann könnt können könnte könnten kannst könntet mein meine meinen
        meinem meiner meins unser unsere unserem unseren dein deine deinen euer eure eurem euren
        ihre ihren haben habt hat habe hätte hast bin bist seid werden wird wurde werde soll sollte
        sollen muss müsste müssen mal noch schon auch nur hier da dort dass daß wenn ob als so sehr
        etwas was alle alles viel viele mehr dieser diese dieses diesen diesem jener jemand jemanden
        jemandem einer irgendwer irgendwen gibt gibts gäbe geht gehts gehen d wo's is s n ne nen nem
        mag möchte möchten möchtest will wollen wollte würde würden würdet dürfen darf denn doch ja
        nein sonst her hin drüber darüber dazu daran davon dabei dafür damit drin drauf zwischen
        sowas solche solchen lassen lässt läßt machts habts seids kennts wissts wobei womit worum
        worüber wofür woran jede jeder jeden jedes""",
    fillers="""bitte hallo hi hey servus moin danke eigentlich grad gerade eben einfach vielleicht
        zufällig überhaupt nämlich halt eh wohl gern gerne bisschen wenig ganz gut gute guten guter
        sagen sag sagt sagst erzählen wissen weiß weiss weißt wüsste kennen kenne kennt kennst
        finden finde findet fände interessieren interessiert interesse frage fragen anfrage kurz
        kurze schnell zusammen leute allerseits freunde freundinnen liebe lieber lieben bot aktuell
        derzeit momentan jetzt heute nun dann also ach ok okay genau los statt läuft laufen tut tun
        macht machen gemacht mache komme kommt kommen kam stattfinden findet sein gewesen zeigen
        zeig zeige zeigst nennen nenn gib geben gebt sehen seh schauen schau gucken irgendwas
        irgendwo irgendwie irgendein irgendeine irgendwelche überall paar einige mehrere andere
        anderen anderer anderes weitere möglich möglichkeit wirklich tatsächlich besuch unterwegs
        urlaub reise fahre fahren bleibe versteht verstehen auskennt auskennen kennengelernt
        beschäftigt beschäftigen gearbeitet helfen hilft arbeitet arbeiten spannendes spannend
        interessant interessantes tolles nettes cooles schönes neues hätt tät täte welch mitmachen
        teilnehmen vorhanden existiert gleich erst bereits eventuell ungefähr etwa ebenfalls
        gemeinsam komplett gesamt insgesamt sache sachen ding dinge thema themen bereich gebiet feld
        art uhr uhrzeit genauer ort adressiert dank ums herum stehen steht lang lange länger endlich
        drumherum oida leider eher ersten suche such sucht suchen brauche brauch braucht steigt
        steigen schwester bruder freundin freund familie kollege kollegin kollegen angeboten hinweis
        info infos bescheid erklären erklär erkläre erklärt gell na eigentlich versteh gmacht
        gschwind vlt a ned net nix hab bock lust zeit""",
    slang={
        "gibts": "gibt es",
        "gibt's": "gibt es",
        "wers": "wer",
        "habts": "habt ihr",
        "kennts": "kennt ihr",
        "wissts": "wisst ihr",
        "seids": "seid ihr",
        "machts": "macht ihr",
        "könnts": "könnt ihr",
        "fuer": "für",
        "ueber": "über",
        "naechste": "nächste",
        "naechsten": "nächsten",
        "naechstes": "nächstes",
        "naechster": "nächster",
        "koennen": "können",
        "koennt": "könnt",
        "muenchen": "münchen",
        "is": "ist",
        "heut": "heute",
        "wochenend": "wochenende",
        "we": "wochenende",
        "vll": "vielleicht",
        "vllt": "vielleicht",
        "evtl": "eventuell",
        "zb": "zum beispiel",
        "bzgl": "bezüglich",
        "pls": "bitte",
        "plz": "bitte",
        "thx": "danke",
        "dankschön": "dankeschön",
        "nr": "nummer",
        "tel": "telefonnummer",
        "hab": "habe",
        "wos": "was",
        "i": "ich",
        "mia": "wir",
        "wia": "wie",
        "nimma": "nicht mehr",
        "jmd": "jemand",
        "jmdn": "jemanden",
        "jmdm": "jemandem",
        "veranst": "veranstaltung",
        "leut": "leute",
        "bissl": "bisschen",
        "bisserl": "bisschen",
        "ausm": "aus dem",
        "aufm": "auf dem",
        "beim": "bei dem",
    },
    into="""in, im, nach, aus, bei, von, für, ab, innerhalb von, außerhalb von, rund um, um, zu,
        durch, hier in, dort in, drüben in, unten in, oben in""",
    near="""nahe, nahe bei, in der nähe von, in der nähe, unweit von, unweit, neben, um, rund um, im
        raum, im großraum, in der gegend von, in der gegend um, nicht weit von, nicht weit weg von,
        nicht zu weit von, am nächsten bei, am nächsten an, am nächsten von, am nächsten zu, in der
        umgebung von, im umkreis von, bei, nächstgelegene zu, nächstgelegene von, am dichtesten
        an""",
    ordinary="""essen halle hof weiden singen leer ost west nord süd burg baden hamm hagen wesel
        kamen senden regen werden bar man data reading split nice tours best most same male mine
        sens gap orange linz bad wiesen wald berg stein tal bonn haar weil rain zug wil buchen
        hausen fest selb hall brand lage norden süden westen osten plan dorf lehre rat""",
    trades="""anwalt anwältin anwälte jurist juristin architekt architektin architekten designer
        designerin designerinnen ingenieur ingenieurin ingenieure entwickler entwicklerin
        entwicklerinnen lehrer lehrerin ärztin schreiner schreinerin tischler tischlerin grafiker
        grafikerin journalist journalistin journalisten fotograf fotografin fotografen übersetzer
        übersetzerin programmierer programmiererin buchhalter buchhalterin moderatorin berater
        beraterin forscher forscherin wissenschaftler wissenschaftlerin gärtner gärtnerin köchin
        künstler künstlerin musiker musikerin psychologe psychologin soziologe soziologin ökonom
        ökonomin illustrator illustratorin steuerberater coachin handwerker handwerkerin elektriker
        elektrikerin hebamme texter texterin redakteur redakteurin""",
    times="""heute morgen gestern übermorgen abend abends nacht mittag vormittag nachmittag früh
        woche wochen wochenende wochenenden monat monate jahr jahre montag dienstag mittwoch
        donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april juni juli
        august september oktober november dezember nächste nächsten nächster nächstes kommende
        kommenden kommendes diese dieses diesen dieser heuer bald demnächst""",
    openers="""und, oder, aber, und in, auch in, und was ist mit, was ist mit, wie siehts aus mit,
        und wie""",
    there="dort da",
    articles="""der die das den dem des ein eine einen einem einer kein keine keinen mein meine
        meinen meinem meiner unser unsere unserem dein deine euer eure eurem ihr ihre welche welcher
        welches welchen alle viele einige dieser diese dieses diesen diesem im am zum zur vom beim
        ins ans guten gute guter lokale lokalen neue neuen nächste nächsten nächster nächstes zu für
        über und oder mehr wenig viel als""",
    capitals=False,
    own="""grippe truppe treppe gruppen kosten posten rosten treten trafen raten rasten leiten
        leisten reiten weiten seiten lernen leeren lehren wohnen wohnung tagen sagen fragen tragen
        halten walten falten gelten melden helden felder gelder bilden binden finden fest feste gast
        rast last lasten masten rechte rechts richten schichten macht nacht recht leicht dicht nicht
        projekt objekt objekte prozess prozesse partei parteien garten karten warten arten orten
        worten sorten lesung lösung messung messe masse klasse kasse rasse beste reste liste lüste
        küste kiste energie wasser messer besser fasse tasse straße strasse große größe stoffe""",
)
