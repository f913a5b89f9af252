"""JSON text to values, stricter than the standard library."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from generator.errors import GeneratorError
from generator.jsontree import MAX_DEPTH, MAX_VALUES, depth_exceeds, locate, size_exceeds

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["parse_json"]

_TOO_DEEP = f"The JSON is nested more than {MAX_DEPTH} levels deep"
_FLATTEN = "No API description needs that; get the document from its vendor again."


def parse_json(text: str, file: Path, first_line: int = 1) -> Any:
    """Return the value of `text`, which starts on line `first_line` of `file`.

    Raises:
        GeneratorError: it is not JSON, says a key twice, is nested too deeply, or holds a number
            that JSON cannot have (NaN, Infinity, 1e999).

    """
    faults: list[tuple[object, str, str]] = []  # the value to locate, what is wrong, what to do

    def build(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) != len(pairs):
            counts = Counter(key for key, _ in pairs)
            twice = next(key for key in members if counts[key] > 1)
            faults.append((members, f"The key {twice!r} occurs twice", "Keep one of them."))
        return members

    def number(literal: str) -> float:
        value = float(literal)
        if value - value != 0.0:  # infinite or not a number
            faults.append((value, f"{literal} is not a number that JSON can hold", "Correct it."))
        return value

    try:
        value = json.loads(text, object_pairs_hook=build, parse_constant=number, parse_float=number)
    except json.JSONDecodeError as error:
        raise GeneratorError(
            f"The JSON is broken at column {error.colno}: {error.msg}",
            file=file,
            line=first_line + error.lineno - 1,
            fix="Correct the syntax.",
        ) from None
    except RecursionError:
        raise GeneratorError(_TOO_DEEP, file=file, fix=_FLATTEN) from None
    except ValueError:
        raise GeneratorError(
            "The JSON holds an integer with thousands of digits",
            file=file,
            fix="Shorten the number.",
        ) from None
    if depth_exceeds(value):
        raise GeneratorError(_TOO_DEEP, file=file, fix=_FLATTEN)
    if size_exceeds(value):
        raise GeneratorError(
            f"The JSON holds more than {MAX_VALUES:,} values", file=file, fix="Split or shorten it."
        )
    if faults:
        target, what, fix = faults[0]
        raise GeneratorError(what, file=file, pointer=locate(value, target), fix=fix)
    return value
