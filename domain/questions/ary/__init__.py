"""Darija in Latin letters, with the French that is mixed into it: the words that people ask with."""

from __future__ import annotations

from typing import Final

from domain.questions.ary import asking, declined, knowing, taking
from domain.questions.vocabulary import Vocabulary

_DAYS: Final = {
    "Monday": "tnin, letnin, ltnin, lundi",
    "Tuesday": "tlat, tlata, mardi, ttlat",
    "Wednesday": "larb3, lareb3, l arb3, mercredi, larb3a",
    "Thursday": "lkhmis, khmis, jeudi, l khmis",
    "Friday": """jem3a, jm3a, ljem3a, ljm3a, jme3, jam3a, ljam3a, vendredi, l jem3a, jomo3a,
        joumou3a""",
    "Saturday": "sebt, lsebt, sbt, samedi, ssebt",
    "Sunday": "l7ed, lhed, 7ed, dimanche, l7edd, lhad",
}
_MONTHS: Final = {
    "January": "yanayer, janvier",
    "February": "febrayer, fevrier, fbrayer",
    "March": "mars",
    "April": "abril, avril",
    "May": "may, mai, mayyo",
    "June": "yunyu, juin, younyou, yonyo",
    "July": "yulyuz, juillet, youlyouz",
    "August": "ghocht, aout, ghucht",
    "September": "chotanbir, septembre, shutanbir",
    "October": "oktobar, octobre",
    "November": "nowanbir, novembre",
    "December": "dojanbir, decembre",
}
_SAID: Final = {
    "today": "lyoum, lyouma, lyum, lyoma, had nhar, aujourd hui, had lyoum",
    "tomorrow": "ghedda, ghda, ghadda, gheda, demain, rda",
    "tomorrow evening": """ghedda f lil, ghda f lil, ghedda flil, ghda flil, ghedda l3chiya, ghda f
        l3chiya,"""
    "ghedda f l3chiya, ghadda f lil, ghedda bellil, ghedda blil, ghda blil, ghda bellil, gheda f lil, demain soir",
    "tomorrow morning": """ghedda f sbah, ghda f sbah, ghedda fsbah, ghda fsbah, ghedda sbah, ghda
        sbah, demain matin""",
    "the day after tomorrow": "b3d ghedda, be3d ghda, ba3d ghadda, b3d ghda",
    "tonight": """had lila, hadlila, lila, had llila, had l lila, lyouma f lil, lyoum f lil, had la
        nuit, ce soir""",
    "this evening": "had l3chiya, had l3chia, lyoum f l3chiya, had soir",
    "this weekend": """had l weekend, had lweekend, had weekend, l weekend, lweekend, had l week
        end, had lwikand, had wikand,"""
    "had le weekend, f weekend, had l wikend, had lwikend, weekend, ce weekend, had lwikand",
    "next weekend": """l weekend jay, weekend jay, lweekend jay, l weekend li jay, lweekend li jay,
        weekend li jay,"""
    "week end jay, l wikend jay, l wikend li jay, lwikend jay, le weekend prochain",
    "this week": """had simana, had semana, had ssimana, had smana, had simana hadi, had l2osbo3,
        had lousbou3, cette semaine, had l ousbou3""",
    "next week": """simana jaya, simana li jaya, semana jaya, semana li jaya, ssimana jaya, ssimana
        li jaya, smana jaya,"""
    "smana li jaya, simana ljaya, l2osbo3 jay, simana jayya, la semaine prochaine, semaine prochaine",
    "this month": "had chhar, had ch7er, had chher, had shhar, had chehar, ce mois, had lchhar",
    "next month": """chhar jay, chhar li jay, chher jay, chher li jay, chhar ljay, shhar jay, shhar
        li jay, chehar jay, ch7er jay,"""
    "le mois prochain, mois prochain, lchhar jay",
    "this year": "had l3am, had lam, had l 3am, had 3am, cette annee",
    "next year": "l3am jay, l3am li jay, 3am jay",
    "soon": """qrib bach, 9riban, qriban, f had liyam, had liyam, f liyam jaya, liyam jaya, bientot,
        3la 9rib, prochainement, had lyamat, had liyamat, f lyamat jaya""",
}


