"""Every command of the generator, whatever becomes of its output: a status, and no traceback."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from generator.command_line import app
from generator.project.lock import is_all_current
from generator.project.project import Project
from tests.endings import Ending, check, endings

ROOT: Final = Path(__file__).parents[2]
DOCUMENT: Final = f"{ROOT}/specs/smartpm/openapi.yaml"
STATUS: Final = {
    "": 2,
    "--help": 0,
    "update --help": 0,
    "genrate": 2,
    "check --foo": 2,
    "generate": 0,
    "generate nobody": 1,
    "check nobody": 1,
    "report smartpm": 0,
    f"report {DOCUMENT} --json": 0,
    f"compare {DOCUMENT} {DOCUMENT}": 0,
    f"compare {DOCUMENT} gone.yaml --format json": 5,
    f"update smartpm {DOCUMENT} --dry-run": 0,
    "update smartpm bytes.yaml": 5,
    "draft bytes.yaml --output made.yaml": 1,
    f"watch smartpm {DOCUMENT}": 0,
    "watch smartpm bytes.yaml": 1,
    f"new 9acme {DOCUMENT}": 1,
    f"build {DOCUMENT} --package made --output out": 0,
    f"build {DOCUMENT} --package made --output bytes.yaml": 1,
}


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Ending]]:
    """The endings of all commands, by their words."""
    folder = tmp_path_factory.mktemp("endings")
    (folder / "bytes.yaml").write_bytes(b"openapi: \xff\n")
    # What is out of date would be built, in this very folder.
    current = is_all_current(Project(ROOT))
    found = endings(
        "generator.__main__", [each for each in STATUS if each != "generate" or current], folder
    )
    assert {path.name for path in folder.iterdir()} == {"bytes.yaml", "out"}
    return found


def test_no_command_is_left_out() -> None:
    known = {each.name for each in app.registered_commands}
    assert known == {words.split()[0] for words in STATUS if words[:1].isalpha()} - {"genrate"}


@pytest.mark.parametrize("words", STATUS)
def test_a_command_ends_as_it_should(ended: dict[str, dict[str, Ending]], words: str) -> None:
    if words not in ended:
        pytest.skip("something is out of date")
    assert ended[words]["plain"].status == STATUS[words], ended[words]["plain"]
    check(ended[words])
