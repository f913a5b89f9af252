"""What verbs are bound to in vendor.toml is all that the overlays use, and nothing else."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

import usergroups
from generator.emit.registry import environment_prefix
from generator.read.vendor import Binding, read_vendor
from tests.overlays import reading
from usergroups_clients.registry import VENDORS

SPECS = Path(__file__).parents[2] / "specs"


def bindings(vendor: str) -> dict[str, Binding]:
    return {each.name: each for each in read_vendor(SPECS / vendor).verbs}


def verbs(vendor: str) -> dict[str, reading.Uses]:
    source = reading.of_vendor(vendor)
    name = VENDORS[vendor].class_name
    return {verb: source.of_method(name, verb) for verb in bindings(vendor)}


def everything(vendor: str, uses: reading.Uses) -> set[str]:
    """What can be bound; a whole body is bound by the fields of what it is."""
    named = {each for each in uses.given if not each.endswith(".body")} | uses.members
    return named | reading.fields_read(vendor, uses)


@pytest.mark.parametrize("vendor", VENDORS)
def test_nothing_is_bound_that_a_verb_does_not_use(vendor: str) -> None:
    for verb, uses in verbs(vendor).items():
        bound = bindings(vendor)[verb]
        assert {*bound.calls} <= uses.calls, verb
        assert {*bound.uses} <= everything(vendor, uses), verb


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_and_parameter_in_use_is_bound(vendor: str) -> None:
    source = reading.of_vendor(vendor).of_everything()
    bound = bindings(vendor).values()
    assert {call for each in bound for call in each.calls} == source.calls
    named = {each for each in source.given if not each.endswith(".body")} | source.members
    assert named <= {use for each in bound for use in each.uses}


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_field_that_is_read_is_bound(vendor: str) -> None:
    # A name alone does not say whose field it is, so one class that has it is enough.
    for verb, uses in verbs(vendor).items():
        read = {each.partition(".")[2] for each in reading.fields_read(vendor, uses)}
        bound = {use.partition(".")[2] for each in bindings(vendor).values() for use in each.uses}
        assert read <= bound, verb


@pytest.mark.parametrize("vendor", VENDORS)
def test_credentials_are_bound_to_all_that_they_use(vendor: str) -> None:
    uses = reading.of_credentials(vendor).of_everything()
    bound = read_vendor(SPECS / vendor).credentials
    assert {*(bound.calls if bound else ())} == uses.calls
    assert {*(bound.uses if bound else ())} == everything(vendor, uses)


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_registry_is_what_vendor_toml_says(vendor: str) -> None:
    written, known = read_vendor(SPECS / vendor), VENDORS[vendor]
    assert known[:3] == (written.id, written.name, written.class_name)
    assert known.environment == environment_prefix(written)
    assert {name: (each.calls, each.note) for name, each in known.verbs.items()} == {
        each.name: (each.calls, each.note) for each in written.verbs
    }


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("prefix", ["", "Async"])
def test_the_registry_names_classes_that_are_there(vendor: str, prefix: str) -> None:
    known = VENDORS[vendor]
    public = getattr(usergroups, f"{prefix}{known.class_name}")
    assert public is getattr(
        importlib.import_module(f"usergroups.{vendor}"), f"{prefix}{known.class_name}"
    )
    package = importlib.import_module(f"usergroups_clients.{vendor}")
    assert hasattr(package, f"{prefix}{known.class_name}Client")


@pytest.mark.parametrize("vendor", VENDORS)
def test_environment_variables_begin_with_the_registered_prefix(vendor: str) -> None:
    documented = getattr(usergroups, VENDORS[vendor].class_name).from_env.__doc__
    names = reading.environment(vendor)
    assert names
    for name in names:
        assert name.startswith(f"{VENDORS[vendor].environment}_")
        assert f"`{name}`" in documented
    assert f"{VENDORS[vendor].environment}_BASE_URL" in names
