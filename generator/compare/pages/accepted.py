"""The differences that a vendor's `accepted.toml` accepts, each with its reason."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from generator.compare.pages.difference import Difference
from generator.errors import GeneratorError
from generator.jsontree import child, is_list, is_object
from generator.read.source import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from generator.compare.pages.compare_pages import Compared

__all__ = ["FILE", "Accepted", "Judged", "judge", "read_accepted"]

FILE: Final = "accepted.toml"
"""The file in a vendor's folder with the differences from its pages that are accepted."""

_TEXTS: Final = ("operation", "kind", "what", "reason")
_MORE: Final = ("where", "page", "document", "form")
_KINDS: Final = ("page only", "document only", "contradicts")


@frozen
class Accepted:
    """A difference that is accepted; `form` is the beginning of the forms of page it is of."""

    operation: str
    kind: str
    where: str
    what: str
    page: str
    document: str
    form: str
    reason: str
    pointer: str
    """Its place in the file."""

    def is_of(self, found: Difference) -> bool:
        """Return whether it accepts the difference."""
        return found.form.startswith(self.form) and (
            self.operation,
            self.kind,
            self.where,
            self.what,
            self.page,
            self.document,
        ) == (found.operation, found.kind, found.where, found.what, found.page, found.document)


@frozen
class Judged:
    """Differences by whether they are accepted, and acceptances that accept nothing."""

    differences: tuple[Difference, ...]
    accepted: tuple[Difference, ...]
    stale: tuple[Accepted, ...]


def judge(compared: Compared, accepted: Sequence[Accepted], known: Iterable[str]) -> Judged:
    """Set apart what is accepted.

    An acceptance is out of date if a page of its form and operation does not differ so, or if
    the document has no such operation among those `known`.
    """
    left: list[Difference] = []
    fine: list[Difference] = []
    used: set[Accepted] = set()
    for each in compared.differences:
        found = next((one for one in accepted if one.is_of(each)), None)
        if found is None:
            left.append(each)
        else:
            used.add(found)
            fine.append(evolve(each, reason=found.reason))
    used.update(one for one in accepted if any(one.is_of(each) for each in compared.elsewhere))
    names = set(known)
    stale = tuple(
        each
        for each in accepted
        if each not in used
        and (
            each.operation not in names
            or any(form.startswith(f"{each.operation} {each.form}") for form in compared.forms)
        )
    )
    return Judged(tuple(left), tuple(fine), stale)


def read_accepted(folder: Path) -> tuple[Accepted, ...]:
    """Read the file in a vendor's folder; none without it.

    Raises:
        GeneratorError: The file is wrong.

    """
    path = folder / FILE
    if not path.is_file():
        return ()
    try:
        data = tomllib.loads(read_bytes(path).decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise GeneratorError(f"This is not TOML: {error}", file=path, fix="Correct it.") from None
    listed = data.get("accepted", [])
    if data.keys() - {"accepted"} or not is_list(listed):
        raise GeneratorError(
            "It has something else than [[accepted]] tables",
            file=path,
            pointer="",
            fix="Remove it.",
        )
    return tuple(
        one
        for number, each in enumerate(listed)
        for one in _entries(path, each, child("/accepted", number))
    )


def _entries(path: Path, entry: Any, pointer: str) -> Iterable[Accepted]:
    if not is_object(entry):
        raise _wrong(path, pointer, "It is not a table")
    for key in entry.keys() - {*_TEXTS, *_MORE}:
        raise _wrong(path, child(pointer, key), "There is no such key")
    for key in _TEXTS:
        if not isinstance(entry.get(key), str) or not entry[key].strip():
            raise _wrong(path, child(pointer, key), "It must be a text that is not empty")
    if entry["kind"] not in _KINDS:
        raise _wrong(path, child(pointer, "kind"), f"It must be one of {', '.join(_KINDS)}")
    places: Any = entry.get("where", "")
    listed: list[Any] = places if is_list(places) else [places]
    texts = [*listed, *(entry.get(key, "") for key in _MORE[1:])]
    if not listed or not all(isinstance(each, str) for each in texts):
        raise _wrong(
            path, pointer, "where is a text or a list of texts; page, document and form are texts"
        )
    for where in listed:
        yield Accepted(
            operation=entry["operation"],
            kind=entry["kind"],
            where=where,
            what=entry["what"],
            page=entry.get("page", ""),
            document=entry.get("document", ""),
            form=entry.get("form", ""),
            reason=" ".join(entry["reason"].split()),
            pointer=pointer,
        )


def _wrong(path: Path, pointer: str, what: str) -> GeneratorError:
    return GeneratorError(
        what,
        file=path,
        pointer=pointer,
        fix="An entry has operation, kind, where, what, page, document, as `compare` prints them,"
        " and a reason.",
    )
