"""Test that what verbs and credentials use of each client is known, and its loss is told."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from attrs import evolve

from generator.describe.api import Api
from generator.describe.describe import describe
from generator.faces.client import Client, Use
from generator.faces.modules import Modules
from generator.faces.uses import CREDENTIALS, Uses, uses_of
from generator.faces.values import may_hold_models
from generator.normalize.normalize import normalize
from generator.read.load import load_vendor
from usergroups_clients.registry import VENDORS

ROOT = Path(__file__).parents[2]
MODULES = Modules(ROOT / "overlays" / "usergroups")


@functools.cache
def api(vendor: str) -> Api:
    source = load_vendor(ROOT / "specs" / vendor)
    return describe(normalize(source), vendor, source.vendor.class_name)


@functools.cache
def uses(vendor: str) -> tuple[Uses, ...]:
    return uses_of(vendor, MODULES, api(vendor))


def without(known: Api, use: Use) -> Api:
    """The same API but for what is used."""
    owner, _, name = use.name.rpartition(".")
    match use.kind:
        case "operation":
            kept = tuple(each for each in known.operations if each.name != name)
            return evolve(known, operations=kept)
        case "parameter":
            operations = tuple(
                evolve(
                    each,
                    parameters=tuple(one for one in each.parameters if one.name != name),
                    body=None if name == "body" else each.body,
                )
                if each.name == owner
                else each
                for each in known.operations
            )
            return evolve(known, operations=operations)
        case "class":
            return evolve(
                known,
                models=tuple(each for each in known.models if each.name != name),
                enums=tuple(each for each in known.enums if each.name != name),
            )
        case "field":
            models = tuple(
                evolve(each, fields=tuple(one for one in each.fields if one.name != name))
                if each.name == owner
                else each
                for each in known.models
            )
            return evolve(known, models=models)
        case "member":
            enums = tuple(
                evolve(each, members=tuple(one for one in each.members if one[0] != name))
                if each.name == owner
                else each
                for each in known.enums
            )
            return evolve(known, enums=enums)


def about(missing: Use, lost: Use) -> bool:
    """Return True if a missing use tells of what was lost.

    Of two values by position, the second is missing if the first is lost.
    """
    owner = lost.name.rpartition(".")[0]
    by_position = lost.kind == "parameter" and missing.name.startswith(f"{owner}.argument ")
    return missing == lost or by_position


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_client_has_all_that_its_overlays_use(vendor: str) -> None:
    assert [missing for each in uses(vendor) for missing in each.missing] == []
    for each in uses(vendor):
        assert each.calls or each.of == CREDENTIALS, each.of


def owner(use: Use) -> str:
    """The operation, the model or the enumeration that a use is of."""
    return use.name.rpartition(".")[0] or use.name


def in_batches(known: Api, uses: Iterable[Use]) -> Iterator[list[Use]]:
    """Put uses together that can be lost at once, since none leads to another.

    Of one owner, one is lost at a time; a field that holds models hides all fields of these, and
    is lost alone.
    """
    client = Client(known)
    types = {f"{each.name}.{one.name}": one.type for each in known.models for one in each.fields}
    batches: list[list[Use]] = []
    for use in sorted(uses, key=str):
        if use.kind == "field" and may_hold_models(client.typed(types[use.name])):
            yield [use]
            continue
        for batch in batches:
            if batch[0].kind == use.kind and owner(use) not in map(owner, batch):
                batch.append(use)
                break
        else:
            batches.append([use])
    yield from batches


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_use_that_is_taken_away_is_told_of_every_verb_that_has_it(vendor: str) -> None:
    for batch in in_batches(api(vendor), {use for each in uses(vendor) for use in each.uses}):
        found = uses_of(vendor, MODULES, functools.reduce(without, batch, api(vendor)))
        for lost in batch:
            told = {
                each.of: {one.location.module for one in each.missing if about(one.use, lost)}
                for each in found
            }
            for each in uses(vendor):
                assert bool(told[each.of]) is (lost in each.uses), (each.of, lost)
                for module in told[each.of]:
                    assert module.startswith(f"usergroups._vendors.{vendor}."), (each.of, lost)


def test_the_source_says_of_what_each_attribute_is_read() -> None:
    weak = [each for vendor in VENDORS for one in uses(vendor) for each in one.weak]
    assert weak == []
