"""Logs for people (console) or machines (json), with secrets cut out wherever they hide."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_TOKEN = re.compile(r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}|(?<=Bot )\S{20,}")
_INTERACTION = re.compile(r"(?<=/)aW50ZXJhY3Rpb2[\w%=-]+|(?<=/)[\w-]{68,}")


def setup(level: str, form: str, *, secret: str | None = None) -> None:
    """Send structlog's and the standard library's records to standard error, one line each."""
    redact = _Redact(secret)
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
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
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.ExtraAdder(), *shared],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                redact,
                last,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for noisy in ("discord", "apscheduler", "aiosqlite", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, root.level))


class _Redact:
    """Cuts the bot's token and interaction tokens out of every text of a record."""

    def __init__(self, secret: str | None) -> None:
        self._secret = secret

    def __call__(
        self, _logger: Any, _method: str, record: MutableMapping[str, Any]
    ) -> MutableMapping[str, Any]:
        for key, value in record.items():
            if isinstance(value, str):
                record[key] = self.clean(value)
        return record

    def clean(self, text: str) -> str:
        """``text`` without secrets."""
        if self._secret and self._secret in text:
            text = text.replace(self._secret, "[redacted]")
        return _INTERACTION.sub("[redacted]", _TOKEN.sub("[redacted]", text))
