#!/bin/sh
# msgraph-core 1.5.2 (PyPI; the PageIterator of Microsoft Graph's SDK) ends at a page without items, though it has a
# next link: the members behind it are missing, without an error. And delta_link, which comes with the last page,
# stays empty, so that the next round has nothing to start from. Expected were all members, and the link; where each
# page has items, all members come. Source: msgraph_core/tasks/page_iterator.py (enumerate; getattr(response,
# "@odata.deltaLink")); Graph's delta query (there are more pages "even if the current response contains an empty
# result").
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check msgraph-core==1.5.2
"$folder/venv/bin/python" - <<'PYTHON'
import asyncio
from dataclasses import dataclass

from kiota_abstractions.serialization import Parsable
from msgraph_core.tasks.page_iterator import PageIterator


@dataclass
class Page(Parsable):
    """A page as the SDK's generated models have it."""

    value: list
    odata_next_link: str | None = None
    odata_delta_link: str | None = None

    def get_field_deserializers(self):
        return {}

    def serialize(self, writer):
        pass


class Adapter:
    """Answer with one page after the other."""

    def __init__(self, pages):
        self.pages = pages

    async def send_async(self, request, factory, errors):
        return self.pages.pop(0)


def members(first, *others):
    seen = []
    iterator = PageIterator(first, Adapter(list(others)))
    asyncio.run(iterator.iterate(lambda member: seen.append(member) or True))
    return seen, iterator.delta_link


def pages(*lists):
    last = Page(lists[-1], odata_delta_link="https://localhost/delta")
    return [*(Page(each, "https://localhost/next") for each in lists[:-1]), last]


found = {
    "two pages": members(*pages(["u1", "u2"], ["u3"])),
    "an empty one between": members(*pages(["u1", "u2"], [], ["u3"])),
    "an empty one first": members(*pages([], ["u1", "u2", "u3"])),
}
print(*(f"{name}: {seen}" for name, seen in found.items()), sep="\n")
assert list(found.values()) == [(["u1", "u2", "u3"], ""), (["u1", "u2"], ""), ([], "")]
PYTHON
