"""The countries and territories of ISO 3166-1, and Kosovo.

One a line: its code of two letters, the code of its continent, its name in English, its
name in French (empty when the same), then other folded names that people type for it:
Spanish, German, Italian, Portuguese, Catalan, Arabic, older and shorter ones.
The names follow the Unicode Common Locale Data Repository.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """\
AD EU Andorra|Andorre|اندورا
AE AS United Arab Emirates|Émirats arabes unis|emiratos arabes unidos|vereinigte arabische emirate|emirati arabi uniti|emirados arabes unidos|emirats arabs units|الامارات العربيه المتحده|uae|emirates|emirats|eau
AF AS Afghanistan||afganistan|afeganistao|افغانستان
AG NA Antigua and Barbuda|Antigua-et-Barbuda|antigua barbuda|antigua y barbuda|antigua und barbuda|antigua e barbuda|antigua i barbuda|انتيغوا وبربودا
AI NA Anguilla||anguila|انغويلا
AL EU Albania|Albanie|albanien|البانيا|shqiperia
AM AS Armenia|Arménie|armenien|ارمينيا
AO AF Angola||انغولا
AQ AN Antarctica|Antarctique|antartida|antarktis|antartide|انتاركتيكا
AR SA Argentina|Argentine|argentinien|الارجنتين
AS OC American Samoa|Samoa américaines|samoa americana|amerikanisch samoa|samoa americane|ساموا الامريكيه
AT EU Austria|Autriche|osterreich|النمسا
AU OC Australia|Australie|australien|استراليا
AW NA Aruba||اروبا
AX EU Åland Islands|Îles Åland|islas aland|alandinseln|isole aland|ilhas aland|illes aland|جزر الاند
AZ AS Azerbaijan|Azerbaïdjan|azerbaiyan|aserbaidschan|azerbaigian|azerbaijao|اذربيجان
BA EU Bosnia and Herzegovina|Bosnie-Herzégovine|bosnia herzegovina|bosnia y herzegovina|bosnien und herzegowina|bosnia ed erzegovina|bosnia e herzegovina|bosnia i hercegovina|البوسنه والهرسك|bosnia|bosnie
BB NA Barbados|Barbade|بربادوس
BD AS Bangladesh||banglades|bangladesch|بنغلاديش
BE EU Belgium|Belgique|belgica|belgien|belgio|بلجيكا|belgie
BF AF Burkina Faso||burquina faso|بوركينا فاسو
BG EU Bulgaria|Bulgarie|bulgarien|بلغاريا
BH AS Bahrain|Bahreïn|barein|البحرين
BI AF Burundi||بوروندي
BJ AF Benin|Bénin|بنين
BL NA Saint Barthélemy|Saint-Barthélemy|st barthelemy|san bartolome|sao bartolomeu|سان بارتليمي
BM NA Bermuda|Bermudes|bermudas|برمودا
BN AS Brunei||brunei darussalam|بروناي
BO SA Bolivia|Bolivie|bolivien|بوليفيا|plurinational state of bolivia
BQ NA Caribbean Netherlands|Pays-Bas caribéens|bonaire saint eustatius and saba|caribe neerlandes|karibische niederlande|caraibi olandesi|paises baixos caribenhos|carib neerlandes|هولندا الكاريبيه
BR SA Brazil|Brésil|brasil|brasilien|brasile|البرازيل
BS NA Bahamas||bahames|جزر البهاما
BT AS Bhutan|Bhoutan|butan|butao|بوتان
BV AN Bouvet Island|Île Bouvet|isla bouvet|bouvetinsel|isola bouvet|ilha bouvet|illa bouvet|جزيره بوفيه
BW AF Botswana||botsuana|بوتسوانا
BY EU Belarus|Biélorussie|bielorrusia|bielorussia|bielorrussia|بيلاروس
BZ NA Belize||belice|بليز
CA NA Canada||kanada|كندا
CC AS Cocos Islands|Îles Cocos|islas cocos|kokosinseln|isole cocos|ilhas cocos|illes cocos|جزر كوكوس
CD AF DR Congo|RD Congo|congo kinshasa|democratic republic of the congo|republica democratica del congo|kongo kinshasa|الكونغو كينشاسا|republique democratique du congo|rdc|drc|zaire
CF AF Central African Republic|République centrafricaine|republica centroafricana|zentralafrikanische republik|repubblica centrafricana|republica centro africana|republica centreafricana|جمهوريه افريقيا الوسطي|centrafrique
CG AF Congo||congo brazzaville|republic of the congo|kongo brazzaville|republica do congo|الكونغو برازافيل|republique du congo
CH EU Switzerland|Suisse|suiza|schweiz|svizzera|suica|suissa|سويسرا|confederation helvetique|svizra
CI AF Côte d’Ivoire||ivory coast|costa d avorio|costa do marfim|ساحل العاج
CK OC Cook Islands|Îles Cook|islas cook|cookinseln|isole cook|ilhas cook|illes cook|جزر كوك
CL SA Chile|Chili|cile|xile|تشيلي
CM AF Cameroon|Cameroun|camerun|kamerun|camaroes|الكاميرون
CN AS China|Chine|cina|xina|الصين|prc|people s republic of china|mainland china
CO SA Colombia|Colombie|kolumbien|كولومبيا
CR NA Costa Rica||كوستاريكا
CU NA Cuba||kuba|كوبا
CV AF Cape Verde|Cap-Vert|cabo verde|capo verde|cap verd|الراس الاخضر
CW NA Curaçao||curazao|كوراساو
CX OC Christmas Island|Île Christmas|isla de navidad|weihnachtsinsel|isola christmas|ilha christmas|illa christmas|جزيره كريسماس
CY EU Cyprus|Chypre|chipre|zypern|cipro|xipre|قبرص
CZ EU Czechia|Tchéquie|chequia|tschechien|cechia|tchequia|txequia|التشيك|czech republic|republique tcheque
DE EU Germany|Allemagne|alemania|deutschland|germania|alemanha|alemanya|المانيا|brd|duitsland|almanya
DJ AF Djibouti||yibuti|dschibuti|gibuti|djibuti|جيبوتي
DK EU Denmark|Danemark|dinamarca|danimarca|الدانمرك|danmark
DM NA Dominica|Dominique|دومينيكا
DO NA Dominican Republic|République dominicaine|republica dominicana|dominikanische republik|repubblica dominicana|جمهوريه الدومينيكان|rep dominicana
DZ AF Algeria|Algérie|argelia|algerien|الجزاير|dzayer
EC SA Ecuador|Équateur|equador|الاكوادور
EE EU Estonia|Estonie|estland|استونيا|eesti
EG AF Egypt|Égypte|egipto|agypten|egitto|egito|egipte|مصر|misr|masr
EH AF Western Sahara|Sahara occidental|westsahara|sahara occidentale|saara ocidental|الصحرا الغربيه
ER AF Eritrea|Érythrée|eritreia|اريتريا
ES EU Spain|Espagne|espana|spanien|spagna|espanha|espanya|اسبانيا|spanje|sbanya
ET AF Ethiopia|Éthiopie|etiopia|athiopien|اثيوبيا
FI EU Finland|Finlande|finlandia|finnland|فنلندا|suomi
FJ OC Fiji|Fidji|fiyi|fidschi|figi|فيجي
FK SA Falkland Islands|Îles Malouines|islas malvinas|falklandinseln|isole falkland|ilhas malvinas|illes falkland|جزر فوكلاند|falklands|malouines|malvinas
FM OC Micronesia|Micronésie|mikronesien|ميكرونيزيا|federated states of micronesia
FO EU Faroe Islands|Îles Féroé|islas feroe|faroer|isole faer oer|ilhas faroe|illes feroe|جزر فارو
FR EU France||francia|frankreich|franca|فرنسا|frankrijk|fransa
GA AF Gabon||gabun|gabao|الغابون
GB EU United Kingdom|Royaume-Uni|reino unido|vereinigtes konigreich|regno unito|regne unit|المملكه المتحده|uk|u k|great britain|england|scotland|wales|northern ireland|britain|angleterre|ecosse|pays de galles|irlande du nord|grande bretagne|inglaterra|escocia|gran bretana|inghilterra|schottland|grossbritannien|بريطانيا|انجلترا
GD NA Grenada|Grenade|granada|غرينادا
GE AS Georgia|Géorgie|georgien|جورجيا
GF SA French Guiana|Guyane française|guayana francesa|franzosisch guayana|guyana francese|guiana francesa|guaiana francesa|غويانا الفرنسيه|guyane
GG EU Guernsey|Guernesey|غيرنزي
GH AF Ghana||gana|غانا
GI EU Gibraltar||gibilterra|جبل طارق
GL NA Greenland|Groenland|groenlandia|gronland|غرينلاند
GM AF Gambia|Gambie|غامبيا
GN AF Guinea|Guinée|guine|غينيا
GP NA Guadeloupe||guadalupe|guadalupa|غوادلوب
GQ AF Equatorial Guinea|Guinée équatoriale|guinea ecuatorial|aquatorialguinea|guinea equatoriale|guine equatorial|guinea equatorial|غينيا الاستواييه
GR EU Greece|Grèce|grecia|griechenland|اليونان|hellas|ellada|ελλαδα
GS AN South Georgia and South Sandwich Islands|Géorgie du Sud-et-les Îles Sandwich du Sud|south georgia south sandwich islands|south georgia and the south sandwich islands|islas georgia del sur y sandwich del sur|sudgeorgien und die sudlichen sandwichinseln|georgia del sud e sandwich australi|ilhas georgia do sul e sandwich do sul|illes georgia del sud i sandwich del sud|جورجيا الجنوبيه وجزر ساندويتش الجنوبيه
GT NA Guatemala||غواتيمالا
GU OC Guam||غوام
GW AF Guinea-Bissau|Guinée-Bissau|guinea bisau|guine bissau|غينيا بيساو
GY SA Guyana||guiana|غيانا
HK AS Hong Kong||hong kong sar china|r a s chinoise de hong kong|rae de hong kong|sonderverwaltungsregion hongkong|ras di hong kong|hong kong rae da china|هونغ كونغ الصينيه|hong kong sar|hongkong|هونغ كونغ
HM AN Heard and McDonald Islands|Îles Heard-et-MacDonald|heard mcdonald islands|heard island and mcdonald islands|islas heard y mcdonald|heard und mcdonaldinseln|isole heard e mcdonald|ilhas heard e mcdonald|illes heard i mcdonald|جزيره هيرد وجزر ماكدونالد
HN NA Honduras||hondures|هندوراس
HR EU Croatia|Croatie|croacia|kroatien|croazia|كرواتيا|hrvatska
HT NA Haiti|Haïti|هايتي
HU EU Hungary|Hongrie|hungria|ungarn|ungheria|hongria|هنغاريا|magyarorszag
ID AS Indonesia|Indonésie|indonesien|اندونيسيا
IE EU Ireland|Irlande|irlanda|irland|ايرلندا|eire
IL AS Israel|Israël|israele|اسراييل
IM EU Isle of Man|Île de Man|isla de man|isola di man|ilha de man|illa de man|جزيره مان
IN AS India|Inde|indien|الهند|bharat
IO AS British Indian Ocean Territory|Territoire britannique de l’océan Indien|territorio britanico del oceano indico|britisches territorium im indischen ozean|territorio britannico dell oceano indiano|territorio britanico do oceano indico|territori britanic de l ocea indic|الاقليم البريطاني في المحيط الهندي
IQ AS Iraq|Irak|iraque|العراق
IR AS Iran||ira|ايران|islamic republic of iran|perse
IS EU Iceland|Islande|islandia|island|islanda|ايسلندا
IT EU Italy|Italie|italia|italien|ايطاليا
JE EU Jersey||جيرسي
JM NA Jamaica|Jamaïque|jamaika|giamaica|جامايكا
JO AS Jordan|Jordanie|jordania|jordanien|giordania|الاردن
JP AS Japan|Japon|giappone|japao|japo|اليابان|nippon|日本
KE AF Kenya||kenia|quenia|كينيا
KG AS Kyrgyzstan|Kirghizstan|kirguistan|kirgisistan|kirghizistan|quirguistao|kirguizstan|قيرغيزستان
KH AS Cambodia|Cambodge|camboya|kambodscha|cambogia|camboja|cambodja|كمبوديا
KI OC Kiribati||quiribati|كيريباتي
KM AF Comoros|Comores|comoras|komoren|comore|جزر القمر
KN NA Saint Kitts and Nevis|Saint-Christophe-et-Niévès|st kitts nevis|san cristobal y nieves|st kitts und nevis|saint kitts e nevis|sao cristovao e nevis|saint kitts i nevis|سانت كيتس ونيفيس
KP AS North Korea|Corée du Nord|corea del norte|nordkorea|corea del nord|coreia do norte|كوريا الشماليه
KR AS South Korea|Corée du Sud|corea del sur|sudkorea|corea del sud|coreia do sul|كوريا الجنوبيه|korea|coree|republic of korea|corea
KW AS Kuwait|Koweït|الكويت
KY NA Cayman Islands|Îles Caïmans|islas caiman|kaimaninseln|isole cayman|ilhas cayman|illes caiman|جزر كايمان
KZ AS Kazakhstan||kazajistan|kasachstan|kazakistan|cazaquistao|كازاخستان
LA AS Laos||lao|لاوس
LB AS Lebanon|Liban|libano|libanon|لبنان
LC NA Saint Lucia|Sainte-Lucie|st lucia|santa lucia|سانت لوسيا
LI EU Liechtenstein||ليختنشتاين
LK AS Sri Lanka||سريلانكا
LR AF Liberia||ليبيريا
LS AF Lesotho||lesoto|ليسوتو
LT EU Lithuania|Lituanie|lituania|litauen|ليتوانيا|lietuva
LU EU Luxembourg||luxemburgo|luxemburg|lussemburgo|لوكسمبورغ
LV EU Latvia|Lettonie|letonia|lettland|lettonia|لاتفيا|latvija
LY AF Libya|Libye|libia|libyen|ليبيا
MA AF Morocco|Maroc|marruecos|marokko|marocco|marrocos|marroc|المغرب|maghrib|lmaghrib|lmghrib|almaghrib|l maghrib|el maghrib
MC EU Monaco||موناكو
MD EU Moldova|Moldavie|moldavia|republik moldau|مولدوفا|republic of moldova
ME EU Montenegro|Monténégro|الجبل الاسود
MF NA Saint Martin|Saint-Martin|st martin|san martin|sao martinho|سان مارتن
MG AF Madagascar||madagaskar|مدغشقر
MH OC Marshall Islands|Îles Marshall|islas marshall|marshallinseln|isole marshall|ilhas marshall|illes marshall|جزر مارشال
MK EU North Macedonia|Macédoine du Nord|macedonia del norte|nordmazedonien|macedonia del nord|macedonia do norte|مقدونيا الشماليه|macedonia|macedoine
ML AF Mali||مالي
MM AS Myanmar||mianmar|ميانمار|burma|birmanie|birmania
MN AS Mongolia|Mongolie|mongolei|منغوليا
MO AS Macao||macao sar china|r a s chinoise de macao|rae de macao|sonderverwaltungsregion macau|ras di macao|macau rae da china|macau|منطقه ماكاو الاداريه الخاصه|ماكاو
MP OC Northern Mariana Islands|Îles Mariannes du Nord|islas marianas del norte|nordliche marianen|isole marianne settentrionali|ilhas marianas do norte|illes marianes del nord|جزر ماريانا الشماليه
MQ NA Martinique||martinica|جزر المارتينيك
MR AF Mauritania|Mauritanie|mauretanien|موريتانيا
MS NA Montserrat||مونتسرات
MT EU Malta|Malte|مالطا
MU AF Mauritius|Maurice|mauricio|maurici|موريشيوس|ile maurice
MV AS Maldives||maldivas|malediven|maldive|جزر المالديف
MW AF Malawi||malaui|ملاوي
MX NA Mexico|Mexique|mexiko|messico|mexic|المكسيك
MY AS Malaysia|Malaisie|malasia|malaisia|ماليزيا
MZ AF Mozambique||mosambik|mozambico|mocambique|mocambic|موزمبيق
NA AF Namibia|Namibie|ناميبيا
NC OC New Caledonia|Nouvelle-Calédonie|nueva caledonia|neukaledonien|nuova caledonia|nova caledonia|كاليدونيا الجديده
NE AF Niger||النيجر
NF OC Norfolk Island|Île Norfolk|isla norfolk|norfolkinsel|isola norfolk|ilha norfolk|illa norfolk|جزيره نورفولك
NG AF Nigeria||نيجيريا
NI NA Nicaragua||نيكاراغوا
NL EU Netherlands|Pays-Bas|the netherlands|paises bajos|niederlande|paesi bassi|paises baixos|paisos baixos|هولندا|nederland|holland|hollande|holanda|olanda
NO EU Norway|Norvège|noruega|norwegen|norvegia|النرويج|norge
NP AS Nepal|Népal|نيبال
NR OC Nauru||ناورو
NU OC Niue||نيوي
NZ OC New Zealand|Nouvelle-Zélande|nueva zelanda|neuseeland|nuova zelanda|nova zelandia|nova zelanda|نيوزيلندا
OM AS Oman||oma|عمان
PA NA Panama||بنما
PE SA Peru|Pérou|بيرو
PF OC French Polynesia|Polynésie française|polinesia francesa|franzosisch polynesien|polinesia francese|بولينيزيا الفرنسيه|tahiti
PG OC Papua New Guinea|Papouasie-Nouvelle-Guinée|papua nueva guinea|papua neuguinea|papua nuova guinea|papua nova guine|papua nova guinea|بابوا غينيا الجديده
PH AS Philippines||filipinas|philippinen|filippine|filipines|الفلبين
PK AS Pakistan||paquistao|باكستان
PL EU Poland|Pologne|polonia|polen|بولندا|polska
PM NA Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon|st pierre miquelon|san pedro y miquelon|st pierre und miquelon|saint pierre e miquelon|sao pedro e miquelao|سان بيير ومكويلون
PN OC Pitcairn Islands|Îles Pitcairn|pitcairn|islas pitcairn|pitcairninseln|isole pitcairn|ilhas pitcairn|illes pitcairn|جزر بيتكيرن
PR NA Puerto Rico|Porto Rico|portorico|بورتوريكو
PS AS Palestine||palestinian territories|territoires palestiniens|palestinian territory|territorios palestinos|palastinensische autonomiegebiete|territori palestinesi|territoris palestins|الاراضي الفلسطينيه|فلسطين|palestina
PT EU Portugal||portogallo|البرتغال
PW OC Palau|Palaos|بالاو
PY SA Paraguay||paraguai|باراغواي
QA AS Qatar||catar|katar|قطر
RE AF Réunion|La Réunion|riunione|reuniao|illa de la reunio|روينيون
RO EU Romania|Roumanie|rumania|rumanien|romenia|رومانيا
RS EU Serbia|Serbie|serbien|servia|صربيا|srbija
RU EU Russia|Russie|rusia|russland|روسيا|russian federation|federation de russie
RW AF Rwanda||ruanda|رواندا
SA AS Saudi Arabia|Arabie saoudite|arabia saudi|saudi arabien|arabia saudita|المملكه العربيه السعوديه
SB OC Solomon Islands|Îles Salomon|islas salomon|salomonen|isole salomone|ilhas salomao|illes salomo|جزر سليمان
SC AF Seychelles||seychellen|seicheles|سيشل
SD AF Sudan|Soudan|sudao|السودان
SE EU Sweden|Suède|suecia|schweden|svezia|السويد|sverige
SG AS Singapore|Singapour|singapur|singapura|سنغافوره
SH AF Saint Helena|Sainte-Hélène|st helena|santa elena|sant elena|santa helena|سانت هيلينا
SI EU Slovenia|Slovénie|eslovenia|slowenien|سلوفينيا|slovenija
SJ EU Svalbard and Jan Mayen|Svalbard et Jan Mayen|svalbard jan mayen|svalbard y jan mayen|spitzbergen und jan mayen|svalbard e jan mayen|svalbard i jan mayen|سفالبارد وجان ماين
SK EU Slovakia|Slovaquie|eslovaquia|slowakei|slovacchia|سلوفاكيا|slovensko
SL AF Sierra Leone||sierra leona|serra leoa|سيراليون
SM EU San Marino|Saint-Marin|سان مارينو
SN AF Senegal|Sénégal|السنغال
SO AF Somalia|Somalie|الصومال
SR SA Suriname||surinam|سورينام
SS AF South Sudan|Soudan du Sud|sudan del sur|sudsudan|sud sudan|sudao do sul|sudan del sud|جنوب السودان
ST AF São Tomé and Príncipe|Sao Tomé-et-Principe|sao tome principe|santo tome y principe|sao tome und principe|sao tome e principe|sao tome i principe|ساو تومي وبرينسيبي|sao tome
SV NA El Salvador|Salvador|السلفادور
SX NA Sint Maarten||سانت مارتن
SY AS Syria|Syrie|siria|syrien|سوريا|syrian arab republic
SZ AF Eswatini||esuatini|essuatini|اسواتيني|swaziland
TC NA Turks and Caicos Islands|Îles Turques-et-Caïques|turks caicos islands|islas turcas y caicos|turks und caicosinseln|isole turks e caicos|ilhas turcas e caicos|illes turks i caicos|جزر توركس وكايكوس
TD AF Chad|Tchad|tschad|ciad|chade|txad|تشاد
TF AN French Southern Territories|Terres australes françaises|territorios australes franceses|franzosische sud und antarktisgebiete|terre australi francesi|territorios franceses do sul|terres australs antartiques franceses|الاقاليم الجنوبيه الفرنسيه
TG AF Togo||توغو
TH AS Thailand|Thaïlande|tailandia|thailandia|تايلاند
TJ AS Tajikistan|Tadjikistan|tayikistan|tadschikistan|tagikistan|tadjiquistao|طاجيكستان
TK OC Tokelau||توكيلاو
TL OC Timor-Leste|Timor oriental|timor est|تيمور ليشتي|east timor
TM AS Turkmenistan|Turkménistan|turcomenistao|تركمانستان
TN AF Tunisia|Tunisie|tunez|tunesien|تونس|tounes
TO OC Tonga||تونغا
TR AS Türkiye|Turquie|turkey|turquia|turkei|turchia|تركيا
TT NA Trinidad and Tobago|Trinité-et-Tobago|trinidad tobago|trinidad y tobago|trinidad und tobago|trinidad e tobago|trinidad i tobago|ترينيداد وتوباغو|trinidad
TV OC Tuvalu||توفالو
TW AS Taiwan|Taïwan|تايوان
TZ AF Tanzania|Tanzanie|tansania|تنزانيا|united republic of tanzania
UA EU Ukraine||ucrania|ucraina|اوكرانيا|украіна
UG AF Uganda|Ouganda|اوغندا
UM OC US Outlying Islands|Îles mineures éloignées des États-Unis|u s outlying islands|united states minor outlying islands|islas menores alejadas de ee uu|amerikanische uberseeinseln|isole minori esterne degli stati uniti|ilhas menores distantes dos eua|illes menors allunyades dels estats units|جزر الولايات المتحده الناييه
US NA United States|États-Unis|estados unidos|vereinigte staaten|stati uniti|estats units|الولايات المتحده|usa|united states of america|america|etats unis d amerique|amerique|eeuu|u s a|u s|ee uu|estados unidos de america|eua|stati uniti d america|vereinigte staaten von amerika|امريكا|الولايات المتحده الامريكيه
UY SA Uruguay||uruguai|اورغواي
UZ AS Uzbekistan|Ouzbékistan|usbekistan|uzbequistao|اوزبكستان
VA EU Vatican City|Vatican|etat de la cite du vatican|ciudad del vaticano|vatikanstadt|citta del vaticano|cidade do vaticano|ciutat del vatica|الفاتيكان|holy see|saint siege
VC NA Saint Vincent and Grenadines|Saint-Vincent-et-les Grenadines|st vincent grenadines|saint vincent and the grenadines|san vicente y las granadinas|st vincent und die grenadinen|saint vincent e grenadine|sao vicente e granadinas|saint vincent i les grenadines|سانت فنسنت وجزر غرينادين
VE SA Venezuela||venecuela|فنزويلا|bolivarian republic of venezuela
VG NA British Virgin Islands|Îles Vierges britanniques|islas virgenes britanicas|britische jungferninseln|isole vergini britanniche|ilhas virgens britanicas|illes verges britaniques|جزر فيرجن البريطانيه
VI NA US Virgin Islands|Îles Vierges américaines|u s virgin islands|iles vierges des etats unis|islas virgenes de ee uu|amerikanische jungferninseln|isole vergini americane|ilhas virgens americanas|illes verges dels estats units|جزر فيرجن الامريكيه
VN AS Vietnam||viet nam|vietna|فيتنام
VU OC Vanuatu||فانواتو
WF OC Wallis and Futuna|Wallis-et-Futuna|wallis futuna|wallis y futuna|wallis und futuna|wallis e futuna|wallis i futuna|جزر والس وفوتونا
WS OC Samoa||ساموا
XK EU Kosovo||كوسوفو
YE AS Yemen|Yémen|jemen|iemen|اليمن
YT AF Mayotte||مايوت
ZA AF South Africa|Afrique du Sud|sudafrica|sudafrika|africa do sul|sud africa|جنوب افريقيا
ZM AF Zambia|Zambie|sambia|زامبيا
ZW AF Zimbabwe||zimbabue|simbabwe|زيمبابوي
"""
