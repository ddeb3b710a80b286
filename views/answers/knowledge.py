"""What the network decides, makes, shares and writes, as answers."""

from __future__ import annotations

from domain.board import Post
from domain.decisions import Listed
from domain.magazine import Article
from domain.partners import Partner
from domain.projects import Project
from domain.questions import answers
from domain.text import cut, escape
from views.answers.sheets import Sheet, named, narrowed_to, whom_to_ask
from views.reply import option, select
from views.texts import Say
from views.times import date_alone, stamp

_EDITORS, _HOMES, _TAGS = 10, 3, 4


def told(found: answers.Knowledge, say: Say) -> Sheet:
    """What was found, or that nothing was, and whom to ask."""
    match found:
        case answers.DecisionsFound(decisions, more):
            tail = say("answer-decisions-more" if more else "answer-decisions-show")
            lines = [_decision(one, say) for one in decisions]
            return Sheet(say("answer-decisions"), lines, (tail,))
        case answers.NoDecisions(public):
            return Sheet(say("answer-decisions-public" if public else "answer-decisions-none"))
        case answers.BoardFound(asked, posts, more):
            about = narrowed_to(asked, say)
            tail = say("answer-board-more" if more else "answer-board-show")
            lines = [_post(one, say) for one in posts]
            sheet = Sheet(say("answer-board", about=about), lines, (tail,))
            options = [option(" ".join(one.text.split()), str(one.id)) for one in posts]
            sheet.opening = select(say("answer-open"), "post.open", options=options)
            return sheet
        case answers.NothingKnown(what, asked, whom):
            about = narrowed_to(asked, say)
            return Sheet(say(f"answer-no-{what}", about=about), tail=(whom_to_ask(whom, say),))
        case answers.ProjectsFound(asked, projects):
            about, tail = narrowed_to(asked, say), say("answer-projects-show")
            lines = [_project(one, say) for one in projects]
            sheet = Sheet(say("answer-projects", about=about), lines, (tail,))
            options = [option(one.name, str(one.id)) for one in projects]
            sheet.opening = select(say("answer-open"), "project.open", options=options)
            return sheet
        case answers.PartnersFound():
            return _partners(found, say)
        case answers.ArticlesFound(asked, articles, more):
            about = narrowed_to(asked, say)
            tail = say("answer-articles-more") if more else ""
            lines = [_article(one) for one in articles]
            return Sheet(say("answer-articles", about=about), lines, (tail,))
        case answers.WritingAnArticle():
            return _writing(found, say)


def _decision(one: Listed, say: Say) -> str:
    decision = one.decision
    closes = stamp(decision.closes, "f")
    stopped = "yes" if decision.stopped is not None else "no"
    title = escape(cut(decision.title, 150))
    called = say(f"answer-decision-on-{decision.noun.value}", title=title)
    line = say("answer-decision", title=called, closes=closes, stopped=stopped)
    return f"- {line}" + (" · " + say("answer-decision-waits") if one.waits else "")


def _post(one: Post, say: Say) -> str:
    """An offer or a need with who wrote it and where it is; a challenge with its day."""
    who, text = f"<@{one.member}>", escape(cut(" ".join(one.text.split()), 200))
    if one.challenge is not None:
        when = stamp(one.challenge.starts, "D" if one.challenge.whole_day else "f")
        line = say("answer-board-challenge", who=who, text=text, when=when)
    else:
        line = say(f"answer-board-{one.side.value}", who=who, text=text)
    return f"- {line}" + (f" · {escape(cut(one.city, 60))}" if one.city else "")


def _article(one: Article) -> str:
    """An article with where and when it appeared, and the way to it."""
    where = f"{escape(cut(one.source, 60))}, " if one.source else ""
    title = escape(cut(one.title, 150))
    return f"- **{title}** ({where}{stamp(one.published, 'D')}) {escape(one.link)}"


def _writing(found: answers.WritingAnArticle, say: Say) -> Sheet:
    """The steps; whoever edits the magazine, else whom to ask instead; where it appears."""
    editors = found.path.editors[:_EDITORS]
    asking = whom_to_ask(found.whom, say)
    if editors:
        asking = say("answer-writing-editors", people=named([one.member for one in editors]))
    homes = ", ".join(escape(home.url) for home in found.path.homes[:_HOMES])
    tail = [asking, say("answer-writing-homes", homes=homes) if homes else ""]
    return Sheet(say("answer-writing"), tail=tail)


def _project(one: Project, say: Say) -> str:
    """A card: its name, who brought it, what it is about, and the way to it."""
    line = say("answer-project", name=escape(cut(one.name, 100)), who=f"<@{one.member}>")
    if one.text:
        line += f" · {escape(cut(' '.join(one.text.split()), 150))}"
    return f"- {line}" + (f" {escape(one.link)}" if one.link else "")


def _partners(found: answers.PartnersFound, say: Say) -> Sheet:
    """Organisations with where they work and since when that is known, and to whom that is owed."""
    owed = dict.fromkeys(one.attribution for one in found.partners if one.attribution)
    data = say("answer-partners-owed", owed=escape(cut(", ".join(owed), 200))) if owed else ""
    more = say("answer-partners-more") if found.more else ""
    lines = [_partner(one, say) for one in found.partners]
    return Sheet(say("answer-partners", about=narrowed_to(found.asked, say)), lines, (more, data))


def _partner(one: Partner, say: Say) -> str:
    marks = [f"**{escape(cut(one.name, 100))}**"]
    if one.places:
        marks.append(escape(cut("; ".join(one.places), 80)))
    about = (*one.sectors, *one.activities)
    if about:
        marks.append(escape(cut(", ".join(about[:_TAGS]), 100)))
    if one.ended:
        marks.append(say("answer-partner-ended", year=str(one.ended)))
    if one.recorded is not None:
        marks.append(say("answer-partner-recorded", at=date_alone(one.recorded, say.language)))
    return f"- {' · '.join(marks)}" + (f" {escape(one.url)}" if one.url else "")
