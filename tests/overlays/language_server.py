"""A language server, driven as an editor does it: what it offers behind a dot."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self
from urllib.parse import urlparse
from urllib.request import url2pathname

if TYPE_CHECKING:
    from types import TracebackType

SERVER = Path(sys.executable).with_name("basedpyright-langserver")
_PATIENCE_S = 300
_SETTINGS = {
    "python": {"pythonPath": sys.executable},
    "basedpyright": {"analysis": {"diagnosticMode": "openFilesOnly", "autoSearchPaths": False}},
}


class LanguageServer:
    """A running server with one folder; use it as a context manager."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0

    def complete(self, source: str) -> dict[str, str]:
        """Return the offers at the end of the source: name and documentation, without privates."""
        return {item["label"]: self._documentation(item) for item in self._offered(source)}

    def names(self, source: str) -> set[str]:
        """The names of what is offered at the end of the source, without privates."""
        return {item["label"] for item in self._offered(source)}

    def hover(self, source: str, word: str) -> str:
        """Return what is shown of the last place where a word stands."""
        found = self._at("textDocument/hover", source, word)
        return str(found["contents"]["value"]) if found else ""

    def definition(self, source: str, word: str) -> list[tuple[str, str]]:
        """The files that a word's last place leads to, each with the line there."""
        found = self._at("textDocument/definition", source, word)
        shown: list[tuple[str, str]] = []
        for each in found or ():
            path = Path(url2pathname(urlparse(each["uri"]).path))
            lines = path.read_text(encoding="utf-8").splitlines()
            shown.append((path.as_posix(), lines[each["range"]["start"]["line"]].strip()))
        return shown

    def signature(self, source: str) -> str:
        """Return the hint on a call whose arguments are being written at the end of the source."""
        found = self._ask("textDocument/signatureHelp", self._end(source))
        active = found["signatures"][found.get("activeSignature") or 0]
        said = active.get("documentation", "")
        return f"{active['label']}\n{said['value'] if isinstance(said, dict) else said}"

    def _offered(self, source: str) -> list[dict[str, Any]]:
        found = self._ask("textDocument/completion", self._end(source))
        return [item for item in found["items"] if not item["label"].startswith("_")]

    def _at(self, method: str, source: str, word: str) -> Any:
        before, _, _ = source.rpartition(word)
        return self._ask(method, {**self._end(before), **self._opened(source)})

    def _end(self, source: str) -> dict[str, Any]:
        """The end of a source, which is opened."""
        lines = source.split("\n")
        place = {"line": len(lines) - 1, "character": len(lines[-1])}
        return {**self._opened(source), "position": place}

    def _opened(self, source: str) -> dict[str, Any]:
        self._number += 1
        uri = (self._folder / f"example_{self._number}.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": source}
        self._notify("textDocument/didOpen", {"textDocument": document})
        return {"textDocument": {"uri": uri}}

    def _documentation(self, item: dict[str, Any]) -> str:
        said: Any = self._ask("completionItem/resolve", item).get("documentation", "")
        return str(said["value"] if isinstance(said, dict) else said)

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        # A server that never answers must not be waited for.
        self._timer = threading.Timer(_PATIENCE_S, self._process.kill)
        self._timer.start()
        folder = {"uri": self._folder.as_uri(), "name": "examples"}
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {
                "completion": {"completionItem": {"documentationFormat": ["plaintext"]}}
            },
        }
        asked = {"processId": None, "rootUri": folder["uri"], "workspaceFolders": [folder]}
        self._ask("initialize", {**asked, "capabilities": capabilities})
        self._notify("initialized", {})
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        self._process.kill()
        self._process.communicate()

    def _notify(self, method: str, parameters: Any) -> None:
        self._send({"method": method, "params": parameters})

    def _ask(self, method: str, parameters: Any) -> Any:
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": _settings(message)})
            elif message.get("id") == number:
                assert "error" not in message, message
                return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        pipe: IO[bytes] = self._process.stdin or sys.stdout.buffer
        pipe.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        pipe.flush()

    def _receive(self) -> Any:
        pipe: IO[bytes] = self._process.stdout or sys.stdin.buffer
        length = 0
        while line := pipe.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server ended"
        return json.loads(pipe.read(length))


def _settings(message: dict[str, Any]) -> Any:
    """Return what the server is told when it asks its editor."""
    if message["method"] != "workspace/configuration":
        return None
    return [_SETTINGS.get(each.get("section", "")) for each in message["params"]["items"]]
