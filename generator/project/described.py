"""Keep what was found out about a client when it was built, for the update that follows it.

To describe a client again from the document that it carries takes a third of a dry run.
"""

from __future__ import annotations

import functools
import io
import pickle
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from generator import user_cache
from generator.describe import access, classes, kinds, readings
from generator.describe import api as described
from generator.project.lock import hash_folder
from generator.project.tree import Files, hash_tree
from generator.read import vendor as stated

_PART: Final = "described"
_KEPT: Final = 60
_ALLOWED: Final[Mapping[str, object]] = {
    each.__name__: each for each in (described, access, classes, kinds, stated)
}
"""The modules whose classes may be read: they hold data and do nothing."""


def keep(files: Files, api: described.Api) -> None:
    """Keep the description of the client that these files are; the oldest ones go.

    Nothing is kept where there is no folder for it, or of what is nested too deeply to be written.
    """
    with suppress(RecursionError):
        user_cache.keep(_PART, _key(files), pickle.dumps(api, protocol=5), most=_KEPT)


def kept(files: Files) -> described.Api | None:
    """Return the description of the client that these files are; None if there is none.

    It is of these files and of this generator, both byte for byte.
    """
    try:
        payload = user_cache.kept(_PART, _key(files))
        if payload is None:
            return None
        found: Any = _Reader(io.BytesIO(payload)).load()
    except Exception:  # noqa: BLE001 - what was made to look right can fail in any way
        return None
    return found if isinstance(found, described.Api) else None


class _Reader(pickle.Unpickler):
    """Reads descriptions, and nothing that could be run."""

    def find_class(self, module_name: str, global_name: str) -> Any:
        if (module_name, global_name) == ("builtins", "frozenset"):
            return frozenset
        module = _ALLOWED.get(module_name)
        found = vars(module).get(global_name) if module is not None else None
        if not isinstance(found, type) or found.__module__ != module_name:
            raise pickle.UnpicklingError(f"{module_name}.{global_name} is no part of a description")
        return found


def _key(files: Files) -> str:
    """Return a hash of the client, and of all that could describe it otherwise."""
    return hash_tree({"files": hash_tree(files).encode(), "tools": _tools()})


@functools.cache
def _tools() -> bytes:
    generator = hash_folder(Path(described.__file__).parent.parent)
    return f"{generator} {readings.tools()}".encode()
