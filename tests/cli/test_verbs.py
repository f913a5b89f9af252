"""Each command of a verb, at every vendor that has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.running import run
from usergroups import capabilities
from usergroups._faces.commands import COMMANDS

if TYPE_CHECKING:
    from usergroups.testing import Sandbox

ADA, GRACE, EDSGER = "Ada Lovelace", "Grace Hopper", "Edsger Dijkstra"


def having(verb: str) -> pytest.MarkDecorator:
    """The test, for each vendor that has the verb."""
    return pytest.mark.parametrize(
        "vendor", [vendor for vendor, each in capabilities().items() if verb in each]
    )


def test_each_verb_of_a_vendor_is_a_command() -> None:
    for vendor, each in capabilities().items():
        has = [command.verb for command in COMMANDS.values() if vendor in command.uses]
        assert sorted(has) == sorted(each.verbs)


@having("list_groups")
def test_groups_list(sandbox: Sandbox, vendor: str) -> None:
    place = sandbox.vendors[vendor]
    names = list(place.groups)
    shown = run("groups", "list", "--vendor", vendor)
    assert shown.status == 0
    assert shown.column("id") == [group.id for group in place.groups.values()]
    assert shown.column("name") == names
    read = run("--vendor", vendor, "groups", "list", "--json")
    assert [line["name"] for line in read.json] == names
    assert all(line.keys() == {"id", "name", "description"} for line in read.json)


@having("get_group")
def test_groups_show(sandbox: Sandbox, vendor: str) -> None:
    finance = sandbox.vendors[vendor].groups["Finance"]
    (read,) = run("groups", "show", finance.id, "--json", "--vendor", vendor).json
    assert (read["id"], read["name"]) == (finance.id, "Finance")
    shown = run("groups", "show", finance.id, "--vendor", vendor)
    assert [line.split()[:2] for line in shown.lines[:2]] == [
        ["id", finance.id],
        ["name", "Finance"],
    ]


@having("create_group")
def test_groups_create(sandbox: Sandbox, vendor: str) -> None:
    done = run("groups", "create", "Night shift", "--vendor", vendor)
    made = sandbox.vendors[vendor].groups["Night shift"]
    assert done.status == 0
    if vendor == "xsolla":
        assert not done.out
        assert done.err == "Accepted. Xsolla does not say which id it has.\n"
    else:
        assert made.id in done.out
    assert run("groups", "create", "Day", "--vendor", vendor, "--json").status == 0


def test_groups_create_takes_what_the_vendor_takes(sandbox: Sandbox) -> None:
    ada, grace = (sandbox.zoho.users[name].id for name in (ADA, GRACE))
    zoho = ["--vendor", "zoho", "--description", "Late", "--user", ada, "--user", grace]
    (made,) = run("groups", "create", "Night", *zoho, "--json").json
    assert made["description"] == "Late"
    assert set(sandbox.zoho.groups["Night"].members) == {ada, grace}
    refused = run("groups", "create", "Night", "--vendor", "symphony", "--user", ada)
    assert (refused.status, refused.err) == (2, "error: --user: Symphony Pod does not take it\n")
    assert not sandbox.symphony.requests


@having("update_group")
def test_groups_update(sandbox: Sandbox, vendor: str) -> None:
    place = sandbox.vendors[vendor]
    finance = place.groups["Finance"].id
    done = run("groups", "update", finance, "--name", "Money", "--vendor", vendor, "--json")
    assert done.status == 0
    assert place.groups["Money"].id == finance
    assert [line["name"] for line in done.json] == ([] if vendor == "xsolla" else ["Money"])


@pytest.mark.parametrize(
    ("vendor", "what"),
    [
        (
            "softwareone",
            "--name: give --name, --description, --logo, --module or --buyer: nothing would change",
        ),
        (
            "symphony",
            "--name: give --name, --area, --description or --active: nothing would change",
        ),
        ("xsolla", "--name: Xsolla Login needs it"),
        ("zoho", "--name: give --name or --description: nothing would change"),
    ],
)
def test_groups_update_with_nothing_new_is_refused(
    sandbox: Sandbox, vendor: str, what: str
) -> None:
    finance = sandbox.vendors[vendor].groups["Finance"].id
    refused = run("groups", "update", finance, "--vendor", vendor)
    assert refused.status == 2
    assert refused.err == f"error: {what}\n"


@having("delete_group")
def test_groups_delete(sandbox: Sandbox, vendor: str) -> None:
    place = sandbox.vendors[vendor]
    done = run("groups", "delete", place.groups["Empty"].id, "--vendor", vendor, "--yes")
    assert (done.status, done.out) == (0, "")
    later = "Accepted. Zoho may delete it later, in a background job.\n"
    assert done.err == (later if vendor == "zoho" else "Done.\n")
    assert "Empty" not in place.groups
    made = run("groups", "create", "Short-lived", "--vendor", vendor, "--json").json[0]["id"]
    again = run("groups", "delete", made, "--vendor", vendor, "--json", "--yes")
    assert (again.status, again.out, again.err) == (0, "", "")
    assert "Short-lived" not in place.groups


@having("list_members")
def test_members_list(sandbox: Sandbox, vendor: str) -> None:
    place = sandbox.vendors[vendor]
    group = place.groups["Engineering"]
    shown = run("members", "list", group.id, "--vendor", vendor)
    assert shown.column("id") == list(group.members)
    read = run("members", "list", group.id, "--vendor", vendor, "--json").json
    assert [line["id"] for line in read] == list(group.members)
    assert all(line.keys() == {"id", "name", "kind", "active"} for line in read)
    empty = run("members", "list", place.groups["Empty"].id, "--vendor", vendor)
    assert (empty.status, empty.out, empty.err) == (0, "", "No members.\n")


@having("add_members")
def test_members_add_and_remove(sandbox: Sandbox, vendor: str) -> None:
    place = sandbox.vendors[vendor]
    group = place.groups["Finance"].id
    ada, grace = (place.users[name].id for name in (ADA, GRACE))
    added = run("members", "add", group, ada, grace, "--vendor", vendor, "--json")
    assert added.status == 0
    assert [line["user"] for line in added.json] == [ada, grace]
    assert all(line.keys() == {"user", "status", "error"} for line in added.json)
    assert set(place.groups["Finance"].members) == {ada, grace}
    removed = run("members", "remove", group, ada, "--vendor", vendor, "--yes")
    assert removed.status == 0
    assert removed.column("user") == [ada]
    assert place.groups["Finance"].members == (grace,)


@having("set_members")
def test_members_set(sandbox: Sandbox, vendor: str) -> None:
    place = sandbox.vendors[vendor]
    group = place.groups["Engineering"].id
    ada, edsger = (place.users[name].id for name in (ADA, EDSGER))
    done = run("members", "set", group, ada, edsger, "--vendor", vendor, "--yes")
    assert done.status == 0
    assert done.column("user") == [ada, edsger]
    assert set(place.groups["Engineering"].members) == {ada, edsger}


@having("set_members")
def test_members_set_empties_a_group_only_if_it_is_told_to(sandbox: Sandbox, vendor: str) -> None:
    place = sandbox.vendors[vendor]
    group, alan = place.groups["Engineering"], place.users["Alan Turing"].id
    words = ["members", "set", group.id, "--vendor", vendor, "--yes"]
    for more, reason in (
        ([], "USER: is empty, and would empty the group: set --allow-empty if that is meant"),
        ([alan], "--largest-share: is 0.5, and 3 of 3 members would be removed"),
        ([alan, "--largest-share", "1", "--most-removed", "2"], "--most-removed: is 2, and 3 of 3"),
        ([alan, "--largest-share", "x"], "'--largest-share'"),
    ):
        refused = run(*words, *more)
        assert refused.status == 2
        assert reason in refused.err
        assert place.groups["Engineering"] == group
    assert run(*words, "--allow-empty").status == 0
    assert place.groups["Engineering"].members == ()


@having("find_users")
def test_users_find(sandbox: Sandbox, vendor: str) -> None:
    found = run("users", "find", "grace", "--vendor", vendor)
    assert found.column("id") == [sandbox.vendors[vendor].users[GRACE].id]


@having("find_group")
def test_groups_find(sandbox: Sandbox, vendor: str) -> None:
    found = run("groups", "find", "Finance", "--vendor", vendor, "--json").json
    assert [line["id"] for line in found] == [sandbox.vendors[vendor].groups["Finance"].id]
    missing = run("groups", "find", "Nobody", "--vendor", vendor)
    assert missing.status == 1
    assert "there is no group of the name 'Nobody'" in missing.err


@having("list_groups_of_user")
def test_users_groups(sandbox: Sandbox, vendor: str) -> None:
    ada = sandbox.vendors[vendor].users[ADA].id
    read = run("users", "groups", ada, "--vendor", vendor, "--json").json
    names = [line["name"] for line in read]
    assert names == [*["Everyone"][: len(names) - 2], "Engineering", "Finance"]


@having("set_groups_of_user")
def test_users_set_groups(sandbox: Sandbox, vendor: str) -> None:
    place = sandbox.vendors[vendor]
    grace, finance = place.users[GRACE].id, place.groups["Finance"].id
    done = run("users", "set-groups", grace, finance, "--vendor", vendor, "--yes")
    assert done.status == 0
    assert "Finance" in done.column("name")
    assert grace in place.groups["Finance"].members
    assert grace not in place.groups["Engineering"].members


@having("assign")
def test_groups_assign_and_unassign(sandbox: Sandbox, vendor: str) -> None:
    place = sandbox.vendors[vendor]
    group, ada = place.groups["Finance"].id, place.users[ADA].id
    words = [group, ada, "--vendor", vendor]
    begun = run("groups", "assign", *words, "--json")
    (read,) = begun.json
    assert (read["group_id"], str(read["user_id"]), read["active"]) == (group, ada, True)
    ended = run("groups", "unassign", *words, "--yes")
    assert ["active", "no"] in [line.split() for line in ended.lines]


@having("set_project_group")
def test_projects_set_group(sandbox: Sandbox, vendor: str) -> None:
    smartpm = sandbox.smartpm
    finance = smartpm.groups["Finance"].id
    words = ["--group", finance, "--role", "Admin", "--no-notify", "--yes", "--vendor", vendor]
    done = run("projects", "set-group", smartpm.project, smartpm.project_group, *words, "--json")
    group = {"id": finance, "name": "Finance", "description": None}
    assert done.json == [{"id": smartpm.project_group, "group": group, "role": "Admin"}]
    assert smartpm.requests[-1].json()["disableNotification"] is True


def test_a_field_of_a_field_is_shown_by_both_names(sandbox: Sandbox) -> None:
    smartpm = sandbox.smartpm
    words = [smartpm.project, smartpm.project_group, "--role", "Admin", "--vendor", "smartpm"]
    shown = [line.split() for line in run("projects", "set-group", *words, "--yes").lines]
    assert ["group.name", "Engineering"] in shown


def test_yes_no_and_any_are_true_false_and_none(sandbox: Sandbox) -> None:
    symphony = ["--vendor", "symphony"]
    (made,) = run("groups", "create", "Old", *symphony, "--json").json
    assert run("groups", "update", made["id"], "--no-active", *symphony).status == 0
    listed = {
        active: run("groups", "list", "--active", active, *symphony).column("name")
        for active in ("yes", "no", "any")
    }
    assert listed["no"] == ["Old"]
    assert listed["yes"] == run("groups", "list", *symphony).column("name")
    assert set(listed["any"]) == {*listed["yes"], "Old"}
    assert run("groups", "update", made["id"], "--active", *symphony).status == 0
    assert "Old" in run("groups", "list", *symphony).column("name")


def test_a_number_a_choice_and_a_text_are_handed_on(sandbox: Sandbox) -> None:
    words = ["groups", "list", "--type", "ROLE_SCOPE", "--name", "Finance", "--page-size", "7"]
    assert run(*words, "--vendor", "symphony").column("name") == ["Finance"]
    query = sandbox.symphony.requests[-1].query
    assert query["limit"] == "7"
    assert "ROLE_SCOPE" in query.values()
    group = sandbox.zoho.groups["Engineering"].id
    roles = run("members", "list", group, "--kind", "role", "--vendor", "zoho")
    assert (roles.status, roles.err) == (0, "No members.\n")


def test_options_are_read_for_the_vendor_that_is_named_last(sandbox: Sandbox) -> None:
    words = ["--vendor", "zoho", "groups", "list", "--vendor", "symphony", "--active", "any"]
    shown = run(*words)
    assert shown.column("id") == [each.id for each in sandbox.symphony.groups.values()]
    assert not sandbox.zoho.requests
    # Here `--vendor` is the value of an option, and no option itself.
    sandbox.reset()
    words = ["groups", "create", "x", "--vendor", "symphony", "--area", "--vendor=zoho"]
    unclear = run(*words)
    said = "error: give --vendor symphony before `groups create`\n"
    assert (unclear.status, unclear.err) == (2, said)
    assert not sandbox.symphony.requests
