"""The command in processes of its own: on a terminal, in a pipe, interrupted, without extras."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import COMMAND, run, run_in_pipe, run_on_terminal
from usergroups import capabilities

if TYPE_CHECKING:
    from usergroups.testing import Sandbox


def test_a_terminal_gets_colours_and_progress(sandbox: Sandbox) -> None:
    group = sandbox.zoho.groups["Finance"].id
    user = sandbox.zoho.users["Grace Hopper"].id
    shown = run_on_terminal("members", "add", group, user, "--vendor", "zoho")
    assert shown.status == 0
    assert "\x1b[32maccepted" in shown.out
    assert "Waiting for Zoho CRM" in shown.out
    plain = run_on_terminal("members", "add", group, user, "--vendor", "zoho", NO_COLOR="1")
    assert plain.status == 0
    assert "unchanged" in plain.out
    assert "\x1b[32m" not in plain.out


def test_a_pipe_gets_whole_lines_without_colours(sandbox: Sandbox) -> None:
    sandbox.symphony.state.page_size = 1
    name = "x" * 200
    with sandbox.symphony.connect() as symphony:
        symphony.create_group(name, description="夜勤")
    ran = run_in_pipe("groups", "list", USERGROUPS_VENDOR="symphony")
    assert (ran.status, ran.err) == (0, "")
    assert "\x1b" not in ran.out
    assert ran.lines[-1].split()[1:] == [name, "夜勤"]
    assert all(line == line.rstrip() for line in ran.lines)


def test_an_encoding_that_lacks_a_letter_is_no_error(sandbox: Sandbox) -> None:
    with sandbox.symphony.connect() as symphony:
        symphony.create_group("夜勤")
    ran = run_in_pipe(
        "groups", "list", "--vendor", "symphony", PYTHONIOENCODING="ascii", PYTHONUTF8="0"
    )
    assert ran.status == 0
    assert r"\u591c\u52e4" in ran.out


def test_deleting_asks_on_a_terminal(sandbox: Sandbox) -> None:
    empty = sandbox.zoho.groups["Empty"].id
    words = ["groups", "delete", empty, "--vendor", "zoho"]
    question = "Delete a group: Empty? [y/N]: "
    for types, status in ("n\n", 1), ("\x04", 1), ("", 130):
        refused = run_on_terminal(*words, asked=question, types=types)
        assert question in refused.out
        assert refused.status == status
        assert "Empty" in sandbox.zoho.groups
    assert run_on_terminal(*words, asked=question, types="y\n").status == 0
    assert "Empty" not in sandbox.zoho.groups
    finance = sandbox.zoho.groups["Finance"].id
    unasked = run_on_terminal("groups", "delete", finance, "--yes", "--vendor", "zoho")
    assert "Delete" not in unasked.out
    assert "Finance" not in sandbox.zoho.groups


@pytest.mark.parametrize("words", ["groups delete", "members remove"])
def test_what_takes_away_needs_yes_where_nobody_can_be_asked(sandbox: Sandbox, words: str) -> None:
    finance = sandbox.zoho.groups["Finance"]
    given = [finance.id, *(finance.members if words.startswith("members") else ())]
    for answer in "", "n\n", "y\n":
        refused = run_in_pipe(*words.split(), *given, "--vendor", "zoho", types=answer)
        assert (refused.status, refused.out) == (2, "")
        assert refused.err.startswith(f"error: `{words}` asks before it takes something away: ")
    assert not sandbox.zoho.requests
    assert run_in_pipe(*words.split(), *given, "--vendor", "zoho", "--yes").status == 0


def test_help_has_its_texts_without_docstrings() -> None:
    words = [sys.executable, "-OO", "-m", "usergroups.cli", "--help"]
    shown = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    for text in "Play every verb", "Serve stand-ins", "Show what each":
        assert text in shown
    deleting = [*words[:-1], "groups", "delete", "--help"]
    shown = subprocess.run(deleting, capture_output=True, text=True, check=True).stdout
    assert "Delete a group" in shown


def test_the_demo_plays_every_verb_at_every_vendor() -> None:
    ran = run_in_pipe("demo")
    assert (ran.status, ran.err) == (0, "")
    assert "differs" not in ran.out
    played = re.findall(r"│ (\w+)\(", ran.out)
    had = [verb for each in capabilities().values() for verb in each.verbs]
    assert not Counter(had) - Counter(played)
    assert f"{2 * len(played)} calls, sync and async" in ran.lines[-1]


def test_without_the_extra_one_line_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['typer'] = None\nfrom usergroups.cli import main\nsys.exit(main())"
    )
    words = [sys.executable, "-c", code]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    line = (
        "error: the command line needs typer:"
        " install the extra `cli`, in a clone: pip install '.[cli]'\n"
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, "", line)


def test_without_the_extra_of_the_sandbox_one_line_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['openapi_core'] = None; sys.modules['uvicorn'] = None\n"
        "from usergroups.cli import main\n"
        "sys.argv = ['usergroups', 'demo']\n"
        "sys.exit(main())"
    )
    words = [sys.executable, "-c", code]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith(
        "install the extra `sandbox`, in a clone: pip install '.[sandbox]'\n"
    )
    assert done.stderr.count("\n") == 1


def test_help_imports_no_client() -> None:
    code = (
        "import sys\n"
        "from usergroups.cli import main\n"
        "sys.argv = ['usergroups', '--help']\n"
        "assert main() == 0\n"
        "heavy = 'httpx', 'uvicorn', 'usergroups.t', 'usergroups.z', 'usergroups_clients.z'\n"
        "print([name for name in sys.modules if name.startswith(heavy)])"
    )
    words = [sys.executable, "-c", code]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    for said in ("Exit status: 0 done; 1 refused", "demo", "sandbox", "USERGROUPS_VENDOR"):
        assert said in done.stdout


BASH = """
eval "$(usergroups --show-completion bash)"
COMP_WORDS=({line} "")
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_usergroups_completion usergroups
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
FISH = "usergroups --show-completion fish | source; complete --do-complete '{line} '"
SCRIPTS = {"bash": BASH, "fish": FISH}
OFFERED = {
    "bash": "{}\n",
    "zsh": '"{}"',
    "fish": "{}",
}


