"""The audit is append-only and complete: nothing but erasure and pruning touches a line, whatever
changes a network writes one, and every line can be read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import StrEnum

from domain import audit_actions, candidacies, decisions, handovers, health, hosting, joining
from domain.audit_actions import ACTIONS
from domain.chapters import Chapter
from domain.networks import Setting
from domain.structures import Noun as Structure
from tests.laws.catalogue import catalogue
from tests.laws.house import ROOT, Source, production, sources
from tests.laws.test_sql import queries

TOUCHING = re.compile(
    r"\b(?:UPDATE|DELETE\s+FROM|REPLACE\s+INTO|DROP\s+TABLE|ALTER\s+TABLE|TRUNCATE)\s+audit\b", re.I
)
MAY_TOUCH = {
    "db/sql/audit.sql chain": "gives lines from before the chain their place in it, once",
    "db/sql/pruning.sql audit": "lines that are too old go, and leave an anchor",
    "db/sql/personal.sql unseal_line": "who is erased is taken out of the facts of a line",
}
"""Who may touch a line that was written. What `db/personal` makes of the classification is the
erasure itself, and `test_personal` says what that may do."""

UNHEARD = {
    # What people do for themselves or say to each other: their own rows tell it.
    "board/challenges": "joining the team of a post",
    "board/matching": "two people who find each other",
    "decisions/stances": "what was said stands in the decision itself",
    "evening/followups": "steps that an event's own page tells",
    "evening/helping": "people who help each other",
    "evening/pitches": "a project shown at an event",
    "evening/questions": "a question asked at an event",
    "events/answering": "who comes to an event",
    "foundings/asking": "a wish, which is private until it becomes a founding",
    "foundings/wishing": "a wish, which is private until it becomes a founding",
    "handbook/reviewing": "reminders that a page is old",
    "members/settings": "language, zone and reminders of one's own",
    "onboarding/going": "the pace of one's own first steps",
    "onboarding/mine": "one's own first steps, looked at",
    "onboarding/ticking": "one's own first steps",
    "programme/picking": "what somebody picks for themselves",
    "questions/acting": "a draft, which its own service carries out",
    "questions/asking": "a draft of an answer to share",
    "questions/steps": "one's own first steps",
    "reminders/about": "one's own reminders",
    "reminders/again": "one's own reminders",
    "reminders/asking": "one's own reminders",
    "reminders/listing": "one's own reminders",
    "series/joining": "who comes to a series",
    "summits/proposing": "a decision begins, and writes its line",
    "welcome/calling": "who is in the server: Discord's own log",
    "welcome/arriving": "who is in the server: Discord's own log",
    # What the bot does by itself with what was decided before: the decision has the line.
    "handbook/following": "pages of a site that somebody decided to follow",
    "board/rounds": "the round of the board",
    "deliveries/mirrors": "what waits for room in Discord",
    "deliveries/preparing": "the outbox",
    "deliveries/reaching": "where the direct messages with somebody stand, as Discord says",
    "deliveries/roles": "a role is withheld by `db/quarantine`, which writes the line",
    "deliveries/structures": "a role or channel is registered by `db/structures`, with a line",
    "events/zones": "the rules of a zone changed; the log tells it",
    "fleet": "which process holds what, for seconds",
    "health/answering": "`health/asking` writes the line",
    "health/board": "questions asked earlier than planned",
    "health/ladder": "questions asked by the round; a change of status has a line",
    "imports/calendars": "the import that calls it writes the line",
    "imports/previewing": "a draft of an import",
    "knowledge": "an index written anew",
    "magazine/rounds": "the round of the magazine",
    "members/finding": "an index looked at",
    "members/indexing": "an index written anew",
    "mirrors/filling": "what Discord shows of events",
    "mirrors/seeing": "what Discord shows of events",
    "powers": "a warning to the stewards about what the bot may do",
    "pairing/rounds": "introductions of a month",
    "roles/watching": "a role is withheld by `db/quarantine`, which writes the line",
    "series/extending": "the next date of a series",
}
"""Services that write without a line of the audit, each with why."""

SPOKEN_FOR = {
    "chapters/joining": "db.memberships",
    "connectors/stepping_down": "db.terms",
    "decisions/closing": "db.deciding",
    "decisions/proposing": "db.deciding",
    "onboarding/starting": "db.tracks",
    "people": "db.networks",
}
"""Services whose line is written by a part of the store that they call."""

STATES: dict[str, type[StrEnum]] = {
    "candidacy.": candidacies.Status,
    "decision.": decisions.Status,
    "handover.": handovers.Status,
    "health.": health.Answer,
    "joining.": joining.Status,
    "network.": Setting,
}
"""Actions that are completed with a value of an enumeration."""
OPEN = frozenset(f"candidacy.{one}" for one in candidacies.OPEN)
"""Values of them that are no end: no line is written of these."""


def touching(source: Source) -> list[str]:
    """The statements of a file that touch what was written."""
    return [
        node.value
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and TOUCHING.search(node.value)
    ]


def test_no_line_that_was_written_is_touched_but_by_erasure_and_pruning() -> None:
    found = {source.path for source in production() if touching(source)}
    for path in sorted((ROOT / "db" / "sql").rglob("*.sql")):
        place = path.relative_to(ROOT).as_posix()
        found |= {
            f"{place} {one.name}"
            for one in queries(path.read_text("utf-8"), place)
            if TOUCHING.search(one.sql)
        }
    assert found == set(MAY_TOUCH)


def test_a_statement_that_touches_a_line_is_seen() -> None:
    made_up = Source.made_up("db/made_up.py", 'SQL = "update audit set actor = 0"')
    assert touching(made_up)
    assert not touching(Source.made_up("db/made_up.py", 'SQL = "UPDATE audit_chains SET x = 1"'))


def writes(source: Source) -> bool:
    """Whether a service hands the store a unit of work."""
    return any(
        isinstance(node, ast.Call) and ast.unparse(node.func).endswith("store.write")
        for node in ast.walk(source.tree)
    )


def test_every_service_that_writes_writes_a_line_or_says_why_not() -> None:
    silent = set()
    for source in sources("services"):
        if writes(source) and "audit.add(" not in source.text:
            silent.add(source.path.removeprefix("services/").removesuffix(".py"))
    known = UNHEARD.keys() | SPOKEN_FOR.keys()
    heard = {"privacy/auditing", "privacy/retention"}  # they look after the audit itself
    assert sorted(silent - known - heard) == [], "write a line (db.audit.add), or say why not here"
    assert sorted(known - silent) == [], "they write a line now"


def test_whoever_speaks_for_a_service_writes_a_line_and_is_called_by_it() -> None:
    for service, part in SPOKEN_FOR.items():
        module = (ROOT / f"{part.replace('.', '/')}.py").read_text("utf-8")
        assert "audit.add(" in module, part
        text = (ROOT / "services" / f"{service}.py").read_text("utf-8")
        name = part.removeprefix("db.")
        assert re.search(rf"\b{name}\b", text), service


def written(source: Source) -> Iterator[str]:
    """The actions that a file writes lines of; a ``*`` for what is filled in."""
    for node in ast.walk(source.tree):
        match node:
            case ast.Constant(value=str(text)) if re.fullmatch(r"[a-z]+\.[a-z][a-z-]*", text):
                yield text
            case ast.JoinedStr(values=parts):
                yield "".join(
                    str(part.value) if isinstance(part, ast.Constant) else "*" for part in parts
                )


def handed(source: Source) -> Iterator[str]:
    """The actions that stand in a call of ``audit.add`` itself."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "audit.add":
            for given in node.args:
                yield from written(Source("", "", ast.Module([ast.Expr(given)], [])))


