"""The level and the reason of each kind of change, by direction: two documents with all of them."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, cast

import pytest
from attrs import frozen

from generator.compare.compare import ChangeReport
from generator.compare.report import LEVELS, Level
from tests.generator.compare.pairs import answers, body, call, calls, query, record, ref, report

Way: TypeAlias = Literal["sent", "read", "both", "argument"]

ANY: dict[str, Any] = {}
NULL = {"type": "null"}
TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
NUMBER = {"type": "number"}
FLAG = {"type": "boolean"}
SAME = ""
"""No line."""
REFUSED = "breaking: what callers give may be refused"
TAKEN = "compatible: what was accepted still is"
READ = "compatible: code for what it was can read it"
ELSE = "breaking: gets something else"
LIMITED = "breaking: values that were sent may be refused before sending"
EASED = "compatible: values that were sent still can be"
UNCHECKED = "documentation: constraints are never checked on responses"
PASSES = "documentation: all that anybody sends passes"
OTHER_VALUE = "breaking: sends or compares another value"
UNNAMED = "breaking: code that names it fails"
NOT_AS_LIST = "breaking: for it"
NOT_FOR_LIST = "breaking: type checkers do not take it for"


def items(schema: Any, **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": schema, **more}


def values(schema: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": schema}


def listed(*texts: str) -> dict[str, Any]:
    return {"type": "string", "enum": [*texts]}


def or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {**schema, "type": [schema["type"], "null"]}


def either(*schemas: Any) -> dict[str, Any]:
    return {"anyOf": [*schemas]}


@frozen
class Row:
    """A schema that becomes another one, and what is told of who sends it, and of who reads it."""

    old: dict[str, Any]
    new: dict[str, Any]
    there: tuple[str, str]
    back: tuple[str, str]


ROWS = {
    # values that are taken, or come, no more
    "text_is_listed": Row(TEXT, listed("a", "b"), (REFUSED, READ), (TAKEN, ELSE)),
    "number_is_listed": Row(
        WHOLE, {"type": "integer", "enum": [1]}, (REFUSED, READ), (TAKEN, ELSE)
    ),
    "text_is_one": Row(TEXT, {"const": "a"}, (REFUSED, READ), (TAKEN, ELSE)),
    "one_is_another": Row({"const": "a"}, {"const": "b"}, (REFUSED, ELSE), (REFUSED, ELSE)),
    "one_of_listed": Row({"const": "a"}, listed("a", "b"), (TAKEN, ELSE), (REFUSED, READ)),
    "value_is_gone": Row(
        listed("a", "b"),
        listed("a"),
        ("breaking: the vendor may refuse its value", "breaking: its value comes no more"),
        ("compatible: callers need not send", "compatible: enumerations are open"),
    ),
    "value_is_recased": Row(
        listed("GET"),
        listed("get"),
        ("breaking: may be refused by the vendor", "breaking: what compares with the old value"),
        ("breaking: may be refused by the vendor", "breaking: what compares with the old value"),
    ),
    "name_is_taken_over": Row(
        listed("a_b", "on"),
        listed("a-b", "a_b", "on"),
        (OTHER_VALUE, OTHER_VALUE),
        (UNNAMED, UNNAMED),
    ),
    # limits
    "shorter": Row(TEXT, {**TEXT, "maxLength": 9}, (LIMITED, UNCHECKED), (EASED, UNCHECKED)),
    "patterned": Row(TEXT, {**TEXT, "pattern": "^a"}, (LIMITED, UNCHECKED), (EASED, UNCHECKED)),
    "matches_all": Row(TEXT, {**TEXT, "pattern": ".*"}, (PASSES, PASSES), (PASSES, PASSES)),
    "fewer": Row(items(TEXT), items(TEXT, maxItems=3), (LIMITED, UNCHECKED), (EASED, UNCHECKED)),
    "unique": Row(
        items(TEXT), items(TEXT, uniqueItems=True), (LIMITED, UNCHECKED), (EASED, UNCHECKED)
    ),
    "some_bits": Row(WHOLE, {**WHOLE, "format": "int32"}, (LIMITED, UNCHECKED), (EASED, UNCHECKED)),
    "all_bits": Row(WHOLE, {**WHOLE, "format": "int64"}, (PASSES, PASSES), (PASSES, PASSES)),
    "half_the_bits": Row(
        {**WHOLE, "format": "int64"},
        {**WHOLE, "format": "int32"},
        (LIMITED, UNCHECKED),
        (EASED, UNCHECKED),
    ),
    "same_bound": Row(
        {**WHOLE, "exclusiveMinimum": 0}, {**WHOLE, "minimum": 1}, (SAME, SAME), (SAME, SAME)
    ),
    "bound_is_in": Row(
        {**NUMBER, "exclusiveMinimum": 1},
        {**NUMBER, "minimum": 1},
        (EASED, UNCHECKED),
        (LIMITED, UNCHECKED),
    ),
    "finer_steps": Row(
        {**NUMBER, "multipleOf": 0.01},
        {**NUMBER, "multipleOf": 0.001},
        (EASED, UNCHECKED),
        (LIMITED, UNCHECKED),
    ),
    "shorter_in_a_union": Row(
        either({**TEXT, "maxLength": 9}, WHOLE),
        either({**TEXT, "maxLength": 5}, WHOLE, FLAG),
        (LIMITED, ELSE),
        (REFUSED, READ),
    ),
    "no_limit_says_nothing": Row(
        items(TEXT), items(TEXT, minItems=0, uniqueItems=False), (SAME, SAME), (SAME, SAME)
    ),
    # types
    "another_type": Row(TEXT, WHOLE, (REFUSED, ELSE), (REFUSED, ELSE)),
    "wider_number": Row(WHOLE, NUMBER, (TAKEN, ELSE), (REFUSED, READ)),
    "wider_union": Row(TEXT, either(TEXT, WHOLE), (TAKEN, ELSE), (REFUSED, READ)),
    "some_text": Row(ANY, TEXT, (REFUSED, READ), (TAKEN, ELSE)),
    "nothing_of_any": Row(ANY, NULL, (REFUSED, "breaking: finds nothing"), (TAKEN, ELSE)),
    "may_be_null": Row(
        TEXT,
        or_null(TEXT),
        ("compatible: callers need not send null", "breaking: None comes where"),
        ("breaking: None is refused before sending", "compatible: code for None goes unused"),
    ),
    # lists and dicts, as type checkers see them
    "items_are_more": Row(
        items(TEXT), items(either(TEXT, WHOLE)), (NOT_AS_LIST, ELSE), (REFUSED, NOT_FOR_LIST)
    ),
    "items_are_numbers": Row(
        items(WHOLE), items(NUMBER), (NOT_AS_LIST, ELSE), (REFUSED, NOT_FOR_LIST)
    ),
    "items_are_listed": Row(
        items(TEXT), items(listed("a", "b")), (REFUSED, NOT_FOR_LIST), (NOT_AS_LIST, ELSE)
    ),
    "items_may_be_null": Row(
        items(items(TEXT)),
        items(items(or_null(TEXT))),
        (NOT_AS_LIST, "breaking: None comes where"),
        ("breaking: None is refused before sending", NOT_FOR_LIST),
    ),
    "values_are_more": Row(
        values(TEXT), values(either(TEXT, WHOLE)), (NOT_AS_LIST, ELSE), (REFUSED, NOT_FOR_LIST)
    ),
    "items_in_a_union": Row(
        either(WHOLE, items(WHOLE)),
        either(WHOLE, items(NUMBER)),
        (NOT_AS_LIST, ELSE),
        (REFUSED, NOT_FOR_LIST),
    ),
    "items_are_any": Row(items(TEXT), items(ANY), (TAKEN, ELSE), (REFUSED, READ)),
    # what is left out
    "default_is_another": Row(
        {**TEXT, "default": "a"},
        {**TEXT, "default": "b"},
        ("breaking: say something else now", "documentation: nothing depends on it"),
        ("breaking: say something else now", "documentation: nothing depends on it"),
    ),
    "default_is_told": Row(
        TEXT,
        {**TEXT, "default": "b"},
        ("compatible: that leave it out go on", "documentation: nothing depends on it"),
        ("compatible: that leave it out go on", "documentation: nothing depends on it"),
    ),
    # the same in other words
    "null_in_other_words": Row(or_null(TEXT), either(TEXT, NULL), (SAME, SAME), (SAME, SAME)),
    "a_list_of_one_type": Row(TEXT, {"type": ["string"]}, (SAME, SAME), (SAME, SAME)),
    "a_union_of_one": Row(TEXT, {"oneOf": [TEXT]}, (SAME, SAME), (SAME, SAME)),
    "a_union_turned_round": Row(
        either(TEXT, WHOLE), {"oneOf": [WHOLE, TEXT]}, (SAME, SAME), (SAME, SAME)
    ),
    "values_in_another_order": Row(listed("a", "b"), listed("b", "a"), (SAME, SAME), (SAME, SAME)),
}


def document(rows: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """Each schema as a member of a body, of an answer, of what is both, and as an argument."""
    operations: list[dict[str, Any]] = []
    for name, schema in rows.items():
        both = ref(f"Both{pascal(name)}")
        sent, read = body(record(it=schema)), answers(_200=record(it=schema))
        operations += [
            call(f"sent_{name}", f"POST /sent/{name}", requestBody=sent),
            call(f"read_{name}", f"GET /read/{name}", responses=read),
            call(
                f"both_{name}",
                f"PUT /both/{name}",
                requestBody=body(both),
                responses=answers(_200=both),
            ),
            call(f"argument_{name}", f"GET /argument/{name}", query("it", schema=schema)),
        ]
    shared = {f"Both{pascal(name)}": record(it=schema) for name, schema in rows.items()}
    return calls(*operations, schemas=shared)


def pascal(name: str) -> str:
    return name.title().replace("_", "")


@functools.cache
def reports() -> dict[str, ChangeReport]:
    """The report of all rows, there and back."""
    old = document({name: row.old for name, row in ROWS.items()})
    new = document({name: row.new for name, row in ROWS.items()})
    return {"there": report(old, new), "back": report(new, old)}


def told(turn: str, way: Way, name: str) -> list[str]:
    """Return what is told of one row, as level and words; not that a class went with its values."""
    inner = rf"models\.{pascal(way)}{pascal(name)}((Body|Response)?(It)?(Item|Value)?)(\..*)?"
    found = [
        each
        for each in reports()[turn].changes
        if each.address == f"TinyClient.{way}_{name}" or re.fullmatch(inner, each.address)
    ]
    kept = [each for each in found if not (each.kind == "model" and each.what == "is gone")]
    return [f"{each.level}: {each.what} -- {each.reason}" for each in kept]


def is_told(expected: str, lines: list[str]) -> bool:
    """Return whether a line has the level and the words, and none is worse."""
    level, _, words = expected.partition(": ")
    worse = LEVELS[: LEVELS.index(cast("Level", level))]
    if any(line.startswith(worse) for line in lines):
        return False
    return any(line.startswith(level) and words in line for line in lines)


@pytest.mark.parametrize("turn", ["there", "back"])
@pytest.mark.parametrize("name", ROWS)
def test_a_change_has_its_level_and_reason_each_way(name: str, turn: str) -> None:
    sent, read = getattr(ROWS[name], turn)
    ways: dict[Way, str] = {"sent": sent, "read": read, "argument": sent}
    for way, expected in ways.items():
        lines = told(turn, way, name)
        if way == "argument" and "null" in name:
            continue  # None leaves an argument out
        assert is_told(expected, lines) if expected else lines == [], (way, lines)


@pytest.mark.parametrize("turn", ["there", "back"])
@pytest.mark.parametrize("name", ROWS)
def test_what_goes_both_ways_has_the_worst_of_both(name: str, turn: str) -> None:
    lines = told(turn, "both", name)
    sent, read = getattr(ROWS[name], turn)
    for expected in (sent, read) if sent[:8] == read[:8] == "breaking" else ():
        assert is_told(expected, lines), lines
    if sent[:8] != read[:8]:
        assert is_told(min(sent, read, key=_rank), lines), lines


def _rank(expected: str) -> int:
    levels = [*LEVELS, ""]
    return levels.index(cast("Level", expected.partition(":")[0]))
