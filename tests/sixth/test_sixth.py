"""A sixth vendor is added by files alone; then everything knows it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.sixth.project import ACME, PLACES, copy_project, hand_written, run, said

COMMAND = ("-c", "import sys; from usergroups.cli import main; sys.exit(main())")
"""The command `usergroups`, for Python to run."""

pytestmark = pytest.mark.timeout(600)  # mypy reads both packages


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with what `new` makes."""
    root = tmp_path_factory.mktemp("fresh")
    copy_project(root)
    before = hand_written(root)
    said(root, "-m", "generator", "new", "acme", str(ACME / "openapi.yaml"))
    after = hand_written(root)
    assert {name: after[name] for name in before} == before
    return root


@pytest.fixture(scope="module")
def sixth(fresh: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with the vendor's own settings, verbs and stand-in."""
    root = tmp_path_factory.mktemp("sixth") / "project"
    shutil.copytree(fresh, root)
    for folder, names in PLACES.items():
        for name in names:
            shutil.copyfile(ACME / name, root / folder / name)
    before = hand_written(root)
    said(root, "-m", "generator", "generate")
    assert hand_written(root) == before
    return root


def test_what_new_makes_is_up_to_date_and_passes_its_own_tests(fresh: Path) -> None:
    said(fresh, "-m", "generator", "check")
    said(fresh, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/vendors/acme")


def test_what_new_makes_takes_a_new_document(fresh: Path, tmp_path: Path) -> None:
    document = tmp_path / "later.yaml"
    text = (ACME / "openapi.yaml").read_text(encoding="utf-8")
    document.write_text(text.replace("List the groups.", "List all groups.", 1), "utf-8")
    done = run(fresh, "-m", "generator", "update", "acme", str(document), "--dry-run")
    assert done.returncode == 4, done.stderr  # mypy reads all overlays, with a class of no verbs


def test_what_new_makes_is_clean(fresh: Path) -> None:
    made = [*PLACES, "tests/vendors/acme", "overlays/usergroups/_faces"]
    said(fresh, "-m", "ruff", "check", "--no-cache", *made)
    said(fresh, "-m", "ruff", "format", "--no-cache", "--check", *made)
    # The package's own module, so that mypy follows no other vendor's.
    modules = ("-p", "usergroups._vendors.acme", "-m", "usergroups.testing._stand_ins.acme.sandbox")
    said(fresh, "-m", "mypy", *modules)


def test_a_vendor_without_verbs_is_known_everywhere(fresh: Path) -> None:
    out = said(
        fresh,
        "-c",
        "import usergroups\n"
        "with usergroups.connect('acme', token='t') as acme:\n"
        "    print(type(acme).__name__, acme.client.list_groups.__name__)\n"
        "print(sorted(usergroups.capabilities()['acme'].verbs))\n",
    )
    assert out == "Acme list_groups\n[]\n"
    assert "acme" in said(fresh, *COMMAND, "vendors")
    said(fresh, *COMMAND, "--vendor", "acme", "--help")
    refused = run(fresh, *COMMAND, "--vendor", "acme", "groups", "list")
    assert refused.returncode
    assert "Acme Teams has no `groups list`" in refused.stderr
    readme = (fresh / "README.md").read_text(encoding="utf-8")
    assert "| [`Acme`](docs/vendors/acme.md) " in readme
    page = (fresh / "docs" / "vendors" / "acme.md").read_text(encoding="utf-8")
    assert "| `ACME_" in page


def test_both_classes_work_over_a_socket(sixth: Path) -> None:
    code = """
import asyncio
import usergroups
from usergroups.testing import Sandbox

with Sandbox().serve() as sandbox:
    with sandbox.acme.connect() as acme:
        print([group.name for group in acme.list_groups()])
        made = acme.create_group("Night shift", color="blue")
        print(made.raw.color, [each.status for each in acme.add_members(made.id, ["u1", "u2"])])
        print([member.id for member in acme.list_members(made.id)])
        print(isinstance(acme, usergroups.ChangesMembers))
        print(isinstance(acme, usergroups.DeletesGroups))

    async def main() -> None:
        async with sandbox.acme.connect_async() as acme:
            print([group.name async for group in acme.list_groups()])
            print([each.status for each in await acme.remove_members("g4", ["u1"])])
            print([member.id async for member in acme.list_members("g4")])
            try:
                await acme.get_group("g9")
            except usergroups.NotFound as error:
                print(error.code)

    asyncio.run(main())
    sandbox.check()
    print(sandbox.acme.groups["Night shift"].members)
"""
    assert said(sixth, "-W", "error", "-c", code).splitlines() == [
        "['Engineering', 'Finance', 'Empty']",
        "blue ['accepted', 'accepted']",
        "['u1', 'u2']",
        "True",
        "False",
        "['Engineering', 'Finance', 'Empty', 'Night shift']",
        "['accepted']",
        "['u2']",
        "NO_GROUP",
        "('u2',)",
    ]


def test_it_is_found_by_its_id_and_in_the_environment(sixth: Path) -> None:
    code = """
import os
import usergroups
from usergroups.testing import Sandbox

with Sandbox().serve() as sandbox:
    with usergroups.connect("acme", sandbox.acme.settings()) as acme:
        print(next(acme.list_groups()).name)
    os.environ.update(sandbox.acme.environment())
    print(sorted(name for name in os.environ if name.startswith("ACME_")))
    with usergroups.from_env("acme") as acme:
        print(next(acme.list_groups()).name)
    del os.environ["ACME_TEAM"]
    try:
        usergroups.Acme.from_env()
    except usergroups.InvalidArgument as error:
        print(error.argument)
"""
    assert said(sixth, "-W", "error", "-c", code).splitlines() == [
        "Engineering",
        "['ACME_BASE_URL', 'ACME_TEAM', 'ACME_TOKEN']",
        "Engineering",
        "ACME_TEAM",
    ]


def test_the_tables_have_it(sixth: Path) -> None:
    code = """
import usergroups
from usergroups._faces.tools import TOOLS

(create,) = (each for each in TOOLS["acme"] if each.verb == "create_group")
assert create.writes and not create.takes_away
assert create.schema["properties"]["color"]["enum"] == ["red", "blue"]
assert create.schema["required"] == ["name"]
found = usergroups.capabilities()
print(found, sorted(found["acme"].protocols))
"""
    table, _, protocols = said(sixth, "-c", code).rpartition("[")
    assert "ChangesMembers" in protocols
    assert "ReplacesMembers" not in protocols
    assert "- Acme, `create_group`: takes a color" in table
    page = (sixth / "README.md").read_text(encoding="utf-8")
    (row,) = [line for line in table.splitlines() if line.startswith("| remove_members ")]
    assert row in page
    assert "| [`Acme`](docs/vendors/acme.md) " in page


def test_the_command_line_has_its_verbs_and_options(sixth: Path) -> None:
    code = """
import os, subprocess, sys
from usergroups.testing import Sandbox

with Sandbox().serve() as sandbox:
    os.environ.update(sandbox.acme.environment())

    def said(*words: str) -> None:
        command = [sys.executable, *sys.argv[1:], "--vendor", "acme", *words]
        done = subprocess.run(command, capture_output=True, text=True)
        print(done.returncode, done.stdout.strip() or done.stderr.strip())

    said("groups", "list", "--json")
    said("groups", "create", "Night shift", "--color", "blue", "--json")
    said("groups", "create", "Other", "--color", "green")
    said("members", "add", "g4", "u1", "u2", "--json")
    said("check", "--json")
"""
    lines = said(sixth, "-c", code, *COMMAND).splitlines()
    assert [line for line in lines if line.startswith("0 ")]
    assert '"name": "Engineering"' in lines[0]
    assert any(line.startswith("2 ") for line in lines), lines
    assert any('"id": "g4"' in line for line in lines), lines
    assert sum('"accepted"' in line for line in lines) == 2
    assert lines[-1].startswith('0 {"vendor": "acme", "credentials": "work"')


def test_a_user_of_it_is_typed_strictly(sixth: Path, tmp_path: Path) -> None:
    user = tmp_path / "user.py"
    user.write_text(
        """
from typing import assert_type

import usergroups
from usergroups_clients.acme import models

with usergroups.connect("acme", team="platform", token="t") as acme:
    assert_type(acme, usergroups.Acme)
    assert_type(acme.get_group("g1"), usergroups.Group[models.Group])
    assert_type(acme.create_group("x", color="red").raw, models.Group)
    lists: usergroups.ListsGroups = acme
    acme.create_group("x", color="green")  # type: ignore[arg-type]
    acme.delete_group("g1")  # type: ignore[attr-defined]
usergroups.connect("acme", team="platform", tokn="t")  # type: ignore[call-overload]
""",
        encoding="utf-8",
    )
    said(sixth, "-m", "mypy", str(user))


def test_a_touched_face_fails_the_check_which_names_it(sixth: Path) -> None:
    face = sixth / "overlays" / "usergroups" / "_faces" / "acme.py"
    kept = face.read_bytes()
    face.write_bytes(kept + b"\n")
    try:
        done = run(sixth, "-m", "generator", "check")
    finally:
        face.write_bytes(kept)
    assert done.returncode == 1
    assert done.stdout == "overlays/usergroups/_faces/acme.py: different\n"
