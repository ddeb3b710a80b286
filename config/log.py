"""Logs for people (console) or machines (json), without secrets and without people's words.

Three things keep them so, at every level. What a library says of its own work is heard from
*warning* on: below that it writes payloads, statements with their values, addresses. What an
exception says of itself is kept where it speaks of machines, and left out where it may quote what
somebody wrote; where it happened is told line by line. And whatever still looks like a secret, a
link that opens something or an address of mail is cut out of every text.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any, Final

import structlog

if TYPE_CHECKING:
    from config.settings import Settings

_CUT: Final = "[redacted]"
_KEPT_BACK: Final = "[what it says is kept back]"
_TOKEN: Final = re.compile(r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}|(?<=Bot )\S{20,}")
_INTERACTION: Final = re.compile(r"(?<=/)aW50ZXJhY3Rpb2[\w%=-]+|(?<=/)[\w-]{68,}")
_LINK: Final = re.compile(r"(?<=/me/)[\w-]{16,}")
_MAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_CREDENTIALS: Final = re.compile(r"(?<=://)[^\s/@]+(?=@)")
_FUTURE: Final = re.compile(r"(?<=exception=)\w+\(.*\)(?=>)", re.DOTALL)  # as asyncio tells of one
_SECRETS: Final = (_TOKEN, _INTERACTION, _LINK, _CREDENTIALS, _MAIL, _FUTURE)

#: Modules whose exceptions speak of machines: statuses, files, columns.
_SPOKEN: Final = frozenset({"sqlite3", "aiohttp", "ssl", "db"})
#: What Discord refuses or closes, by the first line: its others quote what a command was given.
_OF_DISCORD: Final = frozenset({"HTTPException", "ConnectionClosed", "LoginFailure", "RateLimited"})
#: The same of the language's own; others (``ValueError``, ``KeyError``) quote what they were given.
_PLAIN: Final = (OSError, NameError, AttributeError, ImportError, RecursionError, MemoryError)

Record = MutableMapping[str, Any]


def of(settings: Settings) -> None:
    """The logs that were set; the demo town tells the way by itself."""
    secret = settings.token.reveal() if settings.token else None
    quiet = settings.token is None and settings.log_level == "info"
    setup("warning" if quiet else settings.log_level, settings.log_format, secret=secret)


def setup(level: str, form: str, *, secret: str | None = None) -> None:
    """Send structlog's and the standard library's records to standard error, one line each."""
    redact = _Redact(secret)
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _told,
        redact,
    ]
    last: Any = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_is_heard)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.ExtraAdder(), *shared],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                redact.whole,
                last,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # The same by their own level, so that what nobody hears is not even written.
    for noisy in ("discord", "apscheduler", "aiosqlite", "aiohttp", "httpx", "httpcore", "asyncio"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, root.level))
    # It tells each second, with a traceback, that it would like another connection; we tell once.
    logging.getLogger("asyncpg").setLevel(logging.ERROR)


def _is_heard(record: logging.LogRecord) -> bool:
    """Whether a record is ours, or a library's warning."""
    return record.levelno >= logging.WARNING or hasattr(record, "_logger")


# ── Exceptions ───────────────────────────────────────────────────────────────────────────────


def _told(_logger: Any, _method: str, record: Record) -> Record:
    """The exception of a record as text: where it happened, and as much of it as may be said."""
    given = record.pop("exc_info", None)
    if given is True:
        given = sys.exc_info()
    if isinstance(given, tuple):
        given = given[1]
    if isinstance(given, BaseException):
        record["exception"] = "\n".join(_lines(given, set())).rstrip()
    return record


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _lines(before, seen)
        yield "which led to:"
    yield "Traceback (most recent call last):"
    yield "".join(traceback.format_tb(error.__traceback__)).rstrip()
    kind = type(error)
    yield f"{kind.__module__}.{kind.__qualname__}: {_said(error)}"
    for inner in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        if id(inner) not in seen:
            yield from _lines(inner, seen)


def _said(error: BaseException) -> str:
    home = type(error).__module__.partition(".")[0]
    if isinstance(error, _PLAIN) or home in _SPOKEN:
        return str(error)
    if home == "discord" and _OF_DISCORD & {kind.__name__ for kind in type(error).__mro__}:
        return str(error).partition("\n")[0]
    return _KEPT_BACK


# ── Secrets ──────────────────────────────────────────────────────────────────────────────────


class _Redact:
    """Cuts secrets out of every text of a record."""

    def __init__(self, secret: str | None) -> None:
        self._secret = secret

    def __call__(self, _logger: Any, _method: str, record: Record) -> Record:
        for key, value in record.items():
            if isinstance(value, str):
                record[key] = self.clean(value)
        return record

    def whole(self, _logger: Any, _method: str, record: Record) -> Record:
        """The same for whatever else is written of a record, which is text from here on."""
        for key, value in record.items():
            if not isinstance(value, bool | int | float | None):
                record[key] = self.clean(str(value))
        return record

    def clean(self, text: str) -> str:
        """``text`` without secrets."""
        if self._secret and self._secret in text:
            text = text.replace(self._secret, _CUT)
        for pattern in _SECRETS:
            text = pattern.sub(_CUT, text)
        return text
