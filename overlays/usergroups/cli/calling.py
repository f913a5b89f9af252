"""What the commands of verbs have in common: the vendor, its class, and errors in one line."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from contextlib import contextmanager
from inspect import Parameter, signature
from typing import Annotated, Any, NoReturn, TypeAlias

import typer

import usergroups
from usergroups.cli.commands import COMMANDS, VARIABLE, named_before, vendors_with
from usergroups.cli.output import printable
from usergroups_clients._runtime.errors import Error, InvalidArgument
from usergroups_clients.registry import VENDORS, Vendor, VendorId

REFUSED = 1
WRONG_USE = 2
SOME_FAILED = 3

VendorOption: TypeAlias = Annotated[
    VendorId | None,
    typer.Option("--vendor", metavar="VENDOR", help=f"By default the one that {VARIABLE} names."),
]
JsonOption: TypeAlias = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]
GroupArgument: TypeAlias = Annotated[str, typer.Argument(metavar="GROUP", help="Id of the group.")]
UserArgument: TypeAlias = Annotated[str, typer.Argument(metavar="USER", help="Id of the user.")]
UsersArgument: TypeAlias = Annotated[
    list[str], typer.Argument(metavar="USER...", help="Ids of users.")
]


@contextmanager
def connected(ctx: typer.Context, verb: str, vendor: VendorId | None) -> Generator[Any]:
    """The vendor's class, set up from the environment; it has the verb."""
    found = chosen(ctx, vendor)
    if verb not in found.verbs:
        having = " and ".join(vendors_with(verb))
        fail(f"{found.name} has no `{COMMANDS[verb]}`; {having} can do it", WRONG_USE)
    kind: Any = getattr(usergroups, found.class_name)
    with told(ctx):
        with _told_of_environment(found):
            client = kind.from_env()
        with client:
            yield client


def chosen(ctx: typer.Context, vendor: VendorId | None) -> Vendor:
    """The vendor that the command line names, or else the environment."""
    name = vendor or named_before(ctx)
    found = next((known for known in VENDORS.values() if known.id == name), None)
    if found is not None:
        return found
    return fail(f"which vendor? Give --vendor, or set {VARIABLE}: {', '.join(VENDORS)}", WRONG_USE)


@contextmanager
def told(ctx: typer.Context) -> Generator[None]:
    """Tell an error in one line, with the option or argument that it is about, and stop."""
    try:
        yield
    except InvalidArgument as error:
        parameter = _parameter(ctx, error.argument)
        fail(f"{parameter}: {error.message}" if parameter else str(error), WRONG_USE)
    except Error as error:
        fail(str(error), REFUSED)


def fail(what: str, status: int) -> NoReturn:
    """Write one line to stderr, and stop with the status."""
    typer.echo(f"error: {printable(what)}", err=True)
    raise typer.Exit(status)


def taken(vendor: Vendor, method: Callable[..., object], **options: object) -> dict[str, object]:
    """The options that are given.

    Raises:
        InvalidArgument: The vendor's method does not take one of them, or needs one that is not
            given.

    """
    parameters = signature(method).parameters
    for name, value in options.items():
        if value is not None and name not in parameters:
            raise InvalidArgument(f"{vendor.name} does not take it", argument=name)
        if value is None and name in parameters and parameters[name].default is Parameter.empty:
            raise InvalidArgument(f"{vendor.name} needs it", argument=name)
    return {name: value for name, value in options.items() if value is not None}


@contextmanager
def _told_of_environment(vendor: Vendor) -> Generator[None]:
    """Name a setting that cannot be right by its environment variable."""
    try:
        yield
    except InvalidArgument as error:
        setting = error.argument
        if setting.isidentifier() and setting.islower():
            setting = f"{vendor.environment}_{setting.upper()}"
        fail(f"{vendor.name}: {setting}: {error.message}", WRONG_USE)


def _parameter(ctx: typer.Context, argument: str) -> str:
    """How the command line calls an argument of the verb; empty if it has none such."""
    name = re.split(r"\W", argument, maxsplit=1)[0]
    for each in ctx.command.params:
        if each.name == name:
            long = [option for option in each.opts if option.startswith("--")]
            return long[0] if long else (each.metavar or name).removesuffix("...")
    return ""
