#!/bin/sh
# Two SCIM libraries of npm, scim-patch 0.8.3 and scimmy 1.3.5, take a removal that names members in
# `value`, as Entra ID sends it, and compare whole objects: {"value": "u1", "display": "Ann"} removes
# nobody where the group keeps {"value": "u1"}. Neither raises an error, so a client is told that
# Ann is out. With the id alone, both remove her. Expected was that the id decides, or an error, as
# scim2-models 0.12.3 (PyPI) gives for any `value` in a removal (RFC 7644, 3.5.2.2, has none).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit scim-patch@0.8.3 scimmy@1.3.5 >/dev/null
cat > removal.mjs <<'JS'
import assert from "assert";
import scimPatchPackage from "scim-patch";
import SCIMMY from "scimmy";

const { scimPatch } = scimPatchPackage;
const stored = () => [{ value: "u1" }, { value: "u2" }];
const ids = (members) => members.map((each) => each.value);

function byScimPatch(operation) {
  const meta = { resourceType: "Group", created: new Date(0), lastModified: new Date(0), location: "g" };
  const schemas = ["urn:ietf:params:scim:schemas:core:2.0:Group"];
  const group = { schemas, id: "g", displayName: "Sales", meta, members: stored() };
  return ids(scimPatch(group, [operation]).members);
}

async function byScimmy(operation) {
  const group = new SCIMMY.Schemas.Group({ id: "g", displayName: "Sales", members: stored() }, "out");
  const schemas = ["urn:ietf:params:scim:api:messages:2.0:PatchOp"];
  const patch = new SCIMMY.Messages.PatchOp({ schemas, Operations: [operation] });
  const changed = await patch.apply(group, (each) => each);
  return ids((changed ?? group).members);
}

const removal = (member) => ({ op: "remove", path: "members", value: [member] });
const found = {};
for (const [name, left] of Object.entries({ "scim-patch": byScimPatch, scimmy: byScimmy })) {
  found[name] = {
    byId: await left(removal({ value: "u1" })),
    withName: await left(removal({ value: "u1", display: "Ann" })),
  };
}
console.log(found);
const expected = { byId: ["u2"], withName: ["u1", "u2"] };
assert.deepStrictEqual(found, { "scim-patch": expected, scimmy: expected });
JS
node removal.mjs
