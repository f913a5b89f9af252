#!/bin/sh
# mypy 2.4.1 (--strict) refuses the value of a function that returns None in an assignment, an argument
# and a list, even where Any is expected (func-returns-value), and takes the very same call after
# `return`, in a lambda and in a conditional expression after `return`. So a caller that a program
# writes to learn what a new version breaks must assign each result: written with `return`, a
# response that is None from now on passes. Expected was one rule for all six.
# Source: mypy/checkexpr.py (always_allow_any, allow_none_return).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check mypy==2.4.1
cat > "$folder/callers.py" <<'PYTHON'
from collections.abc import Callable
from typing import Any


def nothing() -> None: ...


def returned() -> Any:
    return nothing()


def chosen(one: bool) -> Any:
    return nothing() if one else 1


def deferred() -> Callable[[], Any]:
    return lambda: nothing()


def assigned() -> Any:
    found = nothing()
    return found


def passed() -> Any:
    return print(nothing())


def listed() -> list[Any]:
    return [nothing()]
PYTHON
cd "$folder"
venv/bin/mypy --strict --cache-dir /dev/null callers.py | tee out || true
grep -o '^callers.py:[0-9]*: error: "nothing" does not return a value' out | cut -d: -f2 | tr '\n' ' ' > lines
test "$(cat lines)" = "21 26 30 "
