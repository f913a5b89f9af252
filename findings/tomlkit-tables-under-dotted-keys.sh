#!/bin/sh
# tomlkit 0.15.2 writes a table that is put below a dotted key of a section as a section of its own, by the
# dotted key alone: opt.a = 1 in [tool.x], with opt["env"] = {"K": "v"}, gets [opt.env], a table at the top
# of the document, instead of [tool.x.opt.env]. A second dotted key after it (opt.b) then belongs to that
# table. The document in memory has all of it right, and so has a value or an inline table in the same
# place. Expected was that a reader of the text finds what `unwrap` says.
# Source: tomlkit/container.py (_render_table, the branch for a dotted key inside a table).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check tomlkit==0.15.2
"$folder/venv/bin/python" - <<'PYTHON'
import tomllib

import tomlkit

ONE = "[tool.x]\nopt.a = 1\n"
TWO = ONE + "opt.b = 2\n"
INLINE = tomlkit.inline_table()
INLINE["K"] = "v"


def written(source, key, value):
    document = tomlkit.parse(source)
    document["tool"]["x"]["opt"][key] = value
    text = tomlkit.dumps(document)
    print(f"{text!r}\n  read: {tomllib.loads(text)}\n  told: {document.unwrap()}")
    return tomllib.loads(text), document.unwrap()


read, told = written(ONE, "env", {"K": "v"})
assert read == {"tool": {"x": {"opt": {"a": 1}}}, "opt": {"env": {"K": "v"}}}
assert told == {"tool": {"x": {"opt": {"a": 1, "env": {"K": "v"}}}}}

read, told = written(TWO, "a", {"K": "v"})
assert read == {"tool": {"x": {}}, "opt": {"a": {"K": "v", "opt": {"b": 2}}}}
assert told == {"tool": {"x": {"opt": {"a": {"K": "v"}, "b": 2}}}}

for value in (5, INLINE):
    read, told = written(ONE, "env", value)
    assert read == told
PYTHON
