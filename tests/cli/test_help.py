"""Help, completion and the table: what a vendor lacks is not offered."""

from __future__ import annotations

import pytest

from tests.cli.running import run
from usergroups import __version__, capabilities
from usergroups.cli.commands import COMMANDS


def offered(*words: str) -> set[str]:
    """The commands that help shows."""
    lines = run(*words, "--help").out.partition(" Commands ")[2].splitlines()
    return {line[2:].split()[0] for line in lines if line.startswith("│ ") and line[2] != " "}


def test_help_shows_every_command_where_no_vendor_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("USERGROUPS_VENDOR", raising=False)
    above = {"demo", "sandbox", "vendors"}
    assert offered() == above | {command.split()[0] for command in COMMANDS.values()}
    shown = {f"{top} {name}" for top in offered() - above for name in offered(top)}
    assert shown == set(COMMANDS.values())


@pytest.mark.parametrize("vendor", capabilities())
def test_help_shows_what_the_named_vendor_has(monkeypatch: pytest.MonkeyPatch, vendor: str) -> None:
    has = {command for verb, command in COMMANDS.items() if verb in capabilities()[vendor].verbs}
    above = {"demo", "sandbox", "vendors"}
    tops = {command.split()[0] for command in has}
    monkeypatch.delenv("USERGROUPS_VENDOR", raising=False)
    assert offered("--vendor", vendor) == above | tops
    monkeypatch.setenv("USERGROUPS_VENDOR", vendor)
    assert offered() == above | tops
    assert {f"{top} {name}" for top in tops for name in offered(top)} == has


def test_the_table_of_vendors_is_what_capabilities_say() -> None:
    table = run("vendors")
    read = {line["vendor"]: line for line in run("vendors", "--json").json}
    assert read.keys() == capabilities().keys()
    for vendor, each in capabilities().items():
        marks = dict(zip(table.column("command"), table.column(vendor), strict=True))
        for verb, command in COMMANDS.items():
            note = " *" if verb in each.notes else ""
            assert marks[command] == (f"yes{note}" if verb in each.verbs else "")
        assert set(read[vendor]["verbs"]) == each.verbs
        assert read[vendor]["notes"] == dict(each.notes)
        assert read[vendor]["class"] == each.class_name


def test_the_version_is_that_of_the_package() -> None:
    assert run("--version").out == f"{__version__}\n"
