#!/bin/sh
# scim-patch 0.8.3 (npm) turns every member of a group into the one that a `replace` of `members`
# names without brackets: three members become three times the new one. With brackets the list is
# replaced, as expected; and an `add` without brackets adds one member, so a lone object does count
# as a list of one elsewhere in it. Source: RFC 7644, 3.5.2.3 (a path without a filter replaces the
# whole attribute).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit scim-patch@0.8.3 >/dev/null
cat > patch.js <<'JS'
const { scimPatch } = require("scim-patch");

function members(op, value) {
  const stored = ["u1", "u2", "u3"].map((each) => ({ value: each }));
  const meta = { resourceType: "Group", created: new Date(0), lastModified: new Date(0), location: "g" };
  const schemas = ["urn:ietf:params:scim:schemas:core:2.0:Group"];
  const group = { schemas, id: "g", displayName: "Sales", meta, members: stored };
  return scimPatch(group, [{ op, path: "members", value }]).members.map((each) => each.value);
}

const bare = members("replace", { value: "u9" });
const listed = members("replace", [{ value: "u9" }]);
const added = members("add", { value: "u9" });
console.log({ bare, listed, added });
const assert = require("assert");
assert.deepStrictEqual(bare, ["u9", "u9", "u9"]);
assert.deepStrictEqual(listed, ["u9"]);
assert.deepStrictEqual(added, ["u1", "u2", "u3", "u9"]);
JS
node patch.js
