"""Make operations of what was read of a page of Zoho's reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.read.pages.facts import Body, Operation, Place, Unread
from generator.read.pages.members import Draft, member
from generator.read.pages.sections import Answer, Building
from generator.read.pages.zoho_merge import merged

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.read.pages.samples import Sample

__all__ = ["Endpoint", "each_call", "take_bodies"]

Endpoint = tuple[str, str, Place]
"""A method, or "", a path, and where they stand."""


def take_bodies(
    building: Building, keys: Mapping[str, list[Draft]], samples: Mapping[str, Sample]
) -> None:
    """Give the operation its bodies: what keys and samples say of them together."""
    request = _body(keys.get("keys"), samples.get("input"))
    if request is not None:
        building.bodies.append(request)
        building.sections.add("body")
    response = _body(keys.get("result"), samples.get("response"))
    if response is not None:
        answer = Answer("", response.at)
        answer.bodies.append(response)
        building.answers.append(answer)


def _body(keys: list[Draft] | None, sample: Sample | None) -> Body | None:
    members = tuple(member(each) for each in keys or ())
    if members:
        at = members[0].at
    elif sample is not None:
        at = sample[0].at
    else:
        return None
    return Body(at, None, merged(members, sample[0] if sample else None, at))


def each_call(
    building: Building, endpoints: Sequence[Endpoint], method: str, mended: list[Unread]
) -> tuple[Operation, ...]:
    """Make an operation of each call that the page names; one without a path if it names none."""
    named = [each for each in endpoints if each[0]]
    found = named or [(method, path, at) for _, path, at in endpoints]
    if not found:
        building.method = method
        return (building.done(),)
    if len(found) > 1:
        why = "the page has several calls: what it says is taken as said of each"
        mended.append(Unread(found[1][2], found[1][1], why))
    done: list[Operation] = []
    for one, path, at in dict.fromkeys(found):
        building.method, building.path = one or method, path.partition("?")[0]
        building.at = at
        done.append(building.done())
    return tuple(done)