def _periods() -> dict[str, str]:
    """Each phrase of time, alone and after "in", with the English for it."""
    found: dict[str, str] = {}
    for times, form in ((_DAYS, "on {}"), (_MONTHS, "in {}"), (_SAID, "{}")):
        for english, phrases in times.items():
            for phrase in " ".join(phrases.split()).split(", "):
                said = form.replace("{}", english)
                found |= {phrase: said, f"f {phrase}": said}
                if times is _DAYS:
                    evening = f"{english} evening"
                    found |= {f"nhar {phrase}": said, f"had {phrase}": said, f"{phrase} jaya": said}
                    found |= {f"nhar {phrase} f lil": evening, f"{phrase} f lil": evening}
                if times is _MONTHS:
                    found |= {
                        f"chhar {phrase}": said,
                        f"f chhar {phrase}": said,
                        f"dyal {phrase}": said,
                    }
    return found


VOCABULARY: Final = Vocabulary(
    code="ary",
    concepts=asking.CONCEPTS | knowing.CONCEPTS | taking.CONCEPTS | declined.CONCEPTS,
    function_words="""f fi l lel b bi m3a mn men min 3la 3la 3end 3nd d dyal dial dyali dyalna
        dyalkom dyalek dyalhom dyalo dyalha o w u wla wlla ola walakin ila ida wach wash ach ash
        chno chnou achno achnou shno chkoun fin feen fayn mnin imta emta kifach 3lach ch7al kan kant
        kano kayn kayna kaynin ykoun ikoun tkoun ana nta nti nti7na 7na hna ntouma ntoma houa howa
        hiya huma homa houma had hada hadi hadchi hadak hadik dak dik li lli chi kol kolla kolchi
        gha ghir ghi 7ta hta bach 7it daba bzaf bezzaf chwiya chwia mzyan ma machi la le les un une
        des de du au aux en et dans pour avec sur je tu vous nous on est sont c qui que quoi ce cet
        cette mon ma mes notre votre bla ta temma tmma tema hnaya hnak lhih al el lia liya lina
        likom lik fihom fiha fih bihom biha bih 3ndkom 3ndek 3endkom 3andkom 3ndna 3andna 3andi 3ndi
        3ndo 3andou 3ando m3akom m3ana m3aya a wa ay qbel 9bel mor men7it qedam s t se si ga3 kamlin
        kamla kamel kaml yak iyeh ah kifma homma dial ge3 wahd wahed wa7ed we7da jouj wa7da fach
        f3lan jay jaya li3 ntoma rah raha ra rani""",
    fillers="""3afak 3afakom 3fak afak svp stp please khouya khoya khti khoti drari sa7bi sahbi sat
        khay a lah lalla sidi bghit bghina baghi bagha baghin bghi bghiti n3ref n3ref n3rf ta3ref
        t3ref t3rf 3reft 3rftou 3reftou 3rftiw kan3ref 3aref nqder n9der nqdr n9dr yqder y9der t9der
        tqder ta9der imken ymken momkin nchouf nchof nmchi nmshi ghadi ghadya ghadyin ghatdiro
        ghadiro ghatdirou dayrin dayr daro tdiro katdiro kaydiro dirou dir ndir ndiro ntla9a nla9a
        nl9a nelqa ntla9aw nsewel nsewlek sowal so2al so2al goul gouli golia goulia gol 9ol qol golo
        3tini 3tiwni warini werini wrini khass khassni khassna 7ajti haja 7aja hajat 7ajat chihaja
        salam ahlan choukran merci ok okay wakha safi zwin zwina mzyana mezyan jdid bonjour salut
        dakchi dakechi blasa blassa wa9t lwa9t nhar yom ss7ab nass 3a2ila s7abi sahbti bent weld
        khak ma3rftch ma3reftch ila3raf walo bhal chnahya yallah hadik chwya awla awal walla wllah
        inchallah nchallah ki kif kima bnadem mazal mazala hta m3rouf mohim interessant intéressante
        bien bon bonne programmé prévu prevu kayn-chi kaytdar tdar ghaytdar ghaykoun ghatkoun ykon
        kaykoun kaykon tkon nkoun ghankoun ghankon safar mossafir zyara nzour kanzour lmdina mdina
        medina ville quartier 3ndkoum khdma chghol zma zmn a sa3a ga3ma li bti bda m3ah m3aha dabt
        bdabt sujet mawdou3 mawdo3 dyalna nhdr nhder hder nchark tafasil plus aussi alors donc
        bach""",
    slang={
        "shkoun": "chkoun",
        "chkon": "chkoun",
        "chkoune": "chkoun",
        "shkon": "chkoun",
        "skon": "chkoun",
        "achkoun": "chkoun",
        "wesh": "wach",
        "wash": "wach",
        "wech": "wach",
        "wax": "wach",
        "chnou": "chno",
        "chnu": "chno",
        "shnou": "chno",
        "shno": "chno",
        "achno": "chno",
        "achnou": "chno",
        "ashno": "chno",
        "achnowa": "chno",
        "chnowa": "chno",
        "achnahiya": "chno hiya",
        "chnahiya": "chno hiya",
        "chniya": "chno hiya",
        "fayn": "fin",
        "feen": "fin",
        "fine": "fin",
        "fein": "fin",
        "emta": "imta",
        "imtaa": "imta",
        "emtaa": "imta",
        "fo9ach": "imta",
        "foqach": "imta",
        "fou9ach": "imta",
        "w9tach": "imta",
        "weqtach": "imta",
        "kayen": "kayn",
        "kain": "kayn",
        "kaine": "kayn",
        "kayne": "kayn",
        "keyn": "kayn",
        "kayena": "kayna",
        "kaina": "kayna",
        "kifash": "kifach",
        "kifax": "kifach",
        "3lash": "3lach",
        "chhal": "ch7al",
        "chehal": "ch7al",
        "sh7al": "ch7al",
        "ch7all": "ch7al",
        "chal": "ch7al",
        "dial": "dyal",
        "diyal": "dyal",
        "dyel": "dyal",
        "diali": "dyali",
        "dialkom": "dyalkom",
        "dialek": "dyalek",
        "dialna": "dyalna",
        "groupes": "groupat",
        "9rib": "qrib",
        "9riba": "qriba",
        "9rab": "qrab",
        "a9rab": "aqrab",
        "9rb": "qrib",
        "krib": "qrib",
        "gruope": "groupe",
        "group": "groupe",
        "lgroupe": "groupe",
        "lgroup": "groupe",
        "grp": "groupe",
        "3ndkoum": "3ndkom",
        "rejoint": "rejoindre",
        "atelié": "atelier",
        "y3awni": "y3awenni",
        "i3awenni": "y3awenni",
        "i3awni": "y3awenni",
        "y3awnni": "y3awenni",
        "kheddam": "khddam",
        "khdam": "khddam",
        "khedam": "khddam",
        "kheddama": "khddama",
        "khdama": "khddama",
        "kheddamin": "khddamin",
        "khdamin": "khddamin",
        "kayhdr": "kayhder",
        "kayhdar": "kayhder",
        "kayhedro": "kayhdro",
        "kayhadro": "kayhdro",
        "kathder": "kayhder",
        "tayhder": "kayhder",
        "kayhdrou": "kayhdro",
        "kay3ref": "kaye3ref",
        "kay3raf": "kaye3ref",
        "kaya3ref": "kaye3ref",
        "taye3ref": "kaye3ref",
        "tay3ref": "kaye3ref",
        "kaye3raf": "kaye3ref",
        "kay3rf": "kaye3ref",
        "kat3ref": "kaye3ref",
        "y3ref": "ye3ref",
        "y3raf": "ye3ref",
        "i3ref": "ye3ref",
        "kayfham": "kayfehm",
        "kayfhem": "kayfehm",
        "tayfhem": "kayfehm",
        "kifhem": "kayfehm",
        "fahem": "fahm",
        "l9ararat": "lqararat",
        "9ararat": "qararat",
        "l9arar": "lqarar",
        "9arar": "qarar",
    },
    into="""f, fi, l, mn, men, d, dyal, l7, à, a, de, en, hda, dakhel, f mdinat, f lmdina dyal, f
        dar, dyal lmdina""",
    near="""qrib l, qrib mn, qriba l, qriba mn, qrab l, qrab mn, 7da, hda, aqrab l, jnb, janb, 7dat,
        qrib men, près de, proche de, qrib d, f jwayeh, f nawahi""",
    ordinary="""man bar data best male mine same most nice tours split reading sale sens dar had
        lila nador sat fin ben hna ana wad sidi ain bab rass souk beni bni sebt khmis had mars""",
    trades="""avocat avocate avocats muhami mohami mouhami ingénieur ingénieure ingénieurs mohandis
        mouhandis mohandiss designer designers développeur développeuse développeurs dev graphiste
        photographe mossawir journaliste sahafi sahafiya comptable architecte architectes traducteur
        motarjim tbib tbiba nejjar nejar menuisier ostad oustada prof enseignant chercheur artiste
        fenan mohasib""",
    times="""lyoum lyouma ghedda ghda lila simana semana chhar weekend jay jaya tnin tlat larb3
        khmis jem3a sebt l7ed janvier février mars avril mai juin juillet août septembre octobre
        novembre décembre lil sbah l3chiya""",
    openers="o, w, wla, ola, o f, w f, o fi, w chno 3la, o chno 3la, et",
    there="temma tmma tema lhih hnak",
    periods=_periods(),
)
