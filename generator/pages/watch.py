"""Find out whether what a vendor publishes is still what its document was made from."""

from __future__ import annotations

import hashlib
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from attrs import frozen

from generator.compare.pages.show import as_json, as_table
from generator.compare.pages.vendor_pages import compare_vendor
from generator.errors import GeneratorError
from generator.pages.fetch import Fetched, fetch, is_address
from generator.pages.kinds import has_document
from generator.read.pages.page import MAX_BYTES, page_of
from generator.read.source import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from generator.project.project import Project

__all__ = ["Report", "Watched", "watch"]

_MOST_FILES: Final = 500

Report = tuple[str, list[str], dict[str, Any]]
"""Change of a document: "same", "changed" or "breaking"; the report as text, and as data."""


@frozen
class Given:
    """A file that was given, or what an address answered."""

    name: str
    path: Path
    data: bytes
    url: str = ""
    modified: str = ""

    def facts(self) -> dict[str, Any]:
        """Return what is known of it."""
        known = {"name": self.name, "url": self.url, "last_modified": self.modified}
        return {
            **{key: value for key, value in known.items() if value},
            "sha256": hashlib.sha256(self.data).hexdigest(),
            "bytes": len(self.data),
        }


@frozen
class Watched:
    """The stored origin, the given one, and how the two differ."""

    vendor: str
    result: str
    """ "same", "changed", or "breaking": what changed breaks callers, or contradicts."""
    line: str
    data: dict[str, Any]
    report: tuple[str, ...]

    @property
    def status(self) -> int:
        """The exit status of the command."""
        return {"same": 0, "breaking": 3}.get(self.result, 4)


def watch(
    project: Project,
    vendor: str,
    source: str,
    of_document: Callable[[Path], Report],
    *,
    fetched: Callable[[str], Fetched] = fetch,
) -> Watched:
    """Compare what a file, a folder of pages or an address has now with what is stored.

    Args:
        project: The checkout.
        vendor: The vendor's id.
        source: A file, a folder or an https address.
        of_document: Reports what a document changes.
        fetched: Fetches an address.

    Raises:
        GeneratorError: There is nothing that can be read.

    """
    project.choose([vendor])
    stored = project.vendor(vendor)
    with _given(source, fetched) as given:
        documents = [each for each in given if has_document(each.data, each.path)]
        if documents and len(given) > 1:
            raise GeneratorError(
                "The folder has a document among its files",
                file=documents[0].name,
                fix="Name the document itself.",
            )
        result, text, report = (
            of_document(documents[0].path) if documents else _of_pages(project, vendor, given)
        )
        what = "document" if documents else f"{len(given)} page{'s' * (len(given) != 1)}"
        digest = hashlib.sha256(given[0].data).hexdigest()[:12]
        data = {
            "vendor": vendor,
            "result": result,
            "stored": {
                "document": stored.document,
                "sha256": stored.sha256,
                "origin": stored.origin,
            },
            "given": [each.facts() for each in given],
            "report": report,
        }
        line = (
            f"{vendor}: {result}: {what} {source if is_address(source) else given[0].name}"
            f" (sha256 {digest}) beside {stored.document} (sha256 {stored.sha256[:12]})"
        )
    return Watched(vendor, result, line, data, tuple(text))


def _of_pages(project: Project, vendor: str, given: Sequence[Given]) -> Report:
    found = compare_vendor(project.specs / vendor, [each.path for each in given])
    result = "same" if found.agree else "changed"
    if any(each.kind == "contradicts" for each in found.judged.differences):
        result = "breaking"
    return result, as_table(found), as_json(found)


@contextmanager
def _given(source: str, fetched: Callable[[str], Fetched]) -> Generator[list[Given]]:
    """Yield the files of a source; an address is fetched into a file that does not stay."""
    if not is_address(source):
        yield _files(Path(source))
        return
    answer = fetched(source)
    name = urlsplit(answer.url).path.rpartition("/")[2][-100:] or "page"
    safe = "".join(each if each.isalnum() or each in "._-" else "-" for each in name).lstrip(".")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / (safe or "page")
        path.write_bytes(answer.data)
        yield [Given(path.name, path, answer.data, answer.url, answer.modified)]


def _files(path: Path) -> list[Given]:
    if not path.is_dir():
        return [Given(str(path), path, read_bytes(path, limit=MAX_BYTES))]
    names = sorted(each for each in path.iterdir() if each.is_file() and each.name[0] != ".")
    if not names or len(names) > _MOST_FILES:
        what = f"more than {_MOST_FILES} files" if names else "no files"
        raise GeneratorError(f"The folder has {what}", file=path, fix="Name a folder of pages.")
    found: list[Given] = []
    unread: list[str] = []
    for each in names:
        data = read_bytes(each, limit=MAX_BYTES)
        try:
            if not has_document(data, each):
                page_of(data, each)
            found.append(Given(str(each), each, data))
        except GeneratorError as error:
            unread.append(str(error))
    if unread:
        raise GeneratorError(
            f"{len(unread)} of the {len(names)} files in the folder cannot be read",
            file=path,
            fix="Mend them or take them out.",
            lines=unread,
        )
    return found
