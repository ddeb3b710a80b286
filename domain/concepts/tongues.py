"""What people speak: languages, by their names in the languages of the network and in their own.

In the form of ``domain/concepts/subjects.py``; the key is ``tongue-`` and the code (ISO 639).
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """\
tongue-en: English | anglais | inglés | Englisch | inglês | inglese | anglès | Engels | الإنجليزية, انجليزي
tongue-fr: French | français | francés | Französisch | francês | francese | francès | Frans | الفرنسية, فرنسي
tongue-es: Spanish, Castilian | espagnol, castillan | español, castellano | Spanisch | espanhol | spagnolo | espanyol, castellà | Spaans | الإسبانية, اسباني
tongue-de: German | allemand | alemán | Deutsch | alemão | tedesco | alemany | Duits | الألمانية, الماني
tongue-pt: Portuguese | portugais | portugués | Portugiesisch | português | portoghese | portuguès | Portugees | البرتغالية
tongue-it: Italian | italien | italiano | Italienisch | italiano | italiano | italià | Italiaans | الإيطالية, ايطالي
tongue-ca: Catalan, Valencian | catalan | catalán | Katalanisch | catalão | catalano | català | Catalaans | الكتالونية
tongue-nl: Dutch, Flemish | néerlandais, flamand | neerlandés, holandés | Niederländisch | holandês, neerlandês | olandese | neerlandès | Nederlands, Vlaams | الهولندية
tongue-ar: Arabic, Darija | arabe | árabe | Arabisch | árabe | arabo | àrab | Arabisch | العربية, عربي, الدارجة
tongue-ru: Russian, русский | russe | ruso | Russisch | russo | russo | rus | Russisch | الروسية
tongue-zh: Chinese, Mandarin, 中文 | chinois | chino, mandarín | Chinesisch | chinês | cinese | xinès | Chinees | الصينية
tongue-ja: Japanese, 日本語 | japonais | japonés | Japanisch | japonês | giapponese | japonès | Japans | اليابانية
tongue-ko: Korean, 한국어 | coréen | coreano | Koreanisch | coreano | coreano | coreà | Koreaans | الكورية
tongue-pl: Polish, polski | polonais | polaco | Polnisch | polonês, polaco | polacco | polonès | Pools | البولندية
tongue-tr: Turkish, Türkçe | turc | turco | Türkisch | turco | turco | turc | Turks | التركية
tongue-uk: Ukrainian, українська | ukrainien | ucraniano | Ukrainisch | ucraniano | ucraino | ucraïnès | Oekraïens | الأوكرانية
tongue-ro: Romanian, română | roumain | rumano | Rumänisch | romeno | rumeno | romanès | Roemeens | الرومانية
tongue-el: Greek, ελληνικά | grec | griego | Griechisch | grego | greco | grec | Grieks | اليونانية
tongue-he: Hebrew, עברית | hébreu | hebreo | Hebräisch | hebraico | ebraico | hebreu | Hebreeuws | العبرية
tongue-fa: Persian, Farsi, فارسی | persan | persa | Persisch | persa | persiano | persa | Perzisch | الفارسية
tongue-hi: Hindi, हिन्दी | hindi | hindi | Hindi | hindi | hindi | hindi | Hindi | الهندية
tongue-ur: Urdu, اردو | ourdou | urdu | Urdu | urdu | urdu | urdú | Urdu | الأردية
tongue-sv: Swedish, svenska | suédois | sueco | Schwedisch | sueco | svedese | suec | Zweeds | السويدية
tongue-da: Danish, dansk | danois | danés | Dänisch | dinamarquês | danese | danès | Deens | الدنماركية
tongue-no: Norwegian, norsk | norvégien | noruego | Norwegisch | norueguês | norvegese | noruec | Noors | النرويجية
tongue-fi: Finnish, suomi | finnois | finés, finlandés | Finnisch | finlandês | finlandese | finès | Fins | الفنلندية
tongue-cs: Czech, čeština | tchèque | checo | Tschechisch | tcheco | ceco | txec | Tsjechisch | التشيكية
tongue-hu: Hungarian, magyar | hongrois | húngaro | Ungarisch | húngaro | ungherese | hongarès | Hongaars | المجرية
tongue-eu: Basque, euskara, euskera | basque | vasco | Baskisch | basco | basco | basc, èuscar | Baskisch | الباسكية
tongue-gl: Galician | galicien | gallego, galego | Galicisch | galego | galiziano | gallec | Galicisch | الجاليكية
tongue-br: Breton, brezhoneg | breton | bretón | Bretonisch | bretão | bretone | bretó | Bretons | البريتونية
tongue-oc: Occitan | occitan | occitano | Okzitanisch | occitano | occitano | occità | Occitaans | الأوكسيتانية
tongue-sw: Swahili, Kiswahili | swahili | suajili | Suaheli | suaíli | swahili | suahili | Swahili | السواحيلية
tongue-wo: Wolof | wolof | wólof | Wolof | wolof | wolof | wòlof | Wolof | الولوفية
tongue-ber: Tamazight, Amazigh, Berber | amazigh, berbère, tamazight, kabyle | bereber | Berberisch | berbere | berbero | amazic | Berbers | الأمازيغية
tongue-vi: Vietnamese, tiếng Việt | vietnamien | vietnamita | Vietnamesisch | vietnamita | vietnamita | vietnamita | Vietnamees | الفيتنامية
tongue-signs: sign language | langue des signes, LSF | lengua de signos, lengua de señas | Gebärdensprache | língua de sinais, Libras | lingua dei segni | llengua de signes | gebarentaal | لغة الإشارة
"""
