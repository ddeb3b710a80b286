"""Whatever an address is spelled like: the number that it means is judged, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.addresses import checked, public, target
from domain.fetching import AddressForbidden, FetchRefused, UrlUnusable

# One and the last of each network that is not for everyone.
INSIDE_4 = (
    str(IPv4Address(0)),
    *("0.0.0.1", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255"),
    *("100.100.100.200", "127.0.0.1", "127.255.255.254", "168.63.129.16", "169.254.0.1"),
    *("169.254.169.254", "169.254.170.2", "172.16.0.1", "172.31.255.255", "192.0.0.1"),
    *("192.0.0.192", "192.0.2.1", "192.31.196.1", "192.52.193.1", "192.88.99.1", "192.168.0.1"),
    *("192.168.255.255", "192.175.48.1", "198.18.0.1", "198.19.255.255", "198.51.100.7"),
    *("203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"),
)
INSIDE_6 = (
    *("::", "::1", "::127.0.0.1", "::7f00:1", "::8.8.8.8", "::ffff:127.0.0.1", "::ffff:a00:1"),
    *("::ffff:169.254.169.254", "0:0:0:0:0:ffff:c0a8:0001", "::ffff:0:127.0.0.1"),
    *("64:ff9b::7f00:1", "64:ff9b::127.0.0.1", "64:ff9b::8.8.8.8", "64:ff9b:1::1"),
    *("64:ff9b:1:ffff::a00:1", "100::1", "100:0:0:1::1", "2001::1", "2001:0:4136:e378::1"),
    *("2001:2::1", "2001:10::1", "2001:20::1", "2001:1ff:ffff::1", "2001:db8::1"),
    *("2001:db8:ffff::1", "2002:7f00:1::", "2002:7f00:0001::1", "2002:808:808::1"),
    *("2620:4f:8000::1", "3ffe::1", "3fff::1", "3fff:fff::1", "4000::1", "5f00::1", "8000::1"),
    *("fc00::1", "fd00:ec2::254", "fdff::1", "fe80::1", "fe80::a9fe:a9fe", "febf::1", "fec0::1"),
    *("feff::1", "ff02::1", "ff0e::1", "ffff::1", "1fff:ffff::1", "0200::1", "0400::1"),
)
OUTSIDE = (
    *("1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0"),
    *("126.255.255.255", "128.0.0.0", "168.63.129.15", "169.253.255.255", "172.15.255.255"),
    *("172.32.0.0", "192.0.1.0", "192.167.255.255", "198.17.255.255", "198.20.0.0"),
    *("223.255.255.255", "2001:200::1", "2001:4860:4860::8888", "2003::1", "2606:4700::1111"),
    *("2a01:4f8::1", "3ffd::1", "::ffff:8.8.8.8", "2a00:1450:4007:80e::200e"),
)


def full_width(text: str) -> str:
    return "".join(chr(ord(one) + 0xFEE0) if one.isdigit() else one for one in text)


def circled(text: str) -> str:
    return "".join(chr(0x245F + int(one)) if one in "123456789" else one for one in text)


def spellings(address: str) -> Iterator[str]:
    """The hosts as which one IPv4 address is written to get past a list of texts."""
    number = int(IPv4Address(address))
    a, b, c, d = IPv4Address(address).packed
    yield address
    yield str(number)
    yield hex(number)
    yield hex(number).upper()
    yield f"0{number:o}"
    yield f"{a}.{number & 0xFFFFFF}"
    yield f"{a}.{b}.{number & 0xFFFF}"
    yield f"0x{a:x}.0x{b:x}.0x{c:x}.0x{d:x}"
    yield f"0{a:o}.0{b:o}.0{c:o}.0{d:o}"
    yield f"0x{a:08x}.{b}.0{c:o}.{d}"
    yield f"000{a:o}.{b}.{c}.{d}"
    yield f"{a}.0x{number & 0xFFFFFF:x}"
    yield f"{address}."
    yield f"{number}."
    yield full_width(address)
    yield circled(address)
    yield address.replace(".", "。")
    yield address.replace(".", "．")
    yield address.replace(".", "｡")
    yield full_width(f"0{a}.{b}.{c}.{d}") if a < 8 else full_width(str(number))
    yield f"[::ffff:{address}]"
    yield f"[::FFFF:{a:02x}{b:02x}:{c:02x}{d:02x}]"
    yield f"[0:0:0:0:0:ffff:{address}]"
    yield f"[::{address}]"
    yield f"[64:ff9b::{address}]"
    yield f"[2002:{a:02x}{b:02x}:{c:02x}{d:02x}::1]"


HOSTS = [
    *(host for address in INSIDE_4 for host in spellings(address)),
    *(f"[{address}]" for address in INSIDE_6),
    *(f"[{address.upper()}]" for address in INSIDE_6),
    *(f"[{IPv6Address(address).exploded}]" for address in INSIDE_6),
]
TWISTED = (
    *("[fe80::1%25eth0]", "[fe80::1%eth0]", "[::1%lo]", "[::1", "::1", "[::1]x", "[127.0.0.1]"),
    *(
        f"1{chr(0xAD)}27.0.0.1",
        "127.0.0.1..",
        ".127.0.0.1",
        "127..1",
        "127.0.0.256",
        "127.0.0.0x",
        "1.2.3.4.5",
        "0x",
    ),
    *("%31%32%37.0.0.1", "127.0.0.1%2f", "127.0.0.1%00", "127.0.0.1 ", "127.0.0.1\t.example"),
    *("user@127.0.0.1", "example.org@127.0.0.1", "127.0.0.1\\@example.org", "example.org\\.x"),
    *("127.0.0.08", "0400.0.0.1", "4294967296", "0x100000000", "9" * 60, ""),
    *("exa mple.org", "example.org:22", "example.org:6379", "example.org:0", "example.org:99999"),
    *(
        "example.org:８0",
        "exa\u2028mple.org",
        "a" * 64 + ".org",
        ("a" * 60 + ".") * 5,
        "exam[ple.org",
    ),
)


def attempt(host: str) -> None:
    """What fetching does with a host before it connects, were a name found at 8.8.8.8."""
    found = target(f"http://{host}/calendar.ics")
    checked(found.host, found.numbers or ["8.8.8.8"])


def test_there_are_many_spellings() -> None:
    assert len(set(HOSTS)) > 800


def test_every_spelling_of_a_forbidden_address_is_refused() -> None:
    let_through = []
    for host in [*HOSTS, *TWISTED]:
        try:
            attempt(host)
        except FetchRefused:
            continue
        let_through.append(host)
    assert not let_through


@pytest.mark.parametrize(
    "host", [host for address in ("127.0.0.1", "169.254.169.254") for host in spellings(address)]
)
def test_a_number_is_judged_and_not_looked_up(host: str) -> None:
    assert target(f"https://{host}/").numbers


@pytest.mark.parametrize("address", OUTSIDE)
def test_addresses_of_everyone_are_public(address: str) -> None:
    assert public(ip_address(address))


@pytest.mark.parametrize("address", [*INSIDE_4, *INSIDE_6])
def test_addresses_of_some_are_not_public(address: str) -> None:
    assert not public(ip_address(address))


@given(st.ip_addresses(v=6))
def test_what_python_holds_for_local_is_never_public(address: IPv6Address) -> None:
    if address.ipv4_mapped is None and public(address):
        assert address.is_global
        assert not address.is_multicast
        assert address.sixtofour is None
        assert address.teredo is None


@given(st.ip_addresses(v=4))
def test_an_address_of_four_numbers_is_public_only_where_python_agrees(
    address: IPv4Address,
) -> None:
    if public(address):
        assert address.is_global
        assert not address.is_multicast
    assert public(IPv6Address(f"::ffff:{address}")) == public(address)
    assert not public(IPv6Address(f"64:ff9b::{address}"))
    assert not public(IPv6Address(f"::{address}"))


@given(st.ip_addresses(v=4), st.integers(0, 25))
def test_a_spelling_means_its_address_or_wraps_it(address: IPv4Address, which: int) -> None:
    host = list(spellings(str(address)))[which]
    try:
        found = target(f"http://{host}/")
    except UrlUnusable:
        assert host.startswith("000"), "8 and 9 are no octal digits"
        return
    inner = {getattr(one, "ipv4_mapped", None) or one for one in found.numbers}
    assert address in inner or not any(map(public, inner))


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    for url in (text, f"http://{text}", f"https://{text}/x", f"http://example.org/{text}"):
        try:
            found = target(url)
        except UrlUnusable:
            continue
        assert found.url.isascii()
        assert target(found.url) == found
        assert found.path.startswith("/")


@pytest.mark.parametrize(
    ("found", "fine"),
    [
        (["8.8.8.8", "2606:4700::1111"], True),
        (["8.8.8.8", "127.0.0.1"], False),
        (["2606:4700::1111", "fe80::1%eth0"], False),
        (["2606:4700::1111%eth0"], False),
        (["10.0.0.1"], False),
        ([], False),
        (["eight"], False),
    ],
)
def test_a_host_is_good_when_each_of_its_addresses_is(found: list[str], fine: bool) -> None:
    if fine:
        assert [str(one) for one in checked("h", found)] == found
        return
    with pytest.raises(AddressForbidden) as refused:
        checked("h", found)
    assert refused.value.host == "h"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://example.org/", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("gopher://example.org:6379/_x", "scheme"),
        ("data:text/calendar,BEGIN", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("example.org/calendar.ics", "form"),
        ("", "form"),
        ("https:///calendar.ics", "host"),
        ("https://me:secret@example.org/", "credentials"),
        ("https://me@example.org/", "credentials"),
        ("https://example.org:25/", "port"),
        ("https://example.org:5432/", "port"),
        ("https://exa%6Dple.org/", "host"),
        ("https://example.org/\r\nHost: x", "form"),
        ("https://example.org/" + "a" * 2000, "long"),
    ],
)
def test_an_address_that_cannot_be_used_says_why(url: str, reason: str) -> None:
    with pytest.raises(UrlUnusable) as refused:
        target(url)
    assert refused.value.reason == reason
    assert "secret" not in refused.value.url


@pytest.mark.parametrize(
    ("url", "wanted", "authority"),
    [
        ("HTTPS://Example.ORG", "https://example.org/", "example.org"),
        ("https://example.org:443/a?b=c#d", "https://example.org/a?b=c", "example.org"),
        ("https://example.org:8443/", "https://example.org:8443/", "example.org:8443"),
        (
            "https://café.example/é?q=ü",
            "https://xn--caf-dma.example/%C3%A9?q=%C3%BC",
            "xn--caf-dma.example",
        ),
        (
            "http://[2606:4700::1111]:8080/x",
            "http://[2606:4700::1111]:8080/x",
            "[2606:4700::1111]:8080",
        ),
        ("https://example.org./a%20b", "https://example.org/a%20b", "example.org"),
        ("https://under_score.example/", "https://under_score.example/", "under_score.example"),
        ("http://0x08080808/", "http://8.8.8.8/", "8.8.8.8"),
    ],
)
def test_an_address_is_taken_apart(url: str, wanted: str, authority: str) -> None:
    found = target(url)
    assert (found.url, found.authority) == (wanted, authority)


@pytest.mark.parametrize(
    ("location", "wanted"),
    [
        ("/b", "https://example.org/b"),
        ("c?d", "https://example.org/a/c?d"),
        ("//other.example/x", "https://other.example/x"),
        ("http://127.1/", "http://127.0.0.1/"),
    ],
)
def test_where_one_is_sent_on_to_is_read_from_where_one_was(location: str, wanted: str) -> None:
    assert target(location, base=target("https://example.org/a/b")).url == wanted


def test_a_zero_in_front_is_judged_both_ways() -> None:
    found = target("http://010.0.0.1/")
    assert list(map(str, found.numbers)) == ["8.0.0.1", "10.0.0.1"]
    with pytest.raises(AddressForbidden):
        checked(found.host, found.numbers)
