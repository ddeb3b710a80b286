"""What is asked about pages of the handbook, and about the sites that it follows."""

from __future__ import annotations

from dataclasses import dataclass

from domain.handbook import Page
from domain.handbook_sites import Site
from domain.notices import Message


@dataclass(frozen=True, slots=True)
class PagesStale(Message):
    """Do these pages still hold? To whoever looks after them, or to the stewards (``anyone``)."""

    pages: tuple[Page, ...]
    more: int = 0
    anyone: bool = False


@dataclass(frozen=True, slots=True)
class PageHanded(Message):
    """A page was handed to the reader by ``by`` (a name)."""

    page: Page
    by: str


@dataclass(frozen=True, slots=True)
class SiteAsked(Message):
    """What is to be done: many pages are ``held``, or the site is ``failing`` for long.

    ``pages`` is how many of it are in the handbook, ``titles`` some of those that are held.
    """

    site: Site
    what: str
    pages: int
    titles: tuple[str, ...] = ()
