"""Share what all tests of the generator have in common."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def own_descriptions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep descriptions of the tests' clients apart: they would drive out the user's."""
    monkeypatch.setattr("generator.project.described._PART", "described-by-tests")
