"""Addresses of the web that may be fetched: taken apart once, and judged by their number.

How an address is written decides nothing. Whatever the spelling (decimal, octal, hexadecimal,
short, full-width, with a dot at the end), a host that is a number becomes that number; a host
that is a name is looked up once, elsewhere, and what was found is judged here. The judgement is
a list of networks of our own: ``ipaddress.is_global`` lets through addresses that carry a
private one inside (6to4, NAT64), the old site-local network and multicast.

Sources: the IANA registries of special-purpose addresses for IPv4 (RFC 6890 and after) and
IPv6; the WHATWG URL standard, "IPv4 parser", for numbers in their odd spellings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Final
from urllib.parse import quote, urljoin, urlsplit

from domain.fetching import AddressForbidden, UrlUnusable

Address = IPv4Address | IPv6Address

#: Where HTTP is served in earnest. A port that is anything may be a service that is none of ours
#: to talk to (mail, a database), on a machine that trusts this one.
PORTS: Final = frozenset({80, 443, 8008, 8080, 8443})
#: The longest address that is fetched, in characters: those that are signed are long.
LONGEST: Final = 2000

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_SHOWN: Final = 100
_IN_PATH: Final = "/%:@!$&'()*+,;=~-._"
_NAME: Final = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
_LONGEST_NAME: Final = 253
_AUTHORITY: Final = re.compile(r"(\[[^\[\]]*\]|[^\[\]:]*)(?::([0-9]{0,5}))?")
_NUMBER: Final = re.compile(r"[0-9]+|0x[0-9a-f]*")

_NOT_PUBLIC_4: Final = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network; 0.0.0.0 is this machine
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # between a carrier and its customers
        "127.0.0.0/8",  # this machine
        "168.63.129.16/32",  # what Azure's machines ask about themselves
        "169.254.0.0/16",  # the local link; 169.254.169.254 is what clouds tell their machines
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocols
        "192.0.2.0/24",  # documentation
        "192.31.196.0/24",  # AS112
        "192.52.193.0/24",  # multicast tunnels
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "192.175.48.0/24",  # AS112
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and broadcast
    )
)
# All that IPv6 has given out so far. ::/96, 64:ff9b::/96, 64:ff9b:1::/48, 100::/64, 5f00::/16,
# fc00::/7, fe80::/10, fec0::/10 and ff00::/8 lie outside of it. A machine that reaches IPv4 by
# NAT64 alone (64:ff9b::/96) therefore reads hosts that have IPv6, and no others.
_GIVEN_OUT_6: Final = IPv6Network("2000::/3")
_NOT_PUBLIC_6: Final = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocols: Teredo (2001::/32), benchmarks, ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4: an IPv4 address inside
        "2620:4f:8000::/48",  # AS112
        "3ffe::/16",  # the first experiments, given back
        "3fff::/20",  # documentation
    )
)


@dataclass(frozen=True, slots=True)
class Target:
    """An address of the web, taken apart.

    ``host`` is ASCII in small letters, without brackets or a dot at its end; ``numbers`` is what
    it reads as when it is a number: one address, or two when a zero in front leaves open whether
    it is octal (that reading comes first). ``path`` holds the query too, percent-encoded.
    """

    scheme: str
    host: str
    port: int
    path: str
    numbers: tuple[Address, ...] = ()

    @property
    def authority(self) -> str:
        """Host and port as the ``Host`` header has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The address as one text, without fragment."""
        return f"{self.scheme}://{self.authority}{self.path}"


def public(address: Address) -> bool:
    """Whether everyone on the internet means the same machine by ``address``.

    An IPv6 address that only wraps an IPv4 one (``::ffff:0:0/96``) is judged by what it wraps.
    """
    if isinstance(address, IPv6Address):
        if address.scope_id is not None:
            return False
        if address.ipv4_mapped is None:
            return address in _GIVEN_OUT_6 and not any(address in net for net in _NOT_PUBLIC_6)
        address = address.ipv4_mapped
    return not any(address in network for network in _NOT_PUBLIC_4)


def checked(
    host: str, found: Sequence[str | Address], allowed: Callable[[Address], bool] = public
) -> tuple[Address, ...]:
    """What a host was found at, in order, each once.

    Raises ``AddressForbidden`` unless every single one is ``allowed``: a name that leads to a
    public address and to a private one is a trick. An answer that is no address is forbidden.
    """
    try:
        addresses = tuple(dict.fromkeys(ip_address(one) for one in found))
    except ValueError:
        raise AddressForbidden(host) from None
    if not addresses or not all(map(allowed, addresses)):
        raise AddressForbidden(host)
    return addresses


def target(url: str, *, base: Target | None = None, ports: frozenset[int] = PORTS) -> Target:
    """``url`` taken apart; with ``base`` it may be relative to that, as after a redirect.

    Raises ``UrlUnusable``. Nothing is judged yet: see ``public``.
    """
    text = url.strip()
    shown = text[:_SHOWN]
    if len(text) > LONGEST:
        raise UrlUnusable(shown, "long")
    # Characters that readers of addresses drop, or take for a slash, make two hosts out of one.
    if not text.isprintable() or re.search(r"[\s\\]", text):
        raise UrlUnusable(shown, "form")
    try:
        parts = urlsplit(urljoin(base.url, text) if base else text)
    except ValueError:
        raise UrlUnusable(shown, "form") from None
    if parts.scheme not in _DEFAULT_PORTS:
        raise UrlUnusable(shown, "scheme" if parts.scheme else "form")
    if "@" in parts.netloc:
        raise UrlUnusable(shown.rpartition("@")[2], "credentials")
    split = _AUTHORITY.fullmatch(parts.netloc)
    if not split:
        raise UrlUnusable(shown, "host")
    port = int(split[2]) if split[2] else _DEFAULT_PORTS[parts.scheme]
    if port not in ports:
        raise UrlUnusable(shown, "port")
    try:
        host, numbers = _host(split[1])
    except ValueError:
        raise UrlUnusable(shown, "host") from None
    path = quote(parts.path, safe=_IN_PATH) or "/"
    if parts.query:
        path += "?" + quote(parts.query, safe=_IN_PATH + "?")
    return Target(parts.scheme, host, port, path, numbers)


def _host(text: str) -> tuple[str, tuple[Address, ...]]:
    """The host in one spelling, and its numbers if it is one. Raises ``ValueError``."""
    if text.startswith("["):
        six = IPv6Address(text[1:-1])
        if six.scope_id is not None:
            raise ValueError(text)
        return str(six), (six,)
    name = text if text.isascii() else text.encode("idna").decode("ascii")
    name = name.lower().removesuffix(".")
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise ValueError(text)
    if not _NUMBER.fullmatch(name.rpartition(".")[2]):
        return name, ()
    numbers = _numbers(name)
    return str(numbers[0]), numbers


def _numbers(name: str) -> tuple[IPv4Address, ...]:
    """The addresses that a name reads as whose last part is a number. Raises ``ValueError``."""
    parts = name.split(".")
    if len(parts) > 4 or not all(_NUMBER.fullmatch(part) for part in parts):
        raise ValueError(name)
    readings = [_address([_number(part) for part in parts])]
    if any(len(part) > 1 and part[0] == "0" and part.isdigit() for part in parts):
        # Not every reader of addresses knows octal numbers, and both are judged.
        tens = [int(part) if part.isdigit() else _number(part) for part in parts]
        try:
            readings.append(_address(tens))
        except ValueError:
            return tuple(readings)
    return tuple(dict.fromkeys(readings))


def _number(part: str) -> int:
    if len(part) > 40:
        raise ValueError(part)
    if part.startswith("0x"):
        return int(part[2:] or "0", 16)
    return int(part, 8 if part.startswith("0") else 10)


def _address(numbers: list[int]) -> IPv4Address:
    """``127.1`` is 127.0.0.1: the last number fills what the others leave."""
    *heads, last = numbers
    if any(head > 255 for head in heads) or last >= 256 ** (4 - len(heads)):
        raise ValueError(numbers)
    return IPv4Address(sum(head << 8 * (3 - place) for place, head in enumerate(heads)) + last)
