"""German: words for events, and for what people ask the bot to do about them."""

from __future__ import annotations

from typing import Final

from domain.questions.phrasing import with_each

_NOUNS: Final = (
    " ein event",
    " eine veranstaltung",
    " ein treffen",
    " einen termin",
    " eine aktivität",
)


CONCEPTS: Final = {
    "event": """event, events, veranstaltung, veranstaltungen, treffen, termin, termine, aktivität,
        aktivitäten, zusammenkunft, zusammenkünfte, sitzung, sitzungen, session, sessions, aktion,
        aktionen, welche veranstaltungen, welche events, welche termine, welche treffen, begegnung,
        abend mit euch, welche aktivitäten""",
    "kind:meetup": "meetup, meetups, meet-up, meet-ups, stammtisch, stammtische",
    "kind:workshop": """workshop, workshops, werkstatt, kurs, kurse, seminar, seminare, masterclass,
        hold-up, hold-ups, welche workshops, schulung, arbeitskreis""",
    "kind:talk": """vortrag, vorträge, talk, talks, konferenz, konferenzen, podium,
        podiumsdiskussion, diskussionsrunde, runder tisch, gesprächsrunde, diskussion, lesung,
        welche vorträge, vortragsabend, panel""",
    "kind:drink": """feierabendbier, bier, bierchen, drinks, drink, umtrunk, getränke, potluck,
        apero, apéro, aperitif, happy hour, afterwork, after work, mitbringessen, mitbringbuffet,
        brunch, abendessen, grillen, grillabend, picknick, kneipenabend, spritzer, auf ein bier, was
        trinken, was trinken gehen, kaffeetrinken""",
    "kind:pitch": "pitch, pitches, pitchabend, pitch-abend, pitch night, kurzvorträge",
    "kind:fest": "fest, festival, festivals, sommerfest",
    "kind:summit": """summit, gipfel, gipfeltreffen, klausur, retreat, jahrestreffen,
        vollversammlung""",
    "kind:satellite": """satellit, satelliten, satellitenveranstaltung, satelliten-event, lokale
        ausgabe, satellite""",
    "kind:wish": "wunsch, gewünscht, gewünschte, wünsche",
    "online": """online, virtuell, virtuelle, virtuelles, remote, per video, per zoom, auf zoom,
        webinar, webinare, im netz, digital, videokonferenz, aus der ferne""",
    "whats_on": """was steht, was läuft, was ist los, was geht, was steht an, was ist geplant, was
        gibt es zu tun, was habt ihr geplant, was passiert, was findet statt, was kann man machen,
        was ist so los, was geht ab, was tut sich, los, geplant, etwas los, was los, agenda,
        kalender, programm, veranstaltungskalender, was macht ihr, was habt ihr vor, wo kann ich
        hin, wo kann ich hingehen, was steht so an, was ist angesagt, was unternehmen, was geht so,
        was läuft so, was wäre los, steht was an, steht an, was kann ich machen, was gibt es, was
        kommt, was geboten, geboten, ist was los, läuft da was, läuft was, passiert da was, wo kann
        man hin, was gibt es für, was steht auf dem programm, was gibt es so""",
    "anything": """etwas, was in, noch was, da was, wochenende was, abend was, woche was, heute was,
        morgen was, monat was, freitag was, samstag was, sonntag was, was bei mir, was für mich,
        irgendwas, irgendetwas, was spannendes, etwas spannendes, was interessantes, was cooles, was
        nettes, was tolles, was schönes, gibt es was, gibt es etwas, irgendeinen plan""",
    "upcoming": "demnächst, bevorstehend, bevorstehende, anstehend, anstehende, kommende, in kürze",
    "next": "nächste, nächster, nächstes, nächsten, nächstmals, das nächste mal, nächstes mal",
    "when": """wann, um wie viel uhr, um wieviel uhr, wie spät, an welchem tag, welcher tag, ab
        wann, welches datum, an welchem datum, wann ist, wie oft, zu welcher uhrzeit""",
    "where": "wo, wohin, an welchem ort, wo ist",
    "mine": """meine veranstaltungen, meine events, meine termine, meine treffen, mein kalender,
        meinen kalender, meine agenda, meine anmeldungen, meine workshops, mein nächstes event, mein
        nächster termin, meine nächste veranstaltung, meine nächsten termine, angemeldet, bin ich
        angemeldet, ich angemeldet, bin ich eingetragen, ich eingetragen, eingetragen, ich mich
        angemeldet, habe ich mich angemeldet, ich mich eingetragen, hab ich zugesagt, habe ich
        zugesagt, ich zugesagt, zugesagt, gehe ich hin, bin ich dabei, wo bin ich dabei, habe ich
        was vor, meine kommenden, ich teilnehme, nehme ich teil, wo nehme ich teil, mein
        programm""",
    "add": with_each(
        """erstelle, erstell, leg, lege, leg mir, mach, organisiere, organisier, plane, trag, trage,
        setz, ich möchte, ich will, wir möchten, wir wollen, kannst du, könntest du, füge, füg, ich
        organisiere, wir organisieren, wir veranstalten, ich veranstalte, wir planen, ich plane""",
        _NOUNS,
    )
    + """, füge unser, füge unsere, füge unseren, füg unser, füg unsere, füg unseren, füge den, füge
        das, füge die, füge ein, füge einen, füge eine, füg ein, füg einen, füg eine, füg den, füg
        das, füg die, füge hinzu, trag unser, trag unsere, trag unseren, trage unser, trage unsere,
        trage unseren, trag den, trag das, trag die, trag ein, trag einen, trag eine, trage ein,
        trage einen, trage eine, trage den, trage das, trage die, setz unser, setz unsere, setz
        unseren, setze unser, setze unseren, setze unsere, setz den, setz das, setz die, setz einen,
        setz ein, setz eine, in den kalender, auf den kalender, zum kalender, erstelle, erstell,
        erstelle ein, erstelle einen, erstelle eine, erstell ein, erstell einen, erstell eine, leg
        einen, leg ein, leg eine, lege einen, lege ein, lege eine, neues event, neue veranstaltung,
        neuer termin, neues treffen, event erstellen, veranstaltung erstellen, veranstaltung
        anlegen, event anlegen, termin anlegen, termin eintragen, termin erstellen, event eintragen,
        veranstaltung eintragen, wir veranstalten einen, wir veranstalten ein, wir veranstalten
        eine, wir organisieren einen, wir organisieren ein, wir organisieren eine, ich organisiere
        einen, ich organisiere ein, ich organisiere eine, wir machen einen, wir machen ein, wir
        machen eine, kündige unser, kündige unseren, kündige unsere, kündige einen, kündige ein,
        plane einen, plane ein, plane eine, anlegen, hinzufügen, organisier einen, organisier ein,
        organisier eine, organisiere ein, organisiere einen, ich möchte einen, mach einen, mach ein,
        mach eine""",
    "sign_up": with_each(
        """melde mich, meld mich, meldet mich, melde uns, meld uns, trag mich, trage mich, trag uns,
        tragt mich, schreib mich, schreibe mich, setz mich, setze mich, ich melde mich, wir melden
        uns""",
        ("", " bitte", " für", " für den", " für das", " für die", " zum", " zur", " beim", " bei"),
    )
    + """, ich komme zum, ich komme zur, ich komm zum, ich komm zur, ich komme zu, wir kommen zum,
        wir kommen zur, ich bin dabei, bin dabei, ich bin beim, wir sind dabei, ich nehme teil, ich
        möchte teilnehmen, ich will teilnehmen, möchte teilnehmen, ich bin dabei beim, bin dabei
        beim, zähl auf mich, rechnet mit mir, rechne mit mir, reservier mir einen platz, reserviere
        mir einen platz, reserviert mir einen platz, halt mir einen platz frei, halte mir einen
        platz frei, einen platz für mich, platz reservieren, ich will zum, ich will zur, ich möchte
        zum, ich möchte zur, ich möchte beim, ich will beim, ich sage zu, ich sag zu, zusage für,
        ich gehe zum, ich gehe zur, ich geh zum, ich geh zur, ich würde gern zum, ich würde gerne
        zum, ich würde gern zur, ich möchte zu, mich anmelden, uns anmelden, anmelden, mich
        eintragen, uns eintragen, anmelden zum, anmelden für, ich mach mit, ich mache mit, ich mache
        mit beim, ich mach mit beim, ich wäre gern dabei, ich wäre gerne dabei, ich wär gern dabei,
        setz mich auf die liste, mich auf die liste, ich komme gern zum, ich komme gerne zum, ich
        komme auch zum, mich an""",
    "remind": with_each(
        """erinnere mich, erinner mich, erinnert mich, erinnere uns, erinner uns, erinnert uns,
        erinnere mich bitte, erinner mich bitte, denk dran mich""",
        (" erinnern", " daran erinnern", " dran erinnern", " an", " daran", " dran", " bitte"),
    )
    + """, erinnere mich, erinner mich, erinnert mich, erinnere uns, erinnere mich bitte, erinnern
        an, erinnern, stell eine erinnerung, stelle eine erinnerung, setz eine erinnerung, setze
        eine erinnerung, mach mir eine erinnerung, schick mir eine erinnerung, eine erinnerung für,
        eine erinnerung an, ich brauche eine erinnerung, ich will eine erinnerung, ich möchte eine
        erinnerung, sag mir bescheid, gib mir bescheid, sag bescheid, gib bescheid, gebt mir
        bescheid, lass mich nicht vergessen, damit ich nicht vergesse, weck mich, benachrichtige
        mich, erinnerung an, erinnerung für, stups mich, erinnerung stellen, erinnerung setzen,
        erinnere mich dran, denk daran mich""",
}
