"""Build the documents that TypeSpec and FastAPI write, and call a server of both."""

from __future__ import annotations

import argparse
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from generator import pipeline
from tests.servers.serving import serve

HERE = Path(__file__).parent


def main() -> int:
    """Make the documents, call what is built of them, and say what came back."""
    parser = argparse.ArgumentParser(prog="python -m tests.tools32")
    parser.add_argument("--python", required=True, help="the interpreter that has FastAPI")
    parser.add_argument("--node", type=Path, help="the folder that TypeSpec is installed in")
    parser.add_argument("--output", type=Path, required=True, help="the folder to build in")
    given = parser.parse_args()
    given.output.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(given.output))
    with serve([given.python, str(HERE / "desk.py")], "/openapi.json", HERE) as server:
        with _client("fastapi_desk", server.document, ".json", given.output, server.url) as client:
            _calls_of_fastapi(client)
        if given.node is not None:
            document = _typespec(given.node)
            with _client("typespec_desk", document, ".yaml", given.output, server.url) as client:
                _calls_of_typespec(client)
    return 0


def _typespec(folder: Path) -> bytes:
    """Compile the description in `folder`, where the compiler is, into a document of 3.2."""
    for name in ("desk.tsp", "tspconfig.yaml"):
        (folder / name).write_bytes((HERE / name).read_bytes())
    compiler = folder / "node_modules" / ".bin" / "tsp"
    subprocess.run([str(compiler), "compile", "desk.tsp"], cwd=folder, check=True)
    made = (folder / "made" / "openapi.yaml").read_bytes()
    assert made.startswith(b"openapi: 3.2.0"), made[:40]
    return made


def _client(name: str, document: bytes, suffix: str, folder: Path, url: str) -> Any:
    source = folder / f"{name}{suffix}"
    source.write_bytes(document)
    package = pipeline.build_document(source, name)
    lost = [each for each in package.report.lines if each.by == "account"]
    assert not lost, lost
    _say(f"{name}: {package.report.summary()}")
    for path, content in package.files.items():
        target = folder / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    module = importlib.import_module(name)
    words = "".join(each.title() for each in name.split("_"))
    return getattr(module, f"{words}Client")(base_url=url)


def _calls_of_fastapi(client: Any) -> None:
    _is([each.id for each in client.list_calls()], ["c1"])
    note = importlib.import_module("fastapi_desk").models.Note(text="a")
    _is(client.mark(body=note, seen="x").text, "a x")
    with client.stream_read_lines() as calls:
        _is([each.id for each in calls], ["c1", "c2"])
    with client.stream_read_told() as events:
        _is([each.data.text for each in events], ["one", "two"])


def _calls_of_typespec(client: Any) -> None:
    models = importlib.import_module("typespec_desk").models
    _is([each.words for each in client.list_calls()], ["how"])
    _is([type(each).__name__ for each in client.list_shapes()], ["Circle", "Square"])
    _is(client.mark(body=models.Note(text="a"), seen="x").text, "a x")
    with client.stream_read_events() as events:
        read = [(each.event, type(each.data).__name__) for each in events]
    _is([data for _, data in read], ["Note", "CallModel"])


def _is(found: object, wanted: object) -> None:
    _say(f"  {json.dumps(found)}")
    assert found == wanted, (found, wanted)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
