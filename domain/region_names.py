"""How parts of the world are called in the other languages that people choose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: By their first name in ``places``: Spanish, German, Portuguese, Italian, Catalan, Arabic, where a
#: name is not the same already once its accents are gone.
BESIDES: Final[Mapping[str, str]] = {
    "africa": "afrika|أفريقيا|القارة الأفريقية",
    "antarctica": "antártida|antarktis|antartide|القارة القطبية الجنوبية",
    "asia": "asien|آسيا",
    "europe": "أوروبا|أوربا",
    "north america": "norteamérica|américa del norte|nordamerika|américa do norte|nordamerica"
    "|nord america|america del nord|أمريكا الشمالية|أميركا الشمالية",
    "oceania": "ozeanien|أوقيانوسيا",
    "south america": "américa del sur|suramérica|südamerika|américa do sul|america del sud"
    "|sud america|أمريكا الجنوبية|أميركا الجنوبية",
    "americas": "las américas|as américas|le americhe|les amèriques|الأمريكتان|الأمريكتين",
    "maghreb": "magreb|el magreb|magrebe|o magrebe|magrib|المغرب العربي|المغرب الكبير",
    "north africa": "norte de áfrica|áfrica del norte|nordafrika|áfrica do norte|norte da áfrica"
    "|nordafrica|nord africa|africa del nord|nord d àfrica|شمال أفريقيا",
    "west africa": "áfrica occidental|áfrica del oeste|westafrika|africa occidentale|غرب أفريقيا",
    "east africa": "áfrica oriental|áfrica del este|ostafrika|africa orientale|شرق أفريقيا",
    "central africa": "áfrica central|zentralafrika|africa centrale|وسط أفريقيا",
    "southern africa": "áfrica austral|südliches afrika|das südliche afrika|africa australe"
    "|africa meridionale|áfrica meridional|الجنوب الأفريقي",
    "middle east": "oriente medio|oriente próximo|próximo oriente|medio oriente|naher osten|nahost"
    "|médio oriente|oriente médio|vicino oriente|orient mitjà|orient pròxim|pròxim orient"
    "|الشرق الأوسط|الشرق الأدنى",
    "mediterranean": "mediterráneo|el mediterráneo|mittelmeer|mittelmeerraum|o mediterrâneo"
    "|il mediterraneo|mediterrani|mediterrània|la mediterrània|البحر المتوسط"
    "|البحر الأبيض المتوسط|حوض المتوسط",
    "latin america": "américa latina|lateinamerika|llatinoamèrica|amèrica llatina"
    "|أمريكا اللاتينية|أميركا اللاتينية",
    "central america": "centroamérica|américa central|mittelamerika|zentralamerika"
    "|america centrale|centreamèrica|أمريكا الوسطى|أميركا الوسطى",
    "caribbean": "caribe|el caribe|karibik|caraíbas|o caribe|caraibi|i caraibi|el carib"
    "|الكاريبي|البحر الكاريبي|جزر الكاريبي",
    "scandinavia": "escandinavia|skandinavien|إسكندنافيا|الدول الإسكندنافية",
    "nordics": "países nórdicos|nordische länder|paesi nordici|països nòrdics|دول الشمال الأوروبي",
    "baltics": "países bálticos|baltikum|baltische staaten|paesi baltici|països bàltics|دول البلطيق",
    "balkans": "balcanes|los balcanes|balkan|der balkan|balcãs|os balcãs|balcani|i balcani|balcans"
    "|els balcans|البلقان|دول البلقان",
    "benelux": "beneluxländer|البنلوكس|بينيلوكس",
    "european union": "unión europea|europäische union|união europeia|unione europea|unió europea"
    "|الاتحاد الأوروبي",
    "southeast asia": "sudeste asiático|sureste asiático|südostasien|sud est asiatico"
    "|sud est asiàtic|جنوب شرق آسيا",
}