def test_every_action_that_is_written_is_known() -> None:
    found = {action for source in sources("db", "services") for action in handed(source)}
    assert len(found) > 60
    unknown = {one for one in found if "*" not in one} - set(ACTIONS)
    assert sorted(unknown) == [], "add them to domain/audit_actions.py, with a text"
    for beginning, states in STATES.items():
        values = {f"{beginning}{one.value}" for one in states} - OPEN
        assert values - set(ACTIONS) == set(), beginning
    for noun in hosting.Noun:
        assert {f"{noun}.{one}" for one in ("ask", "accepted", "declined")} <= set(ACTIONS)
    for structure in Structure:
        assert {f"chapter.{structure}", f"chapter.{structure}-closed"} <= set(ACTIONS)
    recorded = re.search(
        r"_RECORDED = \((.*?)^\)", (ROOT / "services/chapters/changing.py").read_text(), re.S | re.M
    )
    assert recorded
    fields = set(re.findall(r'"(\w+)"', recorded[1]))
    assert fields <= set(Chapter.__dataclass_fields__)
    assert {f"chapter.{field}" for field in fields} <= set(ACTIONS)


def test_every_action_that_is_known_is_written_somewhere() -> None:
    text = "\n".join(source.text for source in sources("db", "services"))
    completed = {f"{one}{value}" for one, states in STATES.items() for value in states}
    completed |= {f"{noun}.{one}" for noun in hosting.Noun for one in (*hosting.Decision, "ask")}
    completed |= {f"chapter.{field}" for field in Chapter.__dataclass_fields__}
    completed |= {f"chapter.{one}{end}" for one in Structure for end in ("", "-closed")}
    completed |= {"candidacy.endorse", "candidacy.object", "board.post"}
    assert [one for one in ACTIONS if f'"{one}"' not in text and one not in completed] == []


def test_every_action_has_a_sentence_and_every_sentence_an_action() -> None:
    said = {entry.key for entry in catalogue("en") if entry.key.startswith("audit-do-")}
    assert said == {f"audit-do-{action.replace('.', '-')}" for action in ACTIONS}
    assert set(audit_actions.ABOUT_PEOPLE) <= set(ACTIONS)
