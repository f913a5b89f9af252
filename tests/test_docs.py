"""Every code block of the README and of docs/, run as it is written against the sandbox."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import click
import mcp.client.stdio  # noqa: F401 - it keeps the stderr of its first import, which no test may capture
import pytest
import typer
from ruamel.yaml import YAML

import usergroups.cli
import usergroups.groups
from docs import fill
from generator.command_line import app as generator
from generator.normalize.actions import read_fixes
from tests import newer_document, own_document
from tests.pages import PAGES, ROOT, Block, blocks, files, lead, run
from usergroups._faces.vendors import VENDORS as TABLE
from usergroups.cli.app import app as cli
from usergroups.testing import Sandbox
from usergroups_clients.registry import VENDORS

PYTHON = blocks("python")
EXAMPLES = [block for block in PYTHON if not block.is_suite]
SUITES = [block for block in PYTHON if block.is_suite]
CONSOLE = blocks("console")
ELSEWHERE = {
    "curl": "it asks a vendor's own host",
    "chmod": "it is the shell's",
    "openssl": "it makes keys, and is not ours",
    "usergroups --install-completion": "it changes the settings of a shell",
    "usergroups check --profile": "profiles lead to a vendor's own host",
    "usergroups groups list --vendor zoho --profile": "as above",
    "python -m pip": "the wheel session installs",
    "python -m nox": "continuous integration runs it",
    "nox": "continuous integration runs it",
    "python -m generator update": "tests of the generator run it",
    ". ./sandbox.env": "the environment leads to the sandbox already",
}
"""How commands begin that are not run here, and why not."""
PARSED = ("python -m generator", "usergroups sandbox", "usergroups demo")
"""How commands begin whose names and options are looked at and no more: they take long."""

MYPY = """
[mypy]
strict = True
mypy_path = {built}

[mypy-jsonschema.*,openapi_core.*,starlette.*,uvicorn.*,cryptography.*,jwt.*,mcp.*,redis.*]
follow_imports = skip
"""
"""Strict; what only the sandbox and the tools for agents import takes long to read: it is left."""


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch, usergroups_server: Sandbox) -> Sandbox:
    """The vendors over HTTP, where the environment leads to."""
    return lead(monkeypatch, usergroups_server)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the packages of the pages about documents of one's own."""
    folder = tmp_path_factory.mktemp("built")
    own_document.build_pages(folder)
    newer_document.build_page(folder)
    return folder


@pytest.fixture(scope="module")
def newer_server() -> Iterator[str]:
    """The URL of the server that the page about OpenAPI 3.2 calls."""
    with newer_document.serving() as url:
        yield url


@pytest.fixture
def prepare(
    built: Path, newer_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Block], None]:
    """Make what an example finds: the package of its page, or the files that the page shows."""

    def make(block: Block) -> None:
        if block.page in own_document.PAGES:
            monkeypatch.chdir(tmp_path)
            own_document.stand_in(block.page, built, monkeypatch)
        elif block.page == newer_document.PAGE:
            newer_document.lead(built, newer_server, monkeypatch)
        elif files(block.page):
            monkeypatch.chdir(tmp_path)
            write([each for each in files(block.page) if each.line < block.line])

    return make


