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
from usergroups.cli.advising import in_settings
from usergroups.cli.choosing import VARIABLE, named, named_profile
from usergroups.cli.confirming import confirm
from usergroups.cli.offered import arguments
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

    vendor = chosen(values["vendor"] or named(ctx))
    if vendor.id not in command.uses:
        *first, last = command.uses
        having = " and ".join(filter(None, [", ".join(first), last]))
        fail(f"{vendor.name} has no `{words}`; {having} can do it", WRONG_USE)
    if vendor.id != expected:
        fail(f"give --vendor {vendor.id} before `{words}`", WRONG_USE)
    use = command.uses[vendor.id]
    profile = named_profile(ctx, values["profile"])
    with told(vendor, profile), connected(vendor, profile=profile) as client:
        try:
            given = arguments(command, vendor.id, values)
            if values.get("dry_run"):
                from usergroups.cli.dry_running import show_calls

                with working(f"Waiting for {vendor.name}"):
                    calls = getattr(client.dry_run(), command.verb)(**given)
                show_calls(calls, as_json=values["as_json"])
                return
            if command.asks and not values["yes"]:
                confirm(client, words, command, given)
            with working(f"Waiting for {vendor.name}"):
                result = getattr(client, command.verb)(**given)
            show_result(result, use, as_json=values["as_json"])
        except InvalidArgument as error:
            fail(in_words(error, use, vendor.variables), WRONG_USE)


def chosen(name: str | None, status: int = WRONG_USE) -> Vendor[VendorId, VerbName]:
    """Return the vendor that is named.

    Args:
        name: Its id, if any is given.
        status: How the command ends if there is none.

    Raises:
        typer.Exit: There is no vendor of this name.

    """
    found = next((known for known in VENDORS.values() if known.id == name), None)
    if found is not None:
        return found
    return fail(f"which vendor? Give --vendor, or set {VARIABLE}: {', '.join(VENDORS)}", status)


@contextmanager
def connected(
    vendor: Vendor[VendorId, VerbName], status: int = WRONG_USE, *, profile: str | None
) -> Generator[Any]:
    """Set up the vendor's class from a profile or the environment.

    Args:
        vendor: The vendor.
        status: How the command ends if a setting is missing or wrong.
        profile: Name of the profile, if the command line names one.

    Raises:
        typer.Exit: A setting is missing or wrong.

    """
    try:
        client = usergroups.from_env(vendor.id, profile=profile)
    except InvalidArgument as error:
        fail(f"{vendor.name}: {error}", status)
    with client:
        yield client


@contextmanager
def told(vendor: Vendor[VendorId, VerbName], profile: str | None) -> Generator[None]:
    """Tell an error of the vendor's in one line, and stop."""
    try:
        yield
    except Error as error:
        fail(in_settings(str(error), vendor, profile), REFUSED)
