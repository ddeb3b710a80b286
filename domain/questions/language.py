"""In which language a question is asked, by the small words that every sentence holds."""

from __future__ import annotations

from typing import Final

from domain.folding import fold
from domain.questions.tables import INDEXES
from domain.questions.tokens import cut

# Words that are common in one language and rare in the others. They only tell languages apart;
# those with a vocabulary of their own add all its words.
_TELLING: Final = {
    "en": """a an the is are what who when where how there any do does did and for with you my our this
        that next of in on at i am can about knows anyone someone hi hello thanks""",
    "fr": """à le la les un une des du est et qui que quoi où quand comment y il elle je tu nous vous
        dans sur pour avec chez au aux ce cette prochain prochaine bonjour salut merci c qu d l j
        combien pourquoi mon ma mes notre quel quelle quels quelles coucou on sont""",
    "es": """el la los las un una unos unas es son y que qué quién quien quiénes cuándo cuando dónde
        donde cómo como hay en de del por para con mi tu nuestro este esta mes semana hola gracias
        alguien sabe algún alguna cuál cuántos cuántas próximo próxima cerca dónde quiero soy se lo
        puedo tiene red evento eventos estoy me mañana hoy""",
    "de": """der die das ein eine einen ist sind und wer was wann wo wie gibt es ich wir ihr euch in
        im am mit für auf zu zum zur von nicht kann mein unser nächste nächsten nächster woche
        heute morgen hallo danke jemand kennt sich aus gruppe trefft euch wir hat haben welche""",
    "it": """il lo gli un una è sono e chi che cosa quando dove come c'è ci in di del della nel a al
        per con mio nostro questo questa settimana prossimo prossima ciao grazie qualcuno si occupa
        cibo eventi oggi domani quanti quale quali vicino posso ho sa""",
    "pt": """o os as um uma é são e quem que quê quando onde como há tem em no na do da dos das por
        para com meu nosso este esta semana próximo próxima olá obrigado obrigada alguém algum
        alguma encontro hoje amanhã quantos qual quais perto posso não horário favor você""",
    "ca": """el els les un una és són i qui què quan on com hi ha en de del per amb meu nostre aquest
        aquesta setmana proper propera hola gràcies algú sap avui demà quants quin quina prop""",
    "nl": """de het een is zijn en wie wat wanneer waar hoe er ik wij jullie in op met voor van naar
        niet kan mijn ons onze volgende week vandaag morgen hallo bedankt iemand weet welke""",
}
_WORDS: Final = {code: frozenset(fold(words).split()) for code, words in _TELLING.items()}
# Letters that only some languages write.
_LETTERS: Final = {
    "¿": "es",
    "¡": "es",
    "ñ": "es",
    "ß": "de",
    "ä": "de",
    "ü": "de",
    "ã": "pt",
    "õ": "pt",
    "œ": "fr",
    "ê": "fr",
    "è": "fr",
    "ù": "fr",
}
_ACCENT_WEIGHT: Final = 0.6
_CUE_WEIGHT: Final = 0.5


def _arabic(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    arabic = sum("\u0600" <= character <= "\u06ff" for character in letters)
    return arabic * 2 > len(letters)


def language_of(text: str, *, fallback: str) -> str:
    """The ISO 639-1 code of the language of ``text``: en, fr, es, de, it, pt, ca, nl or ar.

    ``fallback`` when nothing tells, or when the fallback is as likely as the best. A language
    that is in no vocabulary is recognised only so as not to be mistaken for another.
    """
    if _arabic(text):
        return "ar"
    tokens = [token.folded for token in cut(text)]
    # A word of several languages says little of each.
    scores = dict.fromkeys(_WORDS, 0.0)
    for word in tokens:
        holders = [code for code, words in _WORDS.items() if word in words]
        for code in holders:
            scores[code] += 1 / len(holders)
        speakers = [code for code, table in INDEXES.items() if word in table.known]
        for code in speakers:
            scores[code] += _CUE_WEIGHT / len(speakers)
    for letter in {character for character in text.lower() if character in _LETTERS}:
        scores[_LETTERS[letter]] += _ACCENT_WEIGHT
    best = max(scores.values())
    if best == 0.0 or scores.get(fallback, 0.0) == best:
        return fallback
    return max(scores, key=lambda code: scores[code])
