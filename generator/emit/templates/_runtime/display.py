"""Show models in a debugger or a log, whatever state they are in."""

from reprlib import recursive_repr
from typing import Any

from attrs import fields


def model_repr(self: object) -> str:
    """Return the class's name with the attributes that are set and may be shown.

    It never raises: a debugger asks it of objects whose constructor failed, too.
    """
    return _shown(self)


@recursive_repr("...")
def _shown(model: Any) -> str:
    kind: Any = model.__class__
    try:
        shown = [
            f"{each.name}={getattr(model, each.name)!r}"
            for each in fields(kind)
            if each.repr and hasattr(model, each.name)
        ]
    except RecursionError:
        return f"<{kind.__name__}, nested too deeply to be shown>"
    return f"{kind.__name__}({', '.join(shown)})"
