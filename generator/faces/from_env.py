"""`from_env` of each class: settings from environment variables, or from a profile."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.faces import docstrings
from generator.faces.imports import Imports
from generator.faces.reading import PACKAGE
from generator.faces.source import Overlay

_EMPTY: Final = "A variable that is empty counts as not set."
FROM_ENV: Final = {
    "profile": "Name of a profile, whose table for this vendor is read in place of the variables;"
    " by default the one that the variable USERGROUPS_PROFILE names, if it is set.",
    "**connection": "`timeout`, `retries`, `pace`, `transport` and `http_client`, as the class"
    " takes them.",
}
"""The arguments of `from_env`, and what they mean."""


def from_env(overlay: Overlay, connection: str, imports: Imports) -> Iterator[str]:
    """Write the method `from_env` of a class.

    Args:
        overlay: The vendor.
        connection: Name of the type of its connection settings.
        imports: Takes what the method names.

    """
    imports.add("typing", "Self", "Unpack")
    imports.add(f"{PACKAGE}._core.settings", connection)
    yield "    @classmethod"
    yield "    def from_env("
    yield f"        cls, *, profile: str | None = None, **connection: Unpack[{connection}]"
    yield "    ) -> Self:"
    about = overlay.settings_docs
    yield docstrings.written(
        "Set up the class from environment variables, or from a profile in their place.",
        [f"{about.summary} {_EMPTY}", *about.body],
        {
            "Args": FROM_ENV,
            "Variables": dict(variables(overlay)),
            "Raises": {
                "InvalidArgument": "A variable, or a key of the profile, is missing or wrong; the"
                " error names it."
            },
        },
        indent=8,
    )
    vendor = f'VENDORS["{overlay.id}"]'
    # Most programs give the settings themselves: only this method needs the table of all vendors.
    yield f"        from {PACKAGE}._core.environment import from_environment"
    yield f"        from {PACKAGE}._faces.vendors import VENDORS\n"
    yield f"        return from_environment(cls, Settings, {vendor}, profile, connection)\n"


def variables(overlay: Overlay) -> Iterator[tuple[str, str]]:
    """Yield the environment variables of a vendor and what they hold, in the settings' order."""
    special = {each.name: each.text for each in overlay.variables}
    for setting in overlay.settings:
        for name in overlay.variables_of(setting.name):
            yield name, special.get(name, setting.text)
