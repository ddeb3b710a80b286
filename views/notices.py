"""What deliveries say when they are due. Each carries a button, by which it is found again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from domain.announcements import AnnouncementBoard
from domain.board_notices import (
    ChallengeCard,
    MatchAsked,
    MatchMade,
    PostRemoved,
    StillTrue,
    TeamNews,
)
from domain.buddy_notices import BuddyAnswered, BuddyAsked, BuddyFound, BuddyThanked
from domain.composting_notices import (
    EndAgreed,
    EndProposed,
    Farewell,
    LivesAgain,
    LivesOn,
    ReseedNews,
    ReseedWanted,
    Thanks,
)
from domain.connector_notices import CandidacyNews, ConnectorNews, HandoverNews, TermsNear
from domain.decision_notices import BidNews, DecisionBoard, DecisionNews, DecisionOutcome
from domain.evening_notices import HelpOffered, HelpReplied, NextStepDue, RecapBoard
from domain.events import Event
from domain.following_notices import CalendarAsked, CalendarNews
from domain.founding_notices import FoundingCard, FoundingNews, Invitation, NeighbourAsked
from domain.handbook_notices import PageHanded, PagesStale, SiteAsked
from domain.health_notices import (
    HealthAsked,
    HealthHelpers,
    HealthMentor,
    HealthReflect,
    HealthStewards,
    HealthTaker,
    HealthTold,
)
from domain.hosting_notices import CardLost, ConsentAnswered, ConsentAsked, HostCard, WishDated
from domain.joining import JoinAnswered, JoinAsked
from domain.magazine_notices import (
    ArticleNews,
    DraftRests,
    FeedAsked,
    IdeaAlike,
    IdeasWait,
    IdeaThanks,
)
from domain.notices import (
    Alert,
    CalledOff,
    Card,
    Message,
    Moved,
    Remember,
    SeatFreed,
    Together,
    Upcoming,
    Welcome,
)
from domain.pairing_notices import Introduced, IntroductionOff
from domain.programme import SessionSoon
from domain.series_news import SeriesChanged, SeriesEnded, StillOn
from domain.text import escape
from domain.track_notices import TrackMore, TrackStuck, TrackTold
from views import (
    announcements,
    composting_news,
    decisions,
    handbook_forms,
    handbook_sites,
    hosting,
    importing,
    joining,
    legs,
    magazine,
    magazine_ideas,
    pairing,
    reminders,
    series,
    series_news,
    sessions,
    sharing,
    summits,
    welcome,
    wishes,
)
from views.board import challenges as teams
from views.board import matches, posts
from views.connectors import candidacies, handovers, terms
from views.evening import followups, questions, recaps
from views.events import lead_in
from views.events_card import embed, moment
from views.foundings import card as founding_card
from views.foundings import news as founding_news
from views.health import asking as silences
from views.health import reflections
from views.onboarding import buddies
from views.onboarding import notices as onboarding
from views.reply import Part, Reply, button, rows
from views.texts import Say
from views.times import stamp

Render = Callable[[Any, Say], Reply]


def render(notice: Message, say: Say) -> Reply:
    """The message of a notice, in the language of ``say``."""
    return RENDER[type(notice)](notice, say)


def _news(key: str) -> Render:
    """What is told of an event in a sentence of its own, with a button to look at it."""
    return lambda notice, say: _about(notice.event, say(key, **_names(notice.event, say)), say)


def _seat(notice: SeatFreed, say: Say) -> Reply:
    text = say("notice-seat", **_names(notice.event, say))
    if notice.dates > 1:
        text += "\n" + say("notice-seat-dates", dates=notice.dates)
    return _about(notice.event, text, say)


def _card(notice: Card, say: Say) -> Reply:
    shown = legs.card(notice.event, notice.whole, say)
    return shown if notice.rule is None else series.recurring(shown, notice.rule, say)


def _alert(notice: Alert, say: Say) -> Reply:
    known = rows((button(say("button-seen"), "alert.seen"),))
    shown = {key: _fact(key, one, say) for key, one in notice.facts}
    return Reply(say(f"alert-{notice.what}", **shown), rows=known, private=False)


def _fact(key: str, value: str | int, say: Say) -> str | int:
    """A fact of an alert as people read it: kinds of deliveries have names, texts show literally."""
    if not isinstance(value, str):
        return value
    return say(f"effect-{value.replace('.', '-')}") if key == "kind" else escape(value)


def _names(event: Event, say: Say) -> dict[str, str]:
    return {
        "title": escape(event.title),
        "when": moment(event, say),
        "reason": escape(event.reason) if event.reason else "none",
    }


def _about(event: Event, content: str, say: Say) -> Reply:
    details = button(say("button-details"), "event.details", event.id)
    return Reply(content, rows=rows((details,)), private=False)


def _upcoming(notice: Upcoming, say: Say) -> Reply:
    event = notice.event
    own = notice.to.person is not None or notice.mention is not None
    key = "notice-upcoming-own" if own else "notice-upcoming"
    content = say(
        key,
        title=escape(event.title),
        lead=lead_in(notice.lead, say),
        when=stamp(event.starts),
        relative=stamp(event.starts, "R"),
    )
    if notice.late:
        content = say("notice-late") + " " + content
    if notice.mention is not None:
        content = f"<@{notice.mention}> {content}"
    parts: list[Part] = [button(say("button-details"), "event.details", event.id)]
    if own:
        parts.append(button(say("button-snooze"), "remind.snooze", "e", event.id))
    else:
        parts.append(button(say("button-going"), "event.going", event.id))
    parts.append(button(say("button-me-too"), "remind.metoo", "e", event.id))
    mention = (notice.mention,) if notice.mention is not None else ()
    return Reply(content, (embed(event, say),), rows(parts), private=False, mention=mention)


def _lost(notice: CardLost, say: Say) -> Reply:
    key = "notice-card-homeless" if notice.channel else "notice-card-lost"
    return _about(notice.event, say(key, **_names(notice.event, say)), say)


RENDER: Mapping[type[Message], Render] = {
    Alert: _alert,
    AnnouncementBoard: announcements.board,
    ArticleNews: magazine.news,
    DraftRests: magazine_ideas.resting,
    FeedAsked: magazine.asked,
    IdeaAlike: magazine_ideas.alike,
    IdeaThanks: magazine_ideas.thanks,
    IdeasWait: magazine_ideas.waiting,
    BidNews: summits.news,
    BuddyAnswered: buddies.told,
    BuddyAsked: buddies.question,
    BuddyFound: buddies.found,
    BuddyThanked: buddies.thanked,
    CalendarAsked: importing.asked,
    CalendarNews: importing.news,
    CandidacyNews: candidacies.news,
    CalledOff: _news("notice-cancelled"),
    CardLost: _lost,
    Card: _card,
    ChallengeCard: teams.card,
    ConnectorNews: terms.news,
    EndAgreed: composting_news.agreed,
    EndProposed: composting_news.proposed,
    Farewell: composting_news.farewell,
    LivesAgain: composting_news.again,
    LivesOn: composting_news.kept,
    ReseedNews: composting_news.answered,
    ReseedWanted: composting_news.wanted,
    Thanks: composting_news.thanks,
    ConsentAnswered: hosting.answered,
    ConsentAsked: hosting.asked,
    DecisionBoard: decisions.board,
    DecisionNews: decisions.news,
    DecisionOutcome: decisions.outcome,
    PageHanded: handbook_forms.handed_to_you,
    PagesStale: handbook_forms.stale,
    SiteAsked: handbook_sites.asked,
    HandoverNews: handovers.news,
    HealthAsked: silences.asked,
    HealthHelpers: silences.helpers,
    HealthMentor: silences.mentor,
    HealthReflect: reflections.invitation,
    HealthStewards: silences.stewards,
    HealthTaker: silences.taker,
    HealthTold: silences.told,
    HostCard: lambda notice, say: hosting.card(notice, _card(notice, say), say),
    WishDated: wishes.news,
    FoundingCard: founding_card.card,
    FoundingNews: founding_news.news,
    Invitation: founding_news.invitation,
    NeighbourAsked: founding_news.asked,
    HelpOffered: questions.help_offered,
    HelpReplied: questions.help_replied,
    JoinAnswered: joining.answered,
    JoinAsked: joining.asked,
    Introduced: pairing.introduced,
    MatchAsked: matches.asked,
    MatchMade: matches.made,
    PostRemoved: posts.removed,
    StillTrue: posts.still_true,
    TeamNews: teams.news,
    IntroductionOff: pairing.called_off,
    Moved: _news("notice-moved"),
    NextStepDue: followups.due,
    RecapBoard: recaps.board,
    Remember: reminders.remember,
    SeatFreed: _seat,
    SeriesChanged: series_news.changed,
    SeriesEnded: series_news.ended,
    SessionSoon: sessions.soon,
    StillOn: series_news.still_on,
    TermsNear: terms.near,
    Together: sharing.together,
    TrackMore: onboarding.more,
    TrackStuck: onboarding.stuck,
    TrackTold: onboarding.told,
    Upcoming: _upcoming,
    Welcome: lambda notice, say: welcome.first(notice.person, notice.network, notice.mention, say),
}
"""How each message reads."""
