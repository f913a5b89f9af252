"""Choose the vendors of a command that is for all that there are settings for."""

from __future__ import annotations

from usergroups._faces.vendors import VENDORS, VendorId
from usergroups.cli.calling import chosen
from usergroups.cli.saying import WRONG_USE, fail
from usergroups_clients._runtime.errors import InvalidArgument


def chosen_vendors(vendor: str | None, profile: str | None) -> list[VendorId]:
    """Return the vendor that is named, or else all that there are settings for.

    Args:
        vendor: Id of the vendor, if one is named.
        profile: Name of the profile, if one is named.

    Raises:
        typer.Exit: There is no such vendor or profile, or there are settings for none.

    """
    from usergroups._core.configured import configured

    if vendor is not None:
        return [chosen(vendor).id]
    try:
        found = configured(VENDORS, profile)
    except InvalidArgument as error:
        fail(str(error), WRONG_USE)
    if not found:
        fail(
            "there are settings for no vendor: set the variables that `usergroups vendors --json`"
            " lists, or give --profile",
            WRONG_USE,
        )
    return found
