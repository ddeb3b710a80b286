"""What makes a site of these pages besides MkDocs: pages from above, links to the code, conversations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from pathlib import Path, PurePosixPath
from posixpath import normpath, relpath
from typing import Any

from mkdocs.structure.files import File

ABOVE: Mapping[str, str] = {
    "README.md": "start.md",
    "CONTRIBUTING.md": "contributing.md",
    "CODE_OF_CONDUCT.md": "code-of-conduct.md",
    "SECURITY.md": "security.md",
    "CHANGELOG.md": "changelog.md",
}
"""Pages at the top of the repository, and what they are called in the site."""

_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s#]+)(#[^)\s]*)?\)")
_CHAT = re.compile(r"^```chat\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SPEAKER = re.compile(r"^(\w+(?: (?:in|to|dans|à) [#\w-]+)?)(\s*:) (.+)$", re.DOTALL)
_DONE = re.compile(
    r"^(\w+) (presses|appuie sur|chooses|choisit|writes|écrit)(?:\s(.+))?$", re.DOTALL
)
_BUTTON = re.compile(r"\[([^\]]+)\]")


def on_config(config: Any) -> Any:
    """Let every decision stand in the navigation, its overview first."""
    folder = Path(config.docs_dir) / "decisions"
    pages = sorted(path.name for path in folder.glob("*.md") if path.name != "README.md")
    for section in config.nav:
        if "Decisions" in section:
            section["Decisions"] = [f"decisions/{name}" for name in ("README.md", *pages)]
    return config


def on_files(files: Any, config: Any) -> Any:
    """Take in the pages from above."""
    top = Path(config.config_file_path).parent
    for name, page in ABOVE.items():
        if (top / name).exists():
            files.append(File.generated(config, page, abs_src_path=str(top / name)))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Lead links to where pages stand in the site, and set conversations as such."""
    stands = {inside: above for above, inside in ABOVE.items()}
    place = page.file.src_uri
    here = stands.get(place, f"docs/{place}")

    def link(found: re.Match[str]) -> str:
        return _led(found, here, place, {file.src_uri for file in files})

    return _CHAT.sub(lambda found: _chat(found[1]), _LINK.sub(link, markdown))


def _led(found: re.Match[str], here: str, place: str, pages: set[str]) -> str:
    """A link as the site has it; what is code and no page becomes its name."""
    text, target, anchor = found[1], found[2], found[3] or ""
    if "://" in target or target.startswith("mailto:"):
        return found[0]
    path = normpath(str(PurePosixPath(here).parent / target))
    wanted = ABOVE.get(path, path.removeprefix("docs/"))
    if not (path in ABOVE or path.startswith("docs/")) or wanted not in pages:
        return f"`{path}`" if text in {path, target} else f"{text} (`{path}`)"
    return f"[{text}]({relpath(wanted, str(PurePosixPath(place).parent))}{anchor})"


def _chat(text: str) -> str:
    """A conversation: who types what, and beside it what the bot answers."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith(" ") and lines:
            lines[-1] += f"\n{line.strip()}"
        elif line.strip():
            lines.append(line.strip())
    return f'<div class="chat">\n{"".join(map(_line, lines))}</div>'


def _line(line: str) -> str:
    spoken = _SPEAKER.match(line)
    done = _DONE.match(line)
    if done is not None:
        what = _broken(escape(done[3] or ""))
        held = f'<span class="press">{what}</span>' if done[2] not in {"writes", "écrit"} else what
        return f'<p class="does"><b>{escape(done[1])}</b> {done[2]} {held}</p>\n'
    if spoken is None:
        return f'<p class="later">{escape(line)}</p>\n'
    who, said = escape(spoken[1]), _broken(escape(spoken[3]))
    if who.split()[0] == "bot":
        said = _BUTTON.sub(r'<span class="press">\1</span>', said)
        where = f"<b>{who}</b> " if " " in who else "<b>bot</b> "
        return f'<p class="bot">{where}{said}</p>\n'
    kept = f"<code>{said}</code>" if said.startswith("/") else said
    return f'<p class="says"><b>{who}</b> {kept}</p>\n'


def _broken(text: str) -> str:
    return text.replace("\n", "<br>")
