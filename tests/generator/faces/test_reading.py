"""Overlays that no class can be made of: each gets one error that says where and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.faces.reading import read_overlay
from generator.faces.source import Overlay
from generator.read.vendor import ErrorShape, Vendor

VENDOR = Vendor(
    id="acme",
    name="Acme",
    class_name="Acme",
    document="openapi.yaml",
    sha256="",
    origin="",
    errors=ErrorShape(),
    left_out=(),
    folder=Path(),
)
SETTINGS = '''\
"""Settings."""

from attrs import field, frozen


@frozen(kw_only=True)
class Settings:
    """Give `token`."""

    team: str
    """Id of the team."""
    token: str = field(repr=False)
    """A token."""
'''
VERBS = '''\
"""The groups of one team."""

from collections.abc import Iterable

from usergroups._core.steps import Pages, Steps


def add_members(team: str, /, group: str, users: Iterable[str], *, kind: str = "x") -> Steps[None]:
    """Add users to a group.

    Args:
        group: Id of the group.
        users: Ids of users,
            each once.
        kind: What they are.

    Note: says nothing
    """


def _hidden() -> Steps[None]: ...


def no_verb() -> int: ...
'''


def read(folder: Path, verbs: str = VERBS, settings: str = SETTINGS) -> Overlay:
    modules = folder / "_vendors" / "acme"
    modules.mkdir(parents=True)
    (modules / "verbs.py").write_text(verbs, encoding="utf-8")
    (modules / "settings.py").write_text(settings, encoding="utf-8")
    return read_overlay(VENDOR, folder)


def test_a_verb_is_read_with_its_texts(tmp_path: Path) -> None:
    found = read(tmp_path)
    (verb,) = found.verbs
    assert (verb.name, verb.settings, verb.result, verb.pages) == (
        "add_members",
        ("team",),
        "None",
        False,
    )
    assert [(each.name, each.keyword_only, each.default) for each in verb.parameters] == [
        ("group", False, None),
        ("users", False, None),
        ("kind", True, '"x"'),
    ]
    assert verb.parameters[1].text == "Ids of users, each once."
    assert verb.docs.text("Note") == "says nothing"
    assert [(each.name, each.secret) for each in found.settings] == [
        ("team", False),
        ("token", True),
    ]


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("(team: str, /,", "(tem: str, /,", 8, "add_members takes tem, which is no setting"),
        ("        kind: What they are.\n", "", 8, "differ: kind"),
        ("        kind: What", "        kinds: What", 8, "differ: kinds, kind"),
        ("group: str, users", "group, users", 8, "add_members has group without a type"),
        ("*, kind: str =", "*kinds: str, kind: str =", 8, "add_members takes * or **"),
        ("def add_members", "def add_members(", 8, "The module is broken"),
        ("def add_members", "async def add_members", 8, "add_members is async"),
        ("-> Steps[None]:", "-> 'Steps[None]':", 8, "add_members returns 'Steps[None]'"),
        ("-> Steps[None]:", "-> drive.Steps[None]:", 8, "add_members returns drive.Steps[None]"),
        ("-> Steps[None]:", "-> Steps:", 8, "add_members returns Steps"),
        ("-> Steps[None]:", ":", 8, "add_members has no return type"),
        ("def no_verb() -> int", "def add_members() -> int", 24, "add_members is defined twice"),
        ("def add_members", "def close", 8, "close is a name that every class has"),
        ("kind", "options", 8, "add_members takes options"),
        ("*, kind: str", "users: str", 8, "add_members takes users twice"),
        (
            "team: str, /, group: str, users: Iterable[str],",
            "team=0, /, group=0, users=0,",
            8,
            "has a default for a setting",
        ),
        ("kind: str", "kind: list['st r']", 8, "add_members has a type in quotes, 'st r'"),
    ],
)
def test_a_verb_that_no_method_can_be_made_of_is_refused(
    tmp_path: Path, old: str, new: str, line: int, what: str
) -> None:
    assert old in VERBS
    with pytest.raises(GeneratorError) as caught:
        read(tmp_path, VERBS.replace(old, new))
    assert what in caught.value.what
    assert caught.value.fix
    assert (caught.value.file, caught.value.line) == (
        str(tmp_path / "_vendors" / "acme" / "verbs.py"),
        line,
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ('    """Id of the team."""\n', "", 10, "The setting team has no text"),
        ("class Settings:", "class Other:", None, "There is no class Settings"),
        ("team: str", "timeout: str", 10, "timeout is an argument that every class has"),
        ("team: str", "token: str", 10, "The setting token stands there twice"),
        ("(repr=False)", "(factory=str)", 12, "The setting token is a field with factory"),
    ],
)
def test_settings_that_no_constructor_can_be_made_of_are_refused(
    tmp_path: Path, old: str, new: str, line: int | None, what: str
) -> None:
    assert old in SETTINGS
    with pytest.raises(GeneratorError) as caught:
        read(tmp_path, settings=SETTINGS.replace(old, new))
    assert what in caught.value.what
    assert caught.value.fix
    assert (caught.value.file, caught.value.line) == (
        str(tmp_path / "_vendors" / "acme" / "settings.py"),
        line,
    )


def test_a_default_may_hold_any_character(tmp_path: Path) -> None:
    verbs = VERBS.replace('kind: str = "x"', r'kind: str = "\"\n\x00\x1b\u2028\\é"')
    source = read(tmp_path, verbs).verbs[0].parameters[2].default
    assert source == r'"\"\n\x00\x1b\u2028\\é"'


def test_a_vendor_without_overlays_is_told_of_the_command_that_makes_them(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="python -m generator new"):
        read_overlay(VENDOR, tmp_path)
