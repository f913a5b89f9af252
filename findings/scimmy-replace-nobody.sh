#!/bin/sh
# scimmy 1.3.5 (npm) adds a member where a `replace` has a filter that matches none: to replace user
# u8, who is not in the group, by u9 makes u9 a member. RFC 7644, 3.5.2.3, wants 400 "noTarget" then,
# as scim-patch 0.8.3 has it, so that a replacement meant for somebody else lets nobody in.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit scimmy@1.3.5 >/dev/null
cat > replace.mjs <<'JS'
import assert from "assert";
import SCIMMY from "scimmy";

async function replaced(whom) {
  const members = [{ value: "u1" }, { value: "u2" }];
  const group = new SCIMMY.Schemas.Group({ id: "g", displayName: "Sales", members }, "out");
  const schemas = ["urn:ietf:params:scim:api:messages:2.0:PatchOp"];
  const path = `members[value eq "${whom}"]`;
  const Operations = [{ op: "replace", path, value: { value: "u9" } }];
  const patch = new SCIMMY.Messages.PatchOp({ schemas, Operations });
  const changed = await patch.apply(group, (each) => each);
  return (changed ?? group).members.map((each) => each.value);
}

const found = { member: await replaced("u2"), nobody: await replaced("u8") };
console.log(found);
assert.deepStrictEqual(found, { member: ["u1", "u9"], nobody: ["u1", "u2", "u9"] });
JS
node replace.mjs
