#!/bin/sh
# ldapjs 3.0.7 (npm) sends the escapes of a filter in text as they stand: (cn=Sales \28North\29), the form that
# RFC 4515, 3, wants for "Sales (North)", asks the server for whoever has a backslash, 2 and 8 in the name, and
# finds nobody; so does \5c. ldapts 9.2.0 (npm) asks for the name, and so does ldapjs where the filter is an
# object, whose value has no escapes. Printed, the first two are one text, so a log hides it.
# Expected was one question from all. Source: @ldapjs/filter/lib/filters/equality.js (_toBer writes what it read).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit ldapjs@3.0.7 ldapts@9.2.0 >/dev/null 2>&1
cat > send.mjs <<'JS'
import assert from "assert";
import net from "net";
import ldapjs from "ldapjs";
import { Client } from "ldapts";

async function sent(search) {
  let stop;
  const received = new Promise((resolve) => {
    const server = net.createServer((socket) => {
      stop = () => (socket.destroy(), server.close());
      socket.once("data", (data) => resolve(data.toString("latin1")));
      socket.on("error", () => {});
    });
    server.listen(0, "127.0.0.1", () => search(`ldap://127.0.0.1:${server.address().port}`));
  });
  const asked = (await received).match(/(Sales|ACME)[\x20-\x7e]*(North\)|North\\29|ann)/)[0];
  stop();
  return asked;
}

const byLdapjs = (filter) =>
  sent((url) => {
    const client = ldapjs.createClient({ url });
    client.on("error", () => {});
    client.search("o=acme", { filter, scope: "sub" }, () => {});
  });
const byLdapts = (filter) => sent((url) => new Client({ url }).search("o=acme", { filter }).catch(() => {}));

const found = {};
for (const [text, value] of [["Sales \\28North\\29", "Sales (North)"], ["ACME\\5cann", "ACME\\ann"]]) {
  const object = new ldapjs.EqualityFilter({ attribute: "cn", value });
  const filter = `(cn=${text})`;
  const alike = ldapjs.parseFilter(filter).toString() === object.toString();
  found[text] = [await byLdapjs(filter), await byLdapjs(object), await byLdapts(filter), alike];
}
console.log(found);
assert.deepStrictEqual(found, {
  "Sales \\28North\\29": ["Sales \\28North\\29", "Sales (North)", "Sales (North)", true],
  "ACME\\5cann": ["ACME\\5cann", "ACME\\ann", "ACME\\ann", false],
});
process.exit(0);
JS
NODE_NO_WARNINGS=1 node send.mjs
