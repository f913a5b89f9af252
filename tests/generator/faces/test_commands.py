"""The table of commands: tiny verbs, how the command line says them, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from generator.errors import GeneratorError
from generator.faces.command_options import Option
from generator.faces.commands import Command, command_table, commands_of
from generator.faces.reading import read_overlay
from generator.faces.source import Overlay
from generator.read.vendor import read_vendor

SPECS = Path(__file__).parents[3] / "specs"
HEAD = """
from typing import Literal, TypeAlias
from usergroups.groups import MemberKind

Way: TypeAlias = Literal["id", "mail"]
"""
SETTINGS = '''
class Settings:
    """Give `account`."""

    account: str | None = None
    """Id of the account."""
'''
GROUPS = """
from typing import Literal, TypeAlias

MemberKind: TypeAlias = Literal["user", "role"]
"""


def overlay(root: Path, *verbs: str, id_: str = "acme") -> Overlay:
    """A vendor with these verbs, each a line of a signature; all arguments have the same text."""
    folder = root / "usergroups" / "_vendors" / id_
    folder.mkdir(parents=True)
    (folder.parents[1] / "groups.py").write_text(GROUPS)
    (folder / "settings.py").write_text(SETTINGS)
    (folder / "verbs.py").write_text(HEAD + "".join(map(verb, verbs)))
    vendor = read_vendor(next(SPECS.glob("*/vendor.toml")).parent)
    return read_overlay(evolve(vendor, id=id_, name="Acme", class_name="Acme"), folder.parents[1])


def verb(signature: str) -> str:
    """A verb's source; `NAME: TYPE` are described, what stands before `/` is not."""
    inside = signature[signature.index("(") + 1 : signature.rindex(")")].rpartition("/, ")[2]
    parts = [part.partition(":")[0].strip() for part in inside.split(";")]
    lines = "\n".join(f"        {name}: None if `account`, else True." for name in parts if name)
    source = signature.replace(";", ",")
    return f'''
def {source}:
    """Do it; then rest.

    Args:
{lines}

    """
'''


def only(command: Command) -> tuple[Option, ...]:
    (use,) = command.uses.values()
    return use.parameters


@pytest.mark.parametrize(
    ("signature", "words"),
    [
        ("list_groups() -> Pages[Group]", "groups list"),
        ("get_group(group: str) -> Steps[Group]", "groups show"),
        ("assign(project_group: str) -> Steps[None]", "project-groups assign"),
        ("list_groups_of_user(user: str) -> Pages[Group]", "users groups"),
        ("set_groups_of_user(user: str) -> Steps[None]", "users set-groups"),
        ("set_project_group(project: str) -> Steps[None]", "projects set-group"),
        ("get_policy(policy: str) -> Steps[None]", "policies show"),
    ],
)
def test_words_follow_from_the_name(tmp_path: Path, signature: str, words: str) -> None:
    (command,) = commands_of([overlay(tmp_path, signature)], [])
    assert command.words == words


@pytest.mark.parametrize(
    ("parameter", "said"),
    [
        ("group: str", ("GROUP", "text", "", ())),
        ("users: Iterable[str]", ("USER...", "text", "", ())),
        ("users: Iterable[str] = ()", ("--user", "text", "", ())),
        ("type_: str = 'A'", ("--type", "text", "A", ())),
        ("page_size: int | None = None", ("--page-size", "number", "", ())),
        ("logo: str | Unset = UNSET", ("--logo", "text", "", ())),
        ("by: Way = 'id'", ("--by", "choice", "id", ("id", "mail"))),
        ("kind: MemberKind | None = None", ("--kind", "choice", "", ("user", "role"))),
        ("active: bool | None = None", ("--active", "flag", "", ())),
        ("notify: bool = False", ("--notify", "flag", "--no-notify", ())),
        ("active: bool | None = True", ("--active", "yes_no_any", "yes", ("yes", "no", "any"))),
    ],
)
def test_a_parameter_is_said_by_its_type(
    tmp_path: Path, parameter: str, said: tuple[str, str, str, tuple[str, ...]]
) -> None:
    (command,) = commands_of([overlay(tmp_path, f"do_it({parameter}) -> Steps[None]")], [])
    (option,) = only(command)
    assert (option.word, option.kind, option.default, option.choices) == said
    assert "ACME_ACCOUNT" in option.text
    python = {"None", "True"} if "bool" in parameter else {"None"}
    assert not python & {*option.text.replace(".", " ").split()}


def test_what_text_cannot_say_is_listed(tmp_path: Path) -> None:
    signature = "do_it(name: str; sources: Iterable[models.Source] = ()) -> Steps[None]"
    (command,) = commands_of([overlay(tmp_path, signature)], [])
    (use,) = command.uses.values()
    assert [each.name for each in use.parameters] == ["name"]
    assert use.not_offered == ("sources",)


def test_the_table_says_who_takes_an_option(tmp_path: Path) -> None:
    vendors = [
        overlay(tmp_path, "add_it(it: str; size: int = 1) -> Steps[None]"),
        overlay(tmp_path / "b", "add_it(it: str; many: bool = True) -> Steps[None]", id_="bold"),
    ]
    row = command_table(vendors, []).splitlines()[-1]
    assert [cell.strip() for cell in row.split("|")][1:4] == [
        "`its add`",
        "`add_it`",
        "`IT`, `--size` (acme), `--many` (bold)",
    ]


@pytest.mark.parametrize(
    ("verbs", "what"),
    [
        (
            ["show_it(it: str) -> Steps[None]", "get_it(it: str) -> Steps[None]"],
            "get_it and show_it would both be the command `its show`",
        ),
        (["do_it(vendor: str = '') -> Steps[None]"], "vendor of do_it would be --vendor, which"),
        (
            ["do_it(user: str = ''; users: Iterable[str] = ()) -> Steps[None]"],
            "users of do_it would be --user, which is taken",
        ),
    ],
)
def test_what_would_be_unclear_is_refused(tmp_path: Path, verbs: list[str], what: str) -> None:
    with pytest.raises(GeneratorError, match=what):
        commands_of([overlay(tmp_path, *verbs)], [])


def test_vendors_that_take_different_arguments_are_refused(tmp_path: Path) -> None:
    vendors = [
        overlay(tmp_path, "do_it(it: str) -> Steps[None]"),
        overlay(tmp_path / "b", "do_it(one: str) -> Steps[None]", id_="bold"),
    ]
    with pytest.raises(GeneratorError, match="do_it takes ONE, but IT at another vendor"):
        commands_of(vendors, [])
