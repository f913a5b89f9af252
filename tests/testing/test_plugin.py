"""The pytest plugin as users have it: in suites of their own, under strict settings."""

from __future__ import annotations

import subprocess
import sys
from ast import literal_eval
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SUITE = """
def test_in_process(usergroups_sandbox):
    with usergroups_sandbox.zoho.connect() as zoho:
        zoho.create_group("Night shift")
    assert "Night shift" in usergroups_sandbox.zoho.groups


def test_served(usergroups_server):
    with usergroups_server.xsolla.connect() as xsolla:
        xsolla.create_group("Night shift")
    usergroups_server.symphony.delay_next(0, times=9)
    with usergroups_server.symphony.connect() as symphony:
        next(symphony.list_groups())
    assert usergroups_server.url.startswith("http://127.0.0.1:")


def test_as_at_the_start(usergroups_sandbox, usergroups_server):
    assert "Night shift" not in usergroups_sandbox.zoho.groups
    assert "Night shift" not in usergroups_server.xsolla.groups
    with usergroups_server.symphony.connect(retries=0) as symphony:
        assert len(list(symphony.list_groups())) == 3
"""
MISSING = """
import sys

sys.modules["openapi_core"] = None


def test_something_else():
    assert True


def test_in_process(usergroups_sandbox):
    assert usergroups_sandbox
"""
UNMET = """
def test_in_process(usergroups_sandbox):
    usergroups_sandbox.zoho.fail_next(429, operation="delete_group")


def test_served(usergroups_server):
    usergroups_server.xsolla.drop_next()


def test_taken_back(usergroups_sandbox):
    usergroups_sandbox.zoho.fail_next(500)
    usergroups_sandbox.reset()


def test_that_fails_anyway(usergroups_sandbox):
    usergroups_sandbox.zoho.fail_next(500)
    raise ValueError
"""
# Plugins that others brought are none of ours, and slow to start.
STRICT = [
    "-p",
    "no:hypothesispytest",
    "-p",
    "no:randomly",
    "-p",
    "no:xdist",
    "-p",
    "no:xdist.looponfail",
    "-q",
    "-p",
    "no:cacheprovider",
    "-W",
    "error",
    "--strict-config",
    "--strict-markers",
]


def run(folder: Path, suite: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_own.py").write_text(suite)
    command = [sys.executable, "-m", "pytest", *STRICT, "test_own.py"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_a_suite_needs_the_fixtures_names_only(tmp_path: Path) -> None:
    done = run(tmp_path, SUITE)
    assert "3 passed" in done.stdout, done.stdout + done.stderr
    assert done.stderr == ""


def test_a_planned_fault_that_met_no_request_is_an_error(tmp_path: Path) -> None:
    done = run(tmp_path, UNMET)
    assert "1 failed, 3 passed, 2 errors" in done.stdout, done.stdout + done.stderr
    assert "Zoho CRM: fail_next(429), delete_group" in done.stdout
    assert "Xsolla Login: drop_next(), any call with credentials" in done.stdout


def test_a_suite_that_does_not_use_it_does_not_need_the_extra(tmp_path: Path) -> None:
    done = run(tmp_path, MISSING)
    assert "1 passed, 1 error" in done.stdout
    assert "the sandbox needs openapi_core: install the extra `sandbox`" in done.stdout


def test_it_imports_nothing_heavy() -> None:
    code = (
        "import sys, pytest\n"
        "before = set(sys.modules)\n"
        "import usergroups.testing.plugin\n"
        "print(sorted(name for name in set(sys.modules) - before))"
    )
    run = [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{code}"]
    found = subprocess.run(run, capture_output=True, text=True, check=True)
    assert literal_eval(found.stdout) == [
        "usergroups",
        "usergroups._core",
        "usergroups._core.lazily",
        "usergroups._faces",
        "usergroups._faces.exports",
        "usergroups.testing",
        "usergroups.testing._stand_ins",
        "usergroups.testing._stand_ins._faces",
        "usergroups.testing._stand_ins._faces.exports",
        "usergroups.testing.plugin",
    ]


def test_this_suite_has_it(request: pytest.FixtureRequest) -> None:
    assert request.getfixturevalue("usergroups_sandbox").zoho.groups
