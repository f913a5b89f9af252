"""The table of who can do what: classes, protocols, `capabilities()` and README are one."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from typing import Any

import pytest
from typing_extensions import is_protocol

import usergroups
from usergroups import groups
from usergroups_clients.registry import VENDORS

PROTOCOLS = {
    name: kind
    for name, kind in vars(groups).items()
    if isinstance(kind, type) and is_protocol(kind) and not name.startswith("Async")
}
BOTH = [(vendor, prefix) for vendor in VENDORS for prefix in ("", "Async")]
# What a class has besides its verbs.
OTHERS = {"aclose", "client", "close", "dry_run", "from_env"}


def class_of(vendor: str, prefix: str) -> Any:
    return getattr(usergroups, f"{prefix}{VENDORS[vendor].class_name}")


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_class_has_exactly_its_verbs(vendor: str, prefix: str) -> None:
    public = {name for name in dir(class_of(vendor, prefix)) if not name.startswith("_")}
    assert public - OTHERS == usergroups.capabilities()[vendor].verbs


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_class_satisfies_exactly_its_protocols(vendor: str, prefix: str) -> None:
    kind, expected = class_of(vendor, prefix), usergroups.capabilities()[vendor].protocols
    for name in PROTOCOLS:
        protocol = getattr(usergroups, f"{prefix}{name}")
        assert issubclass(kind, protocol) is (name in expected), name
        assert (protocol in kind.__mro__) is (name in expected), name


@pytest.mark.parametrize("vendor", VENDORS)
def test_verbs_of_a_protocol_come_together(vendor: str) -> None:
    found = usergroups.capabilities()[vendor]
    for name, kind in PROTOCOLS.items():
        verbs = {verb for verb in vars(kind) if not verb.startswith("_")}
        assert verbs <= found.verbs or not verbs & found.verbs, name


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_twins_take_the_same(vendor: str) -> None:
    sync, twin = class_of(vendor, ""), class_of(vendor, "Async")
    for verb in usergroups.capabilities()[vendor].verbs:
        ours, theirs = (inspect.signature(getattr(kind, verb)) for kind in (sync, twin))
        assert ours.parameters == theirs.parameters, verb
        assert (
            getattr(sync, verb).__doc__.split("\n")[0]
            == (getattr(twin, verb).__doc__.split("\n")[0])
        )


def test_it_is_a_mapping_by_vendor_id() -> None:
    table = usergroups.capabilities()
    assert list(table) == sorted(VENDORS)
    assert len(table) == len(VENDORS)
    assert "list_groups" in table["zoho"]
    assert "ListsGroups" in table["zoho"]
    assert "list_groups" not in table["xsolla"]
    assert table["xsolla"].notes["create_group"]
    assert table["symphony"].verbs >= {"assign", "unassign"}
    assert table["zoho"].class_name == "ZohoCRM"
    assert repr(table) == "<Capabilities of smartpm, softwareone, symphony, xsolla, zoho>"
    with pytest.raises(KeyError):
        table["nobody"]


def test_nothing_of_it_can_be_changed() -> None:
    table: Any = usergroups.capabilities()
    with pytest.raises(TypeError):
        table["zoho"] = None
    with pytest.raises(AttributeError):
        table["zoho"].verbs = ()
    with pytest.raises(TypeError):
        table["xsolla"].notes["create_group"] = ""


def test_the_table_has_every_verb_and_every_mark() -> None:
    table = usergroups.capabilities()
    head, _, *rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in str(table).splitlines()
        if line.startswith("|")
    ]
    assert head == ["verb", "protocol", *(each.class_name for each in table.values())]
    assert {row[0] for row in rows} == {verb for each in table.values() for verb in each.verbs}
    for verb, protocol, *marks in rows:
        assert [mark.startswith("yes") for mark in marks] == [
            verb in each for each in table.values()
        ]
        assert [mark.endswith("*") for mark in marks] == [
            verb in each.notes for each in table.values()
        ]
        assert all((protocol in each) is (verb in each) for each in table.values() if protocol)


def test_it_is_printed_anywhere() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import usergroups; print(usergroups.capabilities())"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"{usergroups.capabilities()}\n"
