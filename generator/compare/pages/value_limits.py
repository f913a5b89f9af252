"""Compare the format, the limits and the examples of a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.compare.pages.comparing import spot_of
from generator.compare.pages.difference import Edit, shown

if TYPE_CHECKING:
    from generator.compare.pages.comparing import Comparing, Spot
    from generator.read.pages.facts import Value

__all__ = ["compare_limits"]


def compare_limits(to: Comparing, where: str, page: Value, document: Value) -> None:
    """Compare what is said of two values of one type."""
    spot = spot_of(where, page, document)
    _format(to, spot, page, document)
    theirs, ours = _comparable(page), _comparable(document)
    for key in sorted(theirs.keys() | ours.keys()):
        if key not in ours:
            to.page_only(spot, key, theirs[key], Edit(spot.below(key), page.limits.get(key)))
        elif key not in theirs:
            kind = "enum" if key == "enum" else "limits"
            if kind in to.states and not page.sample and (page.types or page.limits):
                to.document_only(spot, key, ours[key])
        elif key == "enum":
            _enum(to, spot, theirs[key], ours[key], listed="enum" in document.limits)
        elif _text(theirs[key]) != _text(ours[key]):
            to.contradicts(spot, key, theirs[key], ours[key])
    _examples(to, spot, page, document)


def _format(to: Comparing, spot: Spot, page: Value, document: Value) -> None:
    if page.format == document.format:
        return
    if page.format is None:
        if "format" in to.states and not page.sample and page.types:
            to.document_only(spot, "format", document.format)
    elif document.format is None:
        to.page_only(spot, "format", page.format, Edit(spot.below("format"), page.format))
    else:
        to.contradicts(spot, "format", page.format, document.format)


def _comparable(value: Value) -> dict[str, Any]:
    """Return the limits in one spelling: one allowed value is a list of one."""
    limits = dict(value.limits)
    if "const" in limits and "enum" not in limits:
        limits["enum"] = [limits.pop("const")]
    return limits


def _text(value: object) -> str:
    """Return a value as text that is the same for 1 and 1.0, and not for 1 and true."""
    whole = isinstance(value, float) and value.is_integer()
    return str(int(value)) if whole and isinstance(value, float) else shown(value)


def _enum(to: Comparing, spot: Spot, page: list[Any], document: list[Any], *, listed: bool) -> None:
    theirs = {_text(each): each for each in page}
    ours = {_text(each): each for each in document}
    for text in sorted(theirs.keys() - ours.keys()):
        edits = (Edit(spot.below("enum"), theirs[text], append=True),) if listed else ()
        to.page_only(spot, "value", text, *edits)
    for text in sorted(ours.keys() - theirs.keys()):
        to.document_only(spot, "value", text)


def _examples(to: Comparing, spot: Spot, page: Value, document: Value) -> None:
    if page.sample:
        return
    known = {_text(each) for each in document.examples}
    for each in page.examples:
        if _text(each) not in known:
            edit = Edit(spot.below("examples"), each, append=True)
            to.page_only(spot, "example", each, edit)
    if known and not page.examples and "examples" in to.states and page.types:
        to.document_only(spot, "example", document.examples[0])
