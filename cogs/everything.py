"""Every cog and every command group of the bot, in one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from discord.ext import commands as ext

from cogs.board.group import board_group
from cogs.board.presses import BoardPresses
from cogs.chapters.announcing import Announcements
from cogs.chapters.changing import chapter_group
from cogs.chapters.ending import Endings, Reseedings
from cogs.chapters.finding import ChapterCards
from cogs.chapters.founding import Foundings, FoundingStarts
from cogs.chapters.health import ChapterHealth, Reflections
from cogs.chapters.invites import Invites
from cogs.chapters.joining import JoinRequests
from cogs.chapters.map import Maps
from cogs.chapters.roles import ChapterRoles
from cogs.connectors.candidacies import Candidacies
from cogs.connectors.group import connector_group
from cogs.connectors.handovers import Handovers
from cogs.connectors.naming import ConnectorLists
from cogs.connectors.terms import Terms
from cogs.decide import Deciding, decide_group
from cogs.decisions import Decisions
from cogs.events.afterwards import Checkins, FollowUps, Recaps
from cogs.events.answer_days import AnswerCurves
from cogs.events.answering import EventAnswers
from cogs.events.calendar import CalendarLinks
from cogs.events.evening import EveningPitches, EveningQuestions
from cogs.events.group import event_group
from cogs.events.hosting import Hosting
from cogs.events.importing import CalendarImports
from cogs.events.making import EventDrafts
from cogs.events.mirrors import Mirrors
from cogs.events.programme import Programmes, SessionChanges
from cogs.events.series import SeriesPresses
from cogs.events.summits import Summits
from cogs.handbook.finding import HandbookPages
from cogs.handbook.group import handbook_group
from cogs.handbook.sites import HandbookSites
from cogs.handbook.writing import HandbookKeeping
from cogs.help import help_command
from cogs.magazine.group import Magazine, magazine_group
from cogs.magazine.ideas import MagazineIdeas
from cogs.members import Directory, member_group, profile_menu
from cogs.messages import MessageMenus, make_event
from cogs.networks.audit import NetworkAudit
from cogs.networks.backups import network_group
from cogs.networks.foundings import FoundingQueue
from cogs.networks.health import NetworkHealth
from cogs.networks.practices import NetworkPractices
from cogs.networks.reconciling import Reconciling
from cogs.networks.server import ServerChanges
from cogs.networks.settings import NetworkSettings
from cogs.newcomers import Arrivals, Welcomes
from cogs.onboarding.arrivals import ArrivalLadders
from cogs.onboarding.board import Boards, Buddies
from cogs.onboarding.group import onboard_group
from cogs.onboarding.playbooks import Playbooks
from cogs.onboarding.steps import Steps, start_onboarding
from cogs.pairing import Introductions
from cogs.partners import Partners, partner_group
from cogs.powers import Powers
from cogs.privacy import Privacy, privacy_group
from cogs.profiles import Profiles, profile_group
from cogs.projects import Projects, project_group
from cogs.questions.acting import Acts
from cogs.questions.asking import Questions, ask_command
from cogs.reminders import Reminders, remind_group, remind_of
from cogs.support.client import Command


def cogs() -> Sequence[Callable[[Any], ext.Cog]]:
    """Makers of the cogs; each is called with the client."""
    return (
        lambda _client: EventAnswers(),
        lambda _client: AnswerCurves(),
        lambda _client: EventDrafts(),
        lambda _client: EveningPitches(),
        lambda _client: EveningQuestions(),
        lambda _client: Checkins(),
        lambda _client: Recaps(),
        lambda _client: FollowUps(),
        lambda _client: MessageMenus(),
        lambda _client: SeriesPresses(),
        lambda _client: Summits(),
        lambda _client: Decisions(),
        lambda _client: Deciding(),
        lambda _client: Hosting(),
        lambda _client: CalendarLinks(),
        lambda _client: CalendarImports(),
        lambda _client: Programmes(),
        lambda _client: SessionChanges(),
        lambda _client: ChapterCards(),
        lambda _client: FoundingStarts(),
        lambda _client: Foundings(),
        lambda _client: FoundingQueue(),
        lambda _client: Endings(),
        lambda _client: Reseedings(),
        lambda _client: JoinRequests(),
        lambda _client: Maps(),
        lambda _client: Announcements(),
        lambda _client: ConnectorLists(),
        lambda _client: Candidacies(),
        lambda _client: Terms(),
        lambda _client: Handovers(),
        lambda _client: ChapterHealth(),
        lambda _client: Reflections(),
        lambda _client: Reminders(),
        lambda _client: Directory(),
        lambda _client: Projects(),
        lambda _client: Partners(),
        lambda _client: Profiles(),
        lambda _client: Privacy(),
        lambda _client: Introductions(),
        lambda _client: Welcomes(),
        lambda _client: Steps(),
        lambda _client: Boards(),
        lambda _client: ArrivalLadders(),
        lambda _client: Buddies(),
        lambda _client: Playbooks(),
        *_of_servers(),
        lambda _client: Acts(),
        Questions,
        *_of_networks(),
        *_of_knowledge(),
    )


def _of_servers() -> Sequence[Callable[[Any], ext.Cog]]:
    """What Discord tells of a server, its roles and the people in it."""
    return (Arrivals, Mirrors, ServerChanges, Reconciling, Powers, ChapterRoles, Invites)


def _of_networks() -> Sequence[Callable[[Any], ext.Cog]]:
    """What stewards look after: settings, practices, health, and what was done."""
    return (
        lambda _client: NetworkSettings(),
        lambda _client: NetworkHealth(),
        lambda _client: NetworkAudit(),
        lambda _client: NetworkPractices(),
    )


def _of_knowledge() -> Sequence[Callable[[Any], ext.Cog]]:
    """What people know, write and look for: the handbook, the magazine, the board."""
    return (
        lambda _client: Magazine(),
        lambda _client: MagazineIdeas(),
        lambda _client: HandbookPages(),
        lambda _client: HandbookKeeping(),
        lambda _client: HandbookSites(),
        lambda _client: BoardPresses(),
    )


def commands() -> Sequence[Command]:
    """The commands, as they stand in Discord's picker."""
    return (
        event_group,
        remind_group,
        member_group,
        project_group,
        partner_group,
        profile_group,
        privacy_group,
        chapter_group,
        connector_group,
        decide_group,
        magazine_group,
        board_group,
        handbook_group,
        network_group,
        onboard_group,
        ask_command,
        help_command,
        make_event,
        remind_of,
        start_onboarding,
        profile_menu,
    )
