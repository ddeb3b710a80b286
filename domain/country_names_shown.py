"""The names of countries in the languages that members can choose, beside English and French.

One a line: the code of ``country_names``, then the name in Spanish, German, Portuguese, Italian, Catalan
and Arabic, empty where it is the English one. They are those of the Unicode Common Locale Data
Repository, without what it adds in brackets; Hong Kong and Macao stand with their plain names.
"""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ("es", "de", "pt", "it", "ca", "ar")

TABLE: Final = """\
AD |||||أندورا
AE Emiratos Árabes Unidos|Vereinigte Arabische Emirate|Emirados Árabes Unidos|Emirati Arabi Uniti|Emirats Àrabs Units|الإمارات العربية المتحدة
AF Afganistán||Afeganistão||Afganistan|أفغانستان
AG Antigua y Barbuda|Antigua und Barbuda|Antígua e Barbuda|Antigua e Barbuda|Antigua i Barbuda|أنتيغوا وبربودا
AI Anguila||Anguila|||أنغويلا
AL |Albanien|Albânia||Albània|ألبانيا
AM |Armenien|Armênia||Armènia|أرمينيا
AO |||||أنغولا
AQ Antártida|Antarktis|Antártida|Antartide|Antàrtida|أنتاركتيكا
AR |Argentinien||||الأرجنتين
AS Samoa Americana|Amerikanisch-Samoa|Samoa Americana|Samoa Americane|Samoa Americana|ساموا الأمريكية
AT |Österreich|Áustria||Àustria|النمسا
AU |Australien|Austrália||Austràlia|أستراليا
AW |||||أروبا
AX Islas Aland|Ålandinseln|Ilhas Aland|Isole Åland|Illes Åland|جزر آلاند
AZ Azerbaiyán|Aserbaidschan|Azerbaijão|Azerbaigian|Azerbaidjan|أذربيجان
BA Bosnia y Herzegovina|Bosnien und Herzegowina|Bósnia e Herzegovina|Bosnia ed Erzegovina|Bòsnia i Hercegovina|البوسنة والهرسك
BB |||||بربادوس
BD Bangladés|Bangladesch||||بنغلاديش
BE Bélgica|Belgien|Bélgica|Belgio|Bèlgica|بلجيكا
BF ||Burquina Faso|||بوركينا فاسو
BG |Bulgarien|Bulgária||Bulgària|بلغاريا
BH Baréin||Barein|Bahrein||البحرين
BI |||||بوروندي
BJ Benín||||Benín|بنين
BL San Bartolomé|St. Barthélemy|São Bartolomeu|Saint-Barthélemy|Saint-Barthélemy|سان بارتليمي
BM Bermudas||Bermudas||Bermudes|برمودا
BN Brunéi|Brunei Darussalam||||بروناي
BO |Bolivien|Bolívia||Bolívia|بوليفيا
BQ Caribe neerlandés|Karibische Niederlande|Países Baixos Caribenhos|Caraibi Olandesi|Carib Neerlandès|هولندا الكاريبية
BR Brasil|Brasilien|Brasil|Brasile|Brasil|البرازيل
BS ||||Bahames|جزر البهاما
BT Bután||Butão|||بوتان
BV Isla Bouvet|Bouvetinsel|Ilha Bouvet|Isola Bouvet|Illa Bouvet|جزيرة بوفيه
BW Botsuana|Botsuana|Botsuana|||بوتسوانا
BY Bielorrusia||Bielorrússia|Bielorussia|Belarús|بيلاروس
BZ Belice|||||بليز
CA Canadá|Kanada|Canadá||Canadà|كندا
CC Islas Cocos|Kokosinseln|Ilhas Cocos|Isole Cocos|Illes Cocos|جزر كوكوس
CD República Democrática del Congo|Kongo-Kinshasa|Congo - Kinshasa|Congo - Kinshasa|Congo - Kinshasa|الكونغو - كينشاسا
CF República Centroafricana|Zentralafrikanische Republik|República Centro-Africana|Repubblica Centrafricana|República Centreafricana|جمهورية أفريقيا الوسطى
CG |Kongo-Brazzaville|República do Congo|Congo-Brazzaville|Congo - Brazzaville|الكونغو - برازافيل
CH Suiza|Schweiz|Suíça|Svizzera|Suïssa|سويسرا
CI ||Costa do Marfim|Costa d’Avorio||ساحل العاج
CK Islas Cook|Cookinseln|Ilhas Cook|Isole Cook|Illes Cook|جزر كوك
CL |||Cile|Xile|تشيلي
CM Camerún|Kamerun|Camarões|Camerun|Camerun|الكاميرون
CN |||Cina|Xina|الصين
CO |Kolumbien|Colômbia||Colòmbia|كولومبيا
CR |||||كوستاريكا
CU |Kuba||||كوبا
CV Cabo Verde|Cabo Verde|Cabo Verde|Capo Verde|Cap Verd|الرأس الأخضر
CW Curazao|||||كوراساو
CX Isla de Navidad|Weihnachtsinsel|Ilha Christmas|Isola Christmas|Illa Christmas|جزيرة كريسماس
CY Chipre|Zypern|Chipre|Cipro|Xipre|قبرص
CZ Chequia|Tschechien|Tchéquia|Cechia|Txèquia|التشيك
DE Alemania|Deutschland|Alemanha|Germania|Alemanya|ألمانيا
DJ Yibuti|Dschibuti|Djibuti|Gibuti||جيبوتي
DK Dinamarca|Dänemark|Dinamarca|Danimarca|Dinamarca|الدانمرك
DM |||||دومينيكا
DO República Dominicana|Dominikanische Republik|República Dominicana|Repubblica Dominicana|República Dominicana|جمهورية الدومينيكان
DZ Argelia|Algerien|Argélia||Algèria|الجزائر
EC ||Equador||Equador|الإكوادور
EE |Estland|Estônia||Estònia|إستونيا
EG Egipto|Ägypten|Egito|Egitto|Egipte|مصر
EH Sáhara Occidental|Westsahara|Saara Ocidental|Sahara Occidentale|Sàhara Occidental|الصحراء الغربية
ER ||Eritreia|||إريتريا
ES España|Spanien|Espanha|Spagna|Espanya|إسبانيا
ET Etiopía|Äthiopien|Etiópia|Etiopia|Etiòpia|إثيوبيا
FI Finlandia|Finnland|Finlândia|Finlandia|Finlàndia|فنلندا
FJ Fiyi|Fidschi||Figi||فيجي
FK Islas Malvinas|Falklandinseln|Ilhas Malvinas|Isole Falkland|Illes Falkland|جزر فوكلاند
FM |Mikronesien|Micronésia||Micronèsia|ميكرونيزيا
FO Islas Feroe|Färöer|Ilhas Faroé|Isole Fær Øer|Illes Fèroe|جزر فارو
FR Francia|Frankreich|França|Francia|França|فرنسا
GA Gabón|Gabun|Gabão|||الغابون
GB Reino Unido|Vereinigtes Königreich|Reino Unido|Regno Unito|Regne Unit|المملكة المتحدة
GD Granada||Granada|||غرينادا
GE |Georgien|Geórgia||Geòrgia|جورجيا
GF Guayana Francesa|Französisch-Guayana|Guiana Francesa|Guyana Francese|Guaiana Francesa|غويانا الفرنسية
GG Guernesey|||||غيرنزي
GH ||Gana|||غانا
GI |||Gibilterra||جبل طارق
GL Groenlandia|Grönland|Groenlândia|Groenlandia|Groenlàndia|غرينلاند
GM ||Gâmbia||Gàmbia|غامبيا
GN ||Guiné|||غينيا
GP Guadalupe||Guadalupe|Guadalupa|Guadalupe|غوادلوب
GQ Guinea Ecuatorial|Äquatorialguinea|Guiné Equatorial|Guinea Equatoriale|Guinea Equatorial|غينيا الاستوائية
GR Grecia|Griechenland|Grécia|Grecia|Grècia|اليونان
GS Islas Georgia del Sur y Sandwich del Sur|Südgeorgien und die Südlichen Sandwichinseln|Ilhas Geórgia do Sul e Sandwich do Sul|Georgia del Sud e Sandwich Australi|Illes Geòrgia del Sud i Sandwich del Sud|جورجيا الجنوبية وجزر ساندويتش الجنوبية
GT |||||غواتيمالا
GU |||||غوام
GW Guinea-Bisáu||Guiné-Bissau||Guinea Bissau|غينيا بيساو
GY ||Guiana|||غيانا
HK |Hongkong||||هونغ كونغ
HM Islas Heard y McDonald|Heard und McDonaldinseln|Ilhas Heard e McDonald|Isole Heard e McDonald|Illes Heard i McDonald|جزيرة هيرد وجزر ماكدونالد
HN ||||Hondures|هندوراس
HR Croacia|Kroatien|Croácia|Croazia|Croàcia|كرواتيا
HT Haití||||Haití|هايتي
HU Hungría|Ungarn|Hungria|Ungheria|Hongria|هنغاريا
ID |Indonesien|Indonésia||Indonèsia|إندونيسيا
IE Irlanda|Irland|Irlanda|Irlanda|Irlanda|أيرلندا
IL |||Israele||إسرائيل
IM Isla de Man||Ilha de Man|Isola di Man|Illa de Man|جزيرة مان
IN |Indien|Índia||Índia|الهند
IO Territorio Británico del Océano Índico|Britisches Territorium im Indischen Ozean|Território Britânico do Oceano Índico|Territorio Britannico dell’Oceano Indiano|Territori Britànic de l’Oceà Índic|الإقليم البريطاني في المحيط الهندي
IQ Irak|Irak|Iraque|||العراق
IR Irán||Irã|||إيران
IS Islandia|Island|Islândia|Islanda|Islàndia|آيسلندا
IT Italia|Italien|Itália|Italia|Itàlia|إيطاليا
JE |||||جيرسي
JM |Jamaika||Giamaica||جامايكا
JO Jordania|Jordanien|Jordânia|Giordania|Jordània|الأردن
JP Japón||Japão|Giappone|Japó|اليابان
KE Kenia|Kenia|Quênia|||كينيا
KG Kirguistán|Kirgisistan|Quirguistão|Kirghizistan|Kirguizstan|قيرغيزستان
KH Camboya|Kambodscha|Camboja|Cambogia|Cambodja|كمبوديا
KI ||Quiribati|||كيريباتي
KM Comoras|Komoren|Comores|Comore|Comores|جزر القمر
KN San Cristóbal y Nieves|St. Kitts und Nevis|São Cristóvão e Névis|Saint Kitts e Nevis|Saint Kitts i Nevis|سانت كيتس ونيفيس
KP Corea del Norte|Nordkorea|Coreia do Norte|Corea del Nord|Corea del Nord|كوريا الشمالية
KR Corea del Sur|Südkorea|Coreia do Sul|Corea del Sud|Corea del Sud|كوريا الجنوبية
KW |||||الكويت
KY Islas Caimán|Kaimaninseln|Ilhas Cayman|Isole Cayman|Illes Caiman|جزر كايمان
KZ Kazajistán|Kasachstan|Cazaquistão|Kazakistan||كازاخستان
LA ||||Lao|لاوس
LB Líbano|Libanon|Líbano|Libano|Líban|لبنان
LC Santa Lucía|St. Lucia|Santa Lúcia|||سانت لوسيا
LI |||||ليختنشتاين
LK |||||سريلانكا
LR ||Libéria||Libèria|ليبيريا
LS Lesoto||Lesoto|||ليسوتو
LT Lituania|Litauen|Lituânia|Lituania|Lituània|ليتوانيا
LU Luxemburgo|Luxemburg|Luxemburgo|Lussemburgo|Luxemburg|لوكسمبورغ
LV Letonia|Lettland|Letônia|Lettonia|Letònia|لاتفيا
LY Libia|Libyen|Líbia|Libia|Líbia|ليبيا
MA Marruecos|Marokko|Marrocos|Marocco|Marroc|المغرب
MC Mónaco||Mônaco||Mònaco|موناكو
MD Moldavia|Republik Moldau|Moldávia|Moldavia|Moldàvia|مولدوفا
ME |||||الجبل الأسود
MF San Martín|St. Martin|São Martinho|||سان مارتن
MG |Madagaskar||||مدغشقر
MH Islas Marshall|Marshallinseln|Ilhas Marshall|Isole Marshall|Illes Marshall|جزر مارشال
MK Macedonia del Norte|Nordmazedonien|Macedônia do Norte|Macedonia del Nord|Macedònia del Nord|مقدونيا الشمالية
ML |||||مالي
MM ||Mianmar|||ميانمار
MN |Mongolei|Mongólia||Mongòlia|منغوليا
MO |Macau|Macau||Macau|ماكاو
MP Islas Marianas del Norte|Nördliche Marianen|Ilhas Marianas do Norte|Isole Marianne Settentrionali|Illes Marianes del Nord|جزر ماريانا الشمالية
MQ Martinica||Martinica|Martinica|Martinica|جزر المارتينيك
MR |Mauretanien|Mauritânia||Mauritània|موريتانيا
MS |||||مونتسرات
MT |||||مالطا
MU Mauricio||Maurício||Maurici|موريشيوس
MV Maldivas|Malediven|Maldivas|Maldive||جزر المالديف
MW Malaui||Malaui|||ملاوي
MX México|Mexiko|México|Messico|Mèxic|المكسيك
MY Malasia||Malásia||Malàisia|ماليزيا
MZ |Mosambik|Moçambique|Mozambico|Moçambic|موزمبيق
NA ||Namíbia||Namíbia|ناميبيا
NC Nueva Caledonia|Neukaledonien|Nova Caledônia|Nuova Caledonia|Nova Caledònia|كاليدونيا الجديدة
NE Níger||Níger||Níger|النيجر
NF Isla Norfolk|Norfolkinsel|Ilha Norfolk|Isola Norfolk|Illa Norfolk|جزيرة نورفولك
NG ||Nigéria||Nigèria|نيجيريا
NI ||Nicarágua|||نيكاراغوا
NL Países Bajos|Niederlande|Países Baixos|Paesi Bassi|Països Baixos|هولندا
NO Noruega|Norwegen|Noruega|Norvegia|Noruega|النرويج
NP |||||نيبال
NR |||||ناورو
NU |||||نيوي
NZ Nueva Zelanda|Neuseeland|Nova Zelândia|Nuova Zelanda|Nova Zelanda|نيوزيلندا
OM Omán||Omã|||عُمان
PA Panamá||Panamá||Panamà|بنما
PE Perú|||Perù|Perú|بيرو
PF Polinesia Francesa|Französisch-Polynesien|Polinésia Francesa|Polinesia Francese|Polinèsia Francesa|بولينيزيا الفرنسية
PG Papúa Nueva Guinea|Papua-Neuguinea|Papua-Nova Guiné|Papua Nuova Guinea|Papua Nova Guinea|بابوا غينيا الجديدة
PH Filipinas|Philippinen|Filipinas|Filippine|Filipines|الفلبين
PK Pakistán||Paquistão|||باكستان
PL Polonia|Polen|Polônia|Polonia|Polònia|بولندا
PM San Pedro y Miquelón|St. Pierre und Miquelon|São Pedro e Miquelão|Saint-Pierre e Miquelon|Saint-Pierre-et-Miquelon|سان بيير ومكويلون
PN Islas Pitcairn|Pitcairninseln|Ilhas Pitcairn|Isole Pitcairn|Illes Pitcairn|جزر بيتكيرن
PR ||Porto Rico|Portorico||بورتوريكو
PS Territorios Palestinos|Palästinensische Autonomiegebiete|Territórios palestinos|Territori Palestinesi|Territoris palestins|الأراضي الفلسطينية
PT |||Portogallo||البرتغال
PW Palaos|||||بالاو
PY ||Paraguai||Paraguai|باراغواي
QA Catar|Katar|Catar|||قطر
RE Reunión||Reunião|Riunione|Illa de la Reunió|روينيون
RO Rumanía|Rumänien|Romênia|||رومانيا
RS |Serbien|Sérvia||Sèrbia|صربيا
RU Rusia|Russland|Rússia||Rússia|روسيا
RW Ruanda|Ruanda|Ruanda|Ruanda|Ruanda|رواندا
SA Arabia Saudí|Saudi-Arabien|Arábia Saudita|Arabia Saudita|Aràbia Saudí|المملكة العربية السعودية
SB Islas Salomón|Salomonen|Ilhas Salomão|Isole Salomone|Illes Salomó|جزر سليمان
SC |Seychellen|Seicheles|||سيشل
SD Sudán||Sudão|||السودان
SE Suecia|Schweden|Suécia|Svezia|Suècia|السويد
SG Singapur|Singapur|Singapura||Singapur|سنغافورة
SH Santa Elena|St. Helena|Santa Helena|Sant’Elena|Santa Helena|سانت هيلينا
SI Eslovenia|Slowenien|Eslovênia||Eslovènia|سلوفينيا
SJ Svalbard y Jan Mayen|Spitzbergen und Jan Mayen|Svalbard e Jan Mayen|Svalbard e Jan Mayen|Svalbard i Jan Mayen|سفالبارد وجان ماين
SK Eslovaquia|Slowakei|Eslováquia|Slovacchia|Eslovàquia|سلوفاكيا
SL Sierra Leona||Serra Leoa|||سيراليون
SM |||||سان مارينو
SN |||||السنغال
SO ||Somália||Somàlia|الصومال
SR Surinam||||Surinam|سورينام
SS Sudán del Sur|Südsudan|Sudão do Sul|Sud Sudan|Sudan del Sud|جنوب السودان
ST Santo Tomé y Príncipe|São Tomé und Príncipe|São Tomé e Príncipe|São Tomé e Príncipe|São Tomé i Príncipe|ساو تومي وبرينسيبي
SV |||||السلفادور
SX |||||سانت مارتن
SY Siria|Syrien|Síria|Siria|Síria|سوريا
SZ Esuatini||Essuatíni|||إسواتيني
TC Islas Turcas y Caicos|Turks- und Caicosinseln|Ilhas Turcas e Caicos|Isole Turks e Caicos|Illes Turks i Caicos|جزر توركس وكايكوس
TD |Tschad|Chade|Ciad|Txad|تشاد
TF Territorios Australes Franceses|Französische Süd- und Antarktisgebiete|Territórios Franceses do Sul|Terre Australi Francesi|Terres Australs Antàrtiques Franceses|الأقاليم الجنوبية الفرنسية
TG |||||توغو
TH Tailandia||Tailândia|Thailandia|Tailàndia|تايلاند
TJ Tayikistán|Tadschikistan|Tadjiquistão|Tagikistan|Tadjikistan|طاجيكستان
TK |||||توكيلاو
TL |||Timor Est||تيمور - ليشتي
TM Turkmenistán||Turcomenistão|||تركمانستان
TN Túnez|Tunesien|Tunísia||Tunísia|تونس
TO |||||تونغا
TR Turquía|Türkei|Turquia|Turchia|Turquia|تركيا
TT Trinidad y Tobago|Trinidad und Tobago|Trinidad e Tobago|Trinidad e Tobago|Trinidad i Tobago|ترينيداد وتوباغو
TV |||||توفالو
TW Taiwán|||||تايوان
TZ |Tansania|Tanzânia||Tanzània|تنزانيا
UA Ucrania||Ucrânia|Ucraina|Ucraïna|أوكرانيا
UG |||||أوغندا
UM Islas menores alejadas de EE. UU.|Amerikanische Überseeinseln|Ilhas Menores Distantes dos EUA|Isole Minori Esterne degli Stati Uniti|Illes Menors Allunyades dels Estats Units|جزر الولايات المتحدة النائية
US Estados Unidos|Vereinigte Staaten|Estados Unidos|Stati Uniti|Estats Units|الولايات المتحدة
UY ||Uruguai||Uruguai|أورغواي
UZ Uzbekistán|Usbekistan|Uzbequistão|||أوزبكستان
VA Ciudad del Vaticano|Vatikanstadt|Cidade do Vaticano|Città del Vaticano|Ciutat del Vaticà|الفاتيكان
VC San Vicente y las Granadinas|St. Vincent und die Grenadinen|São Vicente e Granadinas|Saint Vincent e Grenadine|Saint Vincent i les Grenadines|سانت فنسنت وجزر غرينادين
VE ||||Veneçuela|فنزويلا
VG Islas Vírgenes Británicas|Britische Jungferninseln|Ilhas Virgens Britânicas|Isole Vergini Britanniche|Illes Verges Britàniques|جزر فيرجن البريطانية
VI Islas Vírgenes de EE. UU.|Amerikanische Jungferninseln|Ilhas Virgens Americanas|Isole Vergini Americane|Illes Verges dels Estats Units|جزر فيرجن الأمريكية
VN ||Vietnã|||فيتنام
VU |||||فانواتو
WF Wallis y Futuna|Wallis und Futuna|Wallis e Futuna|Wallis e Futuna|Wallis i Futuna|جزر والس وفوتونا
WS |||||ساموا
XK |||||كوسوفو
YE |Jemen|Iêmen||Iemen|اليمن
YT |||||مايوت
ZA Sudáfrica|Südafrika|África do Sul|Sudafrica|Sud-àfrica|جنوب أفريقيا
ZM |Sambia|Zâmbia||Zàmbia|زامبيا
ZW Zimbabue|Simbabwe|Zimbábue||Zimbàbue|زيمبابوي
"""
