"""`python -m bench`: rows by name, as a table or JSON; one that fails stops no other."""

from __future__ import annotations

import json

import pytest

from bench.__main__ import main
from bench.rows import ROWS, Sides, row


@pytest.fixture(autouse=True)
def _made_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(ROWS):
        monkeypatch.delitem(ROWS, name)

    @row("made.fast", "a | b", against="the other", bar=0.5)
    def _fast() -> Sides:
        return Sides([1.0, 0.1, 0.2], [0.3, 0.4, 2.0], cpu=([0.3], [0.4]))

    @row("made.slow", "another thing", against="the other", bar=0.5)
    def _slow() -> Sides:
        return Sides([3_000_000], [4_000_000], "B")

    @row("other.stated", "a count", against="a limit")
    def _stated() -> Sides:
        return Sides([9], [10], "1")


def test_a_part_is_named_by_its_rows_and_json_has_every_figure_unrounded(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--json", "made"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in said["rows"]] == ["made.fast", "made.slow"]
    fast, slow = said["rows"]
    assert fast == {
        "name": "made.fast",
        "what": "a | b",
        "against": "the other",
        "unit": "s",
        "ours": 0.2,
        "other": 0.4,
        "rounds": {"ours": [1.0, 0.1, 0.2], "other": [0.3, 0.4, 2.0]},
        "ratio": 0.5,
        "cpu_ratio": pytest.approx(0.75),
        "bar": 0.5,
        "verdict": "pass",
        "fault": None,
    }
    assert (slow["unit"], slow["ratio"], slow["verdict"]) == ("B", 0.75, "MISS")
    assert {"python", "attrs", "httpx", "usergroups"} <= {*said["versions"]}
    assert said["machine"]["cores"] >= 1


def test_the_table_of_the_documentation_has_a_line_a_row(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--markdown", "made.slow", "made.fast", "other.stated"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[2:5] == [
        "| made.slow | another thing | the other | 3.00 MB | 4.00 MB | 0.75 |  | ≤ 0.5 | MISS |",
        "| made.fast | a \\| b | the other | 200.0 ms | 400.0 ms | 0.50 | 0.75 | ≤ 0.5 | pass |",
        "| other.stated | a count | a limit | 9 | 10 | 0.90 |  |  |  |",
    ]


def test_a_row_that_does_not_run_is_told_and_the_others_are_measured(
    capsys: pytest.CaptureFixture[str],
) -> None:
    @row("made.broken", "a broken thing", against="the other")
    def _broken() -> Sides:
        raise RuntimeError("no [server]")

    assert main([]) == 1
    out, err = capsys.readouterr()
    assert "made.broken: RuntimeError: no [server]" in err
    assert {"FAILED", "MISS", "pass"} <= {*out.split()}


def test_an_unknown_name_is_told_with_what_is_like_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["made.fasst", "other"])
    assert ended.value.code == 2
    assert "no row 'made.fasst': choose of made.fast" in capsys.readouterr().err


def test_two_rows_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match=r"two rows made\.fast"):
        row("made.fast", "again", against="the other")
