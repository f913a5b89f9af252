"""Read and change user groups in SaaS products, one typed class a vendor.

Each name is imported when it is first used, so that `import usergroups` costs next to nothing.
`capabilities()` says which vendor can do what; `connect` takes a vendor's id.

What imports what: `groups` <- `_core` <- `_auth` <- `_vendors` <- `planning` <- `_faces` <-
`testing` <- `cli`. `_faces` is derived from the rest; only the generator writes there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from usergroups._faces.exports import __all__
from usergroups._faces.exports import load as _load

if TYPE_CHECKING:
    from usergroups._faces.exports import *

if not TYPE_CHECKING:  # a checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        value = _load(name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
