"""Every finding on two versions of an API, before Python has been asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from generator.compare.credentials import scheme_names, security_finding
from generator.compare.differing import Comparer
from generator.compare.enums import enum_findings
from generator.compare.finding import Finding, finding
from generator.compare.locations import Location, Locations
from generator.compare.method_names import method_names, name_findings
from generator.compare.models import model_findings
from generator.compare.moves import move_findings, moves
from generator.compare.operations import body_findings, call_findings
from generator.compare.pairing import pair_operations
from generator.compare.parameters import parameter_findings
from generator.compare.renames import renamed_classes, with_names
from generator.compare.responses import response_findings
from generator.compare.surroundings import client_findings
from generator.compare.unused import unused_classes
from generator.compare.wording import class_wording, client_wording, operation_wording
from generator.describe.api import Alias, Api, Enumeration, Model, Operation


def client_name(api: Api) -> str:
    """Return the name of the sync client."""
    return f"{api.class_name}Client"


def find(old: Api, new: Api) -> Iterator[Finding]:
    """Yield what is different, in no order."""
    client = client_name(new)
    names = renamed_classes(old, new, pair_operations(old, new).both)
    for name, successor in names.items():
        yield _renamed_class(name, successor)
    old = with_names(old, names)
    paired = pair_operations(old, new)
    moved = moves(paired.pairs)
    comparer = Comparer.of(old, new)
    for found in client_findings(client, old, new, moved):
        yield found if old.class_name == new.class_name else found.unclaimed(f"{client}.__init__")
    yield from client_wording(client, old, new)
    yield from name_findings(client, old, new, paired)
    yield from move_findings(client, moved)
    yield from _operations(client, old, new, paired.both, comparer)
    locations = Locations(client, old, new, paired.both)
    successors = [f"models.{name}" for name in names.values()]
    for found in _classes(locations, old, new, comparer):
        yield found.unclaimed(*successors)
    yield from unused_classes(old, new, locations)


def _renamed_class(name: str, successor: str) -> Finding:
    address = f"models.{name}"
    return finding(
        address,
        f"is now called {successor}",
        "breaking",
        "code that names it fails",
        "model",
        claims=(("OBJECT_REMOVED", address),),
        accounts=(address,),
    )


def _operations(
    client: str,
    old: Api,
    new: Api,
    pairs: Sequence[tuple[Operation, Operation]],
    comparer: Comparer,
) -> Iterator[Finding]:
    schemes, methods = scheme_names(old, new), method_names(new)
    for before, after in pairs:
        if before != after:
            at = f"{client}.{after.name}"
            differences = chain(
                call_findings(at, before, after, methods),
                _operation(at, before, after, comparer, schemes),
            )
            for found in differences:
                yield found if before.name == after.name else found.unclaimed(at)


def _operation(
    address: str,
    old: Operation,
    new: Operation,
    comparer: Comparer,
    schemes: dict[str, str],
) -> Iterator[Finding]:
    yield from parameter_findings(address, old, new, comparer)
    yield from body_findings(address, old, new, comparer)
    yield from response_findings(address, old, new, comparer)
    found = security_finding(address, old, new, schemes)
    if found is not None:
        yield found
    yield from operation_wording(address, old, new)


def _classes(locations: Locations, old: Api, new: Api, comparer: Comparer) -> Iterator[Finding]:
    after = {each.name: each for each in new.classes}
    for before in old.classes:
        each = after.get(before.name)
        location = locations.of(before.name)
        if each is not None and each != before and location.used:
            yield from _class(before, each, location, comparer)
            yield from class_wording(before, each)


def _class(
    old: Model | Enumeration | Alias,
    new: Model | Enumeration | Alias,
    location: Location,
    comparer: Comparer,
) -> Iterator[Finding]:
    match old, new:
        case Model(), Model():
            yield from model_findings(old, new, location, comparer)
        case Enumeration(), Enumeration():
            yield from enum_findings(old, new, location)
        case Alias(), Alias():
            for each in comparer.differences(old.type, new.type, location.directions):
                place = location.alone(each.direction) if each.apart else location
                address, what = place.whole(f"{each.inside} {each.what}".strip())
                yield finding(address, what, each.level, each.reason, "model", classes=each.classes)
        case _:
            address, what = location.whole("is of another kind")
            reason = "code that uses its fields or members fails"
            yield finding(address, what, "breaking", reason, "model", accounts=(address,))
