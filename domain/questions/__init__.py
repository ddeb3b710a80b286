"""Questions in people's own words: what they mean, without any model and without any network.

A question is cut into words (``tokens``), looked up in the vocabulary of its language
(``vocabulary``, with a folder for each), searched for a period (``domain.when``), a place
(``placing``) and a topic (``topics``); what was found is weighed (``intentions``), and completed
from the question before (``followups``). ``understand`` does it all.
"""

from domain.questions.language import language_of, learn
from domain.questions.tokens import ngrams
from domain.questions.understanding import understand
from domain.questions.values import (
    INTENTIONS,
    THRESHOLD,
    ChapterRef,
    Lexicon,
    PlaceRef,
    Understood,
)

__all__ = [
    "INTENTIONS",
    "THRESHOLD",
    "ChapterRef",
    "Lexicon",
    "PlaceRef",
    "Understood",
    "language_of",
    "learn",
    "ngrams",
    "understand",
]
