"""States and provinces by the letters that people write behind a town: *Paris, TX*."""

from __future__ import annotations

from functools import cache
from typing import Final

# Postal abbreviations of the United States, of Canada and of Australia; of Brazil the ISO codes.
_TABLE: Final = {
    "US": "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut"
    "|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois"
    "|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland"
    "|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska"
    "|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina"
    "|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island"
    "|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia"
    "|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming",
    "CA": "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick"
    "|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|PE Prince Edward Island|QC Québec"
    "|SK Saskatchewan",
    "AU": "NSW New South Wales|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria"
    "|WA Western Australia",
    "BR": "BA Bahia|CE Ceará|DF Distrito Federal|MG Minas Gerais|PE Pernambuco|PR Paraná"
    "|RJ Rio de Janeiro|RS Rio Grande do Sul|SC Santa Catarina|SP São Paulo",
}


@cache
def _names() -> dict[tuple[str, str], str]:
    return {
        (country, letters): name
        for country, row in _TABLE.items()
        for letters, _, name in (entry.partition(" ") for entry in row.split("|"))
    }


def region_name(country: str, letters: str) -> str | None:
    """The region of ``country`` (an ISO code) for which ``letters`` stand, or ``None``."""
    return _names().get((country, letters.strip().upper()))
