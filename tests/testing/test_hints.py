"""Test that what is public in `usergroups.testing` has types at run time."""

from __future__ import annotations

import inspect
from typing import get_type_hints

import pytest

from usergroups import testing


@pytest.mark.parametrize("name", testing.__all__)
def test_every_annotation_resolves(name: str) -> None:
    kind = getattr(testing, name)
    if not isinstance(kind, type):
        return
    get_type_hints(kind)
    for _, member in inspect.getmembers(kind):
        method = member.fget if isinstance(member, property) else member
        if inspect.isfunction(method) and method.__module__.startswith("usergroups."):
            get_type_hints(method)
