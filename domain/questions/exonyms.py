"""Names of towns that people write and the gazetteer lacks: in other languages, in Darija."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

# Country, the town as the gazetteer has it, what people write; all folded.
_TABLE: Final = """
MA casablanca|dar lbida|dar lbeida|dar el beida|dar lbayda|darlbida|dar l bida|dar beida|ddar lbida|l bida|kaza|كازا
MA rabat|rbat|rebat|er rabat|رباط
MA tangier|tandja|tnja
MA marrakesh|marrakesch|merrakech|mrakch|mrrakch|marrakch|merrakch
MA fes|fas
MA agadir|agadeer
MA tetouan|titwan|tetwan|tettawen|titouan
MA oujda|wjda
MA meknes|mknas|meqnes
EG cairo|masr el qahira|elqahira|l qahira|lqahira|qahira|al kahira|القاهره الكبري
EG alexandria|alejandria|alexandrien
DE munich|ميونيخ|ميونخ|minchen
DE berlin|berlim|berlino|berlijn
DE koln|كولونيا
DE frankfurt am main|francoforte
GB london|londen
FR paris|parijs|باريز|paname
FR lyon|lyoun
FR strasbourg|estrasburg|strasburgo|straatsburg|strassburg|ستراسبورغ
FR marseille|marselha|مرسيليا|marsilia
FR bordeaux|bordeus|بوردو
BE brussels|bruxelas|bruselles|brusselles
BE antwerp|anversa
BE gent|gante
BE liege|luttich|liegi
ES madrid|madri
ES sevilla|sevilha
ES zaragoza|saragozza
US new york city|nova york|nova iorque|nieuw york
IT milan|milao|milaan|mailand
IT florence|florenca|florenz
IT rome|rom|رومه|روما
IT naples|napels|neapel
IT turin|turim|turijn
PT porto|o porto|بورتو
CH zurich|zurique
AT vienna|wenen
RU moscow|moskou|موسكو
CN beijing|pequin|pequim
IN delhi|nueva delhi|nova delhi|neu delhi
MX mexico city|mexico stad|mexiko stadt
BR sao paulo|san pablo|sp|ساو باولو
CA montreal|mont real|مونتريال
TN tunis|tunisi
DZ algiers|algier|dzair|lalgeri
GR athens|atenes|atene|athene|اثينا
TR istanbul|istambul
DK copenhagen|copenhaguen
NL the hague|l aia
IE dublin|dublino|dublim
"""


@cache
def _towns() -> Mapping[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for line in _TABLE.split("\n"):
        if line:
            name, *others = line[3:].split("|")
            found.update(dict.fromkeys(others, (name, line[:2])))
    return found


def usual_names(written: Iterable[str]) -> dict[str, tuple[str, str]]:
    """For those of the folded names that are another name of a town: its folded name in the
    gazetteer and its country (ISO 3166-1 alpha-2)."""
    towns = _towns()
    return {name: towns[name] for name in written if name in towns}
