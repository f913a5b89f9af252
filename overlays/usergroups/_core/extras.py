"""Optional parts of this package: how they are installed."""

from __future__ import annotations


def how_to_install(extra: str) -> str:
    """Say how an extra is installed, wherever the package itself came from."""
    return f"install the extra `{extra}`, in a clone: pip install '.[{extra}]'"
