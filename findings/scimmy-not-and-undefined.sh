#!/bin/sh
# scimmy 1.3.5 (npm) reads `not (A and B)` as `not A and not B`, and `not (A or B)` as `not A or not B`,
# and writes " and not " into the text that A compares with, so that no group is named "Research and
# Development". Before members[…] the `not` is lost. An attribute that a resource lacks is compared as
# the text "undefined": `externalId sw "u"` finds whoever has none. Expected were the answers of
# scim2-models 0.12.3 (PyPI): RFC 7644, 3.4.2.2 ("not" is true if the expression is false).
# Source: dist/lib/types.js (Filter's replaceAll(" and ", " and not "), and String(actual) in match).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit scimmy@1.3.5 >/dev/null
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check scim2-models==0.12.3
cat > groups.json <<'JSON'
[{"id": "g1", "displayName": "Research and Development", "externalId": "u7", "members": [{"value": "u1"}]},
 {"id": "g2", "displayName": "Sales", "externalId": "v8", "members": [{"value": "u1"}, {"value": "u2"}]},
 {"id": "g3", "displayName": "Sales", "members": []}]
JSON
cat > filters.json <<'JSON'
["displayName eq \"Research and Development\"",
 "not (displayName eq \"Research and Development\")",
 "not (displayName eq \"Sales\" and externalId eq \"v8\")",
 "not (displayName eq \"Sales\" or externalId eq \"v8\")",
 "not (members[value eq \"u2\"])",
 "externalId sw \"u\""]
JSON
cat > filter.mjs <<'JS'
import { readFileSync } from "fs";
import SCIMMY from "scimmy";

const read = (name) => JSON.parse(readFileSync(name));
const found = (text) => new SCIMMY.Types.Filter(text).match(read("groups.json"));
const ids = (groups) => groups.map((group) => group.id).join("+") || "-";
console.log("scimmy:", ...read("filters.json").map((text) => ids(found(text))));
JS
cat > filter.py <<'PYTHON'
import json

from scim2_models import Group, ScimFilter

groups = [Group.model_validate(each) for each in json.load(open("groups.json"))]
filters = [ScimFilter[Group](text) for text in json.load(open("filters.json"))]
found = [[group.id for group in groups if each.match(group)] for each in filters]
print("scim2-models:", *("+".join(ids) for ids in found))
PYTHON
node filter.mjs > said
venv/bin/python filter.py >> said
cat said
test "$(sed -n 1p said)" = "scimmy: g1 g1+g2+g3 g1 g1+g3 g2 g1+g3"
test "$(sed -n 2p said)" = "scim2-models: g1 g2+g3 g1+g3 g1 g1+g3 g1"
