"""Darija: words for what is written down, worked on, offered and decided, and for the bot."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "handbook": """guide, l guide, lguide, dalil, ddalil, handbook, manuel, charte, l handbook, la
        charte, wiki, playbook, mithaq, guidat""",
    "network": """chabaka, chabaka hadi, had chabaka, had réseau, had l réseau, had reseau, réseau,
        reseau, l réseau, lréseau, lreseau, le réseau, dyal chabaka, serveur, had serveur, had l
        serveur, had server, server, had lgroupe kaml, had l community, community, had chabaka hadi,
        ssarver, réseau dyalkom, chabaka dyalkom""",
    "subject:values": """l9iyam, lqiyam, 9iyam, qiyam, valeurs, les valeurs, l valeurs, mabadi2,
        lmabadi2, mabadi, principes, l9iam, lqiam, les principes""",
    "subject:decisions": """katakhdo lqararat, katkhdo lqararat, katakhdo lqarar, takhdo lqararat,
        kattakhdo lqararat, kaytakhdo lqararat, kataakhdo lqararat, kattkhed lqararat, ntakhdo
        lqarar, kataakhdo l9ararat, katakhdo l9arar, katkhdo l9ararat, kattkhed lqarar, kaytakhdo
        l9ararat, katqerrou, kat9errou, kat9erro, katqerro, kattakhed l9ararat, décisions kaytakhdo,
        kaytkhdo décisions, katakhdo les décisions, katakhdo décisions, kay9erro, kayqerrou, veto,
        objection, consentement, consensus, tkhdou lqarar, kayakhdo l9arar, katakhdou, katkhdou les
        décisions, katakhdo lqarar""",
    "subject:becoming": """333, règle 333, qa3ida 333, 9a3ida 333, tlata tlata tlata, règle dyal
        333, nqtareh connector, candidature, ne9tareh connector""",
    "subject:terms": """mandat, mandat dyali, l mandat, ch7al kaydoum, ch7al katdoum, njedded role,
        njedded rôle dyali, njded lmandat, moda dyal, lmoda dyal, renouveler""",
    "subject:founding": """kaytbna groupe, kaytasses chapter, kaytasses groupe, kaytkhle9 groupe,
        kaytkhleq chapter, ta2sis groupe, kaybda chapter, kaybda groupe, kayb9a groupe, ta2sis
        chapter, kifach katkhle9 groupe, katasses groupe, kaytasso groupat, kaytwled groupe,
        kaytwled chapter""",
    "subject:roles": """rôle, rôles, role, roles, dawr, dawr dyal, rôle dyal, role dyal, chno kaydir
        connector, chno kaydir l connector, ach kaydir connector, chno kaydir steward, adwar, les
        rôles, lmohima dyal, chno kaydir l steward, chno kaydir lconnector, l3amal dyal, chno
        dawr""",
    "subject:composting": """composté, nseddo groupe, nseddo l groupe, nsed groupe, nsdo lgroupe,
        nsed l groupe, nseddo chapter, nsed chapter, fermer groupe, groupe na3es, groupe mayt,
        chapter na3es, tessedd groupe, kaymout groupe, groupe kaymout, ntsed l groupe, nsdo chapter,
        nsed lchapter, nssedo groupe, chapter mayt, nsado groupe""",
    "subject:conduct": """les règles, règles dyal serveur, l9awa3id, lqawa3id, 9awa3id, qawa3id,
        code de conduite, règles, qawanin, l9awanin, lqawanin, chno mamnou3, mamnou3, mesmou7, chno
        mesmou7""",
    "subject:privacy": """privacy, confidentialité, khosousiya, lkhosousiya, lkhoususiya, vie
        privée, politique de confidentialité, khoussoussiya""",
    "subject:network": """chno hiya had chabaka, chno had chabaka, chno hiya chabaka, chno howa had
        réseau, chno had réseau, chno howa had l réseau, chno had l réseau, chno katdir had chabaka,
        chno katdiro hna, chno katdiro, chno kaydir had réseau, chno had serveur, chno had l
        serveur, chno howa had serveur, l'objectif dyal, hadaf dyal, lhadaf dyal, chkoun ntouma,
        chkoun ntoma, chno had l blassa, mission, c'est quoi ce réseau, 3lach had réseau, chno
        hadchi, chno hada, fach kat3awen had chabaka, chno had l community, chno hadchi hna, chno
        katdir chabaka, chno howa réseau, chno hiya had l community""",
    "subject:history": """tarikh, tarikh dyal, l histoire dyal, histoire, histoire dyal, kifach bda,
        kifach bdat, imta bda, imta bdat, chkoun asses, chkoun bda, tassesat, imta tassesat, imta
        tasses, kifach tasses, kifach tassesat, l asl, qissa dyal, 9issa dyal, imta tkhel9at, bdat,
        chkoun sses""",
    "left": """mcha, mchat, mchaw, tla7, tlef, khwa, khwana, khlana, khlla, khella, khellana, sme7
        fina, sma7 fina, hreb, ghber, ghabr, ghabret, sta9al, staqal, ma b9ach kayjaweb, mab9ach
        kayjaweb, ma kayjawebch, makayjawbch, parti, khrej mn, 7bes, hbes, rhel, rahel, mab9ach, 7ta
        wahed ma 3ndo les mots de passe, ta wahed ma 3ndo les codes, 7ta wahed ma 3ndo mot de passe,
        ma 3ndnach les mots de passe, hta wahed ma 3ndo les mots de passe, ta had ma 3ndo les mots
        de passe, 7ta wahed ma 3ndo password""",
    "access": """mot de passe, mots de passe, les mots de passe, password, passwords, les codes,
        codes, modpass, mdp, accès, acces, l accès, sawaret, swaret, comptes, les comptes, 7ta wahed
        ma 3ndo les mots de passe, ta wahed ma 3ndo les codes, 7ta wahed ma 3ndo mot de passe, ma
        3ndnach les mots de passe, hta wahed ma 3ndo les mots de passe, ta had ma 3ndo les mots de
        passe, 7ta wahed ma 3ndo password, l code, kelmat sir, kalimat sir""",
    "handover": """nsellem role, nsellem rôle, nsellem rôle dyali, nsllem role dyali, nsslem,
        nsellem l groupe, nsellem, nsllem, n3ti role dyali, n3ti rôle dyali, n3ti blasti, y3ewedni,
        y3awedni, y3ewwedni, y3wdni, khalifa, succession, successeur, nkhelli blasti, nkhlli role,
        passer le relais, ma b9itch baghi nkoun, mab9itch baghi nkoun connector, blasti, yakhod
        blasti, nbddel m3a chi wahed, remplaçant, remplacer, li yji f blasti""",
    "theme": """eau, gestion de l'eau, bénévoles, benevoles, bénévole, motatawi3in, mtatw3in,
        motatawi3, financement, tamwil, flous, lflous, subventions, gouvernance, association,
        associations, jam3iya, jam3iyat, jm3ia, coopérative, ta3awoniya, ta3awniya, mairie, jama3a,
        jiran, ljiran, quartier, 7ouma, citoyens, participation, moucharaka, conflits, machakil,
        mchakil, nizae, budget, mizaniya, espace, réunions, motivation, chabab, jeunes, loyer, lkra,
        nas, membres, membres jdad, nas jdad, tiers-lieu, tiers-lieux, communs, projet, groupe,
        dons, économie circulaire, événement, rencontres""",
    # What is made, offered, written and decided
    "project": """projet, projets, project, projects, machrou3, lmachrou3, mechrou3, machari3,
        lmachari3, les projets, l projets, lprojets, mobadara, moubadara, initiative, initiatives,
        ina projets, achmen projets, mchari3, projetat""",
    "partner": """partenaire, partenaires, les partenaires, partner, partners, chorakae, chouraka2,
        choraka2, chorka2, charik, organisations amies, réseaux amis, partenariat, partenariats, m3a
        mn khddamin, m3a mn kankhedmo, m3a mn kat3awno, chraka, associations partenaires, les
        partners, chourakae""",
    "board": """tableau, l tableau, ltableau, le tableau, tableau d'annonces, annonces, les
        annonces, l3oroud, 3oroud o talabat, l3oroud w talabat, lou7a, lawha, offres et besoins,
        board, l board, lboard""",
    "side:offer": """kay3ti, kay3tiw, y3ti, kay9eddem, kayqeddem, kay9edmo, kaysellef, ysellef,
        ysellefni, kayslef, offre, offres, kaypropozi, kaypropose, propose, 3erd, 3oroud, prête,
        kayprêter, kay3red, kay3erdo, yqeddem, prêter, les offres, 3ard, kayslfo, yslef, ysllef""",
    "side:need": """me7taj, me7tajin, mehtajin, m7taj, m7tajin, kay7taj, kay7tajo, kayhtajo,
        khasshom, khasso, khass nas, besoin, besoins, talabat, talab, kaytelbo, kaytlbo, katlbo,
        demandes, les besoins, chno khass nas, chno khasshom, kaytlob, kaytleb, m7taja, khaso""",
    "side:challenge": """challenge, challenges, défi, défis, defi, defis, ta7adi, tahadi, ta7adiyat,
        les défis, les challenges, tahaddi""",
    "article": """magazine, l magazine, lmagazine, article, articles, les articles, majalla,
        lmajalla, majala, ma9al, maqal, ma9alat, maqalat, blog, l blog, interview, interviews, l
        article, larticle, le magazine, l maqal, lmajala""",
    "latest": """jdid, jdad, akher, akhir, l akhir, lekher, lekhrin, lkhrin, dernier, derniers,
        dernière, dernières, chno jdid, nouveaux, nouveau, récents, récent, tal ma kayn, li jdad,
        jdida, jdod, akher ma, récemment, nouveautés, khrej jdid, ljdid""",
    "write_up": """nkteb, nkteb chi, nkteb article, nkteb ma9al, nktb, nncher, nnechr, nnchr, nnechr
        article, npublier, npublyi, npubli, publier, nsift article, nsifet article, nekteb,
        rédaction, rédacteur, écrire, éditeur, nktbo, nncher article, nncher chi, proposer un
        article, nsahem b""",
    "proposal": """proposition, propositions, les propositions, i9tira7, iqtirah, i9tirah,
        i9tira7at, iqtirahat, vote, votes, tswit, taswit, nsewto, nsowto, kayswto, kaysewto,
        kantsewto, décision, décisions, decision, decisions, les décisions, 9arar, qarar, 9ararat,
        qararat, l9ararat, lqararat, kayt9errer, kaytqerrer, kaytqerr, chno kayt9errer, kat9errou
        daba""",
    "open": """me7loul, me7loula, mahloul, mahloula, mehloulin, me7loulin, m7loulin, m7loul,
        ouverte, ouvertes, ouvert, en cours, kayt9errer daba, kaytqerrer daba, kayt9errer,
        kaytqerrer, f niqach, daba, mazal, en attente, mazal me7loula, li kaynin daba, mftou7,
        mftou7in, had sa3a, f had lwe9t""",
    # The bot itself
    "help": """chno ta9der dir, chno tqder dir, chno t9der dir, chno taqder dir, chno tqder tdir,
        chno t9der tdir, chno katdir, chno kat3ref dir, chno kat3ref tdir, ach kat3ref dir, ach
        katdir, ach tqder dir, ach t9der dir, fach tqder t3awenni, fach t9der t3awenni, f ach t9der
        t3awenni, fach ta9der t3awenni, kifach tqder t3awenni, kifach t9der t3awenni, tqder
        t3awenni, t9der t3awenni, ta9der t3awenni, wach tqder t3awenni, 3awenni, 3awni, 3aweni,
        t3awenni, mosa3ada, mousa3ada, chkoun nta, chkoun nti, nta bot, wach nta bot, wach nta
        robot, kifach katkhdem, kifach khddam, kifach khddam had bot, kifach nst3mlek, kifach
        nsta3melek, kifach nkhdem bik, kifach nsta3mel had bot, commandes, les commandes, commande,
        l commandes, help, aide, chno nqder nsewlek, chno nsewlek, chno n9der nsewlek, 3lach n9der
        nsewlek, chno kaydir had bot, chno kaydir bot, khassni mosa3ada, chno imken dir, chno imken
        tdir, had bot, chno les commandes, bghit mosa3ada, khassni l3awn""",
    "usage": """kifach nsta3mel, kifach nst3mel, kifach nsta3ml, kifach kankhdem b, kifach nkhdem b,
        kifach nsta3mlo, comment utiliser, kifach katkhdem commande, kifach katkhdem la
        commande""",
    "act:event": """ndir événement, ndir evenement, ndir event, ndir chi événement, nzid événement,
        nzid evenement, nzid event, nzid chi événement, créer un événement, ncréer événement, ncreer
        evenement, ncreer event, ncréer event, nannuler événement, nannuli événement, nannuli
        evenement, nbddel événement dyali, nbedel l événement dyali, l événement dyali, n7eyed
        événement, norganizi événement, norganizi evenement, ndir lqa2, ndir atelier, nzid atelier,
        nlghi événement, nsuprimi événement""",
    "act:reminder": "tadkir, ndir rappel, ndir chi rappel, rappels, ndir tadkir, n7ett rappel",
    "act:privacy": """nmse7 les données dyali, nmse7 données dyali, nms7 données dyali, données
        dyali, les données dyali, lma3loumat dyali, ma3loumat dyali, nsupprimer compte dyali, nmse7
        compte dyali, nsuprimi compte dyali, n7eyed compte dyali, m3loumat dyali, nmse7 lma3loumat
        dyali, chno kat3ref 3liya, chno 3ndkom 3liya, n7yed données dyali, nexporter données
        dyali""",
    "act:profile": """nbeddel profil dyali, nbedel profil dyali, nbddel profil dyali, nbeddel l
        profil dyali, nbeddel lprofil dyali, profil dyali, l profil dyali, lprofil dyali, nmodifier
        profil dyali, nmodifyi profil dyali, nbeddel lougha, nbeddel logha, nbddel lougha, nbddel
        logha, nbedel lougha, nbeddel la langue, nbddel la langue, nbeddel langue, nbdl logha, nbdel
        lougha""",
    "act:people": "y3errfouni 3la, t3errefni 3la chi wahed, introduction m3a",
    "act:onboarding": """nakhod buddy, nl9a buddy, nelqa buddy, bghit buddy, khassni buddy, ykoun
        3ndi buddy, chi buddy""",
    "act:decision": """n9tareh chi haja, nqtareh chi haja, nqtareh décision, n9tareh décision,
        n9tare7 décision, n9tare7 chi haja, ndir proposition, nqtarah décision, n3ared, ndir
        objection, nqtareh 9arar""",
    "act:connector": """n3red 3la nas l groupe dyali, n3red 3la nas, ninviter nas, ninviti nas, lien
        d'invitation, n3lem nas, n3ti role, ndir annonce, n3red nas l groupe, invitation l
        groupe""",
    "act:chapter": """carte dyal les groupes, la carte, lcarte, l map, lkharita, kharita, map dyal
        groupat, ndir chapter, ndir groupe, ndir groupe jdid, ndir chapter jdid, nbda groupe, nebda
        groupe, nebda chapter, ncréer groupe, ncreer groupe, ncréer chapter, ncreer chapter, n7ell
        chapter, n7el groupe, n7ell groupe, n7el chapter, n7ell l groupe, nasses groupe, nasses
        chapter, nkhrej mn groupe, nkhrej mn chapter, nkhrej mn l groupe, groupe jdid, chapter jdid,
        ndkhel l chi groupe, ndkhel l chi chapter, nfte7 groupe, lancer un groupe, nmchi mn
        groupe""",
    "act:board": """ndir offre, ndir annonce f tableau, n3ti chi haja, n7ett offre, n7et annonce,
        ndir chi offre, ndir talab, n7ett talab""",
    "act:project": """n9eddem projet dyali, nqeddem projet dyali, nqeddem projet, n9eddem projet,
        nzid projet, nzid projet dyali, npresenti projet dyali, ndir projet, nprésenter projet
        dyali, n9dem projet dyali""",
    "act:magazine": "ntabe3 magazine, nabonner magazine, ntbe3 l magazine, nabonna f magazine",
    "greeting": """salam, slm, salam 3likom, salam 3alaykom, salamo 3alaykom, salam alaykoum, salam
        aleykoum, assalamo 3alaykom, sba7 lkhir, sbah lkhir, sbah l khir, sbah lkhir 3likom, msa
        lkhir, mse lkhir, msa l khir, ahlan, ahla, mar7ba, merhba, marhba, marhaba, bonjour,
        bonsoir, salut, coucou, hello, hi, hey, labas, la bas, labas 3lik, labas 3likom, ki dayr, ki
        dayra, kidayr, kidayrin, ki dayrin, kif dayr, kif dayrin, kolchi mzyan, kolchi bikhir,
        bikhir, cv, ça va, ca va, ach khbarek, ach khbarkom, ach akhbarkom, wa salam, wach labas,
        hamdoullah, kirak, nhar zwin, nhar mabrouk, lila sa3ida, tsbe7 3la khir, tsb7 3la khir,
        kidayra""",
    "thanks": """choukran, chokran, chukran, shukran, choukrane, merci, merci bzaf, merci bezzaf,
        choukran bzaf, choukran bezzaf, chokran bzaf, tbarkellah 3lik, tbarkallah 3lik, tbarklah
        3lik, lah ykhellik, allah ykhellik, lah ykhlik, lah yhefdek, allah y7efdek, lah y7fdek, lah
        ybarek fik, allah ybarek fik, barak lah fik, barakallah fik, baraka lah fik, barakallaho
        fik, lah yr7em lwalidin, lah yrhem lwalidin, lah ye3tik sa7a, lah y3tik sa7a, allah y3tik
        saha, sehha, s7iti, sa7it, thanks, thank you, mrc, mersi, yarhem waldik, lah irhem waldik,
        lah yjazik bikhir, jazak allah, allah yrdi 3lik, merci infiniment, 1000 merci, alf choukr,
        tchekrat, lah yrhem waldik""",
    "audience": """kolchi, kolkom, 3likom, lik, likom, khouti, khoti, khouya, khoya, khti, drari,
        nass, bot, a bot, sidi, sa7bi, jami3, tout le monde, l jami3, bzaf, bezzaf, 3la kolchi, 3la
        mosa3ada, a sat, jma3a, 3lik, a khouya, a drari, 3la l3awn, 3awentini, 3awntini, bzef""",
    "praise": """mzyan, mezyan, zwin, zwina, wa3er, wa3ra, tbarkellah, top, super, nadi, nadya,
        nadia, momtaz, hayel, parfait, genial, 3jebni, merveilleux, mfid, raw3a, n9i, 3awentini
        bzaf, 3awntini bzaf, nfe3tini, tayara""",
}
