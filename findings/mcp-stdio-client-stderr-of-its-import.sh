#!/bin/sh
# mcp 2.3.0: `stdio_client(server)` hands the server the `sys.stderr` of the moment at which mcp was
# first imported, not that of the call: `errlog` is a default argument. Where the first import comes
# while stderr is captured (contextlib.redirect_stderr, a test with capsys), every later session of
# the process fails with UnsupportedOperation: fileno, though stderr is itself again. Expected was
# the stderr of the call, as subprocess has it. Source: mcp/client/stdio.py.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check mcp==2.3.0 anyio==4.16.0
cat >"$folder/server.py" <<'PYTHON'
from mcp.server.mcpserver import MCPServer

MCPServer("empty").run()
PYTHON
cat >"$folder/client.py" <<'PYTHON'
import contextlib
import io
import sys

if sys.argv[2] == "captured":
    with contextlib.redirect_stderr(io.StringIO()):
        import mcp
else:
    import mcp
import anyio


async def main():
    server = mcp.StdioServerParameters(command=sys.executable, args=[sys.argv[1]])
    async with mcp.Client(mcp.stdio_client(server)) as client:
        print((await client.list_tools()).tools)


try:
    anyio.run(main)
except* io.UnsupportedOperation as group:
    print("UnsupportedOperation:", group.exceptions[0])
PYTHON
said() { "$folder/venv/bin/python" "$folder/client.py" "$folder/server.py" "$1" 2>"$folder/err"; }
usual=$(said usual)
captured=$(said captured)
echo "imported as usual: $usual"
echo "imported while stderr was captured: $captured"
test "$usual" = "[]"
test "$captured" = "UnsupportedOperation: fileno"
