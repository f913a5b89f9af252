"""Help, completion and the table: what a vendor lacks is not offered."""

from __future__ import annotations

import re
from inspect import Signature

import pytest

from tests.cli.running import run
from usergroups import __version__, capabilities
from usergroups._core.command import Command
from usergroups._faces.commands import COMMANDS
from usergroups.cli import tree

ABOVE = {"apply", "check", "demo", "export", "mcp", "plan", "sandbox", "vendors"}
"""The commands that are no verbs."""


def offered(*words: str) -> set[str]:
    """The commands that help shows."""
    lines = run(*words, "--help").out.partition(" Commands ")[2].splitlines()
    return {line[2:].split()[0] for line in lines if line.startswith("│ ") and line[2] != " "}


def shown(*words: str) -> dict[str, str]:
    """Return what help says of each argument and option, in one line."""
    found: dict[str, list[str]] = {}
    for line in run(*words, "--help", COLUMNS="300").out.splitlines():
        cells = re.split(r"\s{2,}", line.strip("│* "), maxsplit=1)
        if line.startswith("│") and len(cells) > 1:
            found.setdefault(cells[0], []).extend(cells[1].split())
    return {name.removesuffix("..."): " ".join(texts) for name, texts in found.items()}


def test_help_shows_every_command_where_no_vendor_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("USERGROUPS_VENDOR", raising=False)
    nouns = {words.split()[0] for words in COMMANDS}
    assert not ABOVE & nouns
    assert offered() == ABOVE | nouns
    shown = {f"{top} {name}" for top in nouns for name in offered(top)}
    assert shown == COMMANDS.keys()


def test_a_verb_that_is_named_is_the_only_one_made(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    signature = tree.signature

    def noted(command: Command, vendor: str | None) -> Signature:
        made.append(command.verb)
        return signature(command, vendor)

    monkeypatch.setattr(tree, "signature", noted)
    assert run("groups", "list", "--help", USERGROUPS_VENDOR="zoho").status == 0
    assert made == ["list_groups"]
    assert run("vendors").status == 0
    assert made == ["list_groups"]
    assert "Did you mean 'list'" in run("groups", "lsit", "--vendor", "zoho").err


@pytest.mark.parametrize("vendor", capabilities())
def test_help_shows_what_the_named_vendor_has(monkeypatch: pytest.MonkeyPatch, vendor: str) -> None:
    verbs = capabilities()[vendor].verbs
    has = {words for words, command in COMMANDS.items() if command.verb in verbs}
    tops = {command.split()[0] for command in has}
    monkeypatch.delenv("USERGROUPS_VENDOR", raising=False)
    assert offered("--vendor", vendor) == ABOVE | tops
    monkeypatch.setenv("USERGROUPS_VENDOR", vendor)
    assert offered() == ABOVE | tops
    assert {f"{top} {name}" for top in tops for name in offered(top)} == has


def test_help_says_who_takes_an_option_until_a_vendor_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("USERGROUPS_VENDOR", raising=False)
    for words, command in COMMANDS.items():
        takers: dict[str, set[str]] = {}
        for vendor, use in command.uses.items():
            own = {each.word.removesuffix("...") for each in use.parameters}
            assert own <= shown(*words.split(), "--vendor", vendor).keys(), words
            for word in own:
                takers.setdefault(word, set()).add(vendor)
        every = shown(*words.split())
        for word, vendors in takers.items():
            named = set(re.findall(r"\w+", every[word])) & command.uses.keys()
            assert named >= (set() if vendors == command.uses.keys() else vendors), (words, word)


@pytest.mark.parametrize(
    ("words", "vendor", "option", "text"),
    [
        ("groups list", "symphony", "--active", "yes|no|any"),
        ("groups list", "symphony", "--type", "[default: ROLE_SCOPE]"),
        ("members list", "zoho", "--kind", "user|role|territory|group"),
        ("groups create", "softwareone", "--module", "[may be repeated]"),
        (
            "groups update",
            "symphony",
            "--active",
            "--no-active --no-active puts the group out of use",
        ),
        ("groups update", "xsolla", "--name", "[required]"),
    ],
)
def test_help_has_the_named_vendors_own_words(
    words: str, vendor: str, option: str, text: str
) -> None:
    for help_ in (
        shown("--vendor", vendor, *words.split()),
        shown(*words.split(), f"--vendor={vendor}"),
    ):
        assert text in help_[option]


def test_help_names_what_only_python_takes() -> None:
    said = run("groups", "update", "--help", "--vendor", "zoho").out
    assert "Only Python can give: sources." in said
    assert "--source" not in said


def test_help_is_written_for_a_shell() -> None:
    python = re.compile(r"\b(?:None|True|False|UNSET|Iterable)\b|<bool>|[{}]")
    for words, command in COMMANDS.items():
        for vendor in command.uses:
            said = run(*words.split(), "--help", "--vendor", vendor).out
            assert not python.search(said), (words, vendor)


def test_the_table_of_vendors_is_what_capabilities_say() -> None:
    table = run("vendors")
    read = {line["vendor"]: line for line in run("vendors", "--json").json}
    assert read.keys() == capabilities().keys()
    for vendor, each in capabilities().items():
        marks = dict(zip(table.column("command"), table.column(vendor), strict=True))
        for words, command in COMMANDS.items():
            note = " *" if command.verb in each.notes else ""
            assert marks[words] == (f"yes{note}" if command.verb in each.verbs else "")
        assert set(read[vendor]["verbs"]) == each.verbs
        assert read[vendor]["notes"] == dict(each.notes)
        assert read[vendor]["class"] == each.class_name


def test_the_version_is_that_of_the_package() -> None:
    assert run("--version").out == f"{__version__}\n"
