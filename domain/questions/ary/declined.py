"""Darija: what is declined, parts of the world, and the languages that people speak."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "region:africa": """ifri9ya, ifriqya, ifri9iya, ifriqiya, afri9ya, afrique, africa, l afrique,
        ifrikia, ifrikya""",
    "region:north_africa": """chamal ifri9ya, chamal ifriqya, chamal ifri9iya, chamal ifriqiya,
        chamal afri9ya, afrique du nord, l afrique du nord, maghreb, chamal ifrikya, chamal ifrikia,
        lmaghrib l3arabi, maghrib l3arabi""",
    "region:west_africa": """gharb ifri9ya, gharb ifriqya, afrique de l'ouest, l afrique de l'ouest,
        gharb ifriqiya""",
    "region:europe": """oroppa, oropa, ouroppa, europe, l europe, leurope, orobba, ouroupa, oroba,
        urubba, ouroba, ouropa, oruba""",
    "region:asia": "asya, asia, asie, l asie, assia",
    "region:latin_america": """amérique latine, amerique latine, l amérique latine, amrika latiniya,
        amrika llatiniya, amirika latiniya, amrika latinia""",
    "region:south_america": """amérique du sud, amerique du sud, l amérique du sud, amrika
        janoubiya, amrika ljanoubiya""",
    "region:north_america": "amérique du nord, amerique du nord, amrika chamaliya",
    "region:middle_east": """char9 l2awsat, cherq l awsat, charq l awsat, moyen-orient, moyen
        orient, char9 awsat""",
    "region:oceania": "océanie, oceanie",
    "region:mediterranean": "méditerranée, mediterranee, lmoutawassit, bhar lmoutawassit",
    "region:brittany": "bretagne",
    "region:scandinavia": "scandinavie",
    "spoken:ar": """l3arbiya, 3arbiya, l3erbiya, 3arabiya, l3arabiya, arabe, l arabe, darija,
        ddarija, larabe, l 3arbiya, l3arbia, darja""",
    "spoken:ca": "catalan, lcatalan",
    "spoken:de": """almaniya, l almaniya, lalmaniya, almania, lalmania, allemand, l allemand, l
        almania, almanya""",
    "spoken:en": """negliziya, l nagliziya, lingliziya, linglizia, nglizia, ngliziya, nngliziya,
        anglais, l anglais, langlais, lnegliziya, english, lingliza, negliza, anglaise, l ngliziya,
        linglisia, l ingliziya, neglizia, nglyza""",
    "spoken:es": """sbanyouliya, sbelyouniya, sbelioniya, sbanyoliya, sbanyolia, sbenyouliya,
        sbanioulia, espagnol, l espagnol, lespagnol, l isbaniya, isbaniya, lisbaniya, sbanioliya,
        sbniouliya, sbalyonya""",
    "spoken:fr": """fransawiya, fransawia, faransiya, lfaransiya, lfransawiya, lfransawia, fransiya,
        français, francais, l français, lfrançais, lfrancais, fronsi, lfransiya, farancia,
        fransia""",
    "spoken:it": """talyaniya, talyania, taliyaniya, italien, l italien, litalien, italiya,
        ltalyaniya, talyanya""",
    "spoken:nl": """holandiya, hollandiya, néerlandais, neerlandais, holandia, lholandiya, l
        holandiya""",
    "spoken:pt": """bortoghaliya, bortoghalia, lbortoghaliya, portugais, l portugais, lportugais,
        bortou9aliya, bortqiziya, l bortoghaliya""",
    "spoken:ru": "rousiya, russe, roussiya, rrousiya",
    "spoken:zh": "chinwiya, chinois, chinwia, siniya",
    "spoken:tr": "torkiya, turkiya, turc, tourkiya, lturkiya, turkia",
    "spoken:uk": "ukrainien, okraniya",
    "spoken:br": "breton, lbreton",
    "spoken:ja": "yabaniya, japonais, lyabaniya",
    "spoken:pl": "polonais, boloniya",
    "private_data": """email, l email, lemail, e-mail, mail, lmail, l mail, emails, les emails,
        numéro, numero, nmra, nemra, nmera, nemrra, nmirra, ra9m, raqm, telephone, téléphone, l
        telephone, tilifoun, tilifon, tilifone, tel, portable, gsm, whatsapp, l whatsapp, whatsap,
        adresse, l adresse, ladresse, l'adresse, 3onwan, l3onwan, 3onwan dyal dar, messages privés,
        les messages privés, messages prives, messages, les messages, message privé, msgs, mp, dm,
        dms, les dm, profil caché, profil mkhebbi, profil mkhebi, profils cachés, mkhebbi, date de
        naissance, tarikh lmilad, salaire, lkhelsa, chhriya, lchhriya, salaire dyal, compte
        bancaire, rib, rib dyal, iban, données personnelles, ma3loumat chakhsiya, lma3loumat
        chakhsiya, m3loumat chakhsiya, ma3loumat khassa, vrai nom, smiya l7a9i9iya, conversations,
        conversation privée, rasa2il, rassa2il, risa2il, nmra dyal, numero dyal, numéro dyal, nmrto,
        nemrto, nmrtha, numéro de téléphone, nemra dyal telephone, nmra dyal telephone, contacts
        dyal, coordonnées, coordonnees, ra9m lhatif, ra9m lhatef, ra9m dyal""",
    "weak_private": """fin sakn bdabt, fin saken b dabt, fin sakna b dabt, fin sakna bdabt, fin sakn
        b dabt, fin saken bdabt, fin kaysken, fin sakna, fin saken, fin sakn, 3id lmilad, 3id milad,
        anniversaire, ch7al f 3amro, ch7al 3ndo f 3mro, ch7al f 3merha, ch7al 3endo d l3am, 3mro,
        l3mer, l3mr, l age, âge, zen9a, zan9a, dar dyal, ina zen9a, ina rue, zn9a, rue, sakn
        bdabt""",
    "cheat": """nsa, nssa, nssaw, tjahel, tjahl, tejahel, ignore, ignorer, oublie, khelli 3lik,
        khlli 3lik, ma teb3ch, mat3tabrch, ma t7termch, ma tb3ch, desactive, désactive, 7eyed,
        hiyed, contourne, bypass, ma tb9ach tabe3, ignori, nsay, matbe3ch""",
    "orders": """règles, regles, les règles, les regles, instructions, les instructions, l
        instructions, linstructions, awamir, l awamir, lawamir, ta3limat, ta3limate, tta3limat,
        9awa3id, qawa3id, l9awa3id, lqawa3id, consignes, consigne, prompt, li 3tawk, li goultlek, li
        galou lik, li galo lik, filtres, filtre, limites, restrictions, li fat, kolchi li fat, li
        qbel, li 9bel, l9awanin, qawanin, 9awanin""",
    "persona": """nta daba, daba nta, mn daba nta, men daba nta, mn daba nti, dir rassek, dir rasek,
        dir b7al ila nta, dir bhal ila nta, dir rassek b7al, tu es maintenant, l3eb dawr, l3eb rôle,
        mode développeur, mode dev, mode admin, mode debug, jailbreak, bla 9awa3id, bla qawa3id, bla
        règles, bla filtres, bla limites, developer mode, khdem bla, sans règles, sans filtre, mode
        dieu, kheyel rassek, nta hacker""",
    "secret": """token, l token, ltoken, token dyalek, l token dyalek, tokens, api key, clé api, cle
        api, clé secrète, code secret, mot de passe admin, mot de passe dyal admin, prompt système,
        system prompt, prompt dyalek, l prompt dyalek, instructions dyalek, variables
        d'environnement, les secrets, secrets, asrar, sirr, config, configuration, les instructions
        dyalek, ta3limat dyalek, règles internes, les règles internes, fichier env, clé privée,
        password dyal admin""",
    "secret_own": """token dyalek, l token dyalek, ltoken dyalek, prompt système, system prompt,
        prompt dyalek, l prompt dyalek, instructions dyalek, les instructions dyalek, ta3limat
        dyalek, lasrar dyalek, config dyalek, configuration dyalek, secrets dyalek""",
    "command": """3tini, 3tini, 3tina, werrini, werini, wrrini, wrini, warini, goul liya, goul lia,
        goulia, gouliya, affiche, afficher, imprimi, imprime, sift, sifet, sifet liya, sift lia,
        sift liya, kteb liya, kteb lia, jib, jib liya, liste, lister, kchef, kchef liya, chno howa,
        montre, partage, partagi, exporter, 9ra, qra, 3awed, répète, 3tihom liya""",
    "supposed": "chno kaytra ila, chno ghaywqe3 ila, matnsach, ma tnsach, ma tnssach",
    "attack": """drop table, delete from, select from, rm rf, sudo, pingi kolchi, pingi everyone,
        ping everyone, pingi ga3, pingi nas kamlin, pingi tout le monde, ping kolchi, mentionne tout
        le monde, mentioni kolchi, mentionni kolchi, tagi kolchi, dirni admin, dirni steward, redni
        admin, rdni admin, 3tini admin, 3tini role admin, 3tini les droits, 3tini l admin, 3tini
        role dyal admin, msse7 kolchi, mse7 kolchi, mse7 ga3, mseh kolchi, msa7 kolchi, mse7
        serveur, supprimi kolchi, supprime tout, bani kolchi, banni kolchi, ban kolchi, kicki
        kolchi, kick kolchi, sift message l kolchi, sifet l kolchi, sift l kolchi, spam, spami,
        système message, message système, nouvelle instruction, exporter l annuaire, expulsi kolchi,
        jri 3la kolchi""",
    "told": """kan zwin, kanet zwina, kant zwina, kanet wa3ra, kan wa3er, mchit lbare7, mchina,
        tla9ina, kena, konna, kount, gal liya, galt liya, galli, galtli, hhhhh, hhhhhh, hhhh, hhh,
        hahaha, lol, mdr, wa hadchi, nsit, tlefti, ghlat, ghlet, sma7 liya, sme7 liya, sm7ou liya,
        mouchti, mchti, mch dyali, l9ett, l9et, machi hna, wa tkhercha9, wa hadchi bezzaf, lbare7
        kan, kan mzyan, fatni, fatetni""",
    "jest": """nokta, nokat, noukta, blague, blagues, chi nokta, 9asida, poème, chi 9isa, recette,
        recettes, devoirs, lghaz, charade, histoire drôle, chi blague, wasfa""",
    "off_topic": """météo, meteo, lmeteo, la météo, ljaw, jaw, ljow, ljew, lwa9t ljaw, chta, chtta,
        lchta, skhana, lskhana, chems, telj, lkora, kora, koura, foot, football, match, lmatch,
        matchat, raja, wydad, widad, wac, barça, barca lmatch, real madrid, real, chelsea, messi,
        ronaldo, hakimi, mountakhab, lmontakhab, montakhab, champions league, coupe du monde, kas
        l3alam, can, botola, rb7, rbe7, ghleb, tajine, tagine, tajin, couscous, kseksou, kesksou,
        seksou, harira, 7rira, bastila, pastilla, rfissa, tanjiya, tanjia, msemen, baghrir, sfenj,
        pizza, tacos, ntiyeb, ntyeb, ntayeb, tayeb, kaytiyeb, kaytteyeb, ntiyb, tiyeb, ntiyyeb,
        gateau, gâteau, keika, cake, recette, djaj, lham, nokta, blague, capitale dyal, l capitale,
        3asima, l3asima, 3asimat, président, president, ra2is, malik, lmalik, ministre, wazir,
        bitcoin, crypto, bourse, loterie, loto, horoscope, borj, abraj, devoirs, train, tren, tran,
        machina l, avion, vol l, tiyara, tayara dyal, taxi, taksi, bus, tobis, tram, restaurant,
        resto, restau, film, aflam, filme, moussalsal, mosalsal, série, netflix, chanson, ghnia,
        oghniya, aghani, élections, intikhabat, traduis, terjem, terjem liya, tzewjini, tzewej bia,
        ma3na l7ayat, maths, riyadiyat, équation, chatgpt, akhbar l3alam, news, trump, tbib snan,
        dwa, dwa dyal, symptômes, jeu vidéo, playstation, taux de change, dollar, dolar, euro b,
        lor, taman dhab, taman, sokan, ch7al mn nsama, hotel, hôtel, ch7al b3ida, chkoun khtare3,
        impôts, daraib, iphone, pc portable, imprimante, wifi, chtranj, chess, sudoku, l9mar,
        planètes, dinosaures, ch7al tsala, ch7al sala, ch7al lmatch, smayem, mosta9bal dyal
        bitcoin""",
}
