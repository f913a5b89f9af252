"""`usergroups check`: whether credentials work, what they may do, how long their token lives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.cli.running import run
from usergroups import capabilities
from usergroups.testing import Sandbox

if TYPE_CHECKING:
    import pytest


def test_credentials_that_work(sandbox: Sandbox) -> None:
    ran = run("check")
    assert (ran.status, ran.err) == (0, "")
    assert ran.column("vendor") == [*capabilities()]
    assert {*ran.column("credentials")} == {"work"}
    assert ran.column("token")[-1] == "ends in 60 min, then renewed"
    read = {each["vendor"]: each for each in run("check", "--json").json}
    for vendor, capability in capabilities().items():
        tried = {*read[vendor]["verbs"]}
        assert tried == {"list_groups", "find_users"} & capability.verbs
        assert {each["ok"] for each in read[vendor]["verbs"].values()} == {True}
    assert read["xsolla"]["token"] == {"renews": True, "ends_in_s": 3600}
    assert read["smartpm"]["token"] == {"renews": False, "ends_in_s": None}
    # One call for each verb, and those that fetch tokens; nothing is changed.
    assert sandbox.symphony.operations[-2:] == ["list_groups", "search_users"]
    assert sandbox.smartpm.operations == ["list_users"] * 2


def test_a_scope_that_is_missing_is_named(sandbox: Sandbox) -> None:
    mismatch = {"code": "OAUTH_SCOPE_MISMATCH", "message": "invalid oauth scope", "status": "error"}
    sandbox.zoho.fail_next(401, operation="list_groups", body={**mismatch, "details": {}})
    ran = run("check", "--vendor", "zoho")
    assert (ran.status, ran.column("credentials")) == (1, ["refused"])
    assert "OAUTH_SCOPE_MISMATCH" in ran.err
    assert "(documented: Scope: ZohoCRM.settings.user_groups.READ)" in ran.err
    assert "Check ZOHO" not in ran.err
    expired = {"code": "INVALID_TOKEN", "message": "invalid oauth token", "status": "error"}
    sandbox.zoho.fail_next(401, operation="list_groups", body={**expired, "details": {}}, times=2)
    ran = run("check", "--vendor", "zoho")
    assert "documented" not in ran.err
    names = "ZOHO_CLIENT_ID, ZOHO_CLIENT_SECRET and ZOHO_REFRESH_TOKEN"
    assert f"\nZoho CRM: wrong, revoked or expired? Check {names}\n" in ran.err
    sandbox.symphony.fail_next(403, operation="list_groups")
    ran = run("check", "--vendor", "symphony", "--json")
    verbs = ran.json[0]["verbs"]
    assert (ran.status, ran.json[0]["credentials"]) == (1, "work in part")
    assert "VIEW_ROLE_SCOPES" in verbs["list_groups"]["needs"]
    assert verbs["find_users"] == {"ok": True, "error": None, "needs": ""}


def test_credentials_that_do_not_work(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {
        "SMARTPM_API_KEY": "wr0ng",
        "XSOLLA_CLIENT_SECRET": "wr0ng",
        "SOFTWAREONE_BASE_URL": "http://127.0.0.1:9/",
        "ZOHO_DATA_CENTER": "mars",
    }
    ran = run("check", **wrong)
    states = dict(zip(ran.column("vendor"), ran.column("credentials"), strict=True))
    assert ran.status == 1
    assert states == {
        "smartpm": "refused",
        "softwareone": "not known",
        "symphony": "work",
        "xsolla": "refused",
        "zoho": "not set up",
    }
    assert "Zoho CRM: ZOHO_DATA_CENTER: must be one of us" in ran.err
    advice = [line.partition("? Check ")[2] for line in ran.err.splitlines() if "? Check" in line]
    assert advice == [
        "SMARTPM_API_KEY and SMARTPM_COMPANY_ID",
        "SOFTWAREONE_BASE_URL",
        "XSOLLA_PROJECT_ID, XSOLLA_CLIENT_ID and XSOLLA_CLIENT_SECRET",
    ]
    ran = run("check", "--vendor", "xsolla", XSOLLA_PROJECT_ID="17")
    assert "is it there? Check XSOLLA_PROJECT_ID" in ran.err
    for words in ("check", "groups list"):
        ran = run(*words.split(), "--vendor", "zoho", ZOHO_CLIENT_SECRET="wr0ng")
        assert "check ZOHO_CLIENT_ID, ZOHO_CLIENT_SECRET, ZOHO_REFRESH_TOKEN and" in ran.err
    assert "wr0ng" not in f"{ran.out}{ran.err}{run('check', '--json', **wrong).out}"
    for name in sandbox.environment():
        monkeypatch.delenv(name)
    ran = run("check")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("error: there are settings for no vendor: ")


def test_a_profile_stands_in_for_variables(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lines = ["[work.zoho]"]
    for name, value in sandbox.zoho.environment().items():
        lines.append(f'{name.removeprefix("ZOHO_").lower()} = "{value}"')
        monkeypatch.delenv(name)
    path = tmp_path / "profiles.toml"
    path.touch(0o600)
    path.write_text("\n".join(lines))
    monkeypatch.setenv("USERGROUPS_PROFILES", str(path))
    assert run("check", "--profile", "work").column("vendor") == ["zoho"]
    assert run("check", USERGROUPS_PROFILE="work").column("vendor") == ["zoho"]
    sandbox.zoho.fail_next(401, operation="list_groups", times=2)
    names = "client_id, client_secret and refresh_token"
    line = f"? Check {names} in [work.zoho] of {path}\n"
    assert line in run("check", "--profile", "work").err
    before = "--profile", "work", "groups", "list", "--vendor", "zoho"
    assert run(*before, USERGROUPS_PROFILE="none").status == 0
    assert run("export", "--vendor", "zoho", "--profile", "work").status == 0
    ran = run("groups", "list", "--vendor", "zoho", "--profile", "wrk")
    line = f"error: Zoho CRM: {path}: wrk: is no profile: did you mean work? There are work\n"
    assert (ran.status, ran.out, ran.err) == (2, "", line)
    path.write_text("[work.zohoo]")
    ran = run("check", "--profile", "work")
    line = f"error: {path}: work.zohoo: is no vendor: did you mean zoho? There are"
    assert (ran.status, ran.err) == (2, f"{line} {', '.join(capabilities())}\n")
