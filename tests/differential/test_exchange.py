"""A body that a real client reads off a socket and then sends: it arrives as it came."""

from __future__ import annotations

import functools
import importlib
import json
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.clients.annotations import hints_of
from tests.differential.arguments import typed
from tests.differential.comparing import complaint, differences
from tests.differential.directions import sent
from tests.differential.making import instances
from tests.differential.packages import package
from tests.differential.test_instances import for_each, places
from tests.overlays.faults import Faults, http

if TYPE_CHECKING:
    from tests.differential.places import Package, Place

EXCHANGES: Final = 3
"""Of each schema."""


@pytest.mark.parametrize("name", ["Format", "Union", "New"])
def test_an_answer_sent_back_is_what_came(name: str) -> None:
    made = package(name)
    kind = getattr(importlib.import_module(made.name), f"{made.name.capitalize()}Client")
    with Faults() as server, kind(base_url=server.url) as client:
        for place in places(name, "response"):
            check = functools.partial(_exchange, made, place, server, client)
            for_each(instances(place), EXCHANGES, check)


def _exchange(made: Package, place: Place, server: Faults, client: Any, instance: Any) -> None:
    call = made.module(f"calls.{place.operation}")
    hint = hints_of(call.__dict__[place.operation], made.module("models"))["body"]
    first = typed(instance, hint, [], made.module(".errors").InvalidResponse)
    server.on(call.OPERATION.path, http(200, json.dumps(instance).encode()))
    method = getattr(client, place.operation)
    method(body=method(body=first))
    wrong = differences(sent(place, instance), json.loads(server.seen[-1].body))
    assert not wrong, complaint(place, instance, wrong)
