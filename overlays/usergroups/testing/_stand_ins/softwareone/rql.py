"""Parse a filter of SoftwareOne's Resource Query Language, as the vendor's page describes it.

A condition is `operator(…)` or `property=value`. A value with characters other than letters, digits
and `-_.:/@*` stands in quotes of one kind, between which the other kind is text; nothing can escape
a quote. What the page does not have is refused, `like` for one, which the vendor's client can send.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from usergroups.testing._stand_ins.softwareone.comparing import (
    COMPARISONS,
    BadQueryError,
    Row,
    Value,
    items_of,
    matches_any,
    value_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    Condition: TypeAlias = Callable[[Row], bool]

_TOKEN = re.compile(r"'[^']*'|\"[^\"]*\"|[(),=]|[\w.:*@/\\-]+")
_CONSTANTS = {"null": None, "empty": ""}
_MOST_NESTED = 20


def parse(text: str) -> Condition:
    """Make a test for rows of a condition.

    Args:
        text: The condition, percent-decoded.

    Raises:
        BadQueryError: It is not RQL of the vendor's page; so does the test, of a row that has no
            such property.

    """
    reader = _Reader(text)
    found = reader.condition()
    reader.end()
    return found


class _Reader:
    """Reads tokens from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = _tokens(text)
        self._next = 0
        self._depth = 0

    def condition(self) -> Condition:
        self._depth += 1
        if self._depth > _MOST_NESTED:
            raise BadQueryError("rql", f"Conditions nest at most {_MOST_NESTED} deep here")
        name = self._word()
        found = self._compared("eq", name) if self._skip("=") else self._operator(name)
        self._depth -= 1
        return found

    def end(self) -> None:
        if self._next < len(self._tokens):
            raise self._unexpected()

    def _operator(self, name: str) -> Condition:
        self._need("(")
        if name in {"and", "or"}:
            found = self._joined(all if name == "and" else any)
        elif name == "not":
            found = _denied(self.condition())
        elif name in COMPARISONS:
            found = self._compared(name, self._property())
        elif name in {"in", "out"}:
            found = self._listed(self._property(), within=name == "in")
        elif name in {"any", "all"}:
            found = self._nested(any if name == "any" else all, self._property())
        else:
            raise BadQueryError("rql", f"{name[:50]} is no operator of the vendor's page on RQL")
        self._need(")")
        return found

    def _joined(self, holds: Callable[[list[bool]], bool]) -> Condition:
        conditions = [self.condition()]
        while self._skip(","):
            conditions.append(self.condition())
        # Each is looked at, so that an unknown property is refused whatever the others say.
        return lambda row: holds([condition(row) for condition in conditions])

    def _nested(self, holds: Callable[[list[bool]], bool], collection: str) -> Condition:
        condition = self.condition()
        return lambda row: holds([condition(item) for item in items_of(row, collection)])

    def _compared(self, operator: str, name: str) -> Condition:
        compare, value = COMPARISONS[operator], self._value()
        return lambda row: compare(name, value_of(row, name), value)

    def _listed(self, name: str, *, within: bool) -> Condition:
        self._need("(")
        values = [self._value()]
        while self._skip(","):
            values.append(self._value())
        self._need(")")
        return lambda row: matches_any(name, value_of(row, name), values) is within

    def _property(self) -> str:
        name = self._word()
        self._need(",")
        return name

    def _value(self) -> Value:
        token = self._peek()
        if token[:1] in {"'", '"'}:
            self._next += 1
            return token[1:-1]
        word = self._word()
        if not self._skip("("):
            return word
        if word not in _CONSTANTS:
            raise BadQueryError("rql", f"{word[:50]}() is no value: null() and empty() are")
        self._need(")")
        return _CONSTANTS[word]

    def _word(self) -> str:
        token = self._peek()
        if token[:1] in {"", "'", '"', "(", ")", ",", "="}:
            raise self._unexpected()
        self._next += 1
        return token

    def _peek(self) -> str:
        return self._tokens[self._next] if self._next < len(self._tokens) else ""

    def _skip(self, token: str) -> bool:
        found = self._peek() == token
        self._next += found
        return found

    def _need(self, token: str) -> None:
        if not self._skip(token):
            raise self._unexpected()

    def _unexpected(self) -> BadQueryError:
        found = self._peek() or "the end"
        return BadQueryError("rql", f"{found[:50]} is not expected there, in {self._text[:200]}")


def _denied(condition: Condition) -> Condition:
    return lambda row: not condition(row)


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise BadQueryError("rql", f"A value with {text[at]} stands in quotes, in {text[:200]}")
        tokens.append(found[0])
        at = found.end()
    return tokens
