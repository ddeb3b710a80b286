"""The vocabularies that there are, ready for finding. A new language is one more line here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from domain.questions import en, fr
from domain.questions.vocabulary import Index, index

INDEXES: Final[Mapping[str, Index]] = {
    table.code: index(table) for table in (en.VOCABULARY, fr.VOCABULARY)
}
