"""Test that what cannot be done is one line on stderr and a status, never a traceback."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import run

if TYPE_CHECKING:
    from usergroups.testing import Sandbox


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("groups list", "which vendor? Give --vendor, or set USERGROUPS_VENDOR: smartpm, "),
        (
            "groups list --vendor xsolla",
            "Xsolla Login has no `groups list`; softwareone, symphony and zoho can do it\n",
        ),
        (
            "members set 1 2 --vendor smartpm",
            "SmartPM has no `members set`; softwareone, symphony, xsolla and zoho can do it\n",
        ),
        ("groups show abc --vendor zoho", "GROUP: must be an id such as "),
        ("users set-groups 1 x --vendor xsolla --yes", "GROUP: must be an id such as "),
        (
            "projects set-group 1 abc --role A --vendor smartpm --yes",
            "PROJECT_GROUP: must be an id such as ",
        ),
        (
            "projects set-group 1 2 --vendor smartpm --yes",
            "--group: give --group, --role or both; ",
        ),
        ("groups list --vendor zoho --active no", "--active: Zoho CRM does not take it\n"),
        ("groups create x --module MOD-1 --vendor zoho", "--module: Zoho CRM does not take it\n"),
    ],
)
def test_wrong_use_is_refused_before_anything_is_sent(
    sandbox: Sandbox, words: str, what: str
) -> None:
    ran = run(*words.split())
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(f"error: {what}")
    assert ran.err.count("\n") == 1
    assert not any(place.requests for place in sandbox.vendors.values())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "groups list --vendor foo",
            (
                "Invalid value for '--vendor': 'foo' is not one of 'smartpm', 'softwareone', "
                "'symphony', 'xsolla', 'zoho'. See `usergroups groups list --help`"
            ),
        ),
        (
            "--vendor zooho groups list",
            (
                "Invalid value for '--vendor' (env var: 'USERGROUPS_VENDOR'): 'zooho' is not one "
                "of 'smartpm', 'softwareone', 'symphony', 'xsolla', 'zoho'. Did you mean zoho? "
                "See `usergroups --help`"
            ),
        ),
        ("paln", "No such command 'paln'. Did you mean 'plan'? See `usergroups --help`"),
        (
            "groups lits",
            "No such command 'lits'. Did you mean 'list'? See `usergroups groups --help`",
        ),
        (
            "members add 1 --vendor zoho",
            "Missing argument 'USER...'. See `usergroups members add --help`",
        ),
        (
            "members list --vendor zoho 1 --knd user",
            "No such option: --knd. Did you mean --kind? See `usergroups members list --help`",
        ),
        ("groups list --vendor", "Option '--vendor' requires an argument"),
    ],
)
def test_words_that_no_command_takes_are_one_line(sandbox: Sandbox, words: str, said: str) -> None:
    ran = run(*words.split())
    assert (ran.status, ran.out, ran.err) == (2, "", f"error: {said}\n")


def test_a_wrong_vendor_in_the_environment_is_told(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USERGROUPS_VENDOR", "zooho")
    line = "error: USERGROUPS_VENDOR: zooho: is no vendor: did you mean zoho? There are smartpm, "
    for words, status in {"groups list": 2, "check": 2, "plan x.toml": 1}.items():
        ran = run(*words.split())
        assert (ran.status, ran.out, ran.err.count("\n")) == (status, "", 1)
        assert ran.err.startswith(line)
    assert run("--help").status == 0


@pytest.mark.parametrize(
    ("vendor", "missing", "what"),
    [
        ("smartpm", "SMARTPM_API_KEY", "SmartPM: SMARTPM_API_KEY: is needed"),
        ("xsolla", "XSOLLA_PROJECT_ID", "Xsolla Login: XSOLLA_PROJECT_ID: is needed"),
        ("zoho", "ZOHO_CLIENT_SECRET", "Zoho CRM: ZOHO_CLIENT_SECRET: is needed"),
        ("symphony", "SYMPHONY_SESSION_TOKEN", "Symphony Pod: "),
    ],
)
def test_a_missing_credential_is_told_by_its_variable(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, vendor: str, missing: str, what: str
) -> None:
    monkeypatch.delenv(missing)
    command = (
        ["groups", "update", "1", "--name", "x"] if vendor == "xsolla" else ["groups", "show", "1"]
    )
    ran = run(*command, "--vendor", vendor)
    assert ran.status == 2
    assert ran.err.startswith(f"error: {what}")
    assert ran.err.count("\n") == 1


def test_a_setting_that_an_argument_needs_is_told_by_its_variable(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOFTWAREONE_ACCOUNT_ID")
    ran = run("users", "groups", "USR-0000-0001", "--vendor", "softwareone")
    assert ran.status == 2
    assert ran.err.startswith("error: USER: is the id of a user, who may be in many accounts: ")
    assert "set SOFTWAREONE_ACCOUNT_ID, or" in ran.err


def test_no_error_shows_a_credential(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOFTWAREONE_TOKEN", "wrong-secret")
    ran = run("groups", "list", "--vendor", "softwareone")
    assert ran.status == 1
    assert ran.err.startswith("error: SoftwareOne Marketplace list_groups: 401 Unauthorized")
    assert "wrong-secret" not in ran.err


def test_a_refusal_says_vendor_operation_and_what(sandbox: Sandbox) -> None:
    ran = run("groups", "show", "UGR-9999-9999", "--vendor", "softwareone")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("error: SoftwareOne Marketplace get_group: 404 Not Found: ")


def test_no_connection_is_an_error_of_one_line(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMARTPM_BASE_URL", "http://127.0.0.1:1")
    group = sandbox.smartpm.groups["Finance"].id
    ran = run("groups", "show", group, "--vendor", "smartpm")
    assert ran.status == 1
    assert ran.err.startswith("error: SmartPM get_group: ")
    assert ran.err.count("\n") == 1


def test_a_member_that_fails_is_told_beside_the_others(sandbox: Sandbox) -> None:
    group = sandbox.softwareone.groups["Empty"].id
    words = ["members", "add", group, "USR-0000-0001", "USR-0000-0099", "--vendor", "softwareone"]
    ran = run(*words)
    assert ran.status == 3
    assert ran.column("status") == ["accepted", "failed"]
    assert "404 Not Found" in ran.column("error")[1]
    again = run(*words, "--json")
    assert again.status == 3
    error = again.json[1]["error"]
    assert (error["kind"], error["status"]) == ("NotFound", 404)
    assert error.keys() == {"kind", "status", "code", "message"}


def test_what_was_read_before_an_error_is_kept_in_json(sandbox: Sandbox) -> None:
    symphony = sandbox.symphony
    symphony.state.page_size = 1
    symphony.delay_next(0, operation="list_groups")
    symphony.fail_next(403, operation="list_groups")
    ran = run("groups", "list", "--vendor", "symphony", "--json")
    assert ran.status == 1
    assert [line["name"] for line in ran.json] == ["Engineering"]
    assert ran.err.startswith("error: Symphony Pod list_groups: 403 Forbidden")


@pytest.mark.parametrize("words", ["groups find {}", "groups create --description {} x"])
def test_bytes_that_are_no_text_are_told_by_their_argument(sandbox: Sandbox, words: str) -> None:
    name = "NAME" if "find" in words else "--description"
    ran = run(*words.format(os.fsdecode(b"\xff")).split(), "--vendor", "symphony")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(f"error: {name}: has bytes that are no text in the encoding utf-8, ")
    assert not sandbox.symphony.requests


def test_names_are_neither_obeyed_by_the_terminal_nor_taken_for_markup(sandbox: Sandbox) -> None:
    name = "[red]\x1b[31m\u202e夜勤\u3000班\u200d"
    assert run("groups", "create", name, "--vendor", "symphony").status == 0
    shown = run("groups", "list", "--vendor", "symphony").column("name")[-1]
    assert shown.startswith(r"[red]\x1b[31m\u202e夜勤　班")
    read = run("groups", "list", "--vendor", "symphony", "--json")
    assert read.out.isascii()
    assert read.json[-1]["name"] == name
