#!/bin/sh
# scim2-parse-filter 0.2.10 (npm) tests `members[value eq "u1" and type eq "User"]` on all members at once:
# a group with u1 as a Group and u2 as a User is found, as if it asked for two members. `not` inside the
# brackets asks for groups without such a member, and so leaves out the one where another member fits.
# In scim2-filter 0.2.0, of which it is a fork, every `and` and every `or` finds nobody.
# Expected were all four answers of scim2-models 0.12.3 (PyPI): RFC 7644, 3.4.2.2 (complex filter
# grouping), applies the expression to each value by itself. Source: src/tester.ts (case "[]").
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit scim2-parse-filter@0.2.10 scim2-filter@0.2.0 >/dev/null
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check scim2-models==0.12.3
cat > groups.json <<'JSON'
[{"displayName": "one", "members": [{"value": "u1", "type": "User"}]},
 {"displayName": "two", "members": [{"value": "u1", "type": "Group"}, {"value": "u2", "type": "User"}]},
 {"displayName": "three", "members": [{"value": "u2", "type": "User"}]}]
JSON
cat > filters.json <<'JSON'
["members[value eq \"u1\" and type eq \"User\"]", "members[not (value eq \"u1\")]",
 "members[value ne \"u1\"]", "not (members[value eq \"u1\"])"]
JSON
cat > filter.mjs <<'JS'
import { readFileSync } from "fs";
import * as later from "scim2-parse-filter";
import * as earlier from "scim2-filter";

const read = (name) => JSON.parse(readFileSync(name));
for (const { parse, filter } of [later, earlier]) {
  const found = (text) => read("groups.json").filter(filter(parse(text)));
  const names = (groups) => groups.map((group) => group.displayName).join("+") || "-";
  console.log(read("filters.json").map((text) => names(found(text))).join(" "));
}
JS
cat > filter.py <<'PYTHON'
import json

from scim2_models import Group, ScimFilter

groups = [Group.model_validate(each) for each in json.load(open("groups.json"))]
filters = [ScimFilter[Group](text) for text in json.load(open("filters.json"))]
found = [[group.display_name for group in groups if each.match(group)] for each in filters]
print(*("+".join(names) for names in found))
PYTHON
node filter.mjs > said
venv/bin/python filter.py >> said
cat said
test "$(sed -n 1p said)" = "one+two three two+three three"
test "$(sed -n 2p said)" = "- three two+three three"
test "$(sed -n 3p said)" = "one two+three two+three three"
