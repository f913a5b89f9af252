"""The README's examples, run as they are written against local stand-ins of the vendors."""

from __future__ import annotations

import re

import pytest

import usergroups
from tests.pages import PAGES, ROOT, Block, blocks, lead, run
from usergroups.testing import Sandbox
from usergroups_clients.registry import VENDORS

README = PAGES[0]
EXAMPLES = blocks("python", [README])

SAID = {
    "Symphony": "Engineering 71811853190209 accepted\nEngineering 71811853190210 accepted\n",
    "ZohoCRM": "user 3652397000000281001 Ada Lovelace\nuser 3652397000000281002 Grace Hopper\n",
    "SoftwareOne": "['Engineering', 'Finance']\n",
    "Xsolla": "00000000-0000-4000-8000-000000000001 accepted None\n",
    "SmartPM": "Engineering ['Ada Lovelace', 'Grace Hopper', 'Edsger Dijkstra']\n",
    "AsyncZohoCRM": "3652397000009949005 Engineering\n",
    "connect": "['Everyone', 'Engineering', 'Finance', 'Empty']\n",
}
"""What the first example of each of them prints, or begins with."""


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch, usergroups_server: Sandbox) -> Sandbox:
    """The vendors over HTTP, where the environment leads to."""
    return lead(monkeypatch, usergroups_server)


def example(name: str) -> Block:
    return next(each for each in EXAMPLES if re.search(rf"usergroups\.{name}\b", each.text))


@pytest.mark.parametrize("name", SAID)
def test_an_example_prints_what_the_vendor_says(
    name: str, sandbox: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    run(example(name))
    assert any(each.requests for each in sandbox.vendors.values())
    assert capsys.readouterr().out.startswith(SAID[name])


@pytest.mark.parametrize("vendor", VENDORS)
def test_each_vendor_has_an_example_on_its_page(vendor: str) -> None:
    page = ROOT / "docs" / "vendors" / f"{vendor}.md"
    assert f"usergroups.{VENDORS[vendor].class_name}" in blocks("python", [page])[0].text


def test_each_error_has_a_row_in_the_table_of_errors() -> None:
    page = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    rows = set(re.findall(r"^\| `([A-Z]\w+)` \|", page, re.MULTILINE))
    assert rows == {each for each in usergroups.__all__ if _is_error(getattr(usergroups, each))} - {
        "Error"
    }


def _is_error(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, usergroups.Error)
