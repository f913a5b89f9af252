"""Modules formatted many in one run: each as by itself, and what is refused is named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.emit.writing.formatting import Module, formatted
from generator.emit.writing.ruff_process import Ruff
from generator.emit.writing.text import docstring
from generator.errors import GeneratorError

HEADER = "# Generated from a document; do not edit.\n"
CODE = "\n\nfrom __future__ import annotations\n\nx = {  'a':1,\n }\nclass A:\n  y:int=1\n"
PLAIN = f'{HEADER}"""Do something."""{CODE}'
SEPARATOR = "# -------- the next module --------"


@pytest.mark.parametrize(
    "said",
    [
        '"""Say `it`."""',
        '""" Say it."""',
        '"""Say it. """',
        '"""Say it.\n\nAnd more.\n"""',
        '"""Say it.\n\n    And more.\n"""',
        '"""Say it.  \nAnd\tmore.\n\n\n"""',
        '""""Say" it."""',
        '"""Say \\"\\"\\"it\\" \\\\ """',
        "'''Say it.'''",
        'r"""Say it."""',
        '"""Say it."""\n',
        f'"""Say it.\n{SEPARATOR}\nAnd more.\n"""',
        str(docstring(['"Group" \\ of a \t vendor. ' * 9, '- "one"', "- two\\"], 0)),
        str(docstring(["    Args:\n  " + SEPARATOR], 0)),
        "import os",
        "",
    ],
)
def test_a_module_is_formatted_as_by_itself(said: str) -> None:
    odd = f"{HEADER}{said}{CODE}\n\n"
    together = formatted([("first.py", PLAIN), ("odd.py", odd), ("last.py", PLAIN)])
    alone = {name: formatted([(name, text)])[name] for name, text in [("odd.py", odd)]}
    plain = formatted([("first.py", PLAIN)])["first.py"]
    assert list(together.items()) == [
        ("first.py", plain),
        ("odd.py", alone["odd.py"]),
        ("last.py", plain),
    ]
    assert b'x = {\n    "a": 1,\n}\n' in plain


def test_what_ruff_refuses_is_named() -> None:
    with pytest.raises(GeneratorError, match=r"(?s)ruff refuses generated code: .*calls/bad\.py"):
        formatted([("good.py", PLAIN), ("calls/bad.py", f"{PLAIN}def :\n")])


def test_no_ruff_is_left_when_a_later_module_cannot_be_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[Ruff] = []

    def start(path: str, text: str) -> Ruff:
        started.append(begin(path, text))
        return started[-1]

    def modules() -> Iterator[Module]:
        for number in range(3):
            yield f"module{number}.py", PLAIN
        raise LookupError("no such template")

    begin = Ruff.start
    monkeypatch.setattr(Ruff, "start", start)
    monkeypatch.setattr("generator.emit.writing.formatting._BATCH", 1)
    with pytest.raises(LookupError, match="no such template"):
        formatted(modules())
    assert len(started) == 3
    assert all(each.process.returncode is not None for each in started)
    assert all(each.formatted.closed and each.said.closed for each in started)
