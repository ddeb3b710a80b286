"""What an operator reads: a sentence for everything, and nothing that a terminal would obey."""

from __future__ import annotations

import io

import pytest

from domain.reasons import FileRefused, Reason
from services.imports import Report, lines
from services.imports.report import RECORDS, Counted, Progress, plain, refusal
from services.imports.taking import Change, Noted
from tests.imports.conftest import HEADER, Shelf


def test_every_reason_has_its_sentence() -> None:
    assert set(RECORDS) == {*Reason, *Noted, Change.UNCHANGED, Change.ERASED}


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("none.csv", None, "there is no such file"),
        ("empty.csv", "", "it is empty"),
        ("events.csv", "a,b\n1,2\n", "its header lacks a column"),
    ],
)
async def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(
    shelf: Shelf, name: str, content: str | None, sentence: str
) -> None:
    path = shelf.folder / name if content is None else shelf.file(name, content)
    before = await shelf.dump()
    with pytest.raises(FileRefused) as refused:
        await shelf.bring("events", path)
    assert sentence in refusal(refused.value)
    assert await shelf.dump() == before


@pytest.mark.parametrize("reason", Reason)
def test_no_reason_leaves_an_operator_without_a_word(reason: Reason) -> None:
    assert "cannot be imported: " in refusal(FileRefused("a.csv", reason))


async def test_what_is_refused_says_why_and_where(shelf: Shelf) -> None:
    bad = "Lyon,2,,upcoming,2026-05-20,19:00,2026-05-20T17:00:00Z,0,0,,"
    path = shelf.file("events.csv", f"{HEADER}\n{bad}\n{bad.replace(',2,', ',3,')}\n")
    text = "\n".join(lines(await shelf.bring("events", path)))
    assert text.splitlines()[0] == "added 0, changed 0, skipped 0, refused 2"
    assert "refused 2, no title: 2 (line 2); 3 (line 3)" in text


def test_words_of_a_file_give_a_terminal_no_orders() -> None:
    counted = Counted("noted", Noted.UNKNOWN_CHAPTER, 1, ("\x1b[2Jgone\n\u202e" + "x" * 500,))
    report = Report("events", 0, 0, 0, 0, (counted,), "\x07", dry_run=False)
    for line in lines(report):
        assert line.isprintable()
        assert len(line) < 300
    assert plain("Łódź 東京") == "Łódź 東京"


class Terminal(io.StringIO):
    """A stream that a person looks at."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_one_bar_grow_and_a_log_a_few_lines() -> None:
    terminal, log = Terminal(), io.StringIO()
    for stream in (terminal, log):
        tell = Progress(stream, "events.csv")
        for done in range(0, 1001, 10):
            tell(done, 1000)
    assert terminal.getvalue().count("\n") == 1
    assert terminal.getvalue().endswith(f"[{'#' * 30}] 1000/1000\n")
    assert len(log.getvalue().splitlines()) == 11
    assert log.getvalue().endswith("events.csv: 1000 of 1000\n")
