"""The site of the manuals: whole, within reach, and asking nobody else for anything."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
import yaml

from tests.laws.house import ROOT

FETCHING = {
    "link": "href",
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "embed": "src",
    "object": "data",
    "form": "action",
}
"""What a browser fetches or sends to by itself, by the attribute that says where."""

_STYLED = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)")
_ASKING = re.compile(r"(?:fetch|importScripts|XMLHttpRequest|import)\s*\(\s*['\"](https?:[^'\"]+)")


class Page(HTMLParser):
    """What a page fetches, where it leads, and which of its places can be led to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.places: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.places.add(given["id"])
        if tag in FETCHING and FETCHING[tag] in given:
            self.fetched.append(given[FETCHING[tag]])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built strictly: a link or a page that is amiss stops it."""
    folder = tmp_path_factory.mktemp("site")
    built = subprocess.run(  # noqa: S603  # nothing of it was given by anybody
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return folder


@cache
def page(path: Path) -> Page:
    """One page of the site, read."""
    return Page(path.read_text("utf-8"))


def pages(site: Path) -> list[Path]:
    """Every page of the site."""
    return sorted(site.rglob("*.html"))


def abroad(address: str) -> bool:
    """Whether an address leaves the site."""
    parts = urlsplit(address)
    return bool(parts.netloc) or parts.scheme in {"http", "https", "ftp", "ws", "wss"}


def test_no_page_fetches_anything_from_elsewhere(site: Path) -> None:
    assert len(pages(site)) > 50
    found = [
        f"{path.name}: {where}"
        for path in pages(site)
        for where in page(path).fetched
        if abroad(where)
    ]
    assert found == []


def test_no_style_and_no_script_asks_elsewhere(site: Path) -> None:
    styles = [
        f"{path.name}: {found}"
        for path in site.rglob("*.css")
        for pair in _STYLED.findall(path.read_text("utf-8"))
        if abroad(found := "".join(pair))
    ]
    scripts = [
        f"{path.name}: {found}"
        for path in site.rglob("*.js")
        for found in _ASKING.findall(path.read_text("utf-8"))
    ]
    assert (styles, scripts) == ([], [])


def leading(site: Path) -> Iterator[tuple[Path, Path, str]]:
    """Every link within the site: the page that has it, the file it leads to, the place in that."""
    for path in pages(site):
        if path.name == "404.html":  # its addresses are those of a server
            continue
        for link in page(path).links:
            if abroad(link) or link.startswith("mailto:"):
                continue
            parts = urlsplit(link)
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            yield path, target, unquote(parts.fragment)


def test_every_link_within_the_site_leads_to_a_page_and_a_place_in_it(site: Path) -> None:
    broken = [
        f"{path.relative_to(site)}: {target}#{place}"
        for path, target, place in leading(site)
        if not target.exists()
        or (place and target.suffix == ".html" and place not in page(target).places)
    ]
    assert broken == []


def hooks() -> Any:
    """What makes the site besides MkDocs."""
    spec = importlib.util.spec_from_file_location("hooks", ROOT / "docs" / "theme" / "hooks.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def listed(nav: object) -> Iterator[str]:
    """The pages of a navigation."""
    if isinstance(nav, str):
        yield nav
    else:
        parts = nav if isinstance(nav, list) else list(nav.values())  # type: ignore[attr-defined]
        for part in parts:
            yield from listed(part)


def test_every_page_is_in_the_navigation_once() -> None:
    sections = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["nav"]
    told = list(listed(sections))
    assert len(told) == len(set(told))
    written = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    by_hook = {page for page in written if page.startswith("decisions/")}
    assert written - by_hook == set(told) - set(hooks().ABOVE.values())


def test_every_decision_is_in_the_navigation_and_in_the_overview(site: Path) -> None:
    overview = (ROOT / "docs" / "decisions" / "README.md").read_text("utf-8")
    home = page(site / "index.html").links
    for path in (ROOT / "docs" / "decisions").glob("*.md"):
        shown = "index.html" if path.name == "README.md" else path.with_suffix(".html").name
        assert f"decisions/{shown}" in home
        assert path.name == "README.md" or f"]({path.name})" in overview, path.name


def test_one_finds_ones_page_by_who_one_is() -> None:
    sections = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["nav"]
    names = [name for section in sections for name in section]
    assert names[1:6] == ["Members", "Connectors", "Stewards", "Operators", "Developers"]


def test_a_conversation_reads_as_one(site: Path) -> None:
    text = (site / "members.html").read_text("utf-8")
    assert '<p class="says"><b>Amal</b> <code>/event list</code></p>' in text
    assert '<span class="press">Going</span>' in text
    assert "```" not in text


def test_what_is_fetched_or_leads_abroad_is_seen() -> None:
    made_up = Page(
        '<script src="https://cdn.example/x.js"></script><a href="//there.example">x</a>'
    )
    assert list(map(abroad, (*made_up.fetched, *made_up.links))) == [True, True]
    assert not abroad("css/base.css")
