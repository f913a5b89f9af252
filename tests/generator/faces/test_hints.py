"""Test what the signatures of `connect` name: how they reach it, and where it is found."""

from __future__ import annotations

import pytest

from generator.faces.hints import qualified
from generator.faces.imports import Imports
from generator.faces.source import Names


@pytest.fixture
def imports() -> Imports:
    statements = {
        "ssl": "import ssl",
        "dt": "import datetime as dt",
        "Other": "from elsewhere import Given as Other",
    }
    names = Names(statements, {}, frozenset({"Kind"}), "settings")
    found = Imports()
    for each in statements:
        found.of_source(each, names)
    found.of_source("Kind", names)
    return found


def test_each_name_has_its_module_and_what_it_is_called_there(imports: Imports) -> None:
    assert imports.homes() == {
        "ssl": ("ssl", ""),
        "dt": ("datetime", ""),
        "Other": ("elsewhere", "Given"),
        "Kind": ("settings", "Kind"),
    }


@pytest.mark.parametrize(
    ("parameter", "wanted"),
    [
        ("a: str", "a: str"),
        ("ssl: ssl.SSLContext | None = None", "ssl: hints.ssl.SSLContext | None = None"),
        ("a: dict[str, Kind | dt.date]", "a: dict[str, hints.Kind | hints.dt.date]"),
        ("a: Other = Kind", "a: hints.Other = Kind"),
        ("a: Kind = 'Kind'", "a: hints.Kind = 'Kind'"),
    ],
)
def test_an_annotation_reaches_its_names_through_the_module(
    imports: Imports, parameter: str, wanted: str
) -> None:
    assert qualified(parameter, imports) == wanted
