"""What is said of people's own data: the file, the wish to be erased, the page about privacy."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from typing import Final

import discord

from domain.privacy import GRACE, Export, Policy, Request
from domain.text import escape
from views import colours
from views.reply import Reply, button, option, rows, select
from views.texts import Say
from views.times import stamp

PARTS: Final = ("keep", "why", "who", "long", "others", "rights", "whom")
"""The parts of the page about privacy, in their order."""
_LARGEST: Final = 8 * 2**20
"""Bytes that every server takes in one file."""
_NAMED: Final = (
    "member_fields",
    "answers",
    "checkins",
    "reminders",
    "chapter_members",
    "connectors",
    "track_steps",
    "board_posts",
    "projects",
    "questions",
    "deliveries",
    "audit",
)
"""Tables that have a name for people; the others are counted together."""


def exported(found: Export, say: Say) -> Reply:
    """The file, zipped where it is too large, with a sentence about what it holds."""
    name = f"your-data-{found.made:%Y-%m-%d}.json"
    body = written(found, say)
    zipped = len(body) > _LARGEST
    if zipped:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, body)
        body, name = packed.getvalue(), name.replace(".json", ".zip")
    content = say(
        "privacy-export",
        network=escape(found.network),
        holds=_holds(found.rows, say),
        zipped="yes" if zipped else "no",
    )
    return Reply(content, files=(discord.File(io.BytesIO(body), filename=name),))


def written(found: Export, say: Say) -> bytes:
    """The file: a head that says what it is, then every table with its rows, as JSON."""
    told = {
        "about": {
            "what": say("privacy-file", network=found.network),
            "network": found.network,
            "person": str(found.member),
            "made": found.made.isoformat(timespec="seconds"),
        },
        "tables": {
            name: {"kept": found.why[name], "rows": rows} for name, rows in found.rows.items()
        },
    }
    return json.dumps(told, ensure_ascii=False, indent=2).encode()


def _holds(found: Mapping[str, Sequence[object]], say: Say) -> str:
    """What is in it, in words."""
    parts = [
        say(f"privacy-holds-{_kebab(one)}", number=len(found[one]))
        for one in _NAMED
        if one in found
    ]
    rest = sum(len(rows) for name, rows in found.items() if name not in (*_NAMED, "members"))
    if rest:
        parts.append(say("privacy-holds-rest", number=rest))
    return ", ".join([say("privacy-holds-you"), *parts])


def _kebab(name: str) -> str:
    return name.replace("_", "-")


# ── Erasure ──────────────────────────────────────────────────────────────────────────────────


def sure(member: int, animates: Sequence[str], say: Say) -> Reply:
    """What goes and what stays, before anything does."""
    shown = discord.Embed(
        title=say("privacy-erase-title"),
        description=say("privacy-erase", days=GRACE.days),
        colour=colours.STOPPED,
    )
    shown.add_field(name=say("privacy-goes-title"), value=say("privacy-goes"), inline=False)
    shown.add_field(name=say("privacy-stays-title"), value=say("privacy-stays"), inline=False)
    if animates:
        names = escape(", ".join(animates)[:300])
        shown.add_field(
            name=say("privacy-animates-title"),
            value=say("privacy-animates", chapters=names),
            inline=False,
        )
    parts = (
        button(say("button-confirm"), "privacy.confirm", member, style=discord.ButtonStyle.danger),
        button(say("button-privacy-export"), "privacy.export"),
        button(say("button-discard"), "privacy.discard"),
    )
    return Reply(embeds=(shown,), rows=rows(parts))


def waiting(wish: Request, say: Say, *, fresh: bool = False) -> Reply:
    """Their wish, and until when it can be taken back."""
    key = "privacy-asked" if fresh else "privacy-waiting"
    content = say(
        key, until=stamp(wish.due), relative=stamp(wish.due, "R"), asked=stamp(wish.asked)
    )
    keep = button(
        say("button-privacy-keep"),
        "privacy.keep",
        wish.member,
        style=discord.ButtonStyle.success,
    )
    return Reply(content, rows=rows((keep, button(say("button-privacy-export"), "privacy.export"))))


def kept(was: bool, say: Say) -> Reply:
    """Everything is as it was."""
    return Reply(say("privacy-kept" if was else "privacy-not-waiting"))


def nothing(say: Say) -> Reply:
    """They did not go on."""
    return Reply(say("privacy-discarded"))


# ── The page ─────────────────────────────────────────────────────────────────────────────────


def policy(found: Policy, part: str, say: Say) -> Reply:
    """One of ``PARTS`` of the page, with a select of all."""
    text = say(
        f"privacy-policy-{part}",
        network=escape(found.network),
        retention=found.retention_days,
        audit=found.audit_days,
        grace=found.grace_days,
        months=found.backup_months,
        stewards=f"<@&{found.steward_role}>" if found.steward_role else "none",
    )
    shown = discord.Embed(
        title=say(f"privacy-part-{part}"), description=text, colour=colours.PEOPLE
    ).set_footer(text=say("privacy-policy-foot", network=found.network))
    options = [option(say(f"privacy-part-{one}"), one, chosen=one == part) for one in PARTS]
    own = (
        button(say("button-privacy-export"), "privacy.export"),
        button(say("button-privacy-erase"), "privacy.erase"),
    )
    choose = select(say("privacy-parts"), "privacy.part", options=options)
    return Reply(embeds=(shown,), rows=rows((choose,), own))
