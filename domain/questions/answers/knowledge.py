"""What the network decides, makes, shares and writes, as an answer."""

from __future__ import annotations

from dataclasses import dataclass

from domain.board import Post
from domain.decisions import Listed
from domain.magazine import Article, MagazinePath
from domain.partners import Partner
from domain.projects import Project
from domain.questions.parts import Asked, Whom


@dataclass(frozen=True, slots=True)
class DecisionsFound:
    """Decisions under way that the reader may see: what waits for them first."""

    decisions: tuple[Listed, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class NoDecisions:
    """Nothing is being decided that the reader may see; ``public``: because everyone reads it."""

    public: bool


@dataclass(frozen=True, slots=True)
class BoardFound:
    """Living offers, needs and challenges that the reader may see, the best match first."""

    asked: Asked
    posts: tuple[Post, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class ProjectsFound:
    """Project cards that the reader may see."""

    asked: Asked
    projects: tuple[Project, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class PartnersFound:
    """Partner organisations and friend networks, by name."""

    asked: Asked
    partners: tuple[Partner, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class ArticlesFound:
    """Articles of the magazine, the newest first."""

    asked: Asked
    articles: tuple[Article, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class NothingKnown:
    """Nothing of the kind ``what`` is known that fits and that the reader may see.

    ``what`` is ``project``, ``partner``, ``offer``, ``need``, ``challenge``, ``board`` or
    ``article``.
    """

    what: str
    asked: Asked
    whom: Whom


@dataclass(frozen=True, slots=True)
class WritingAnArticle:
    """The path from an idea to an article of the magazine; ``whom`` to ask if nobody edits it."""

    path: MagazinePath
    whom: Whom
