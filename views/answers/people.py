"""People as answers: each with only what the reader may see."""

from __future__ import annotations

from domain import identities
from domain.members import Field, Profile
from domain.questions import answers
from domain.text import cut, escape
from views.answers.sheets import Sheet, narrowed_to, whom_to_ask
from views.texts import Say

_SHOWN = (Field.CITY, Field.SKILLS, Field.TOPICS, Field.LANGUAGES)
_TOLD = (Field.OFFERS, Field.ABOUT)
_NAME = 40  # characters of a name in a list


def told(found: answers.People, say: Say) -> Sheet:
    """Those who know, speak or live, or that nobody opened that to the reader."""
    about = narrowed_to(found.asked, say)
    if isinstance(found, answers.NobodyFound):
        return Sheet(say("answer-nobody", about=about), tail=(whom_to_ask(found.whom, say),))
    lines = [_profile(profile) for profile in found.people]
    if isinstance(found, answers.PeopleFound):
        more = say("answer-people-more") if found.more else ""
        return Sheet(say("answer-people", about=about), lines, (more,))
    if not lines:
        return Sheet(say("answer-to-ask-nobody"), tail=(whom_to_ask(found.whom, say),))
    return Sheet(say("answer-to-ask", about=about), lines)


def _profile(profile: Profile) -> str:
    """A person and what of theirs the reader may see; nobody is called by being named."""
    parts = [f"<@{profile.id}> ({escape(cut(profile.name, _NAME))})"]
    parts += [", ".join(profile.fields[field]) for field in _SHOWN if field in profile.fields]
    if len(parts) == 1:
        parts += [profile.fields[field][0] for field in _TOLD if field in profile.fields]
    shown = [escape(cut(" ".join(part.split()), 100)) for part in parts[1:]]
    return "- " + " · ".join((parts[0], *shown))


def named(found: answers.Members, say: Say) -> Sheet:
    """One person, several of one name, nobody of that name, how many, or the stewards."""
    match found:
        case answers.MemberShown(profile, own):
            return _profile_whole(profile, say, own=own)
        case answers.MembersNamed(name, people, more):
            sheet = Sheet(
                say("answer-members-named", name=_quoted(name)),
                [_profile(profile) for profile in people],
                (say("answer-people-more") if more else "",),
            )
            sheet.people = people
            return sheet
        case answers.MemberHidden(name, near):
            sheet = Sheet(
                say("answer-member-hidden", name=_quoted(name)),
                [_profile(profile) for profile in near],
            )
            if near:
                sheet.head += "\n" + say("answer-member-near")
            sheet.people = near
            return sheet
        case answers.MembersCounted():
            return _counted(found, say)
        case answers.StewardsNamed(role):
            return Sheet(say("answer-stewards", role=f"<@&{role}>" if role else "none"))


def _quoted(name: str) -> str:
    return escape(cut(name, 80)) or "none"


def _profile_whole(profile: Profile, say: Say, *, own: bool) -> Sheet:
    """Every field that the reader sees, each on a line."""
    head = f"**{escape(cut(profile.name, 60))}** (<@{profile.id}>)"
    lines = []
    for field in Field:
        content = profile.chapters if field is Field.CHAPTERS else profile.fields.get(field, ())
        if field is Field.IDENTITY:
            content = tuple(identities.shown(one, say.language) for one in content)
        if content:
            said = escape(cut(" ".join(", ".join(content).split()), 300))
            lines.append("- " + say(f"answer-field-{field.value}", content=said))
    return Sheet(head, lines, (say("answer-member-own"),) if own else ())


def _counted(found: answers.MembersCounted, say: Say) -> Sheet:
    lines = []
    if found.known is not None:
        lines.append(say("answer-members-known", known=found.known))
    capped = "yes" if found.capped else "no"
    key = "answer-members-opened" if found.known is None else "answer-members-profiles"
    lines.append(say(key, opened=found.opened, capped=capped))
    lines += [
        say("answer-members-chapter", chapter=escape(chapter.name), people=people)
        for chapter, people in found.chapters
    ]
    if left := found.total - len(found.chapters):
        lines.append(say("answer-chapters-more", left=left))
    about = narrowed_to(found.asked, say)
    return Sheet(say("answer-members", about=about), [f"- {line}" for line in lines])
