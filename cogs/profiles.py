"""``/profile``: one's own profile, who sees it, and how one wants to be spoken to."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import desk_of
from cogs.support.presses import on, picked, typed
from domain.errors import PressUnknown
from domain.members import Field, Level
from domain.pairing import Choice
from domain.reminders import Via
from services.members import finding, profiles, settings
from services.pairing import choosing
from views import pairing as pairing_views
from views import profiles as views
from views.commands import choices, words
from views.ids import Pressed
from views.texts import Texts

Text = app_commands.Range[str, 1, 200]
_DISCORDS = "default"

profile_group = app_commands.Group(
    name="profile", description=words("cmd-profile"), guild_only=True
)


@profile_group.command(name="show", description=words("cmd-profile-show"))
async def show(interaction: Interaction) -> None:
    """One's own profile, with who sees each field."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    profile = await finding.own(desk.house, person)
    await answer(interaction, views.own(profile, profiles.hidden(profile), desk.say(person)))


@profile_group.command(name="edit", description=words("cmd-profile-edit"))
async def edit(interaction: Interaction) -> None:
    """Which part to change; each opens a modal."""
    desk = desk_of(interaction)
    await answer(interaction, views.menu(desk.say(await desk.person(interaction))))


@profile_group.command(name="visibility", description=words("cmd-profile-visibility"))
@app_commands.describe(field=words("opt-profile-field"), level=words("opt-profile-level"))
@app_commands.choices(field=choices(Field, "profile"), level=choices(Level, "level"))
async def visibility(interaction: Interaction, field: str, level: str) -> None:
    """Who sees one field."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    done = await profiles.set_level(desk.house, person, Field(field), Level(level))
    await answer(interaction, views.opened(done.fields, done.level, done.profile, desk.say(person)))


@profile_group.command(name="language", description=words("cmd-profile-language"))
@app_commands.describe(language=words("opt-profile-language"))
@app_commands.choices(
    language=[
        *(
            app_commands.Choice(name=words(f"language-{one}"), value=one)
            for one in Texts().languages
        ),
        app_commands.Choice(name=words("language-default"), value=_DISCORDS),
    ]
)
async def language(interaction: Interaction, language: str) -> None:
    """In which language one is spoken to."""
    desk = desk_of(interaction)
    code = None if language == _DISCORDS else language
    await settings.set_language(desk.house, await desk.person(interaction), code)
    interaction.extras.pop("person", None)  # their language changed
    say = desk.say(await desk.person(interaction))
    await answer(interaction, views.language_set(code, say))


@profile_group.command(name="timezone", description=words("cmd-profile-timezone"))
@app_commands.describe(zone=words("opt-profile-zone"))
async def timezone(interaction: Interaction, zone: Text) -> None:
    """In which zone one's times are read."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    chosen = await settings.set_zone(desk.house, person, zone)
    await answer(interaction, views.zone_set(chosen, desk.say(person)))


@timezone.autocomplete("zone")
async def suggest_zones(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Zones by their name, their city or any town in them."""
    found = await settings.suggest_zones(desk_of(interaction).house, typed)
    return [app_commands.Choice(name=shown[:100], value=zone) for shown, zone in found]


@profile_group.command(name="reminders", description=words("cmd-profile-reminders"))
@app_commands.describe(lead=words("opt-profile-lead"), via=words("opt-profile-via"))
@app_commands.choices(via=choices(Via, "via"))
async def reminders(
    interaction: Interaction, lead: Text | None = None, via: str | None = None
) -> None:
    """When and how one is reminded of the events one goes to."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    done = await settings.set_reminders(desk.house, person, lead, Via(via) if via else None)
    await answer(
        interaction,
        views.reminders_set(
            done.lead, done.via, done.replanned, desk.say(person), closed=done.closed
        ),
    )


@profile_group.command(name="pairing", description=words("cmd-profile-pairing"))
@app_commands.describe(choice=words("opt-profile-pairing"), back=words("opt-profile-back"))
@app_commands.choices(choice=choices(Choice, "pairing-choice"))
async def pairing(interaction: Interaction, choice: str, back: Text | None = None) -> None:
    """Whether one is introduced to somebody each month."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    done = await choosing.choose(desk.house, person, Choice(choice), back)
    await answer(
        interaction,
        pairing_views.chosen(done.chosen, done.at, desk.say(person), closed=done.closed),
    )


class Profiles(commands.Cog):
    """Presses and modals of one's own profile."""

    @on("profile.edit")
    async def form(self, interaction: Interaction, pressed: Pressed) -> None:
        """The modal of one part."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        profile = await finding.own(desk.house, person)
        if pressed.text(0) not in views.PARTS:
            raise PressUnknown
        await open_form(interaction, views.form(pressed.text(0), profile, desk.say(person)))

    @on("profile.save")
    async def save(self, interaction: Interaction, _pressed: Pressed) -> None:
        """What was typed into the modal."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        given = _fields(typed(interaction))
        if Field.IDENTITY in given or views.OWN_WORDS in typed(interaction):
            chosen = picked(interaction, Field.IDENTITY.value)
            own = typed(interaction).get(views.OWN_WORDS, "")
            given = {Field.IDENTITY: profiles.identity(chosen, own, person.language)}
        done = await profiles.save(desk.house, person, given)
        reply = views.saved(done.profile, done.hidden, done.town, desk.say(person))
        await replace(interaction, reply)

    @on("profile.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """Open to the network what nobody sees."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        done = await profiles.open_hidden(desk.house, person)
        reply = views.opened(done.fields, done.level, done.profile, desk.say(person))
        await replace(interaction, reply)

    @on("profile.zone")
    async def zone(self, interaction: Interaction, pressed: Pressed) -> None:
        """The zone of the town that was written."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chosen = await settings.set_zone_of(desk.house, person, pressed.number(0))
        await answer(interaction, views.zone_set(chosen, desk.say(person)))


def _fields(texts: dict[str, str]) -> dict[Field, str]:
    """What was typed, by the field of its input. Raises ``PressUnknown`` for a field that is none."""
    try:
        return {Field(name): text for name, text in texts.items() if name != views.OWN_WORDS}
    except ValueError:
        raise PressUnknown from None
