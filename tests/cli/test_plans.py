"""`export`, `plan` and `apply`: lists and plans in files, statuses, questions, journals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.running import run, run_in_pipe, run_on_terminal
from usergroups import capabilities, read_desired

if TYPE_CHECKING:
    from usergroups.testing import Sandbox

ADA, GRACE, EDSGER = "Ada Lovelace", "Grace Hopper", "Edsger Dijkstra"
WHOLE = sorted(
    vendor
    for vendor, each in capabilities().items()
    if {"list_groups", "list_members", "remove_members"} <= each.verbs
)


def listing(file: Path, *groups: dict[str, Any]) -> str:
    file.write_text(json.dumps({"version": 1, "groups": groups}), "utf-8")
    return str(file)


@pytest.fixture
def zoho(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Zoho's sandbox, chosen by the environment; the working directory is empty."""
    monkeypatch.setenv("USERGROUPS_VENDOR", "zoho")
    monkeypatch.chdir(tmp_path)
    return sandbox.zoho


def without(place: Any, group: str, *names: str, **more: Any) -> dict[str, Any]:
    """The list of a group without some of its members."""
    gone = {place.users[name].id for name in names}
    members = [each for each in place.groups[group].members if each not in gone]
    return {"group": group, "members": members, **more}


@pytest.mark.parametrize("vendor", WHOLE)
@pytest.mark.parametrize("suffix", ["toml", "yaml", "json", "csv"])
def test_what_is_exported_is_what_is_there(
    sandbox: Sandbox, vendor: str, suffix: str, tmp_path: Path
) -> None:
    place, file = sandbox.vendors[vendor], tmp_path / f"groups.{suffix}"
    done = run("export", "--out", str(file), "--vendor", vendor)
    assert (done.status, done.out) == (0, "")
    found = read_desired(file)
    full = {name: set(group.members) for name, group in place.groups.items() if group.members}
    assert {each.title: set(each.members or ()) for each in found.groups if each.members} == full
    assert ("left out" in done.err) == (suffix == "csv")
    planned = run("plan", str(file), "--vendor", vendor)
    assert planned.status == 0
    assert "nothing to do" in planned.out


def test_export_to_the_screen(zoho: Any) -> None:
    (line,) = run("export", "--json").json
    assert [each["name"] for each in line["groups"]] == [*zoho.groups]
    shown = run("export", "Finance")
    assert shown.out.count("[[groups]]") == 1
    assert zoho.groups["Finance"].id in shown.out


def test_a_vendor_that_lists_no_groups_needs_them(sandbox: Sandbox) -> None:
    refused = run("export", "--vendor", "xsolla")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err == "error: --groups: are needed: Xsolla does not list them\n"
    group = sandbox.xsolla.groups["Finance"]
    (line,) = run("export", group.id, "--json", "--vendor", "xsolla").json
    assert line["groups"][0]["members"] == list(group.members)


def test_a_wrong_name_is_told_before_anything_is_read(zoho: Any) -> None:
    refused = run("export", "--out", "groups.xls")
    assert refused.status == 1
    assert "groups.xls: must be a file whose name ends in" in refused.err
    assert not zoho.requests


def test_plan_keep_apply_and_again(zoho: Any, tmp_path: Path) -> None:
    grace = zoho.users[GRACE].id
    whole = without(zoho, "Engineering", ADA, complete=True)
    file = listing(tmp_path / "groups.json", whole, {"group": "Finance", "members": [grace]})
    given = ["--remove", "--largest-share", "0.5"]
    planned = run("plan", file, "--out", "plan.json", *given)
    assert planned.status == 2
    assert planned.err == "The plan is in plan.json.\n"
    assert f"    - {zoho.users[ADA].id}" in planned.lines
    assert f"    + {grace}" in planned.lines
    assert planned.lines[-1].startswith("ZohoCRM: 1 to add, 1 to remove, 2 to keep; 2 calls")
    (line,) = run("plan", file, "--json", *given).json
    assert (line["vendor"], len(line["groups"])) == ("zoho", 2)
    assert zoho.users[ADA].id in zoho.groups["Engineering"].members

    unasked = run("apply", "plan.json")
    assert (unasked.status, unasked.err) == (
        1,
        "error: 1 member would be removed: give --yes without a terminal\n",
    )
    assert zoho.users[ADA].id in zoho.groups["Engineering"].members
    applied = run("apply", "plan.json", "--yes", USERGROUPS_VENDOR="")
    assert (applied.status, applied.lines[-1]) == (0, "Done: 1 added, 1 removed.")
    assert zoho.users[ADA].id not in zoho.groups["Engineering"].members
    assert grace in zoho.groups["Finance"].members
    journal = (tmp_path / "plan.json.journal").read_text("utf-8").splitlines()
    assert all(json.loads(each) for each in journal)
    assert run("plan", file, *given).status == 0
    zoho.requests.clear()
    again = run("apply", "plan.json", "--yes")
    assert (again.status, again.lines[-1]) == (0, "Already applied: nothing was sent.")
    assert not zoho.requests


