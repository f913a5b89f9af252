"""Call a vendor's verb, and tell errors in one line."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

import typer

import usergroups
from usergroups._core.command import Command
from usergroups._core.vendors import Vendor
from usergroups._faces.vendors import VENDORS, VendorId, VerbName
from usergroups.cli.choosing import VARIABLE, named
from usergroups.cli.confirming import confirm
from usergroups.cli.offered import arguments
from usergroups.cli.options import asks
from usergroups.cli.output import working
from usergroups.cli.saying import REFUSED, WRONG_USE, fail
from usergroups.cli.wording import in_words
from usergroups_clients._runtime.errors import Error, InvalidArgument


def call(
    ctx: typer.Context,
    words: str,
    command: Command,
    expected: str | None,
    values: Mapping[str, Any],
) -> None:
    """Call the verb of a command, and show its result.

    Args:
        ctx: Where typer is.
        words: The words of the command.
        command: The command.
        expected: The vendor that the options were read for.
        values: What the command line gives.

    """
    from usergroups.cli.results import show_result

    vendor = _vendor(values["vendor"] or named(ctx))
    if vendor.id not in command.uses:
        *first, last = command.uses
        having = " and ".join(filter(None, [", ".join(first), last]))
        fail(f"{vendor.name} has no `{words}`; {having} can do it", WRONG_USE)
    if vendor.id != expected:
        fail(f"give --vendor {vendor.id} before `{words}`", WRONG_USE)
    use = command.uses[vendor.id]
    with _told(), _connected(vendor) as client:
        try:
            given = arguments(command, vendor.id, values)
            if asks(command) and not values["yes"]:
                confirm(client, words, command, given)
            with working(f"Waiting for {vendor.name}"):
                result = getattr(client, command.verb)(**given)
            show_result(result, use, as_json=values["as_json"])
        except InvalidArgument as error:
            fail(in_words(error, use, vendor.variables), WRONG_USE)


def _vendor(name: str | None) -> Vendor[VendorId, VerbName]:
    found = next((known for known in VENDORS.values() if known.id == name), None)
    if found is not None:
        return found
    return fail(f"which vendor? Give --vendor, or set {VARIABLE}: {', '.join(VENDORS)}", WRONG_USE)


@contextmanager
def _connected(vendor: Vendor[VendorId, VerbName]) -> Generator[Any]:
    """Set up the vendor's class from the environment."""
    try:
        client = usergroups.from_env(vendor.id)
    except InvalidArgument as error:
        fail(f"{vendor.name}: {error}", WRONG_USE)
    with client:
        yield client


@contextmanager
def _told() -> Generator[None]:
    """Tell an error of the vendor's in one line, and stop."""
    try:
        yield
    except Error as error:
        fail(str(error), REFUSED)
