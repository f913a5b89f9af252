#!/bin/sh
# @modelcontextprotocol/sdk 1.32.2 (npm) checks a tool's result with zod, and sends the object as it was
# handed over, but publishes the schema of what zod makes of it. So a row of an API with a field more, one
# without a field that has a default, a text for z.coerce.number() and a name by /^g/i pass on the server,
# and break its schema; the client of mcp 2.3.0 (PyPI) raises for each. Expected were zod's results, or an
# error of the server. Source: dist/esm/server/mcp.js (validateToolOutput drops safeParseAsync's data);
# MCP's specification of 2025-06-18, Tools (servers MUST give results that conform to the output schema).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit @modelcontextprotocol/sdk@1.32.2 zod@4.6.7 >/dev/null
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check mcp==2.3.0 anyio==4.16.0
cat > server.mjs <<'JS'
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const server = new McpServer({ name: "groups", version: "1" });

function tool(name, outputSchema, structuredContent) {
  server.registerTool(name, { outputSchema }, async () => ({ content: [], structuredContent }));
}

tool("same", { id: z.number() }, { id: 1 });
tool("more", { id: z.number() }, { id: 1, owner: "ann" });
tool("default", { id: z.number(), name: z.string().default("none") }, { id: 1 });
tool("coerced", { id: z.coerce.number() }, { id: "1" });
tool("pattern", { name: z.string().regex(/^g/i) }, { name: "G1" });
tool("wrong", { id: z.number() }, { id: "1" });
await server.connect(new StdioServerTransport());
JS
cat > client.py <<'PYTHON'
import anyio
import mcp

SERVER = mcp.StdioServerParameters(command="node", args=["server.mjs"])


async def said(client, name):
    try:
        answer = await client.call_tool(name)
    except RuntimeError as error:
        return str(error).splitlines()[0].partition(f"tool {name}: ")[2]
    return "error of the server" if answer.is_error else answer.structured_content


async def main():
    async with mcp.Client(mcp.stdio_client(SERVER)) as client:
        tools = [tool.name for tool in (await client.list_tools()).tools]
        found = {name: await said(client, name) for name in tools}
    print(*(f"{name}: {text}" for name, text in found.items()), sep="\n")
    assert found == {
        "same": {"id": 1},
        "more": "Additional properties are not allowed ('owner' was unexpected)",
        "default": "'name' is a required property",
        "coerced": "'1' is not of type 'number'",
        "pattern": "'G1' does not match '^g'",
        "wrong": "error of the server",
    }


anyio.run(main)
PYTHON
venv/bin/python client.py