def test_apply_a_list(zoho: Any, tmp_path: Path) -> None:
    edsger = zoho.users[EDSGER].id
    file = listing(tmp_path / "groups.json", {"group": "Empty", "members": [edsger]})
    dry = run("apply", file, "--dry-run")
    assert dry.status == 2
    assert zoho.groups["Empty"].members == ()
    done = run("apply", file, "--json")
    assert done.status == 0
    assert [each["user"] for each in done.json[0]["added"]] == [edsger]
    assert zoho.groups["Empty"].members == (edsger,)
    assert (tmp_path / "groups.json.journal").exists()
    again = run("apply", file)
    assert (again.status, "nothing to do" in again.out) == (0, True)
    assert run("apply", file, "--dry-run").status == 0


def test_a_table_removes_members_where_it_is_said_to_be_complete(zoho: Any, tmp_path: Path) -> None:
    kept = [each for each in zoho.groups["Engineering"].members if each != zoho.users[GRACE].id]
    table = tmp_path / "groups.csv"
    table.write_text("\n".join(["group,user", *(f"Engineering,{each}" for each in kept)]))
    vain = run("plan", "groups.csv", "--remove")
    assert (vain.status, vain.lines) == (0, ["ZohoCRM: nothing to do; 2 to keep."])
    assert vain.err.startswith("Nobody is removed: no group's list in groups.csv is marked as")
    assert run("plan", "groups.csv", "--complete").status == 0
    words = ["--complete", "--remove", "--largest-share", "0.5"]
    planned = run("plan", "groups.csv", *words, "--out", "plan.json")
    assert (planned.status, planned.err) == (2, "The plan is in plan.json.\n")
    assert f"    - {zoho.users[GRACE].id}" in planned.lines
    assert run("apply", "plan.json", "--complete", "--yes").status == 1
    assert run("apply", "groups.csv", *words, "--yes").status == 0
    assert zoho.groups["Engineering"].members == tuple(kept)


def test_what_would_remove_too_much_is_shown_and_refused(zoho: Any, tmp_path: Path) -> None:
    whole = without(zoho, "Engineering", ADA, complete=True)
    file = listing(tmp_path / "groups.json", whole)
    for command in (["plan", file], ["apply", file, "--yes"]):
        refused = run(*command, "--remove")
        assert refused.status == 1
        assert f"    - {zoho.users[ADA].id}" in refused.lines
        assert refused.err.startswith("error: Engineering would lose 1 of 3 members")
    kept = run("plan", file)
    assert kept.status == 0
    assert zoho.users[ADA].id in zoho.groups["Engineering"].members


def test_some_could_not_be_changed(zoho: Any, tmp_path: Path) -> None:
    users = {name: zoho.users[name].id for name in (GRACE, EDSGER)}
    file = listing(
        tmp_path / "groups.json",
        {"group": "Empty", "members": [users[GRACE]]},
        {"group": "Finance", "members": [users[EDSGER]]},
    )
    assert run("plan", file, "--out", "plan.json").status == 2
    zoho.fail_next(400, operation="update_group")
    done = run("apply", "plan.json", "--at-once", "1", "--json")
    assert done.status == 3
    assert [
        each["stopped"] != "" or any(one["error"] for one in each["added"]) for each in done.json
    ] == [True, False]
    shown = run("apply", "plan.json")
    assert shown.status == 0
    assert zoho.groups["Empty"].members == (users[GRACE],)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["plan", "none.toml"], "none.toml: cannot be read"),
        (["plan", "some.toml", "--at-once", "0"], "--at-once: must be a whole number from 1 on"),
        (["plan", "some.toml", "--most-removed", "-1"], "--most-removed: must be"),
        (["plan", "some.toml", "--largest-share", "2"], "--largest-share: must be a share"),
        (["plan", "some.toml", "--vendor", "symphony"], "there is no group 'Nobody'"),
        (["plan", "some.toml"], "some.toml#/groups/0/group: there is no group 'Nobody'"),
        (["apply", "plan.json", "--vendor", "zoho"], "plan.json#/vendor: is no text"),
        (["apply", "plan.json", "--remove"], "plan.json is a plan, which says itself"),
        (["plan", "plan.json"], "plan.json: is a kept plan, and no list: `apply` takes it"),
        (["plan"], "Missing argument 'FILE'"),
        (["plan", "some.toml", "--wrong"], "No such option: --wrong"),
        (["export", "--at-once", "many"], "many"),
        (["--wrong", "plan", "some.toml"], "No such option: --wrong"),
        (["--vendor", "nobody", "plan", "some.toml"], "'symphony', 'xsolla', 'zoho'."),
    ],
)
def test_errors_have_a_status_of_their_own(
    zoho: Any, tmp_path: Path, words: list[str], said: str
) -> None:
    text = 'version = 1\n[[groups]]\ngroup = "Nobody"\nmembers = ["3652397000000281001"]\n'
    (tmp_path / "some.toml").write_text(text, "utf-8")
    (tmp_path / "plan.json").write_text('{"usergroups plan": 1}', "utf-8")
    failed = run(*words)
    assert (failed.status, failed.out) == (1, "")
    assert said in " ".join(failed.err.split())
    assert not [each for each in zoho.requests if each.method == "PUT"]


