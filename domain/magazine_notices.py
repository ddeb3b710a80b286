"""What is told of the magazine, and what is asked about it."""

from __future__ import annotations

from dataclasses import dataclass

from domain.magazine import Article, Feed
from domain.magazine_ideas import Idea
from domain.notices import Message


@dataclass(frozen=True, slots=True)
class ArticleNews(Message):
    """New articles, for the channel: one by itself, or several in a list; ``more`` are not in it."""

    articles: tuple[Article, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class FeedAsked(Message):
    """A feed is gone, or failing for long. ``here``: it can be answered where this is read."""

    feed: Feed
    here: bool
    mention: int | None = None


@dataclass(frozen=True, slots=True)
class IdeasWait(Message):
    """Nobody took up these ideas: to an editor, or to the stewards (``anyone``)."""

    ideas: tuple[Idea, ...]
    more: int = 0
    anyone: bool = False


@dataclass(frozen=True, slots=True)
class DraftRests(Message):
    """How is the draft coming on? To whoever writes it."""

    idea: Idea


@dataclass(frozen=True, slots=True)
class IdeaAlike(Message):
    """Is this article the idea? Its title is like that of the idea."""

    idea: Idea
    article: Article


@dataclass(frozen=True, slots=True)
class IdeaThanks(Message):
    """The idea is an article: thanks to whoever had or wrote it."""

    idea: Idea