@pytest.mark.parametrize("block", EXAMPLES, ids=str)
def test_an_example_does_what_stands_below_it(
    block: Block,
    sandbox: Sandbox,
    prepare: Callable[[Block], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    prepare(block)
    run(block)
    sandbox.check()
    assert block.output in {None, capsys.readouterr().out}


def test_the_examples_of_tests_pass(tmp_path: Path) -> None:
    for number, block in enumerate(SUITES):
        (tmp_path / f"test_{number}.py").write_text(block.text, encoding="utf-8")
    strict = ["-q", "-p", "no:cacheprovider", "-W", "error", "--strict-config", "--strict-markers"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *strict, "--rootdir", str(tmp_path), str(tmp_path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(400)  # type checkers read all that is imported
def test_the_examples_are_typed_and_formatted(tmp_path: Path, built: Path) -> None:
    pytest.importorskip("mypy", reason="the types group is not installed")
    folder = tmp_path / "examples"
    folder.mkdir()
    names = {f"example_{number}.py": block for number, block in enumerate(PYTHON)}
    for name, block in names.items():
        (folder / name).write_text(block.text, encoding="utf-8")
    settings = tmp_path / "mypy.ini"
    settings.write_text(MYPY.format(built=built), encoding="utf-8")
    # In a process of its own: mypy raises the recursion limit and tunes the garbage collector.
    mypy = [sys.executable, "-m", "mypy", "--config-file", str(settings), str(folder)]
    done = subprocess.run(mypy, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr, names)
    ruff = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=100", "--diff"]
    done = subprocess.run([*ruff, str(folder)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("page", dict.fromkeys(block.page for block in CONSOLE))
def test_a_command_says_what_stands_below_it(
    page: str,
    sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    left = files(page)
    if left:
        monkeypatch.chdir(tmp_path)
    for command, output, line in commands(page):
        write([each for each in left if each.line < line])
        left = [each for each in left if each.line > line]
        said = outcome(command, monkeypatch, capsys)
        assert said is None or output in {"", said}, command
    sandbox.check()


def test_the_picture_of_a_plan_shows_what_its_page_says() -> None:
    """The words stand one by one in the picture; `nox -s pictures` draws it again."""
    picture = ET.parse(ROOT / "docs" / "pictures" / "plan.svg")  # noqa: S314 - our own
    shown = {each.text for each in picture.iter("{http://www.w3.org/2000/svg}text")}
    said = {line: output for line, output, _ in commands("docs/plan.md")}
    played = next(line for line in said if line.startswith("usergroups plan groups.toml --remove"))
    for line in (played, "usergroups apply tonight.json --yes", "usergroups plan groups.toml"):
        assert {*line.split(), *said[line].split()} <= shown


def write(blocks: list[Block]) -> None:
    """Write the files that blocks show into the working directory; of one name, the last."""
    for block in blocks:
        Path(block.file or "").write_text(block.text, encoding="utf-8")


def commands(page: str) -> list[tuple[str, str, int]]:
    """The commands of a page, each with what stands below it, and the line of its block."""
    found: list[tuple[str, str, int]] = []
    for block in CONSOLE:
        if block.page != page:
            continue
        for line in block.text.replace(" \\\n", " ").splitlines():
            if line.startswith("$ "):
                found.append((line.removeprefix("$ "), "", block.line))
            else:
                found[-1] = (found[-1][0], f"{found[-1][1]}{line}\n", block.line)
    return found


def outcome(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> str | None:
    """Return what the command writes; None if it is not run here, and any output is right."""
    words = shlex.split(command, comments=True)
    if words[0] == "export":
        for assignment in words[1:]:
            monkeypatch.setenv(*assignment.split("=", 1))
        return ""
    for start in ELSEWHERE:
        if command == start or command.startswith(f"{start} "):
            return None
    if command.startswith(PARSED):
        parse(words)
        return ""
    if words[0] == "sh":
        monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)
        script = subprocess.run(
            words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        return script.stdout
    assert words[0] == "usergroups", f"nobody runs {command}"
    monkeypatch.setattr(sys, "argv", words)
    monkeypatch.setattr(sys.modules["__main__"], "__package__", "")  # else help is of pytest
    usergroups.cli.main()
    captured = capsys.readouterr()
    return captured.out + captured.err


def parse(words: list[str]) -> None:
    """Look whether there is such a command, and whether it takes these options."""
    words = words[: words.index(">")] if ">" in words else words
    app, rest = (cli, words[1:]) if words[0] == "usergroups" else (generator, words[3:])
    group: Any = typer.main.get_command(app)
    with click.Context(group) as context:
        group.get_command(context, rest[0]).make_context(rest[0], list(rest[1:]), parent=context)


@pytest.mark.parametrize("block", blocks("toml"), ids=str)
def test_settings_profiles_and_desired_states_are_such(block: Block) -> None:
    if block.file == "profiles.toml":
        for vendor, table in (
            each for one in tomllib.loads(block.text).values() for each in one.items()
        ):
            known = {name for names in TABLE[vendor].variables.values() for name in names}
            names = {f"{vendor}_{key}".upper() for key in table}
            assert {re.sub("_(FILE|COMMAND)$", "", name) for name in names - known} <= known
        return
    if "groups" in tomllib.loads(block.text):
        usergroups.read_desired(tomllib.loads(block.text))
        return
    real = [tomllib.loads(path.read_text("utf-8")) for path in ROOT.glob("specs/*/vendor.toml")]
    assert tomllib.loads(block.text).keys() <= set.union(*(set(each) for each in real))


def test_programs_that_start_the_tools_for_agents_start_a_command_that_there_is() -> None:
    settings = [json.loads(block.text) for block in blocks("json", [ROOT / "docs" / "agents.md"])]
    servers = [server for each in settings for server in each["mcpServers"].values()]
    for server in servers:
        parse([server["command"], *server["args"]])
    assert servers


@pytest.mark.parametrize(
    "block",
    [each for each in blocks("yaml") if not (each.file or each.text.startswith("openapi:"))],
    ids=str,
)
def test_fixes_are_such(block: Block, tmp_path: Path) -> None:
    fixes = tmp_path / "fixes.overlay.yaml"
    fixes.write_text(block.text, encoding="utf-8")
    assert read_fixes(fixes)


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("what", ["operations", "origin", "left out"])
def test_a_placeholder_becomes_what_the_data_say(what: str, vendor: str) -> None:
    assert fill.on_page_markdown(f"a\n<!-- {what}: {vendor} -->\nb") != "a\n\nb"
    assert "<!--" not in fill.filled(f"{what}: {vendor}")


@pytest.mark.parametrize("wrong", ["operations: nobody", "operation: zoho", "classes: zoho"])
def test_a_placeholder_that_nobody_knows_ends_the_build(wrong: str) -> None:
    with pytest.raises(ValueError, match=f"no text for <!-- {wrong} -->; there is classes"):
        fill.on_page_markdown(f"a\n\n<!-- {wrong} -->\n")


def test_a_table_of_the_generator_is_left_alone() -> None:
    text = "<!-- begin: commands -->\n| a |\n<!-- end: commands -->\n"
    assert fill.on_page_markdown(text) == text


def test_the_reference_has_every_public_name() -> None:
    pages = fill.on_page_markdown("".join(page.read_text("utf-8") for page in PAGES[1:]))
    shown = set(re.findall(r"^::: usergroups\.(\w+)$", pages, re.MULTILINE))
    of_groups = {
        *usergroups.groups.__all__,
        *(f"Async{name}" for name in usergroups.groups.__all__),
    }
    assert {*usergroups.__all__} - of_groups - {"__version__"} <= shown


def test_every_page_is_in_the_navigation() -> None:
    config = YAML(typ="safe").load(ROOT / "mkdocs.yml")
    navigation = json.dumps(fill.on_config(config)["nav"])
    for page in PAGES[1:]:
        assert f'"{page.relative_to(ROOT / "docs").as_posix()}"' in navigation