def test_a_plan_of_another_vendor_is_refused(zoho: Any, tmp_path: Path) -> None:
    file = listing(tmp_path / "groups.json", {"group": "Empty", "members": [zoho.users[ADA].id]})
    assert run("plan", file, "--out", "plan.json").status == 2
    refused = run("apply", "plan.json", "--vendor", "symphony")
    assert refused.status == 1
    assert "another vendor" in refused.err
    assert zoho.groups["Empty"].members == ()


def test_on_a_terminal_it_is_coloured_and_asks(zoho: Any, tmp_path: Path) -> None:
    file = listing(tmp_path / "groups.json", without(zoho, "Engineering", ADA, complete=True))
    given = ["apply", file, "--remove", "--largest-share", "1"]
    refused = run_on_terminal(*given, asked="remove 1 member?", types="n\n")
    assert refused.status == 1
    assert "nothing was changed" in refused.out
    assert f"\x1b[31m    - {zoho.users[ADA].id}" in refused.out
    assert zoho.users[ADA].id in zoho.groups["Engineering"].members
    done = run_on_terminal(*given, asked="remove 1 member?", types="y\n")
    assert done.status == 0
    assert "Done: 0 added, 1 removed." in done.out
    assert zoho.users[ADA].id not in zoho.groups["Engineering"].members


def test_names_steer_no_terminal(zoho: Any, tmp_path: Path) -> None:
    name = "Evil \x1b[2J [red]\u202egroup"
    file = listing(
        tmp_path / "groups.json", {"name": name, "create": True, "members": [zoho.users[ADA].id]}
    )
    shown = run_on_terminal("apply", file)
    assert shown.status == 0
    assert "\x1b[2J" not in shown.out
    assert "\u202e" not in shown.out
    assert "[red]" in shown.out
    listed = run_in_pipe("export")
    assert "\x1b" not in listed.out
    assert "\u202e" not in listed.out


def test_an_interrupted_run_goes_on(zoho: Any, tmp_path: Path) -> None:
    users = [each.id for each in zoho.users.values()]
    groups = [
        {"name": f"Shift {number}", "create": True, "members": users[:2]} for number in range(6)
    ]
    file = listing(tmp_path / "groups.json", *groups)
    assert run("plan", file, "--out", "plan.json").status == 2
    zoho.delay_next(3, operation="create_group")
    stopped = run_on_terminal("apply", "plan.json", "--at-once", "1", asked="Changing groups")
    assert stopped.status == 130
    assert "the same command again to go on with the rest" in " ".join(stopped.out.split())
    assert run("apply", "plan.json").status == 0
    made = [each.name for each in zoho.groups.values() if each.name.startswith("Shift")]
    assert sorted(made) == [f"Shift {number}" for number in range(6)]
    assert run("plan", file).status == 0


def test_from_one_vendor_to_another(sandbox: Sandbox, tmp_path: Path) -> None:
    zoho, symphony = sandbox.zoho, sandbox.symphony
    table, file = tmp_path / "users.csv", tmp_path / "symphony.toml"
    names = [ADA, GRACE]
    rows = [f"{zoho.users[name].id},{symphony.users[name].id}" for name in names]
    table.write_text("\n".join(["from,to", *rows, ""]), "utf-8")
    words = ["export", "--vendor", "zoho", "--users", str(table), "--out", str(file)]
    refused = run(*words)
    assert refused.status == 1
    assert "error: --users: '3652397000000281003' are not in it" in refused.err
    assert not file.exists()
    made = run(*words, "--leave-out")
    assert made.status == 0
    assert made.err.startswith("3652397000000281003 is left out: ")
    (zoho_ada, ada), *_ = (row.split(",") for row in rows)
    table.write_text(f"from,to\n{zoho_ada},{ada}\n3652397000000281003,{ada}\n", "utf-8")
    joined = run(*words, "--leave-out")
    assert f"{ada} stands for 2 users: {zoho_ada}, 3652397000000281003." in joined.err
    planned = run("plan", str(file), "--vendor", "symphony")
    assert planned.status in {0, 2}
    assert run("apply", str(file), "--vendor", "symphony").status == 0
    assert ada in symphony.groups["Engineering"].members
