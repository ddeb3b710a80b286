"""Darija: words for asking, for people, chapters, roles and the first steps."""

from __future__ import annotations

from typing import Final

_ASKED: Final = """m3a mn nhder 3la, m3a mn nqder nhder 3la, chkoun nsewel 3la, chkoun nsewwel 3la,
        m3a chkoun nhder 3la, mn nsewel 3la, chkoun nqder nsewel 3la, chkoun nqder nsewlo 3la"""

CONCEPTS: Final = {
    "who": f"""chkoun, chkoun howa, chkoun hiya, chkoun houa, chkoun homa, chkoun huma, chkoun li, m3a mn, chkoun houma, qui, {_ASKED}""",
    "what": """chno, chno hiya, chno howa, chno homa, ach, chno huma, achmen, ach men, achmn, ina,
        chmen, quel, quelle, chno houma, c'est quoi, chno huwa""",
    "list": """lista, la liste, liste, kamlin, ga3, jami3, kol, ina, achmen, achmn, chno homa, chno
        huma, chno houma, werrini kamlin, kolhom, chmn""",
    "exists": """kayn chi, kayna chi, kaynin chi, wach kayn, wach kayna, wach kaynin, kayn, kayna,
        kaynin, 3ndkom, wach 3ndkom, wach 3ndkom chi, 3ndkom chi, kan chi, 3ndna chi, il y a, ila
        kan, wach kayn chi, wach kayna chi, wach kaynin chi, fih, ma kaynch chi""",
    "count": """ch7al, ch7al mn, ch7al men, ch7al dyal, ch7al d, combien, ch7al kayn, 3adad, l3adad,
        nombre, ch7al mn groupe, ch7al mn chapter, ch7al dyal groupat, ch7al mn majmou3a, ch7al men
        groupe, ch7al men chapter, ch7al d groupat, ch7al d chapters, ch7al mn groupat, ch7al mn
        far3, ch7al mn chapitre, ch7al dyal chapters""",
    "howto": """kifach, 3lach, kifach nqdro, kifach nqder, kifach imken, kifach momkin, comment,
        pourquoi, nasa2i7, nassa2ih, ahsan tari9a, a7san tari9a, des idées, kifach ndiro""",
    "define": """chno hiya, chno howa, chno homa, chno ma3na, chnou kat3ni, ach kat3ni, chno kat3ni,
        ma3na, c'est quoi, qu'est-ce que, ach hiya, ach howa, chno kay3ni, ach kay3ni, chno
        huwa""",
    "difference": """lfer9 bin, lferq bin, lfar9 bin, fer9 bin, lfer9, lfarq bin, la différence
        entre, différence entre, ferq, l fer9 bin, difference bin""",
    "about": """3la, 3an, 3la mawdou3, f mawdou3, bkhosos, 3la sujet, sur, bnesba l, bnisba l, khass
        b, kaykhdem 3la, kaykhdmo 3la, li kaykhdmo 3la, li khddam 3la, concernant, au sujet de, dyal
        mawdou3""",
    "on": "3la, dyal, f, d, sur, 3an, de",
    "said": "katgoul 3la, kaygoulo 3la, mektoub 3la, ktbo 3la",
    "says": """chno kaygoul, chno katgoul, chno mektoub, katgoul 3la, chno kaytra ila, chno kay9oul,
        ach kaygoul, chno kayou9e3 ila, ach katgoul""",
    "tell_about": """goul liya chi haja 3la, goul lia chi haja 3la, goulia chi haja 3la, goul liya
        3la, goul lia 3la, 3awed liya 3la, 3awd liya 3la, 3awed lia 3la, hder liya 3la, hder lia
        3la, ma3loumat 3la, m3loumat 3la, des infos sur, infos 3la, chno kat3ref 3la, bghit n3ref
        3la, bghit n3ref kter 3la, info 3la, 3ti ni ma3loumat 3la, 3tini ma3loumat 3la, 3awdli 3la,
        tafasil 3la, 3errefni 3la""",
    "find": """kan9eleb 3la, kanqelleb 3la, kanqeleb 3la, kan9lleb 3la, kanqlb 3la, kan9lb 3la,
        tan9eleb 3la, tanqelleb 3la, kanqelbo 3la, kan9elbo 3la, khassni, khassna, khasni, khasna,
        me7taj, mehtaj, me7tajin, mehtajin, bghit nl9a, bghit nelqa, bghit chi had, bghit chi wahed,
        bghit chi 7ed, je cherche, nqleb 3la, bghit ntla9a, kan7taj""",
    "my": "dyali, dyalna, dyali ana, mon, ma, mes",
    "without": "bla, sans, machi",
    # People
    "person": f"""chkoun, chi had, chi wahed, chi 7ed, chi hed, chi wa7ed, chi we7da, chi nas, chi
        ness, nas, had, 7ed, wahed, wa7ed, chi we7ed, wahed li, nas li, chi khbir, khobara2, chi had
        li, chi wahed li, chkoun li, chkoun fikom, chi had fikom, chi 7ed li, membres, chi wa7da,
        chi membre, quelqu'un, des gens, chi nass, a3da2, kayn li, {_ASKED}, bghit chi had, bghit
        chi wahed, bghit chi 7ed, chkoun yqder, chi had yqder, spécialiste, experts, expert, chi nas
        li, nass""",
    "member": """membre, membres, 3odw, a3da2, a3dae, nas, l membres, les membres, chi nas, 3dwa,
        l3dae, lmembres, a3da, adhérents""",
    "know": f"""{_ASKED}, kaye3ref f, kaye3ref l, kaye3ref 3la, kaye3ref, ye3ref f, ye3ref l, ye3ref
        3la, ye3ref, kaye3rfo, kaye3rfou f, kay3rfo f, kay3rfo l, kay3rfo 3la, y3rfo f, kay3erfo,
        kayfehm f, kayfehm, kayfehmo f, kayfhmo f, kayfhmo, yfehm f, yfhem f, fahm f, fahmin f,
        khddam f, khddam 3la, khddama f, khddama 3la, khddamin f, khddamin 3la, khddam b, khddam,
        khddamin, kaykhdem f, kaykhdem 3la, kaykhdm f, kaykhdm 3la, kaykhdmo f, kaykhdmo 3la,
        katkhdem f, ykhdem f, mohtam b, mohtamm b, mouhtam b, mohtamin b, mouhtamin b, mhtem b,
        mehtem b, mhtamin b, intéressé b, intéressé par, interesse b, intéressés b, kayhtem b,
        kayhtemmo b, expert f, experts f, khbir f, khobara2 f, spécialiste f, specialiste f,
        spécialistes f, motakhassis f, mkhtass f, 3ndo tajriba f, 3ndo l khibra f, 3ndo khibra f,
        3ndo lkhibra f, 3ndhom khibra f, expérience f, tajriba f, khibra f, mjreb f, qari 3la,
        kay9ra 3la, kayqra, kay9ra, 3ndo fikra 3la, 3ndo m3rifa b, fort f, hadeq f, m7teref f,
        m3elem f, mallem f, chi had dyal, chi wahed dyal, chi 7ed dyal, nas dyal, chi nas dyal,
        kay7eb, kaybghi, mowlou3 b, mole3 b, mol3 b, m3ellem f, li dayer, dayer, qari""",
    "does": """chkoun kaydir, chi had kaydir, kaydir, chi had dyal, chi wahed dyal, nas dyal, chkoun
        kaysaweb, kaysaweb, kaysayeb, li kaydir, li kaydiro""",
    "teach": """y3elemni, y3llemni, y3allemni, i3elemni, t3elemni, t3llemni, 3elemni, 3llemni,
        kay3elem, kay3llem, kayqerri, y9erini, yqerrini, yqerini, n3lem, nt3elem, nt3llem, yfehemni,
        yfhhemni, y3elmni, ychre7 liya, ychra7 lia, nt3lem""",
    "help_with": """y3awenni f, y3awenni b, y3awenni m3a, y3awenni, y3awenna f, y3awnna f, y3awenna,
        3awenni f, 3awnouni f, t3awenni f, t3awenoni f, mosa3ada f, mousa3ada f, l3awn f, y3awen f,
        y3awnouni f, y3awno f, kay3awen f, msa3da f, dir m3aya lkhir f, ysa3edni f, ysa3dni f, aide
        f, help f, aider, y3awni f, y3awnouna f, 3awna f""",
    "speak": """kayhder, kayhdro, kaytkellem, kaytkelem, kaytkelmo, kaytkellmo, yhder, yhdro, hadr,
        katkellem, kitkelem, ytkellem, ytkelem, kayhdar b, kayhdro b, kayhder b, parle, parlent,
        ihder, kathdar, hder b""",
    "live": """sakn, saken, sakna, saknin, sakin, kaysken, kaysken f, kayskno, 3ayech, 3aych,
        3aycha, 3aychin, sakn f, saken f, mqim, habite, moqim, kaysknou""",
    "have": "chkoun 3ndna, chkoun 3ndkom, chkoun kayn, chkoun kayna, chkoun kaynin, chkoun 3endna",
    "profile": """profil, profile, l profil, lprofil, profil dyal, lprofil dyal, l profil dyal,
        fiche, fiche dyal""",
    # Chapters
    "chapter": """chapter, groupe, chapitre, l groupe, l chapter, lchapter, majmou3a, lmajmou3a,
        majmo3a, lmajmo3a, jama3a, far3, lfar3, communauté, section, antenne, groupe local, jma3a, l
        chapitre, lchapitre, communaute, mjmou3a""",
    "chapters": """chapters, groupat, les groupes, les chapters, l chapters, lchapters, chapitres,
        les chapitres, majmou3at, lmajmou3at, majmo3at, foro3, forou3, lgroupat, ch7al mn groupe,
        ch7al mn chapter, ch7al dyal groupat, ch7al mn majmou3a, communautés, ch7al men groupe,
        ch7al men chapter, ch7al d groupat, ch7al d chapters, ch7al mn groupat, ch7al mn far3, ch7al
        mn chapitre, ch7al dyal chapters, antennes""",
    "nearest": """aqrab, qrab, lqrib, qriba, qrib, aqreb, l aqrab, le plus proche, la plus proche,
        laqrab, li qrab, li qrib""",
    "near_me": """qrib liya, qrib lia, qriba liya, qriba lia, qrib mni, qrib mnni, qriba mni, qriba
        mnni, qrab liya, qrab lia, qrab mni, aqrab liya, aqrab lia, 7daya, hdaya, f jwayhi, qrib mn
        hna, qrib lina, qriba lina, qrib mna, f mdinti, f mdinti ana, f lmdina dyali, f mdintna, f
        l7ouma, f lhouma, f l7ouma dyali, près de chez moi, qrab lina, qrib mn dari, qrib l dari,
        7da dari, fin saken, fin sakn ana, 7dana, f lblad dyali, qrib l3ndi, qrib hna, hna qrib, fin
        ana sakn, li qrib liya, li qriba liya, qrib mn 3ndi, 7da l7ouma""",
    "cities": """ina mdoun, ina mdon, achmen mdina, achmen mdoun, f ina mdoun, ina bldan, f ina
        bldan, achmen blad, mdoun, fin kaynin, fin ntouma, ina villes, quelles villes, fin ntoma, f
        achmen mdoun, lmodon""",
    "present": "kaynin f, fin kaynin, mawjoudin, mawjodin, présents, fin ntouma",
    "meet": """kaytla9aw, kaytlaqaw, kaytla9a, katla9aw, katlaqaw, kayjtm3o, kayjtem3o, katjtem3o,
        katjtm3o, kaytjm3o, kaytjem3o, katjem3, katjtem3, kaytla9aou, katla9a, ytla9aw, katjm3o,
        kaytjme3, kaytla9awou, tla9aw""",
    "channel": "channel, canal, l canal, lcanal, salon, chat, lchat, room",
    "active": """actif, active, khddam mazal, mazal khddam, na3es, nachit, mayt, mayta, mazal 7ay,
        7ay, actifs""",
    "join": """ndkhel l, ndkhel, ndkhol l, ndkhol, nindam l, nnedam l, nndam l, nltahe9 b,
        rejoindre, ndkhlo l, ndakhel l, nkhdem m3a, nkoun m3a, ntle9 b, nji l groupe, dkhoul""",
    "connector": """connector, connectors, connecteur, connecteurs, connectrice, responsable,
        responsables, mas2oul, mas2oula, mas2oulin, mes2oul, mass2oul, organisateur, organisateurs,
        coordinateur, coordinatrice, monassi9, mounassiq, monasi9, animateur, animatrice, référent,
        l connector, lconnector, mkellef, mkelf, mkellfa, mes2oula, mas2oul dyal, l responsable,
        lmas2oul, chef""",
    "contact": """chkoun li mkellef b, chkoun mkellef b, li mkellef b, mkellef b, chkoun mkelf b,
        mkellfa b, chkoun mas2oul 3la, chkoun lmas2oul 3la, chkoun li mas2oul 3la, mas2oul 3la,
        mas2oula 3la, mes2oul 3la, responsable 3la, chkoun responsable 3la, m3a mn nhder, m3a mn
        ntwasel, m3a mn nhdar, m3a mn nqder nhder, m3a men nhder, m3amn nhder, m3amen nhder, m3a
        chkoun nhder, m3a chkoun ntwasel, m3a mn khassni nhder, m3a mn ntkellem, chkoun ntwasel
        m3ah, chkoun nhder m3ah, chkoun nkontakti, chkoun ncontacter, chkoun ncontacti, ncontacter,
        ncontacti, nkontakti, contacter, contact, l contact, ntwasel m3a, ntwasel, chkoun kaysiyer,
        chkoun kaysayer, chkoun li kaysiyer, chkoun mssyer, chkoun msiyer, kaysiyer, chkoun
        kayorganizi, chkoun kaynedem, chkoun li kaynedem, l mn nkteb, lmn nkteb, l men nkteb, chkoun
        nsewel, chkoun nsewwel, chkoun chad, chkoun li chad, chkoun kaygabel, chkoun kayt9abel,
        chkoun mqabel, mqabel, kay9abel, chkoun mchref 3la, chkoun kaytkelef b, chkoun kaytkellef b,
        kaytkellef b, chkoun li kaytkellef b, l mn nemchi, nhder m3ah, ntwasel m3ah, qui gère,
        chkoun kaygérer, chkoun kaygeri, chkoun kayjeri""",
    "steward": """steward, stewards, admin, admins, modérateur, modérateurs, moderateur,
        moderateurs, les admins, les stewards, l admin, idara, lidara, mochrifin, lmochrifin,
        mouchrifin, mochrif, administrateur, administrateurs, mods, l admins, l idara""",
    "role:connector": """connector, connecteur, connectors, responsable, coordinateur, organisateur,
        animateur, monassi9, connectrice, nsiyer groupe""",
    "role:steward": "steward, stewards",
    "role:endorser": "endorser, endorsers, parrain, damin, marraine",
    "role:buddy": "buddy, buddies, mentor, morafi9, mourafiq, parrain",
    "role:member": "membre, 3odw, 3dw",
    "become": """nwelli, nweli, nwlli, nwli, nkoun connector, nkoun un connector, wlli, twelli,
        twlli, nwelliw, chorout, chourout, conditions, bach nwelli, bach nweli, kifach nwelli,
        devenir, nsbe7, nesba7, newli, ntrechah, ntrche7, nkoun steward, wahed ywelli, ywelli,
        yweli, nwaliw, bghit nkoun""",
    "lead_chapter": "nsiyer groupe, nsiyer chapter, ngérer groupe, nsayer groupe, nqabel groupe",
    "start": """mnin nebda, mnin nbda, mnin nabda, men fin nebda, mn fin nebda, mnin ghanebda, fin
        nebda, fin nbda, kifach nebda, kifach nbda, bach nebda, bach nbda, chno ndir, chno ndir
        lewel, chno ndir f lewel, chno khassni ndir, chno khasni ndir, chno ndir daba, ach ndir, ach
        khassni ndir, chno ndir luwla, lewel, f lewel, lwl, f lwl, l2awal, awal haja, awwel haja,
        luwla, awal khotwa, khotwa lewla, lkhotwa lewla, lkhotwa jaya, khotwa jaya, l khotwa jaya,
        première étape, première chose, étape suivante, nebda, nbda, chno hiya awal haja, chno mn
        b3d, o mn b3d, o daba, w daba, daba chno, chno lkhotwa, commencer, ach ndir daba, par où
        commencer, chno ndir bach nebda, chno khass ndir""",
    "newcomer": """ana jdid, ana jdida, jdid hna, jdida hna, jdid, jdida, yallah dkhelt, yalah
        dkhelt, yallah dkhlt, 3ad dkhelt, 3ad dkhlt, ana yallah dkhelt, ana 3ad dkhelt, dkhelt jdid,
        dkhelt lyoum, dkhelt lbare7, dkhelt daba, dkhelt, nouveau, nouvelle, je suis nouveau, jdid
        m3akom, jdida m3akom, 3ad jit, yallah jit, 3ad wselt, yallah wselt, yalah jit, nouveau hna,
        3ad tsejelt, yallah tsejelt, newbie, membre jdid, 3ad ndammit, 3ad nndammit, awal nhar""",
    "lost": """tayeh, tayha, tayh, talef, talfa, ma fahem walo, ma fahm walo, mafahem walo, ma fhemt
        walo, mafhemt walo, ma fhmt walo, perdu, perdue, t7let, ma3rft mnin, ma fahma walo""",
    "onboarding": """onboarding, étapes, etapes, khotowat, lkhotowat, khotwat, checklist, les
        étapes, les taches, tâches, mahamm, l onboarding, lonboarding, khoutouat, marahil, les
        étapes dyali, l checklist""",
    "progress": """fin wselt, fin wsselt, fin wslt, ch7al b9a, ch7al bqa, ch7al ba9i, chno b9a, chno
        bqa, chno ba9i, b9a liya, bqa liya, baqi, ba9i, ba9i liya, ba9yin, baqyin, b9aw, b9aw liya,
        salit, salit, kemmelt, kmelt, reste, qdit, chno b9a liya, ch7al b9a liya, na9es, naqes,
        progrès, dert, ch7al b9aw liya""",
}
