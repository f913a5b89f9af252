#!/bin/sh
# mcp 2.3.0 (PyPI), MCPServer: an argument of `str | None` that holds a JSON text is read as JSON before it
# is checked. A group named "null" reaches the tool as None, which is "not given" to most, and a note of
# ["a"] or {"a": 1} is refused: "Input should be a valid string". An argument of `str` stays as it is, in
# the same tool, and so do 12, true and "q", as the result of these is no list, object or null. Expected was
# the text that the client sent, as the tool's schema has anyOf string and null.
# Source: mcp/server/mcpserver/utilities/func_metadata.py (pre_parse_json asks for `annotation is not str`).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check mcp==2.3.0 anyio==4.16.0
"$folder/venv/bin/python" - <<'PYTHON'
import anyio
import mcp
from mcp.server.mcpserver import MCPServer

server = MCPServer("groups")


@server.tool()
def rename(name: str, note: str | None = "unchanged") -> str:
    return f"{name} {note}"


async def main():
    async with mcp.Client(server) as client:
        schema = (await client.list_tools()).tools[0].input_schema["properties"]
        print(schema)
        assert schema["note"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
        seen = {}
        for text in ("null", '["a"]', "12", "true", '"q"', "plain"):
            answer = await client.call_tool("rename", {"name": text, "note": text})
            seen[text] = "refused" if answer.is_error else answer.content[0].text
        print(seen)
        assert seen == {
            "null": "null None",
            '["a"]': "refused",
            "12": "12 12",
            "true": "true true",
            '"q"': '"q" "q"',
            "plain": "plain plain",
        }
        only = await client.call_tool("rename", {"name": '["a"]'})
        assert only.content[0].text == '["a"] unchanged'


anyio.run(main)
PYTHON
