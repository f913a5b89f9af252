"""One clear error where an extra is not installed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from usergroups._core.extras import how_to_install

if TYPE_CHECKING:
    from collections.abc import Generator


@contextlib.contextmanager
def needed(extra: str, what: str) -> Generator[None]:
    """Name the extra that brings what the imports in this block miss.

    Raises:
        ImportError: A package of the extra is not installed.

    """
    try:
        yield
    except ImportError as error:
        missing = (error.name or "a package").partition(".")[0]
        said = f"{what} needs {missing}: {how_to_install(extra)}"
        raise ImportError(said, name=missing) from None
