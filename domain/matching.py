"""Which words of a question say what it is about, and how they are looked for in profiles."""

from __future__ import annotations

from typing import Final

from domain.folding import fold, words

MOST_STEMS: Final = 12
_SHORTEST: Final = 3
#: A word is looked for without its last letters, which differ by language and use, and at least
#: by so many of its first ones.
_ENDING: Final = 3
_CUT_TO: Final = 5
_LAST: Final = "\U0010ffff"  # after every letter: the range of all words that begin so
_FIRST: Final = " "  # before every letter: the range of the word alone

_ENGLISH: Final = """
    the and for are but not you your ours our their with without what which who whom whose where when
    why how can could should would will shall may might must does did done have has had been being
    was were this that these those there here from into onto about over under after before
    between through during than then them they she her his him its one two some any many much
    more most other another each every all both few own same such only very just also still even
    get make find need help know knows want like does doing going use using people someone anyone
    anybody somebody everyone thing things way ways good best better new first really please
    question questions idea ideas think say tell ask project projects event events
"""
_FRENCH: Final = """
    les des une aux dans sur sous par pour avec sans que qui quoi dont est sont etre avoir fait
    faire peut peuvent pouvoir doit doivent faut comment pourquoi quand quel quelle quels quelles
    ou mais donc car nos notre nos votre vos leur leurs mon mes ton tes son ses cette ces cet
    elle elles ils nous vous eux tout tous toute toutes plus moins tres bien aussi encore deja
    entre chez vers apres avant pendant depuis ici ailleurs autre autres meme memes chaque
    quelqu quelque quelques trouver aide aider besoin savoir connait connaissez veut voudrais
    voulons faudrait gens personne personnes chose choses question questions idee idees projet
    projets evenement
"""
_SPANISH: Final = """
    los las una unos unas del para por con sin que quien como cuando donde cual cuales esta este
    esto estos estas son ser hay puede pueden hacer necesito necesitamos ayuda alguien
"""
_GERMAN: Final = """
    und oder aber der die das den dem des ein eine einen einem einer eines für mit ohne von vom zum
    zur bei nach aus auf über unter vor wer was wann warum wie welche welcher welches ist sind sein
    haben hat habt kann können könnte soll sollen muss müssen wird werden wollen möchte möchten
    machen macht gibt nicht kein keine noch auch nur schon sehr mehr viel viele alle alles etwas
    jemand jemanden jemandem ich man wir ihr sie uns unser unsere euch mein meine sich hier dort wenn dass weil als
    finden hilfe helfen hilft braucht brauche brauchen kennt weiss wissen sucht suche suchen gut
    gute leute menschen dinge frage fragen idee ideen projekt projekte veranstaltung
"""
_PORTUGUESE: Final = """
    uma uns umas dos das nos nas num numa por para pelo pela com sem que quem como quando onde qual
    quais porque esta este isto essa esse isso são ser estar ter tem temos pode podem poder fazer
    faz preciso precisamos ajuda ajudar alguém algum alguma mais menos muito muitos muita muitas
    também ainda nosso nossa nossos meu minha seu sua você vocês não encontrar procuro quero queria
    saber sabe conhece pessoa pessoas gente coisa coisas pergunta perguntas ideia ideias projeto
    projetos evento eventos
"""
_ITALIAN: Final = """
    gli una uno del dello della dei degli delle nel nella nei nelle sul sulla per con senza tra fra
    che chi cosa come quando dove quale quali perché sono essere avere abbiamo hanno può possono
    fare serve servono aiuto aiutare aiuta qualcuno qualcosa questo questa questi queste più meno
    molto tanto tutti tutto tutte anche ancora nostro nostra nostri mio mia suo sua voi noi loro
    trovare cerco cerca vorrei sapere conosce persona persone gente cose domanda domande idea idee
    progetto progetti evento eventi
"""
_CATALAN: Final = """
    els les una uns unes del dels pel pels per amb sense que qui com quan quin quina quins quines
    perquè aquest aquesta aquests aquestes són ser tenir tenim pot poden podem fer cal necessito
    necessitem ajuda ajudar algú algun alguna més menys molt molta molts tots tot tota també encara
    nostre nostra meu meva seu seva vosaltres nosaltres trobar busco voldria saber sap coneix
    persona persones gent cosa coses pregunta preguntes idea idees projecte projectes esdeveniment
"""
_ARABIC: Final = """
    إلى على ماذا كيف متى أين لماذا هذا هذه ذلك التي الذي الذين عند عندما لكن بعض بين حول يمكن يعرف
    تعرف نعرف أحد شخص شيء كان كانت يكون نحن أنتم هناك هنا نجد أجد أريد نريد أحتاج نحتاج مساعدة
    المساعدة يساعد سؤال أسئلة فكرة أفكار مشروع مشاريع المشروع المشاريع فعالية فعاليات الناس
"""
_EVERY: Final = (_ENGLISH, _FRENCH, _SPANISH, _GERMAN, _PORTUGUESE, _ITALIAN, _CATALAN, _ARABIC)
_COMMON: Final = frozenset(fold(" ".join(_EVERY)).split())


def stems(*texts: str) -> tuple[tuple[str, str], ...]:
    """Half-open ranges of folded words by which somebody who knows about ``texts`` may be found.

    The longest word first, twelve at most; words that every question has are left out. A long
    word is cut before its ending, so that *financing* finds *finance*; one of four letters or
    less is itself only.
    """
    found: dict[str, None] = {}
    for text in texts:
        for word in words(text):
            if len(word) >= _SHORTEST and word not in _COMMON and not word.isdigit():
                found.setdefault(word[: max(_CUT_TO, len(word) - _ENDING)])
    longest = sorted(found, key=len, reverse=True)[:MOST_STEMS]
    return tuple((stem, stem + (_LAST if len(stem) >= _CUT_TO else _FIRST)) for stem in longest)
