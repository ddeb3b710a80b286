"""Reading over TLS: the connection goes to a number, the certificate must be the name's."""

from __future__ import annotations

import ssl
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from domain.fetching import FetchFailed
from feeds.fetching.web import Fetched, fetch
from tests.feeds.outside import HERE, Site, answer, limits, names, only_here, sent_on, site

PAGE = answer("200 OK", body=b"told in private")


@dataclass
class Authority:
    """A certificate for ``example.test``, and whom the clients of its server asked for."""

    certificate: Path
    server: ssl.SSLContext
    asked_for: list[str | None] = field(default_factory=list)

    def believing(self) -> httpx.AsyncBaseTransport:
        """A transport that believes this authority alone."""
        trust = ssl.create_default_context(cafile=self.certificate)
        return httpx.AsyncHTTPTransport(verify=trust, trust_env=False)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate and its key, made for this run."""
    folder = tmp_path_factory.mktemp("tls")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    command += ["-nodes", "-days", "2", "-subj", "/CN=example.test", "-addext"]
    command += ["subjectAltName=DNS:example.test", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own words
    return certificate, key


@pytest.fixture
def authority(files: tuple[Path, Path]) -> Authority:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    made = Authority(files[0], context)

    def hear(_: object, name: str | None, __: object) -> None:
        made.asked_for.append(name)

    context.sni_callback = hear
    return made


async def ask(at: Site, authority: Authority, host: str = "example.test") -> Fetched:
    found = await fetch(
        f"https://{host}:{at.port}/page",
        resolve=names(example=[HERE], other=[HERE]),
        allowed=only_here,
        limits=limits(at),
        transport=authority.believing,
    )
    assert isinstance(found, Fetched)
    return found


async def test_the_name_is_asked_for_at_the_number_that_was_checked(authority: Authority) -> None:
    async with site(tls=authority.server, page=PAGE) as at:
        found = await ask(at, authority)
        assert found.body == b"told in private"
        assert authority.asked_for == ["example.test"]
        assert at.header("Host") == f"example.test:{at.port}"
        assert at.connections == [HERE]


@pytest.mark.parametrize("host", ["other.test", HERE])
async def test_a_certificate_for_another_name_is_not_believed(
    authority: Authority, host: str
) -> None:
    async with site(tls=authority.server, page=PAGE) as at:
        with pytest.raises(FetchFailed) as failure:
            await ask(at, authority, host)
        assert failure.value.reason == "certificate"
        assert at.came == []


async def test_an_authority_that_nobody_knows_is_not_believed(authority: Authority) -> None:
    async with site(tls=authority.server, page=PAGE) as at:
        with pytest.raises(FetchFailed) as failure:
            await fetch(
                f"https://example.test:{at.port}/page",
                resolve=names(example=[HERE]),
                allowed=only_here,
                limits=limits(at),
            )
        assert failure.value.reason == "certificate"
        assert at.came == []


async def test_a_server_that_speaks_no_tls_is_broken(authority: Authority) -> None:
    async with site(page=PAGE) as at:
        with pytest.raises(FetchFailed) as failure:
            await ask(at, authority)
        assert failure.value.reason in {"broken", "unreachable"}


async def test_nobody_is_sent_on_from_https_to_http(authority: Authority) -> None:
    async with site(tls=authority.server) as at, site(page=PAGE) as plain:
        at.pages["/page"] = sent_on(f"http://example.test:{plain.port}/page")
        wider = limits(at, ports=limits(at).ports | {plain.port})  # type: ignore[arg-type]
        with pytest.raises(FetchFailed) as failure:
            await fetch(
                f"https://example.test:{at.port}/page",
                resolve=names(example=[HERE]),
                allowed=only_here,
                limits=wider,
                transport=authority.believing,
            )
        assert failure.value.reason == "downgrade"
        assert plain.connections == []
