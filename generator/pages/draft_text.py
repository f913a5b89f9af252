"""Write a draft as YAML, with each gap as a comment where it is."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap

from generator.jsontree import is_list, is_object

if TYPE_CHECKING:
    from generator.pages.draft import Draft

__all__ = ["draft_text"]

_STEP: Final = 2
_ROOM: Final = 300


def draft_text(made: Draft) -> str:
    """Return the document as YAML; what cannot be remarked where it is stands at the top."""
    root = _mapped(made.document)
    lost = [each for each in made.gaps if not _remark(root, *each)]
    stream = io.StringIO()
    yaml: Any = YAML()
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = 100
    yaml.dump(root, stream)
    head = [
        "# A draft, made of what pages of a documentation state.",
        f"# {len(made.gaps)} gaps, marked `GAP`, are for a person to close.",
        *(f"# GAP at {pointer}: {_plain(what)}" for pointer, what in lost),
    ]
    return "\n".join([*head, ""]) + stream.getvalue()


def _mapped(value: Any) -> Any:
    if is_object(value):
        made: Any = CommentedMap()
        for key, each in value.items():
            made[key] = _mapped(each)
        return made
    return [_mapped(each) for each in value] if is_list(value) else value


def _remark(root: Any, pointer: str, what: str) -> bool:
    """Put a comment before the nearest member of an object at or above the pointer."""
    tokens = [each.replace("~1", "/").replace("~0", "~") for each in pointer[1:].split("/")]
    node: Any = root
    found: Any = None
    depth = 0
    for level, token in enumerate(tokens):
        listed = node if is_list(node) else []
        if isinstance(node, CommentedMap) and token in node:
            found, depth = (node, token), level
            node = found[0][token]
        elif token.isdigit() and int(token) < len(listed):
            node = listed[int(token)]
        else:
            return False
    if found is None:
        return False
    holder: Any = found[0]
    holder.yaml_set_comment_before_after_key(
        found[1], before=f"GAP: {_plain(what)}", indent=depth * _STEP
    )
    return True


def _plain(text: str) -> str:
    """Return a text that stays on one line."""
    return re.sub(r"\s+", " ", "".join(each if each.isprintable() else " " for each in text))[
        :_ROOM
    ]