@pytest.mark.parametrize("shell", OFFERED)
def test_shells_complete_vendors_commands_and_options(shell: str) -> None:
    def offers(line: str, word: str) -> bool:
        said = run(
            _USERGROUPS_COMPLETE=f"complete_{shell}",
            COMP_WORDS=line,  # what bash's script sets, and below those of the others
            COMP_CWORD=str(line.count(" ")),
            _TYPER_COMPLETE_ARGS=line,
            _TYPER_COMPLETE_FISH_ACTION="get-args",
        ).out
        return OFFERED[shell].format(word) in f"{said}\n"

    assert offers("usergroups groups l", "list")
    assert not offers("usergroups groups l", "create")
    assert offers("usergroups --vendor z", "zoho")
    assert offers("usergroups --vendor xsolla users ", "set-groups")
    assert not offers("usergroups --vendor xsolla ", "projects")
    assert offers("usergroups groups list --vendor symphony --active ", "any")
    assert offers("usergroups members list --vendor zoho --k", "--kind")
    assert not offers("usergroups members list --vendor symphony --k", "--kind")


@pytest.mark.parametrize("shell", SCRIPTS)
def test_a_shell_completes_by_the_script_that_the_documentation_installs(shell: str) -> None:
    found = shutil.which(shell)
    if found is None:
        pytest.skip(f"{shell} is missing")
    line = "usergroups groups list --vendor symphony --active"
    words = [found, "-c", SCRIPTS[shell].format(line=line)]
    there = {**os.environ, "PATH": f"{Path(COMMAND).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=there)
    assert {*done.stdout.split()} == {"yes", "no", "any"}
