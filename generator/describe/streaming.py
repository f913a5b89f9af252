"""Bodies that are read as they arrive: the method that gives their items, or their bytes."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from attrs import evolve

from generator.describe.api import Content, Operation, Streaming
from generator.describe.kinds import Scalar, union_of

_PREFIX = "stream_"


def with_streams(operations: Iterable[Operation]) -> list[Operation]:
    """Give each operation whose success has items, or is bytes, the method that streams it.

    Args:
        operations: All operations of a client.
    """
    every = list(operations)
    taken = {each.name for each in every}
    taken |= {each.paging.name for each in every if each.paging is not None}
    found: list[Operation] = []
    for each in every:
        streaming = _streaming(each, taken)
        if streaming is not None:
            taken.add(streaming.name)
        found.append(each if streaming is None else evolve(each, streaming=streaming))
    return found


def _streaming(operation: Operation, taken: Collection[str]) -> Streaming | None:
    successes = [each for each in operation.successes if not each.status.startswith("3")]
    contents = [content for each in successes for content in each.contents]
    forms = _by_type(each for each in contents if each.item is not None)
    if forms:
        item = union_of(each.item for each in forms if each.item is not None)
        return Streaming(_name(operation.name, "items", taken), item, forms)
    forms = _by_type(each for each in contents if each.kind == "bytes")
    if forms:
        return Streaming(_name(operation.name, "bytes", taken), Scalar("bytes"), forms, whole=True)
    return None


def _by_type(contents: Iterable[Content]) -> tuple[Content, ...]:
    """Return one content a media type: several statuses may have the same, of other items."""
    found: dict[str, Content] = {}
    for each in contents:
        known = found.setdefault(each.media_type, each)
        if known.item is not None and each.item is not None and known.item != each.item:
            item = union_of((known.item, each.item))
            decoded = known.decoded or each.decoded
            found[each.media_type] = evolve(known, item=item, decoded=decoded)
    return tuple(found.values())


def _name(operation: str, what: str, taken: Collection[str]) -> str:
    found = _PREFIX + operation.removeprefix(_PREFIX)
    if found in taken:
        found += f"_{what}"
    while found in taken:
        found += "_"
    return found
