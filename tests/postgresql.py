"""A server of PostgreSQL's for the tests: on a free port, as a user without rights, gone at the end.

``STORE=postgresql`` lets the suite run on it. Debian's package ``postgresql`` brings what it needs.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Coroutine, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
import pytest

T = TypeVar("T")
USERS = ("postgres", "nobody")
_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "64MB",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "min_wal_size": "32MB",
    "listen_addresses": "127.0.0.1",
    "log_min_messages": "fatal",
}
_WIPE = """DO $$ DECLARE one RECORD; BEGIN
SET session_replication_role = replica;
FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public'
    AND tablename NOT IN ('migrations', 'places', 'place_names', 'facts') LOOP
  EXECUTE 'DELETE FROM ' || quote_ident(one.tablename);
END LOOP;
DELETE FROM facts WHERE name <> 'places';
SET session_replication_role = DEFAULT;
END $$"""


_GUARD = """read -r nothing
server=$(head -n 1 "$1/data/postmaster.pid" 2> /dev/null) && kill -QUIT "$server" && {
    tries=100
    while kill -0 "$server" 2> /dev/null && [ "$tries" -gt 0 ]; do
        tries=$((tries - 1)); sleep 0.05
    done
}
rm -rf "$1"
"""


_TABLES = """SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relnamespace = CAST('public' AS regnamespace) AND c.relkind IN ('r', 'i', 'v')
AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.relname, a.attname"""
_VERSIONS = "SELECT * FROM migrations ORDER BY 1"


class NoServer(Exception):
    """PostgreSQL cannot be started here; ``str()`` says what is missing."""


def programs() -> Path:
    """Where the newest server's programs stand. Raises ``NoServer``."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4])
    )
    if found:
        return found[-1].parent
    near = shutil.which("initdb")
    if near is None:
        raise NoServer("PostgreSQL is not installed. On Debian and Ubuntu: apt install postgresql")
    return Path(near).parent


def user() -> str | None:
    """Who the server runs as: it refuses to be root. ``None``: whoever we are. Raises ``NoServer``."""
    if os.geteuid() != 0:
        return None
    for name in USERS:
        try:
            pwd.getpwnam(name)
        except KeyError:
            continue
        return name
    raise NoServer(f"PostgreSQL refuses to run as root, and there is no user {' or '.join(USERS)}")


class Cluster:
    """A running server with databases that are handed out empty and taken back."""

    def __init__(self, **settings: str) -> None:
        self.settings = {**_SETTINGS, **settings}
        self._bin, self._user = programs(), user()
        self.folder = Path(tempfile.mkdtemp(prefix="postgresql-"))
        if self._user:
            shutil.chown(self.folder, self._user)
        self.port = _free_port()
        self._tables: dict[str, list[Any]] = {}
        data = str(self.folder / "data")
        self._guard = self._guarded()
        self._run("initdb", "-D", data, "--auth=trust", "-U", "bot", "-E", "UTF8", "--no-sync")
        self.start()
        self._copying = self._copies()
        atexit.register(self.close)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        said = {**self.settings, "port": str(self.port), "unix_socket_directories": "."}
        options = " ".join(f"-c {name}={value}" for name, value in said.items())
        self._control("-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stop it; ``immediate`` is as if the machine had lost its power."""
        self._control("-m", mode, "stop")

    def close(self) -> None:
        """Stop it and leave nothing."""
        if self._guard.stdin is not None:
            self._guard.stdin.close()
        self._guard.wait(timeout=60)

    def url(self, database: str) -> str:
        """The ``DATABASE_URL`` of one database."""
        return f"postgresql://bot@127.0.0.1:{self.port}/{database}"

    def ask(self, database: str, sql: str, *parameters: Any) -> list[Any]:
        """What ``sql`` finds, from wherever we are."""

        async def asking() -> list[Any]:
            conn = await asyncpg.connect(self.url(database))
            try:
                return list(await conn.fetch(sql, *parameters))
            finally:
                await conn.close()

        return apart(asking())

    def ask_all(self, database: str, statements: Sequence[str]) -> list[list[Any]]:
        """What each of them finds, over one connection."""

        async def asking() -> list[list[Any]]:
            conn = await asyncpg.connect(self.url(database))
            try:
                return [list(await conn.fetch(sql)) for sql in statements]
            finally:
                await conn.close()

        return apart(asking())

    def create(self, name: str, template: str = "template0") -> None:
        """Make a database, empty or as another one."""
        self.ask("postgres", f'CREATE DATABASE "{name}" TEMPLATE "{template}"{self._copying}')

    def wipe(self, name: str, template: str) -> bool:
        """Leave nothing of what a test wrote; whether it has the tables of ``template``."""
        if template not in self._tables:
            self._tables[template] = self.ask_all(template, [_TABLES, _VERSIONS])
        try:
            tables, versions, _ = self.ask_all(name, [_TABLES, _VERSIONS, _WIPE])
        except asyncpg.UndefinedTableError:
            return False
        return [tables, versions] == self._tables[template]

    def _copies(self) -> str:
        """How a database is copied: as files, as the log would have to keep each page of it."""
        number = self.ask("postgres", "SELECT current_setting('server_version_num')::int AS number")
        return " STRATEGY FILE_COPY" if number[0]["number"] >= 150000 else ""

    def _guarded(self) -> subprocess.Popen[bytes]:
        """Who ends the server and takes its files away once nobody can ask for it any more: when
        the pipe is closed, however the process ended that holds its other end."""
        return subprocess.Popen(  # noqa: S603  # words of ours
            ["/bin/sh", "-c", _GUARD, "guard", str(self.folder)],
            stdin=subprocess.PIPE,
            start_new_session=True,
        )

    def _control(self, *words: str) -> None:
        self._run("pg_ctl", "-s", "-D", str(self.folder / "data"), *words)

    def _run(self, program: str, *words: str) -> None:
        done = subprocess.run(  # noqa: S603  # Debian's own program, with words of ours
            [str(self._bin / program), *words],
            user=self._user,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
        if done.returncode:
            raise NoServer(f"{program} failed: {done.stderr.decode(errors='replace').strip()}")


def apart(work: Coroutine[Any, Any, T]) -> T:
    """Run ``work`` in a thread with a loop of its own: whoever asks may be inside one."""
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(asyncio.run(work))
        except BaseException as error:  # raised again where it was asked for
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
    return results[0]


def need() -> None:
    """Skip the test where there is no server to be had, and say what is missing."""
    try:
        programs()
        user()
    except NoServer as error:
        pytest.skip(str(error))


@cache
def cluster() -> Cluster:
    """The one server of this process. Raises ``NoServer``."""
    return Cluster()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port
