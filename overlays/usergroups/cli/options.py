"""The arguments and options of a command, as typer takes them."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import Parameter as Argument
from inspect import Signature
from typing import Annotated, Any, Final, Literal, TypeAlias

import typer

from usergroups._core.command import Command, Kind
from usergroups._core.profile_name import PROFILE
from usergroups._faces.vendors import VendorId
from usergroups.cli.choosing import VARIABLE, known_profiles
from usergroups.cli.offered import ALLOW_EMPTY, Offered, offered

JsonOption: TypeAlias = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]
VendorOption: TypeAlias = Annotated[
    VendorId | None,
    typer.Option("--vendor", metavar="VENDOR", help=f"By default the one that {VARIABLE} names."),
]
ProfileOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--profile",
        metavar="NAME",
        help=f"Settings from a file in place of variables; by default those that {PROFILE} names.",
        autocompletion=known_profiles,
    ),
]
YesOption: TypeAlias = Annotated[
    bool, typer.Option("--yes", "-y", help="Do not ask; needed without a terminal.")
]

_DryRunOption: TypeAlias = Annotated[
    bool, typer.Option("--dry-run", help="Show the calls that would be sent; change nothing.")
]

# Types are made of the table here, which no checker follows.
_LITERAL: Final[Any] = Literal
_LIST: Final[Any] = list
_TYPES: Final[Mapping[Kind, Any]] = {"text": str, "number": int, "decimal": float, "flag": bool}
_METAVARS: Final[Mapping[Kind, str]] = {"text": "TEXT", "number": "NUMBER", "decimal": "NUMBER"}


def signature(command: Command, vendor: str | None) -> Signature:
    """Return the parameters of the function behind a command, for the vendor that is named."""
    every = offered(command, vendor)
    may_be_none = any(each.parameter.name == ALLOW_EMPTY for each in every)
    own = [_argument(each, may_be_none=may_be_none) for each in every]
    if command.writes:
        own.append(_keyword("dry_run", _DryRunOption, default=False))
    if command.asks:
        own.append(_keyword("yes", YesOption, default=False))
    return Signature(
        [
            Argument("ctx", Argument.POSITIONAL_OR_KEYWORD, annotation=typer.Context),
            *own,
            _keyword("vendor", VendorOption, default=None),
            _keyword("profile", ProfileOption, default=None),
            _keyword("as_json", JsonOption, default=False),
        ]
    )


def plain(text: str) -> str:
    """Return a text as help shows it, in which nothing is markup."""
    return text.replace("[", r"\[")


def _argument(each: Offered, *, may_be_none: bool) -> Argument:
    parameter = each.parameter
    kind = _LITERAL[parameter.choices] if parameter.choices else _TYPES[parameter.kind]
    annotation = _LIST[kind] if parameter.many else kind
    if not parameter.is_option:
        shown = typer.Argument(metavar=parameter.word, help=_text(each))
        default: object = [] if parameter.many and may_be_none else Argument.empty
        return _keyword(each.key, Annotated[annotation, shown], default=default)
    name = parameter.word
    option = typer.Option(
        f"{name}/--no-{name.removeprefix('--')}" if parameter.kind == "flag" else name,
        help=_text(each),
        metavar=_METAVARS.get(parameter.kind),
        show_default=False,
        hidden=each.hidden,
    )
    return _keyword(each.key, Annotated[annotation | None, option], default=None)


def _text(each: Offered) -> str:
    parameter = each.parameter
    remarks = [
        "may be repeated" if parameter.many and parameter.is_option else "",
        "required" if parameter.required and parameter.is_option else "",
        f"default: {parameter.default}" if parameter.default else "",
        ", ".join(each.vendors),
    ]
    return plain(" ".join([parameter.text, *(f"[{remark}]" for remark in remarks if remark)]))


def _keyword(name: str, annotation: Any, default: object = Argument.empty) -> Argument:
    return Argument(name, Argument.KEYWORD_ONLY, annotation=annotation, default=default)
