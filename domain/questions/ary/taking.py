"""Darija: words for events, and for what people ask the bot to do about them."""

from __future__ import annotations

from typing import Final

from domain.questions.phrasing import with_each

_ADDING: Final = """zid, zido, zidli, zid lina, zid liya, dir, dirli, dir lina, creer, cree, crée,
        nbghi ndir, bghit ndir, bghina ndiro, bghit nnedem, bghit norganizi, ghadi ndiro, ghandiro,
        organizi, nedem, ktb, kteb, 7ett, hett, 7et, programmi, ajouter, ajoute, bghit ncréer, bghit
        ncreer, bghit nzid, bghina nzido, 3lni 3la"""
_THINGS: Final = (
    "événement",
    "evenement",
    "l événement",
    "l evenement",
    "event",
    "l event",
    "lqa2",
    "liqa2",
    "liqa",
    "atelier",
    "chi atelier",
    "chi événement",
    "chi evenement",
    "chi event",
    "wahed l événement",
    "wahed l evenement",
    "wahed l event",
    "un événement",
    "wahed l atelier",
    "wahed l apero",
    "wahed lqa2",
    "had l événement",
    "had l evenement",
    "had l event",
    "chi lqa2",
    "chi meetup",
    "wahed l meetup",
    "nchat",
    "chi nchat",
    "meetup",
)


