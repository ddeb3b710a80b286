"""Pages of the handbook written and looked after: the form, what came of it, what is asked."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.handbook import LANGUAGES, TITLE_LIMIT, TYPED_LIMIT, Audience, Page
from domain.handbook_notices import PageHanded, PagesStale
from domain.ids import encode
from domain.passages import pieces, plain
from domain.questions.parts import Page as Practice
from domain.text import cut, escape
from views import ids, languages
from views.handbook import keeping
from views.reply import Part, Reply, button, modal, option, rows, select
from views.texts import Say
from views.times import stamp

_EXCERPT = 300
_TITLE = 100


def form(
    one: Page | None, language: str, say: Say, audience: Audience = Audience.NETWORK
) -> discord.ui.Modal:
    """The form of a page: ``one`` as it stands, or a new one in ``language`` for ``audience``."""
    if one is None:
        asked = modal(say("handbook-form"), "handbook.written")
    else:
        asked = modal(say("handbook-form-edit"), "handbook.edited", one.id)
    title: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="title", max_length=TITLE_LIMIT, default=one.title if one else None
    )
    text: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="text",
        style=discord.TextStyle.paragraph,
        max_length=TYPED_LIMIT,
        default=one.text if one else None,
    )
    for name, item in (("title", title), ("text", text), *_choosers(one, language, audience, say)):
        asked.add_item(discord.ui.Label(text=say(f"handbook-label-{name}")[:45], component=item))
    return asked


def _choosers(
    one: Page | None, language: str, audience: Audience, say: Say
) -> tuple[tuple[str, discord.ui.Select[discord.ui.View]], ...]:
    tongue = one.language if one else language
    replaced = one.replaces if one else None
    audience = one.audience if one else audience
    none = option(say("handbook-replaces-none"), "none", chosen=replaced is None)
    chosen = {
        "language": [
            option(languages.name(code, say), code, chosen=code == tongue) for code in LANGUAGES
        ],
        "audience": [
            option(say(f"handbook-audience-{a.value}"), a.value, chosen=a is audience)
            for a in Audience
        ],
        "replaces": [
            none,
            *(
                option(say(f"handbook-practice-{p.value}"), p.value, chosen=p is replaced)
                for p in Practice
            ),
        ],
    }
    return tuple(
        (name, discord.ui.Select(custom_id=name, options=options))
        for name, options in chosen.items()
    )


def _title(page: Page) -> str:
    return escape(cut(page.title, _TITLE))


def written(page: Page, say: Say, *, fresh: bool = False) -> Reply:
    """A page was added (``fresh``), or has another text."""
    key = "handbook-added" if fresh else "handbook-edited"
    return Reply(say(key, title=_title(page)), rows=rows((_open(page, say),)))


def _open(page: Page, say: Say) -> discord.ui.Button[discord.ui.View]:
    return button(say("handbook-look"), "handbook.page", page.id, 0)


def confirmed(pages: Sequence[Page], person: int, say: Say) -> Reply:
    """Somebody said that they still hold."""
    titles = ", ".join(f"**{_title(page)}**" for page in pages[:5])
    return Reply(say("handbook-confirmed", titles=titles, person=f"<@{person}>"))


def removing(page: Page, say: Say) -> Reply:
    """Is it really to go?"""
    key = "handbook-removing" if page.is_ours else "handbook-removing-elsewhere"
    parts = (
        button(
            say("button-confirm"),
            "handbook.removed",
            page.id,
            style=discord.ButtonStyle.danger,
        ),
        button(say("button-keep"), "handbook.kept"),
    )
    return Reply(say(key, title=_title(page)), rows=rows(parts))


def removed(page: Page, say: Say) -> Reply:
    """It is gone."""
    return Reply(say("handbook-removed", title=_title(page)))


def kept(say: Say) -> Reply:
    """Nothing was removed."""
    return Reply(say("handbook-kept"))


def handing(page: Page, heirs: Sequence[tuple[int, str]], me: int, say: Say) -> Reply:
    """To whom is it handed? To a connector, to the stewards together, or to whoever asks."""
    options = [option(say("handbook-to-stewards"), "0")]
    if page.steward != me:
        options.append(option(say("handbook-to-me"), str(me)))
    options += [option(name, str(member)) for member, name in heirs]
    chooser = select(say("handbook-heir"), "handbook.handed", page.id, options=options)
    others: tuple[Part, ...] = ()
    if len(options) > len(chooser.options):
        custom_id = ids.pack("handbook.handed", page.id, 1)  # two selects need two names
        others = (
            discord.ui.UserSelect(placeholder=say("handbook-heir-other"), custom_id=custom_id),
        )
    return Reply(say("handbook-handing", title=_title(page)), rows=rows((chooser,), others))


def handed(page: Page, say: Say) -> Reply:
    """Somebody else looks after it."""
    who = f"<@{page.steward}>" if page.steward else "none"
    return Reply(say("handbook-handed", title=_title(page), who=who))


def review(page: Page, say: Say) -> Reply:
    """One page: does it still hold?"""
    said = (part for piece in pieces(plain(page.text)) for part in (piece.heading, piece.text))
    text = escape(cut(" ".join(" ".join(said).split()), _EXCERPT))
    lines = [
        say(
            "handbook-review",
            title=_title(page),
            changed=stamp(page.changed, "D"),
            confirmed=stamp(page.confirmed, "D"),
        ),
        f"> {text}",
    ]
    return Reply("\n".join(lines), rows=rows(keeping(page, say), (_open(page, say),)))


def stale(notice: PagesStale, say: Say) -> Reply:
    """Do these pages still hold? To whoever looks after them, or to the stewards."""
    intro = say(
        "handbook-stale-stewards" if notice.anyone else "handbook-stale-own",
        number=len(notice.pages) + notice.more,
    )
    if len(notice.pages) == 1:
        asked = review(notice.pages[0], say)
        return Reply(f"{intro}\n\n{asked.content}", rows=asked.rows, private=False)
    lines = [
        say(
            "handbook-stale-line",
            title=escape(cut(page.title, 40)),
            confirmed=stamp(page.confirmed, "D"),
        )
        for page in notice.pages
    ]
    options = [option(page.title, encode(page.id)) for page in notice.pages]
    chooser = select(say("handbook-review-choose"), "handbook.pick", options=options)
    text = intro
    for line in lines:
        if len(text) + len(line) > 1900:
            break
        text += f"\n- {line}"
    return Reply(text, rows=rows((chooser,)), private=False)


def handed_to_you(notice: PageHanded, say: Say) -> Reply:
    """A page was handed to the reader."""
    by = escape(cut(notice.by, 80)) or "none"
    asked = review(notice.page, say)
    return Reply(
        f"{say('handbook-handed-you', by=by)}\n\n{asked.content}", rows=asked.rows, private=False
    )
