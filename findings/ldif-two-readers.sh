#!/bin/sh
# ldif 0.5.1 (npm) reads every base64 value as UTF-8: of the two objectGUIDs gZGhsQ== and gpKisg== it makes
# one text of four replacement characters, and writes it back as 77+977+977+977+9. So all such users are
# one, and a photo is lost. ldif 4.3.0 (PyPI) keeps the bytes, but gives a record more, without a DN, where
# a blank line follows `version: 1`, as it does in what ldapsearch prints. Expected were two ids, and two
# records, from both. Source: lib/ldif.pegjs (base64_decode); ldif.py (version is skipped, its record is
# yielded); RFC 2849 (ldif-content = version-spec 1*(1*SEP ldif-attrval-record); BASE64-STRING).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit ldif@0.5.1 >/dev/null
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check ldif==4.3.0
cat > users.ldif <<'LDIF'
version: 1

dn: cn=ann,o=acme
objectGUID:: gZGhsQ==

dn: cn=bob,o=acme
objectGUID:: gpKisg==
LDIF
cat > read.js <<'JS'
const ldif = require("ldif");

const { entries } = ldif.parseFile("users.ldif");
const ids = new Set(entries.map((entry) => entry.toObject({}).attributes.objectGUID));
const written = entries.map((entry) => entry.toLDIF().split(" ").pop());
console.log(entries.length, "records,", ids.size, "id, written", ...written);
JS
cat > read.py <<'PYTHON'
import ldif

with open("users.ldif", "rb") as stream:
    records = list(ldif.LDIFParser(stream).parse())
ids = {value for _, record in records for value in record.get("objectGUID", [])}
print(len(records), "records,", len(ids), "ids, first DN", records[0][0])
PYTHON
NODE_NO_WARNINGS=1 node read.js > said
venv/bin/python read.py >> said
cat said
test "$(sed -n 1p said)" = "2 records, 1 id, written 77+977+977+977+9 77+977+977+977+9"
test "$(sed -n 2p said)" = "3 records, 2 ids, first DN None"
