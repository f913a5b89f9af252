"""Names of calls that stand for another call in a new document, and who uses them."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.update.taken_over import names_taken_over
from tests.generator.update.conftest import project
from tests.generator.update.projects import ROOT, Make, add_overlays, changed, run, snapshot

__all__ = ["project"]

GROUP = "/projects/{project_id}/user_groups/{group_id}"
USER = "/projects/{project_id}/users/search/by_id/{user_id}"
SEARCH = "/projects/{project_id}/users/search"
OVERLAYS = ROOT / "overlays" / "usergroups"


def swapped(one: tuple[str, str], other: tuple[str, str], content: Any) -> None:
    """Give two calls, each by path and method, the name of the other."""
    first, second = (content["paths"][path][method] for path, method in (one, other))
    first["operationId"], second["operationId"] = second["operationId"], first["operationId"]


def moved(path: str, to: str, content: Any) -> None:
    content["paths"][to] = content["paths"].pop(path)


def other_method(content: Any) -> None:
    item = content["paths"][GROUP]
    item["delete"] = item.pop("put")


def said_of(root: Path, change: Callable[[Any], None]) -> list[str]:
    """Return what is said of the names in the vendor's changed document."""
    document = changed(root, "xsolla", change)
    old = pipeline.build_document(ROOT / "specs" / "xsolla" / "openapi.yaml", "xsolla").api
    new = pipeline.build_document(document, "xsolla").api
    found = names_taken_over("xsolla", OVERLAYS, old, new)
    return [] if found is None else [*(found.lines or [f"{found.file}:{found.line}: {found.what}"])]


def test_two_names_swapped_prevent_an_update_and_nothing_is_written(project: Make) -> None:
    root = project("xsolla")
    add_overlays(root)
    document = changed(root, "xsolla", partial(swapped, (USER, "get"), (SEARCH, "get")))
    before = snapshot(root)
    for options in ((), ("--dry-run",)):
        told = run("update", "xsolla", document, "--format", "json", *options)
        found = json.loads(told.stdout)
        assert (told.exit_code, found["outcome"]) == (1, "failed")
        assert {each["about"] for each in found["problems"]} == {"overlays"}
        lines = [line for each in found["problems"] for line in each["lines"]]
        verb = f'`list_groups_of_user` and sandbox: get_user calls "GET {SEARCH}" now'
        assert any(
            line.startswith(f"{root}/overlays/usergroups/_vendors/xsolla/verbs.py:")
            and f'{verb}; what it called, "GET {USER}", is search_users now' in line
            for line in lines
        ), lines
        assert snapshot(root) == before


@pytest.mark.parametrize(
    ("change", "who"),
    [
        (partial(swapped, (GROUP, "put"), ("/oauth2/token", "post")), ["credentials", "`update_g"]),
        (partial(swapped, (USER, "get"), (SEARCH, "get")), ["`list_groups_of", "sandbox: search"]),
        (other_method, ['`update_group` and sandbox: rename_group calls "DELETE ']),
        (partial(moved, GROUP, GROUP.replace("user_groups/", "roles/")), ["`update_group` and"]),
        (partial(moved, USER, "/users/{user_id}"), ["`list_groups_of_user` and sandbox"]),
    ],
)
def test_a_name_that_another_call_has_now_is_told_with_all_who_use_it(
    project: Make, change: Callable[[Any], None], who: list[str]
) -> None:
    lines = said_of(project("xsolla"), change)
    assert len(lines) == len(who)
    assert all(any(f": {each}" in line for line in lines) for each in who)


@pytest.mark.parametrize(
    "change",
    [
        partial(moved, GROUP, f"/v2{GROUP}"),
        partial(moved, GROUP, f"/login{GROUP}"),
        partial(moved, GROUP, GROUP.replace("group_id", "id")),
    ],
)
def test_a_call_that_only_moved_keeps_its_name(
    project: Make, change: Callable[[Any], None]
) -> None:
    assert said_of(project("xsolla"), change) == []
