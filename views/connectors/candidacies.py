"""Candidacies: what the candidate is asked, how it stands, and what connectors say to it."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.candidacies import (
    Candidacy,
    Endorsed,
    Missing,
    Objected,
    Page,
    Seen,
    Standing,
    Status,
)
from domain.connector_notices import CandidacyNews
from domain.text import cut, escape
from views import colours
from views.decisions import QUOTE
from views.quotes import quoted
from views.reply import Part, Reply, button, option, rows, select, turners
from views.texts import Say
from views.times import stamp

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger


def choice(candidacy: Candidacy) -> str:
    """A candidacy among suggestions."""
    return cut(f"{candidacy.name} · {candidacy.chapter_name}", 100)


def proposed(standing: Standing, reader: int, say: Say) -> Reply:
    """What proposing came to; who declares themselves is asked at once."""
    candidacy = standing.candidacy
    if candidacy.member == reader:
        return asked(candidacy, 0, say)
    endorsed = "yes" if reader in standing.endorsers else "no"
    content = say("candidacy-proposed", endorsed=endorsed, **_names(candidacy))
    return Reply(content, rows=rows((_details(candidacy, say),)))


def asked(candidacy: Candidacy, by: int, say: Say) -> Reply:
    """The question to the candidate, by whoever proposed them (0: they did it themselves)."""
    key = "candidacy-asked" if by else "candidacy-declared"
    parts = (
        button(say("button-willing"), "candidacy.willing", candidacy.id, style=_GREEN),
        button(say("button-not-for-now"), "candidacy.withdraw", candidacy.id),
    )
    return Reply(say(key, by=f"<@{by}>", **_names(candidacy)), rows=rows(parts))


def lacks(missing: Missing, say: Say) -> str:
    """What a candidacy still waits for."""
    found = []
    if missing.answer:
        found.append(say("candidacy-lacks-answer"))
    if missing.endorsers:
        found.append(say("candidacy-lacks-endorsers", number=missing.endorsers))
    if missing.takeoff is not None:
        found.append(
            say(
                "candidacy-lacks-takeoff",
                ends=stamp(missing.takeoff, "D"),
                relative=stamp(missing.takeoff, "R"),
            )
        )
    return " · ".join(found)


def _state(standing: Standing, say: Say) -> str:
    candidacy = standing.candidacy
    if candidacy.status in {Status.ASKED, Status.GATHERING}:
        return say("candidacy-state-gathering", missing=lacks(standing.missing, say) or "none")
    if candidacy.status is Status.DECIDING:
        where = "stewards" if candidacy.decision is None else "connectors"
        return say("candidacy-state-deciding", where=where)
    ended = stamp(candidacy.ended, "D") if candidacy.ended else ""
    return say("candidacy-state-over", status=candidacy.status.value, ended=ended)


def card(standing: Standing, say: Say) -> discord.Embed:
    """A candidacy: their words, who endorses, who objects, what is missing."""
    candidacy = standing.candidacy
    shown = discord.Embed(
        title=cut(say("candidacy-title", **_names(candidacy)), 256),
        description=_state(standing, say),
        colour=colours.PEOPLE,
    )
    for key, text in (("results", candidacy.results), ("letter", candidacy.letter)):
        if text:
            shown.add_field(
                name=say(f"candidacy-{key}"), value=cut(escape(text), 1024), inline=False
            )
    if standing.endorsers:
        people = ", ".join(f"<@{member}>" for member in standing.endorsers[:20])
        if candidacy.sponsor in standing.endorsers:
            people += "\n" + say("candidacy-sponsor", who=f"<@{candidacy.sponsor}>")
        shown.add_field(name=say("candidacy-endorsers"), value=people, inline=False)
    if standing.objections and candidacy.decision is None:
        lines = [f"<@{one.member}>: {escape(cut(one.why, 150))}" for one in standing.objections[:5]]
        value = cut("\n".join(lines), 1024)
        shown.add_field(name=say("decision-objects"), value=value, inline=False)
    return shown


def details(seen: Seen, say: Say, *, note: str = "") -> Reply:
    """A candidacy for one person, with what they can do."""
    standing = seen.standing
    candidacy = standing.candidacy
    acts = _acts(seen, say)
    if candidacy.decision is not None and candidacy.status is Status.DECIDING and seen.speaks:
        acts.append((button(say("candidacy-decision"), "decision.open", candidacy.decision),))
    return Reply(note or None, (card(standing, say),), rows(*acts))


def _acts(seen: Seen, say: Say) -> list[tuple[Part, ...]]:
    standing = seen.standing
    candidacy = standing.candidacy
    if not candidacy.is_open:
        return []
    parts: list[tuple[Part, ...]] = []
    if seen.speaks:
        parts.append(_speaking(seen, say))
    if seen.own:
        if len(seen.names) > 1:
            parts.append((_sponsors(candidacy, seen.names, say),))
        own: list[Part] = []
        if candidacy.status in {Status.ASKED, Status.GATHERING}:
            key = "button-willing" if candidacy.willing is None else "button-letter"
            own.append(button(say(key), "candidacy.willing", candidacy.id, style=_GREEN))
        own.append(button(say("button-not-for-now"), "candidacy.withdraw", candidacy.id))
        parts.append(tuple(own))
    if seen.settles:
        parts.append(_settling(candidacy, say))
    return parts


def _speaking(seen: Seen, say: Say) -> tuple[Part, ...]:
    """What a connector can say before it is decided; after that, they say it to the decision."""
    candidacy = seen.standing.candidacy
    if candidacy.decision is not None:
        return ()
    parts: list[Part] = []
    if seen.reader not in seen.standing.endorsers:
        parts.append(button(say("button-endorse"), "candidacy.endorse", candidacy.id, style=_GREEN))
    if any(one.member == seen.reader for one in seen.standing.objections):
        parts.append(button(say("button-agree"), "candidacy.agree", candidacy.id))
    else:
        parts.append(button(say("button-object"), "candidacy.object", candidacy.id))
    return tuple(parts)


def _settling(candidacy: Candidacy, say: Say) -> tuple[Part, ...]:
    return (
        button(say("button-accept"), "candidacy.accept", candidacy.id, style=_GREEN),
        button(say("button-decline"), "candidacy.decline", candidacy.id),
    )


def _sponsors(candidacy: Candidacy, names: Sequence[tuple[int, str]], say: Say) -> Part:
    options = [
        option(name, str(member), chosen=member == candidacy.sponsor) for member, name in names[:25]
    ]
    return select(
        say("candidacy-choose-sponsor"), "candidacy.sponsor", candidacy.id, options=options
    )


def listing(page: Page, say: Say) -> Reply:
    """A page of candidacies with what each still waits for, and a select to open one."""
    pages = turners(say, "candidacy.page", page.chapter or 0, number=page.number, more=page.more)
    if not page.standings:
        return Reply(say("candidacy-none"), rows=rows(pages))
    lines = []
    for one in page.standings:
        line = f"**{cut(escape(one.candidacy.name), 60)}** · " + cut(
            escape(one.candidacy.chapter_name), 60
        )
        line += f"\n{_state(one, say)}"
        if one.objections and one.candidacy.decision is None:
            line += "\n" + say("candidacy-objected-count", number=len(one.objections))
        lines.append(line)
    shown = discord.Embed(
        title=say("candidacy-list-title"),
        description=cut("\n".join(lines), 4096),
        colour=colours.PEOPLE,
    )
    opener = select(
        say("candidacy-open"),
        "candidacy.pick",
        options=[option(choice(one.candidacy), str(one.candidacy.id)) for one in page.standings],
    )
    return Reply(embeds=(shown,), rows=rows((opener,), pages))


def endorsed(result: Endorsed, say: Say) -> str:
    """What endorsing came to."""
    key = "candidacy-endorsed" if result.fresh else "candidacy-endorsed-already"
    missing = lacks(result.standing.missing, say) or "none"
    deciding = "yes" if result.standing.candidacy.status is Status.DECIDING else "no"
    return say(key, missing=missing, deciding=deciding, **_names(result.standing.candidacy))


def objected(result: Objected, say: Say) -> Reply:
    """An objection is noted; it can be taken back."""
    candidacy = result.standing.candidacy
    key = "candidacy-objected" if result.fresh else "candidacy-objected-already"
    agree = button(say("button-agree"), "candidacy.agree", candidacy.id)
    return Reply(say(key, **_names(candidacy)), rows=rows((agree, _details(candidacy, say))))


def agreed(standing: Standing, say: Say) -> str:
    """An objection was taken back."""
    return say("candidacy-agreed", **_names(standing.candidacy))


def answered(standing: Standing, say: Say) -> str:
    """The candidate said yes."""
    missing = lacks(standing.missing, say) or "none"
    return say("candidacy-answered", missing=missing, **_names(standing.candidacy))


def sponsored(standing: Standing, say: Say) -> str:
    """The candidate chose who welcomes them."""
    candidacy = standing.candidacy
    return say("candidacy-sponsored", who=f"<@{candidacy.sponsor}>")


def over(candidacy: Candidacy, say: Say) -> Reply:
    """What a press that ended it came to."""
    return Reply(say("candidacy-over", status=candidacy.status.value, **_names(candidacy)))


def news(notice: CandidacyNews, say: Say) -> Reply:
    """A word about a candidacy to one person, or to the stewards."""
    candidacy, what = notice.standing.candidacy, notice.what
    own = notice.to.person == candidacy.member
    if what == "asked":
        return asked(candidacy, notice.who, say).public()
    details_of: tuple[Part, ...] = (_details(candidacy, say),)
    names = _names(candidacy)
    if what == "settle":
        shown = card(notice.standing, say)
        parts = (*_settling(candidacy, say), *details_of)
        return Reply(say("candidacy-settle", **names), (shown,), rows(parts), private=False)
    who = "candidate" if own else "other"
    content = say(f"candidacy-news-{what}", who=who, by=f"<@{notice.who}>", **names)
    if notice.why:
        content += f"\n{quoted(notice.why, QUOTE)}"
    extra: tuple[Part, ...] = ()
    if what == "sponsor" and notice.names:
        extra = (_sponsors(candidacy, notice.names, say),)
    if notice.role:
        details_of = (
            button(say("button-tell-chapter"), "connector.public", notice.role),
            *details_of,
        )
    return Reply(content, rows=rows(extra, details_of), private=False)


def _details(candidacy: Candidacy, say: Say) -> Part:
    return button(say("button-details"), "candidacy.open", candidacy.id)


def _names(candidacy: Candidacy) -> dict[str, str]:
    return {
        "name": escape(cut(candidacy.name, 80)) or f"<@{candidacy.member}>",
        "chapter": escape(candidacy.chapter_name),
    }
