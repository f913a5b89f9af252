#!/bin/sh
# vcf 2.1.2 (npm; for vCards and jCards) writes the texts of a jCard as they are: of a note's two lines it
# makes one word, of the family name "Doe, Jr." two names, and of two categories it keeps the first. What
# it reads keeps its backslashes. A phone's X-ABLabel comes out as X-AB-LABEL, which is no label to the
# phone. No error. Expected was the same card again, as from ical.js 2.2.1 (npm): RFC 7095, 3.5 (one
# value a text, unescaped in JSON; escaped again in text). Source: lib/property.js (toString) and parse-lines.js.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit vcf@2.1.2 ical.js@2.2.1 >/dev/null
cat > card.mjs <<'JS'
import assert from "assert";
import ICAL from "ical.js";
import VCard from "vcf";

const card = ["vcard", [
  ["version", {}, "text", "4.0"],
  ["fn", {}, "text", "Ann Doe"],
  ["n", {}, "text", ["Doe, Jr.", "Ann", "", "", ""]],
  ["note", {}, "text", "Sales\nNorth"],
  ["categories", {}, "text", "Staff", "Sales, North"],
  ["x-ablabel", { group: "item1" }, "text", "Badge"],
], []];
const { fromJSON } = VCard;
const byVcf = new ICAL.Component(ICAL.parse(fromJSON(card).toString("4.0"))).jCal;
const byIcal = new ICAL.Component(ICAL.parse(new ICAL.Component(card).toString())).jCal;
const read = new VCard().parse(new ICAL.Component(card).toString().replace(/\r?\n/g, "\r\n"));
const values = (properties) => Object.fromEntries(properties.map(([name, , , ...rest]) => [name, rest]));
const [before, after, kept] = [card, byVcf, byIcal].map((each) => values(each[1]));
console.log("vcf:", after, "\nvcf reads:", read.get("note").valueOf());
assert.deepStrictEqual(kept, before);
assert.deepStrictEqual(after, {
  version: ["4.0"],
  fn: ["Ann Doe"],
  n: [[["Doe", " Jr."], "Ann", "", "", ""]],
  note: ["SalesNorth"],
  categories: ["Staff"],
  "x-ablabel": ["Badge"],
});
assert.strictEqual(read.get("note").valueOf(), "Sales\\nNorth");
const phone = ["BEGIN:VCARD", "VERSION:3.0", "FN:Ann", "item1.X-ABLabel:Badge", "END:VCARD", ""].join("\r\n");
assert.match(new VCard().parse(phone).toString("3.0"), /item1\.X-AB-LABEL:Badge/);
JS
node card.mjs
