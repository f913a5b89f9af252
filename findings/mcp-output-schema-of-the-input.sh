#!/bin/sh
# mcp 2.3.0 (PyPI) publishes the schema of what a tool's model takes, and sends what the model writes. So
# a model with a computed field (and extra="forbid"), a serializer of another type, an excluded field or a
# serialization alias makes a server whose answers break its own output schema: the tool runs, and clients
# raise, mcp's own with them. With alias= alone, both agree. Expected was pydantic's mode="serialization",
# as FastAPI has it for responses. Source: mcp/server/mcpserver/utilities/func_metadata.py; MCP's
# specification of 2025-06-18, Tools (servers MUST give results that conform to the output schema).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check mcp==2.3.0 anyio==4.16.0 pydantic==2.14.3
"$folder/venv/bin/python" - <<'PYTHON'
import anyio
import mcp
from mcp.server.mcpserver import MCPServer
from pydantic import BaseModel, ConfigDict, Field, computed_field, field_serializer

server = MCPServer("groups")
ran = []


class Alias(BaseModel):
    group: int = Field(alias="groupId")


class Written(BaseModel):
    group: int = Field(serialization_alias="groupId")


class Computed(BaseModel):
    model_config = ConfigDict(extra="forbid")
    group: int

    @computed_field
    @property
    def label(self) -> str:
        return f"group {self.group}"


class Text(BaseModel):
    group: int

    @field_serializer("group")
    def text(self, value: int) -> str:
        return str(value)


class Excluded(BaseModel):
    group: int
    token: str = Field(exclude=True)


@server.tool()
def alias() -> Alias:
    return Alias(groupId=1)


@server.tool()
def written() -> Written:
    ran.append("written")
    return Written(group=1)


@server.tool()
def computed() -> Computed:
    ran.append("computed")
    return Computed(group=1)


@server.tool()
def text() -> Text:
    ran.append("text")
    return Text(group=1)


@server.tool()
def excluded() -> Excluded:
    ran.append("excluded")
    return Excluded(group=1, token="t")


async def main():
    found = {}
    async with mcp.Client(server) as client:
        for tool in (await client.list_tools()).tools:
            try:
                found[tool.name] = (await client.call_tool(tool.name)).structured_content
            except RuntimeError as error:
                found[tool.name] = str(error).splitlines()[0]
    print(*(f"{name}: {said}" for name, said in found.items()), sep="\n")
    invalid = "Invalid structured content returned by tool"
    assert found == {
        "alias": {"groupId": 1},
        "written": f"{invalid} written: 'group' is a required property",
        "computed": f"{invalid} computed: Additional properties are not allowed ('label' was unexpected)",
        "text": f"{invalid} text: '1' is not of type 'integer'",
        "excluded": f"{invalid} excluded: 'token' is a required property",
    }
    assert ran == ["written", "computed", "text", "excluded"]


anyio.run(main)
PYTHON
