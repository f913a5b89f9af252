"""Every command, whatever becomes of its output: its status, one line at most, no traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from tests.endings import Ending, check, endings
from usergroups._faces.commands import COMMANDS
from usergroups.cli.app import app

if TYPE_CHECKING:
    from usergroups.testing import Sandbox

VERBS: Final = (
    "groups list --vendor symphony",
    "groups show {group} --vendor softwareone --json",
    "groups find Finance --vendor softwareone",
    "groups create Night --vendor softwareone --dry-run",
    "groups update {group} --description Money --vendor softwareone",
    "groups delete {group} --vendor softwareone --yes",  # it has members
    "groups assign {symphony} {officer} --vendor symphony",
    "groups unassign {symphony} {officer} --vendor symphony --yes",
    "members list {group} --vendor softwareone",
    "members add {group} {user} --vendor softwareone",
    "members add {group} {user} USR-0000-0099 --vendor softwareone",  # one fails
    "members remove {group} {other} --vendor softwareone --yes",
    "members set {group} {user} --vendor softwareone --yes",
    "users find Ada --vendor symphony",
    "users groups {user} --vendor softwareone",
    "users set-groups {user} {group} --vendor softwareone --yes",
    "assignees list {symphony} --vendor symphony",
    "projects set-group 4711 x --role Admin --vendor smartpm --yes",  # no such id
)
OTHERS: Final = (
    "",
    "--help",
    "--version",
    "groups",
    "groups list --help",
    "groups list",
    "groups list --vendor nobody",
    "paln",
    "export --vendor symphony --active no",
    "export --vendor softwareone",
    "plan lists.toml --vendor softwareone --out planned.json",
    "plan wrong.toml --vendor softwareone",
    "apply lists.toml --vendor softwareone",
    "check --vendor softwareone",
    "check --profile nobody",
    "demo --vendor",
    "mcp --vendor softwareone",
    "sandbox --port x",
    "vendors",
    "vendors --json",
)
STATUS: Final = {
    "": 2,
    "groups": 2,
    "groups list": 2,
    "groups list --vendor nobody": 2,
    "paln": 2,
    "groups delete {group} --vendor softwareone --yes": 1,
    "members add {group} {user} USR-0000-0099 --vendor softwareone": 3,
    "projects set-group 4711 x --role Admin --vendor smartpm --yes": 2,
    "export --vendor symphony --active no": 1,
    "plan wrong.toml --vendor softwareone": 1,
    "check --profile nobody": 2,
    "demo --vendor": 2,
    "sandbox --port x": 2,
}
LISTS: Final = 'version = 1\n[[groups]]\ngroup = "Finance"\nmembers = ["{user}"]\n'


@pytest.fixture(scope="module")
def ended(
    served: Sandbox, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, Ending]]:
    """The endings of all commands, by their words."""
    folder = tmp_path_factory.mktemp("endings")
    users, known = served.softwareone.users, served.symphony
    ids = {
        "group": served.softwareone.groups["Finance"].id,
        "user": users["Ada Lovelace"].id,
        "other": users["Grace Hopper"].id,
        "symphony": known.groups["Finance"].id,
        "officer": known.users["Edsger Dijkstra"].id,
    }
    (folder / "lists.toml").write_text(LISTS.format(**ids))
    (folder / "wrong.toml").write_bytes(b'version = 1\nname = "\xff"\n')
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(folder))
        for name in ("USERGROUPS_VENDOR", "USERGROUPS_PROFILE"):
            patch.delenv(name, raising=False)
        for name, value in served.environment().items():
            patch.setenv(name, value)
        words = {each.format(**ids): each for each in (*VERBS, *OTHERS)}
        found = endings("usergroups.cli", [*words], folder)
    assert {path.name for path in folder.iterdir()} == {"lists.toml", "wrong.toml", "planned.json"}
    return {words[each]: ends for each, ends in found.items()}


def test_no_command_is_left_out() -> None:
    known = {each.name for each in app.registered_commands} | {*COMMANDS}
    assert not {
        each for each in known if not any(words.startswith(each or "") for words in VERBS + OTHERS)
    }


@pytest.mark.parametrize("words", [*VERBS, *OTHERS])
def test_a_command_ends_as_it_should(ended: dict[str, dict[str, Ending]], words: str) -> None:
    assert ended[words]["plain"].status == STATUS.get(words, 0), ended[words]["plain"]
    check(ended[words])
