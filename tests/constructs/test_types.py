"""All constructs of this folder in one document: what is generated is right for type checkers."""

from __future__ import annotations

import compileall
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import usergroups_clients
from tests.building import Built, build
from tests.constructs import (
    test_all_of,
    test_answers,
    test_bodies,
    test_directions,
    test_enums,
    test_extras,
    test_families,
    test_formats,
    test_identifiers,
    test_large_models,
    test_media_types,
    test_names,
    test_nullable,
    test_parameters,
    test_recursion,
    test_references,
    test_responses,
    test_security,
    test_servers,
    test_shapes,
    test_styles,
    test_tags,
    test_union_limits,
    test_unions,
    test_unions_beside,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNTIME = Path(usergroups_clients.__path__[0], "_runtime")
SOURCES: dict[str, dict[str, Any]] = {
    "Whole": test_all_of.SOURCE,
    "Answer": test_answers.SOURCE,
    "Body": test_bodies.SOURCE,
    "Direction": test_directions.SOURCE,
    "Enum": test_enums.SOURCE,
    "Extra": test_extras.SOURCE,
    "Family": test_families.SOURCE,
    "Format": test_formats.SOURCE,
    "Large": test_large_models.SOURCE,
    "Media": test_media_types.SOURCE,
    "Name": test_names.SOURCE,
    "Old": test_nullable.SOURCES["3.0.3"],
    "New": test_nullable.SOURCES["3.1.0"],
    "Parameter": test_parameters.SOURCE,
    "Recursion": test_recursion.SOURCE,
    "Reference": test_references.SOURCE,
    "Echo": test_references.ECHOES,
    "Response": test_responses.SOURCE,
    "Security": test_security.SOURCE,
    "Server": test_servers.SOURCE,
    "Shape": test_shapes.SOURCE,
    "Style": test_styles.SOURCE,
    "Tag": test_tags.SOURCE,
    "Union": test_unions.SOURCE,
    "Limit": test_union_limits.SOURCE,
    "Beside": test_unions_beside.SOURCE,
    "Identifier": test_identifiers.SOURCE,
}


def _prefixed(prefix: str, source: dict[str, Any]) -> dict[str, Any]:
    """A document whose paths and schemas have a prefix, so that several can be one."""
    text = json.dumps(source)
    text = text.replace("#/components/schemas/", f"#/components/schemas/{prefix}")
    text = text.replace('"#/paths/', f'"#/paths/~1{prefix}')
    moved: dict[str, Any] = json.loads(text)
    moved["paths"] = {f"/{prefix}{path}": item for path, item in moved["paths"].items()}
    schemas = moved["components"].get("schemas", {})
    moved["components"]["schemas"] = {f"{prefix}{name}": each for name, each in schemas.items()}
    return moved


def everything() -> dict[str, Any]:
    """One document of all the documents here."""
    whole: dict[str, Any] = {**test_servers.SOURCE, "paths": {}, "components": {}}
    for prefix, source in SOURCES.items():
        moved = _prefixed(prefix, source)
        whole["paths"].update(moved["paths"])
        for section, nodes in moved["components"].items():
            whole["components"].setdefault(section, {}).update(nodes)
    return whole


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(everything(), tmp_path_factory.mktemp("everything"))


def test_nothing_is_lost(built: Built) -> None:
    statuses = {status for status, _ in built.fates().values()}
    assert statuses == {"used", "rewritten", "loosened", "dropped"}
    assert all(reason for status, reason in built.fates().values() if status != "used")
    operations = sum(
        1
        for item in everything()["paths"].values()
        for method in item
        if method in ("get", "put", "post", "delete")
    )
    # Two path items are references, each to an item of one operation.
    assert len(built.calls().__all__) == operations + 2


def test_it_compiles_without_a_warning(built: Built) -> None:
    command = [sys.executable, "-W", "error", "-m", "compileall", "-q", "-f"]
    subprocess.run([*command, str(built.folder / built.name)], check=True)
    assert compileall.compile_dir(built.folder / built.name, quiet=1)


def _differing(left: Path, right: Path) -> Iterator[str]:
    """The modules that are not in both folders, byte for byte."""
    texts = [
        {path.relative_to(each).as_posix(): path.read_bytes() for path in each.rglob("*.py")}
        for each in (left, right)
    ]
    for name in texts[0].keys() | texts[1].keys():
        if texts[0].get(name) != texts[1].get(name):
            yield name


def _check(folder: Path, *command: str) -> str:
    """Return what a checker says, "" if it finds nothing."""
    if importlib.util.find_spec(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(
        [sys.executable, "-m", *command],
        check=False,
        cwd=folder,
        capture_output=True,
        text=True,
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(folder),
            "MYPY_CACHE_DIR": os.environ["MYPY_CACHE_DIR"],
        },
    )
    return done.stdout + done.stderr if done.returncode else ""


MISSING = """\
from {name} import NoSuchClient  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]
from {name} import calls, models

NoSuchClient()
models.NoSuchModel(id=3)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
calls.no_such_call()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
"""  # noqa: E501
"""What names nothing: a checker that takes it reports the comment."""


@pytest.fixture(scope="module")
def missing(built: Built) -> str:
    file = "missing.py"
    (built.folder / file).write_text(MISSING.format(name=built.name), encoding="utf-8")
    return file


@pytest.mark.timeout(400)  # type checkers read all that is imported
def test_mypy_strict_finds_nothing_but_missing_names(built: Built, missing: str) -> None:
    options = ("--strict", "--no-error-summary")
    assert _check(built.folder, "mypy", *options, built.name, missing) == ""


@pytest.mark.timeout(400)  # type checkers read all that is imported
def test_basedpyright_strict_finds_nothing_but_missing_names(built: Built, missing: str) -> None:
    # Its own package exports the runtime's classes; there, `usergroups` does.
    differing = list(_differing(built.folder / built.name / "_runtime", RUNTIME))
    assert differing == ["__init__.py"]
    settings = {
        "include": [built.name, missing],
        "exclude": [f"{built.name}/_runtime"],  # the types session checks the same in generated/
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "enableTypeIgnoreComments": False,  # those are mypy's
        "reportUnnecessaryTypeIgnoreComment": True,
    }
    (built.folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    assert _check(built.folder, "basedpyright", "--pythonpath", sys.executable) == ""