CONCEPTS: Final = {
    "event": """événement, événements, evenement, evenements, evenment, event, events, lqa2, liqa2,
        liqa2at, liqaat, lqa2at, liqa, lika2, nchat, nachat, anchita, nachatat, rencontre,
        rencontres, ijtima3, ijtima3at, réunion, réunions, activité, activités, activitat, les
        événements, l événement, lévénement, levenement, lévenement, session, sessions, fa3aliya,
        fa3aliyat, evenementat, eventat, jam3a dyalkom, tajamo3, ltiqa2, leqa2, evenements
        kamlin""",
    "kind:meetup": "meetup, meetups, meet up, lmeetup",
    "kind:workshop": """atelier, ateliers, workshop, workshops, warcha, warchat, l atelier,
        latelier, formation, formations, ouarcha, les ateliers, atelierat, hold-up""",
    "kind:talk": """conférence, conférences, conference, conferences, mo7adara, muhadara, mohadara,
        nadwa, nadawat, talk, talks, débat, debat, table ronde, panel, l conférence,
        lconference""",
    "kind:drink": """apero, apéro, aperos, apéros, drinks, kas, chi kas, qahwa, 9ahwa, lqahwa,
        l9ahwa, potluck, pot, 3cha, ftour, ftour jama3i, chi qahwa, atay, l apero, lapero, happy
        hour, afterwork, brunch, picnic, pique-nique, sahra, barbecue""",
    "kind:pitch": "pitch, pitchs, soirée pitch, pitch night, soiree pitch",
    "kind:fest": "fest, festival, mahrajan, mehrajan, mousem, l fest, lfest, lfestival",
    "kind:summit": "summit, sommet, retraite, 9imma, qimma, assemblée",
    "kind:satellite": "satellite, satellites, événement satellite",
    "kind:wish": "tamanni, souhait, souhaité",
    "online": """online, en ligne, 3la zoom, f zoom, zoom, visio, à distance, a distance, 3an bo3d,
        3la l internet, f l internet, webinar, webinaire, webinars, en visio, 3la net, f net, b
        visio, virtuel""",
    "whats_on": """chno kayn, chno kayn f, chno kayna, ach kayn, chno waqe3, chno wa9e3, chno tari,
        chno ghaykoun, chno ghadi ykoun, chno kaytra, chno ghadi ytra, chno mbermej, mbermej,
        mberemj, programme, lprogramme, barnamaj, lbarnamaj, agenda, l agenda, lagenda, calendrier,
        chno ndiro, chno nqdro ndiro, chno 3ndkom, chno dayrin, dayrin chi haja, chno mprogrammi,
        mprogrammi, prévu, fin nqder nmchi, fin nmchi, fin nmchiw, chno programme, chno kayn jdid,
        jadwal, chno ghadi tdiro, ach ghaykoun, ach waqe3""",
    "anything": """chi haja, chi 7aja, kayn chi haja, kayn chi, chi hajat, chihaja, kayn chi 7aja,
        chi 7ajat, chi plan, wach kayn chi""",
    "upcoming": """li jay, li jaya, jayin, jay, jaya, li jayin, à venir, prochains, prochaines,
        qadim""",
    "next": """jay, jaya, li jay, li jaya, ljay, ljaya, lqadim, lqadima, prochain, prochaine, mqbel,
        lmo9bil, lmoqbil""",
    "when": """imta, chmen wa9t, chmn wa9t, ach mn nhar, achmn nhar, f ach mn sa3a, chmen nhar,
        ch7al f sa3a, fach sa3a, quand, à quelle heure, achmen nhar, fach nhar, f ach mn nhar, ina
        nhar, ina sa3a""",
    "where": "fin, fach mn blassa, où, ina blassa, f ina blassa, fach men blassa",
    "mine": """les événements dyali, l agenda dyali, les ateliers dyali, événements dyali,
        evenements dyali, tsejelt, tsejjelt, tsjjlt, tsejelt fihom, tsejjelt fihom, li tsejelt
        fihom, msejel, msjjel, msejla, msejjel, ana msejel, ana msejjel, ana msejla, sjlt rassi,
        inscrit, mes événements, tsejelt fih, tsejelt fiha, tqyedt, tqeyedt fih, li ana msejel
        fihom, ghadi nmchi lihom, ghadi n7der lihom, lprogramme dyali, lcalendrier dyali, calendrier
        dyali, chno 3ndi ana, 3ndi chi événement, 3ndi chi evenement, chno 3ndi, agenda dyali,
        mcharek fihom""",
    "add": with_each(_ADDING, _THINGS, between=" ")
    + ", zid l événement, zid levenement, zid l événement dyalna, zid l evenement dyalna, zid l apero, zid l apéro, zid dyalna, ajoute notre, événement jdid, evenement jdid, event jdid, f l agenda, f lcalendrier, f calendrier, zid, zid lina, zidlina, zid l atelier, zid latelier, zid l meetup",
    "sign_up": """sejelni, sejjelni, sjjelni, sjlni, sejlni, sejelni f, sejjelni f, sjjelni f,
        sjelni f, sejelna f, sejlouni f, sejelni m3akom, qeyedni, 9eyedni, 9yedni, 9eyedni f,
        qeyedni f, qiyedni f, ktebni, ktebni f, kteb smiti, kteb smiti f, inscris-moi, inscrini,
        inscrini f, inscriwni, bghit ntsejel, bghit ntsejjel, bghit ntsejel f, bghit ntsejjel f,
        bghit ntsjel f, bghit nchark, bghit nchark f, bghit ncharek, bghit ncharek f, bghit n7der,
        bghit nhder f, bghit n7der l, bghit n7der f, ghadi nji, ghadi nji l, ghanji, ghanji l,
        ghan7der, ghan7der l, ghadi n7der, ghadi n7der l, ghadi n7der f, ana jay, ana jay l, ana
        jaya, ana jaya l, ana m3akom f, 7sbouni, 7esbouni, hsbouni m3akom, 7sbni, 7sbni m3akom f,
        7seb 3liya, hseb 3liya, khelli liya blasa, khlli liya blassa, khelli li blassa, réservi
        liya, reservi liya, reservi liya blassa, réserve-moi une place, dirni f la liste, dirni f
        lista, dir smiti, dir smiti f, bghit nmchi l, bghit nji l, bghit nji, zidni f, zidni f la
        liste, confirmé, nconfirmi, confirmi liya, dakhlni f, inscrivini""",
    "remind": """fekkerni, fekerni, fkerni, fekkrni, fkrni, fekkerni f, fekkerni b, fekerni b,
        fekkerna, fekkerna b, fekkrouni, 3a9elni, 3qelni, 3eqelni, 3aqelni, 3e9lni, 3qqelni, 3qelni
        b, dekkerni, dekerni, dkkerni, dekkerni b, nbehni, nebbehni, nbbehni, nbhni, dir liya
        rappel, dirli rappel, dir lia rappel, dir liya tadkir, rappelle-moi, rapelini, rappelini,
        rappelli liya, sifet liya rappel, sift lia rappel, bghit rappel, khassni rappel, ma
        tkhellinich nnsa, matkhlinich nnsa, t9der tfekkerni, tqder tfekkerni, imken tfekkerni,
        momkin tfekkerni, tfekkerni, tfekerni, tfekkrni, werni qbel, khberni qbel, goulha liya qbel,
        3lemni, 3llemni qbel, fay9ni, fiye9ni, rappel l, rappel""",
}
