"""German: words for asking, for people, chapters, roles and the first steps."""

from __future__ import annotations

from typing import Final

_SOMEBODY: Final = (
    *("jemand", "hier jemand", "da jemand", "einer", "hier einer", "hier wer", "wer", "irgendwer"),
    *("hier irgendwer", "irgendjemand", "ihr jemanden", "ihr wen", "du jemanden", "ihr jemand"),
    *("von euch jemand", "jemand von euch", "sich"),
)
_KNOWS: Final = ("kennt sich", "beschäftigt sich", "befasst sich", "interessiert sich")
_KNOWN_TO: Final = (
    "mit wem kann ich über, mit wem kann man über, mit wem rede ich über, mit wem spreche ich über, "
    "wen kann ich zu, wen kann ich über, wen frage ich zu, wen frag ich zu, wen kann man zu, "
    "wer kann mir was über, wer kann mir etwas über, an wen wende ich mich zum thema"
)
_KNOWING: Final = ", ".join(
    f"{verb} {somebody}{end}"
    for verb in _KNOWS
    for somebody in _SOMEBODY
    for end in ("", " mit", " für", " in")
)

CONCEPTS: Final = {
    "who": f"""wer, wen, wem, wer ist, wer sind, wer noch, wer alles, wen haben wir, mit wem, wer
        hier, {_KNOWN_TO}""",
    "what": "was, was ist, welche, welches, welcher, was für ein, was für eine, was sind, was für",
    "list": """liste, alle, welche, sämtliche, auflisten, zeig alle, zeig mir alle, liste aller,
        liste der, welche gruppen, welche projekte, welche partner, welche artikel, welche
        vorschläge, welche veranstaltungen, welche events, welche workshops, welchen, was für
        gruppen, was für projekte, welche vorträge, welche entscheidungen""",
    "exists": """gibt es, gibt es schon, gibt es hier, gibt es da, existiert, habt ihr, haben wir,
        hat, irgendein, irgendeine, irgendwelche, besteht, gäbe es, habt ihr auch, haben wir
        auch""",
    "count": """wie viele chapter, wie viele, wieviele, wie viel, wieviel, anzahl, anzahl der, zahl
        der, wie groß ist""",
    "howto": """wie, warum, wieso, weshalb, wie kann man, wie können wir, wie kann ich, wie macht
        man, wie schafft man, tipps für, tipps zu, ideen für, tipps, wie geht, wie lege ich, wie
        mache ich, wie bringt man, am besten, wie kriegt man, wie bekommt man, wie schaffen wir""",
    "define": """was ist ein, was ist eine, was ist das, was ist der, was ist die, was sind, was
        bedeutet, was heißt, was ist, was genau ist, definition von, bedeutung von, was meint, was
        versteht ihr unter, was versteht man unter""",
    "difference": """unterschied zwischen, unterschiede zwischen, der unterschied zwischen,
        unterschied, unterscheidet sich, unterscheiden sich, unterschiede""",
    "about": """über, zum thema, zu dem thema, rund um, bezüglich, betreffend, in sachen, in bezug
        auf, thema, es um, geht um, geht es um, was mit, hinsichtlich""",
    "on": "zu, zum, zur, über, für, mit, um, zum thema",
    "said": "sagt über, steht über, geschrieben über, steht zu, sagt zu",
    "says": """was sagt, was steht, sagt über, steht über, steht zu, sagt zu, was passiert wenn,
        steht da""",
    "tell_about": """erzähl mir von, erzähl mir was über, erzähl mir etwas über, erzähl mir mehr
        über, erzähl von, erzähl was über, erzähl mir über, erzähl mir, mehr über, infos zu, infos
        über, informationen zu, informationen über, info zu, details zu, sag mir was über, was weißt
        du über, was wisst ihr über, beschreib, stell mir, was kannst du mir über, bisschen was
        über, etwas über, was über, mehr wissen über, mehr erfahren über, vorstellen""",
    "find": """suche, such, wir suchen, ich suche, auf der suche nach, gesucht, brauche, ich
        brauche, wir brauchen, wir bräuchten, ich bräuchte, bräuchte, benötige, wir benötigen, ich
        such, suche nach, wer wäre""",
    "my": "mein, meine, meinen, meinem, meiner, unser, unsere, unserer, unserem, unseren",
    "without": "kein, keine, keinen, ohne",
    # People
    "person": f"""wer, jemand, jemanden, jemandem, wen, wem, irgendwer, irgendwen, irgendjemand,
        leute, menschen, person, personen, einer der, eine die, einen der, mitglieder, mitglied,
        jemand der, jemanden der, jemand die, wer hier, wer kann, wer macht, leute die, wen der, wer
        von euch, jemand von euch, wer noch, welche mitglieder, {_KNOWN_TO}, {_KNOWING}, leute mit,
        jemand mit, jemanden mit, wer hat, fachleute, fachleute für, expertinnen, experten für,
        profi, profis""",
    "member": """mitglied, mitglieder, mitgliedern, leute, menschen, personen, welche mitglieder,
        teilnehmende""",
    "know": f"""{_KNOWING}, {_KNOWN_TO}, kennt sich aus mit, kennt sich mit, kennen sich mit,
        auskennt mit, sich mit, die mit, der mit, die sich mit, der sich mit, die an, die zu, der
        zu, der an, der was von, die was von, der etwas von, die etwas von, mit mir über, sich aus
        mit, sich gut mit, sich für, sich um, weiß etwas über, weiß was über, weiß über, wissen
        über, weiß bescheid über, was über, weiß was zu, was von, etwas von, ahnung von, ahnung,
        plan von, versteht was von, versteht etwas von, versteht von, versteht sich auf, arbeitet
        zu, arbeitet mit, arbeitet an, arbeitet im bereich, arbeitet in der, arbeitet am, arbeiten
        zu, arbeiten mit, arbeiten an, arbeitet, arbeiten, macht was mit, macht etwas mit, macht was
        zu, was mit, etwas mit, erfahrung mit, erfahrung in, erfahrung im, erfahrungen mit, erfahren
        in, erfahrung, expertise in, expertise zu, expertin für, experte für, experten für,
        expertinnen für, expertinnen und experten für, fachleute für, fachfrau für, fachmann für,
        spezialistin für, spezialist für, spezialisten für, spezialisiert auf, interessiert an,
        interesse an, sich interessiert für, begeistert sich für, begeistert von, gut in, gut mit,
        fit in, fit bei, bewandert in, profi für, profis für, profi in, interessiert sich,
        beschäftigt sich, beschäftigen sich, befasst sich, befassen sich, kennt sich, kennen sich,
        leute mit, jemand mit, jemanden mit, zu tun mit, engagiert sich für, engagieren sich für,
        forscht zu, forscht über, forscht an, tätig in, tätig im, aktiv in der, aktiv im bereich,
        kann gut, im bereich, kompetenzen in, kenntnisse in, kenntnisse von, vertraut mit,
        ausgebildet in, können programmieren, kundig in, unterwegs in sachen""",
    "does": "wer macht, leute die, macht hier, wer hier macht, macht jemand, betreibt",
    "teach": """mir beibringen, beibringen, beibringt, bring mir, bringt mir, zeig mir wie, lehrt,
        unterrichtet, mir zeigen wie, unterricht in, uns beibringen, nachhilfe in, lernen""",
    "help_with": """mir helfen bei, mir helfen mit, mir bei, uns bei, hilfe bei, hilfe mit, hilfe
        beim, helfen bei, helfen mit, helfen beim, hilft bei, hilft mir bei, hilft uns bei, helfen,
        hilft mir, unterstützung bei, unterstützung beim, unterstützung für, unterstützen bei,
        unterstützen beim, mir mit, uns mit, mir helfen, uns helfen, uns beim, mir beim, mir zur
        hand gehen bei, unter die arme greifen bei""",
    "live": """wohnt, wohnen, lebt, leben, ansässig, zu hause, zuhause, daheim, aus, sitzt, sitzen,
        wohne, beheimatet, kommt aus, kommen aus""",
    "have": "wen haben wir, wen habt ihr, haben wir, habt ihr, wen gibt es, wen kennt ihr",
    "profile": """profil, profil von, steckbrief, steckbrief von, profilseite, karte von,
        visitenkarte, vorstellung von""",
    # Chapters
    "chapter": """nächste gruppe, nächstes chapter, nächste chapter, nächste ortsgruppe, nächste
        lokale gruppe, nächsten gruppe, nächste lokalgruppe, das nächste chapter, die nächste
        gruppe, nächste community, nächsten chapter, nächsten ortsgruppe, nächste regionalgruppe,
        nächsten lokalen gruppe, chapter, gruppe, ortsgruppe, lokalgruppe, regionalgruppe, lokale
        gruppe, lokalen gruppe, community, gemeinschaft, ableger, sektion, hub, lokale community,
        regionalgruppe, stadtgruppe, standort, dependance, zweigstelle, lokales chapter, lokal
        gruppe""",
    "chapters": """chapters, chaptern, gruppen, ortsgruppen, lokalgruppen, regionalgruppen, lokale
        gruppen, lokalen gruppen, communitys, communities, ableger, sektionen, hubs, welche gruppen,
        welche ortsgruppen, welche lokalen gruppen, chapter in ganz, alle ortsgruppen, was für
        gruppen, standorte, wie viele chapter, alle chapter, alle gruppen, stadtgruppen, lokale
        communities""",
    "nearest": """nächstgelegene, nächstgelegenen, nächstgelegenes, am nächsten, nächste gruppe,
        nächstes chapter, nächste chapter, nächste ortsgruppe, nächste lokale gruppe, nächsten
        gruppe, nächste lokalgruppe, das nächste chapter, die nächste gruppe, nächste community,
        nächsten chapter, nächsten ortsgruppe, dichtesten, am dichtesten, nächste
        regionalgruppe""",
    "near_me": """in meiner nähe, bei mir in der nähe, in der nähe, hier in der nähe, in der nähe
        von mir, bei mir, bei mir ums eck, ums eck, um die ecke, bei mir um die ecke, in meiner
        gegend, in der gegend, in der umgebung, in meiner umgebung, in meiner stadt, in meinem ort,
        nahe bei mir, nah bei mir, nicht weit von mir, nicht zu weit von mir, von mir aus, von hier
        aus, hier in der gegend, bei uns, bei uns in der nähe, in unserer nähe, wo ich wohne, vor
        ort, in meiner region, zu mir, mir am nächsten, unweit von mir, nahe von mir, in meinem
        umkreis, rund um mich, bei uns ums eck, in nächster nähe, in reichweite, neben mir, nicht
        weit weg von mir, in meinem viertel, hier ums eck, hier um die ecke, für mich""",
    "cities": """welche städte, in welchen städten, welchen städten, welchen ländern, welche länder,
        in welchen ländern, wo seid ihr, wo gibt es euch, städte, länder, wo überall""",
    "present": "vertreten, präsent, aktiv in, seid ihr, wo seid ihr, gibt es euch",
    "meet": """trifft sich, treffen sich, trifft, trefft ihr euch, trefft, trifft man sich, sich
        trifft, sich treffen, kommt zusammen, zusammenkommt, sich die gruppe, treffen wir uns,
        trefft euch""",
    "channel": "kanal, channel, kanäle, chat, raum",
    "active": "aktiv, inaktiv, eingeschlafen, lebendig, tot, schläft, noch aktiv",
    "join": """beitreten, mitmachen, mitmachen bei, anschließen, einsteigen, dazugehören, teil von,
        tritt, trete ich, mitglied werden in, dazukommen, reinkommen, beitritt, mich anschließen,
        trete""",
    "connector": """connector, connectors, connectorin, ansprechperson, ansprechpartner,
        ansprechpartnerin, koordinator, koordinatorin, organisator, organisatorin, organisatoren,
        gruppenleitung, leitung, kontaktperson, verantwortliche, verantwortlicher, verantwortlichen,
        leiter, leiterin, konnektor, zuständige, gastgeber, gastgeberin, ansprechpersonen""",
    "contact": """wer leitet, wer organisiert, wer koordiniert, wer ist verantwortlich,
        verantwortlich, verantwortlich für, wer kümmert sich um, kümmert sich um, wer betreut, an
        wen wende ich mich, an wen kann ich mich wenden, an wen muss ich mich wenden, an wen soll
        ich mich wenden, an wen muss ich mich, an wen kann ich mich, an wen soll ich mich, an wen,
        wen kontaktiere ich, wen kann ich kontaktieren, wen soll ich kontaktieren, wen muss ich
        kontaktieren, wem schreibe ich, wem kann ich schreiben, wem soll ich schreiben, wen schreibe
        ich an, wen soll ich anschreiben, wen kann ich anschreiben, kontakt, kontaktieren,
        anschreiben, wer ist zuständig, zuständig, zuständig für, wer steckt hinter, wer führt, wer
        macht das in, mit wem rede ich, mit wem kann ich reden, mit wem spreche ich, mit wem muss
        ich reden, wer ist ansprechperson, wen frage ich, wen kann ich fragen, wen frag ich, kontakt
        in, wer ist der kontakt, wer hat das sagen, wer verwaltet, wer moderiert, wer betreibt,
        betreut, wer schmeißt, wenden, ansprechen, bei wem melde ich mich, bei wem kann ich mich
        melden, wer ist chef, melden bei, wer hält, leitet, organisiert, koordiniert""",
    "steward": """steward, stewards, admin, admins, administratoren, administratorin, administrator,
        moderator, moderatoren, moderation, moderationsteam, kernteam, stewardinnen, mods,
        admin-team, leitungsteam""",
    "role:connector": """connector, connectors, connectorin, organisator, koordinator,
        koordinatorin, ansprechperson, konnektor, chapter leiten, eine gruppe leiten, gruppe
        leiten""",
    "role:steward": "steward, stewards",
    "role:endorser": "endorser, endorsers, bürge, bürgin, fürsprecher, fürsprecherin, pate, patin",
    "role:buddy": "buddy, buddies, buddys, mentor, mentorin",
    "role:member": "mitglied",
    "become": """werden, werde, wird man, werde ich, zu werden, möchte werden, ich möchte gern,
        voraussetzungen, um werden, mich bewerben als, bewerben als, sein möchte, wie werde ich, wie
        wird man, anforderungen, qualifiziert man sich als, als connector bewerben, als connector
        anfangen""",
    "lead_chapter": """ein chapter leiten, eine gruppe leiten, eine ortsgruppe leiten, gruppe
        leiten, chapter leiten, eine gruppe übernehmen, ein chapter übernehmen""",
    "start": """wo fange ich an, wo fang ich an, womit fange ich an, womit fang ich an, wie fange
        ich an, wie fang ich an, was mache ich zuerst, was mach ich zuerst, was soll ich zuerst, was
        soll ich tun, was mache ich jetzt, was mach ich jetzt, was tue ich zuerst, erster schritt,
        erste schritte, erste schritt, ersten schritt, ersten schritte, der erste schritt, nächster
        schritt, nächste schritte, nächsten schritte, mein nächster schritt, zuerst, als erstes,
        anfangen, loslegen, wie lege ich los, wie leg ich los, wie starte ich, starten, was kommt
        als nächstes, was ist der nächste schritt, wo beginne ich, womit beginne ich, wie beginne
        ich, beginnen, einstieg, was ist zu tun, was muss ich jetzt tun, wie kann ich mich
        einbringen, wie geht es los, und jetzt, als nächstes, wie komme ich rein""",
    "newcomer": """ich bin neu, bin neu, bin neu hier, neu hier, ich bin neu hier, neu dabei,
        neuling, ganz neu, gerade beigetreten, gerade dazugekommen, frisch dabei, frisch
        dazugekommen, neu dazugekommen, gerade angekommen, gerade angemeldet, neue hier, neuer hier,
        grad dazugekommen, grad frisch dazugekommen, seit heute dabei, seit gestern dabei, neues
        mitglied, bin frisch, neu im netzwerk, neu bei euch, heute beigetreten, gestern beigetreten,
        erst seit heute, erst seit gestern, erster tag, dazugekommen, dazugestoßen, neu""",
    "lost": """verloren, etwas verloren, bisschen verloren, ein wenig verloren, verwirrt,
        überfordert""",
    "onboarding": """onboarding, checkliste, schritte, einarbeitung, willkommensschritte, aufgaben,
        einstiegsliste, willkommensliste, aufgabenliste, playbook""",
    "progress": """wie weit, fortschritt, fehlt, fehlen, fehlt mir, fehlen mir, noch offen,
        erledigt, geschafft, übrig, fertig, noch machen, noch zu tun, wie weit bin ich, bin ich,
        abgehakt, abgeschlossen, habe ich noch, muss ich noch""",
}
