"""What is logged holds no secret, wherever it hides."""

from __future__ import annotations

import subprocess
import sys

from tests.laws.house import ROOT

SECRET = "a-proxy-password-of-ours"  # noqa: S105  # made up
TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB"  # noqa: S105  # made up
INTERACTION = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTphYmNkZWY"
# Each way in which something reaches the log, from a process of its own: the setting is global.
LOGGING = """
import logging, sys
import structlog
from config import log
secret, token, interaction, form = sys.argv[1:]
log.setup("debug", form, secret=secret)
ours = structlog.get_logger("post")
for hidden in (secret, token, f"/webhooks/1/{interaction}/messages"):
    ours.info("sent", url=f"https://discord.example{hidden}")
    logging.getLogger("discord.http").warning("POST %s came back", hidden)
    try:
        raise RuntimeError(f"no answer to {hidden}")
    except RuntimeError:
        ours.exception("failed")
        logging.getLogger("asyncio").exception("never retrieved")
print("done", file=sys.stderr)
"""


def test_no_secret_is_written_whoever_logs_it() -> None:
    for form in ("console", "json"):
        done = subprocess.run(  # noqa: S603  # this interpreter, the program above
            [sys.executable, "-c", LOGGING, SECRET, TOKEN, INTERACTION, form],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stderr.endswith("done\n")
        assert "[redacted]" in done.stderr
        for hidden in (SECRET, TOKEN, INTERACTION):
            assert hidden not in done.stdout + done.stderr
