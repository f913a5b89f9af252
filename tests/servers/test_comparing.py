"""Calls are sorted by whose fault they are."""

from __future__ import annotations

from tests.servers.comparing import compare
from tests.servers.facts import Fact
from tests.servers.faults import Fault
from tests.servers.judging import Verdict

LIST, FLAG = Fact("query", "list"), Fact("query", "false")
KNOWN = Fault(("f",), ("query: list",), r"understood \['a'\]", "", "", mended=False, once=False)


def test_what_is_right_is_counted_and_what_is_not_is_told_once() -> None:
    wrong = Verdict(FLAG, "understood True")
    found = compare([Verdict(LIST, ""), wrong, wrong], [])
    assert (found.operations, found.right, found.expected, found.gone) == (1, 1, 0, ())
    assert found.unexpected == ("query: false: understood True",)


def test_a_known_fault_is_expected_as_it_is_known() -> None:
    assert compare([Verdict(LIST, "understood ['a']")], [KNOWN]).expected == 1
    other = compare([Verdict(LIST, "status 500")], [KNOWN])
    assert (other.expected, len(other.unexpected), len(other.gone)) == (0, 1, 1)


def test_a_known_fault_that_does_not_show_is_gone() -> None:
    assert compare([Verdict(LIST, "")], [KNOWN]).gone == ("query: list: ",)
