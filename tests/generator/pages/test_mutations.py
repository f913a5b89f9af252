"""Whatever changes on a page is told, in the right list, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.compare.pages.compare_pages import Compared, compare_pages
from generator.read.pages.facts import Operation
from generator.read.pages.page import page_of
from tests.generator.pages.lending import OPERATION, document_of
from tests.generator.pages.mutations import Mutation, mutations
from tests.generator.pages.render import FORMS

DOCUMENT = document_of(OPERATION)

_REDOCLY = {
    "required",
    "members",
    "types",
    "enum",
    "one value",
    "nested",
    "statuses",
    "good status",
    "schemes",
    "security",
    "path",
    "query",
    "header",
    "request",
    "response 200",
    "response 404",
}
_REDOC = {
    "required",
    "members",
    "types",
    "enum",
    "one value",
    "statuses",
    "good status",
    "schemes",
    "format",
    "limits",
    "deprecated",
    "path",
    "query",
    "header",
    "request",
    "response 200",
    "response 404",
}
_BUMP = {
    "members",
    "types",
    "format",
    "statuses",
    "good status",
    "security",
    "schemes",
    "path",
    "query",
    "header",
    "request",
    "response 200",
    "response 404",
}
_BUMP_TEXT = {
    "required",
    "members",
    "types",
    "enum",
    "one value",
    "nested",
    "statuses",
    "good status",
    "format",
    "limits",
    "deprecated",
    "deprecated call",
    "path",
    "query",
    "header",
    "request",
    "response 200",
    "response 404",
}
STATED: dict[str, set[str]] = {
    "redocly": _REDOCLY,
    "redocly on one line": _REDOCLY,
    "redoc text": _REDOC,
    "redoc html": _REDOC | {"nested"},
    "bump text": _BUMP_TEXT,
    "bump markdown": _BUMP,
    "bump on one line": _BUMP,
    "bump html": _BUMP_TEXT,
    "redocly saved": _REDOCLY,
    "redocly shown": _REDOCLY,
    "bump markdown saved": _BUMP,
    "bump markdown shown": _BUMP,
    "zoho text": {"required", "members", "types", "nested", "codes", "scopes", "query", "request"},
}
"""What pages of each form show of the operation."""


def compared(form: str, operation: Operation) -> Compared:
    """Compare the document with the operation's page."""
    page = page_of(FORMS[form](operation).encode(), Path(f"{form}.txt"))
    return compare_pages(DOCUMENT, [(form, page)])


@pytest.mark.parametrize("form", FORMS)
def test_a_page_agrees_with_the_document_that_states_the_same(form: str) -> None:
    found = compared(form, OPERATION)
    assert found.operations == ("PUT /shelves/{shelfId}/readers",)
    assert not found.differences
    assert not found.elsewhere
    assert not found.unread


@pytest.mark.parametrize("form", FORMS)
def test_each_change_of_a_page_is_told(form: str) -> None:
    seen = 0
    wrong: list[str] = []
    fit = [each for each in mutations(OPERATION) if each.needs <= STATED[form]]
    # The other ways to save a form differ in how lines come to be, not in what is on them.
    for each in fit[:: 4 if "saved" in form or "shown" in form or "one line" in form else 1]:
        seen += 1
        told = frozenset(
            {(one.kind, one.where, one.what) for one in compared(form, each.operation).differences}
        )
        if each.told != told:
            wrong.append(f"{each.name}: {sorted(told)} instead of {sorted(each.told)}")
    assert not wrong, "\n".join(wrong)
    assert seen > 10


def test_every_mutation_is_seen_in_some_form() -> None:
    stated = STATED.values()
    lost = [
        each.name for each in mutations(OPERATION) if not any(each.needs <= one for one in stated)
    ]
    assert not lost


def test_a_mutation_changes_the_operation() -> None:
    all_of_them: list[Mutation] = list(mutations(OPERATION))
    assert all(each.operation != OPERATION for each in all_of_them)
    assert len({each.name for each in all_of_them}) == len(all_of_them)
