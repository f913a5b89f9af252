"""Test what an editor shows of generated code under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.overlays.language_server import LanguageServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOURCE = """\
from usergroups import RequestOptions
from usergroups_clients.zoho import ZohoCRMClient
from usergroups_clients.zoho.models import Group

def show(client: ZohoCRMClient, group: Group, options: RequestOptions) -> None:
    group.sources_count
    options.headers
    client.update_group
    client.with_response.update_group
"""


class Hovering(LanguageServer):
    """A language server that is asked what it shows of a word."""

    def hover(self, uri: str, source: str, word: str) -> str:
        """Return what is shown of the last place where a word stands."""
        before, _, _ = source.rpartition(word)
        place = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        asked = {"textDocument": {"uri": uri}, "position": place}
        found: Any = self._ask("textDocument/hover", asked)
        return str(found["contents"]["value"])

    def open(self, source: str) -> str:
        """Show a document to the server."""
        uri = (self._folder / "hover.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": source}
        self._notify("textDocument/didOpen", {"textDocument": document})
        return uri


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder: Path = tmp_path_factory.mktemp("hover")
    with Hovering(folder) as server:
        uri = server.open(SOURCE)
        yield lambda word: server.hover(uri, SOURCE, word)


def test_a_field_shows_its_type_and_its_text(shown: Any) -> None:
    said = shown("sources_count")
    assert "SourceCounts | Unset" in said
    assert "How many sources the group has" in said


def test_an_option_shows_its_text(shown: Any) -> None:
    assert "in place of those of the same name" in shown("headers")


def test_a_method_shows_its_signature_and_summary(shown: Any) -> None:
    said = shown("client.update_group".rpartition(".")[2])
    assert "body: GroupUpdateRequest" in said
    assert "Response[GroupResults]" in said
    assert "Change" in said
