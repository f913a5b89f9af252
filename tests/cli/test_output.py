"""Tables without a terminal: laid out as rich lays them out, of which they make no use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from usergroups.cli.output import show_list, show_one

if TYPE_CHECKING:
    from usergroups._core.records import Record

TEXTS = [
    "",
    "plain",
    "日本語",
    "e\u0301 a\u0308",
    "👩\u200d👩\u200d👧 family",
    "a" * 3000,
    " led and trailed ",
]
HARSH = [
    "[bold]no markup[/]",
    ":smile: no emoji",
    "line\nbreak\x1b[31m",
    "\ud800",
    "tab\tbed",
    "\u2028",
]


def record(number: int, text: str) -> Record:
    return {
        "id": str(10**number),
        "name": text,
        "empty": None,
        "status": "failed" if number % 2 else None,
        "active": bool(number % 3),
        "sizes": [number, text],
        "error": {"message": text, "code": 7},
        "raw": {"name": text, "more": {"deep": number}},
    }


@pytest.mark.parametrize("kind", ["list", "one"])
def test_without_a_terminal_a_table_is_as_rich_writes_it(
    kind: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    records = [record(number, text) for number, text in enumerate([*TEXTS, *HARSH])]
    written: list[str] = []
    for by_rich in ("", "0"):
        monkeypatch.setenv("TTY_COMPATIBLE", by_rich)
        if kind == "list":
            show_list(records, "groups", as_json=False)
        else:
            for each in records:
                show_one(each, as_json=False)
        written.append(capsys.readouterr().out)
    assert written[0] == written[1]
    assert "\\x1b[31m" in written[0]


def test_colours_that_are_asked_for_come_without_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    show_list([{"id": "1", "status": "failed"}], "members", as_json=False)
    assert "\x1b[31mfailed" in capsys.readouterr().out
