"""`--dry-run` of each command that writes: what it shows is what is sent without it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.running import run
from usergroups._faces.commands import COMMANDS

if TYPE_CHECKING:
    from usergroups.testing import Sandbox, SandboxRequest

WRITING = [
    pytest.param(vendor, words, id=f"{vendor} {words}")
    for words, command in COMMANDS.items()
    if command.writes
    for vendor in command.uses
]


def arguments(place: Any, verb: str) -> list[str]:
    """Arguments of a verb's command that the vendor's sandbox takes."""
    finance, engineering = (place.groups[name].id for name in ("Finance", "Engineering"))
    ada, grace = (place.users[name].id for name in ("Ada Lovelace", "Grace Hopper"))
    if verb == "set_project_group":
        return [place.project, place.project_group, "--group", finance, "--role", "Admin"]
    return {
        "create_group": ["Night shift"],
        "update_group": [finance, "--name", "Money"],
        "delete_group": [place.groups["Empty"].id],
        "add_members": [finance, grace],
        "remove_members": [engineering, ada],
        "set_members": [engineering, ada, grace],
        "set_groups_of_user": [grace, finance],
        "assign": [finance, ada],
        "unassign": [finance, ada],
    }[verb]


def writes(request: SandboxRequest) -> bool:
    """Tell calls that change something from those that read or fetch a token."""
    asks_for_token = request.operation is None or "form" in request.headers.get("content-type", "")
    return request.method != "GET" and not asks_for_token


def written(request: SandboxRequest) -> tuple[str, str, Any]:
    body = request.body
    return request.method, request.target, json.loads(body) if body else None


@pytest.mark.parametrize(("vendor", "words"), WRITING)
def test_what_is_shown_is_what_is_sent(sandbox: Sandbox, vendor: str, words: str) -> None:
    place = sandbox.vendors[vendor]
    before = {**place.groups}
    given = [*words.split(), *arguments(place, COMMANDS[words].verb), "--vendor", vendor]
    dry = run(*given, "--dry-run", "--json")
    assert dry.status == 0
    assert place.groups == before
    assert not [each for each in place.requests if writes(each)]
    shown = [
        (each["method"], each["url"], each["body"] and json.loads(each["body"]))
        for each in dry.json
    ]
    assert shown
    sandbox.reset()
    asks = "--yes" in run(*words.split(), "--help").out
    done = run(*given, *(["--yes"] if asks else []))
    assert done.status == 0
    sent = [written(each) for each in place.requests if writes(each)]
    assert [(method, url.partition(f"/{vendor}")[2]) for method, url, _ in shown] == [
        (method, target.partition(f"/{vendor}")[2] or target) for method, target, _ in sent
    ]
    assert [body for *_, body in shown] == [body for *_, body in sent]


def test_a_dry_run_for_people(sandbox: Sandbox) -> None:
    group = sandbox.softwareone.groups["Finance"].id
    shown = run("groups", "delete", group, "--vendor", "softwareone", "--dry-run")
    assert shown.status == 0
    (line,) = shown.lines
    assert line.startswith("DELETE http://")
    assert line.endswith(f"/{group} (delete_group, repeatable)")


def test_who_would_be_refused_is_told(sandbox: Sandbox) -> None:
    place = sandbox.softwareone
    group, ada = place.groups["Finance"].id, place.users["Ada Lovelace"].id
    shown = run("members", "add", group, "Ada\x1b[2J", ada, "--vendor", "softwareone", "--dry-run")
    assert shown.status == 3
    assert len(shown.lines) == 1
    assert "\x1b" not in shown.err
    assert "would be refused" in shown.err


def test_what_only_reads_has_no_dry_run() -> None:
    assert run("groups", "list", "--vendor", "zoho", "--dry-run").status == 2
