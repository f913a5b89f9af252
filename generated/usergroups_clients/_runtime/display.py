# Generated from generator/emit/templates/_runtime; do not edit.
"""Show models in a debugger or a log, whatever state they are in."""

from reprlib import recursive_repr
from typing import Any, cast

from attrs import fields

from .secrecy import HIDDEN, is_secret_name


def model_repr(self: object) -> str:
    """Return the class's name with the attributes that are set and may be shown.

    It never raises: a debugger asks it of objects whose constructor failed, too.
    """
    return _shown(self)


def _safe(name: str, value: Any) -> Any:
    """Hide members without an attribute of their own whose names say that they are secrets."""
    if name != "additional_properties" or not isinstance(value, dict):
        return value
    members = cast("dict[str, Any]", value)
    return {key: HIDDEN if is_secret_name(key) else each for key, each in members.items()}


@recursive_repr("...")
def _shown(model: Any) -> str:
    kind: Any = model.__class__
    try:
        shown = [
            f"{each.name}={_safe(each.name, getattr(model, each.name))!r}"
            for each in fields(kind)
            if each.repr and hasattr(model, each.name)
        ]
    except RecursionError:
        return f"<{kind.__name__}, nested too deeply to be shown>"
    return f"{kind.__name__}({', '.join(shown)})"
