#!/bin/sh
# ics 0.7.3 (PyPI) reads the attendees of an event with all their parameters, and writes them without the
# quotes: for who is invited as a member of all@example.com, the parameters then end at the colon of
# MEMBER=mailto:, and icalendar 7.3.2 (PyPI) and ical.js 2.2.1 (npm) both have an attendee of the address
# all@example.com;CN=Bob:mailto:bob@example.com in that place, without a name. Who is no mail address,
# urn:uuid:1, becomes mailto:urn:uuid:1. Expected were the same three attendees as before, as names with
# commas do come back. Source: ics/grammar/parse.py (ContentLine); RFC 5545, 3.2 (values with a colon MUST be quoted).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit ical.js@2.2.1 >/dev/null
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check ics==0.7.3 icalendar==7.3.2
sed 's/$/\r/' > event.ics <<'ICS'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//1
BEGIN:VEVENT
UID:1
DTSTAMP:20240101T000000Z
DTSTART:20240101T000000Z
ATTENDEE;CN="Doe, Ann":mailto:ann@example.com
ATTENDEE;CN=Bob;MEMBER="mailto:all@example.com":mailto:bob@example.com
ATTENDEE;CN=Desk:urn:uuid:1
END:VEVENT
END:VCALENDAR
ICS
cat > write.py <<'PYTHON'
import ics

text = open("event.ics", newline="").read()
open("again.ics", "w", newline="").write(ics.Calendar(text).serialize())
PYTHON
cat > read.py <<'PYTHON'
import sys

import icalendar

event = icalendar.Calendar.from_ical(open(sys.argv[1], newline="").read()).walk("VEVENT")[0]
print(*sorted(f"{each} {each.params.get('CN')}" for each in event["ATTENDEE"]), sep=" | ")
PYTHON
cat > read.mjs <<'JS'
import { readFileSync } from "fs";
import ICAL from "ical.js";

const event = new ICAL.Component(ICAL.parse(readFileSync("again.ics", "utf8"))).getFirstSubcomponent("vevent");
const attendees = event.getAllProperties("attendee");
console.log(attendees.map((each) => `${each.getFirstValue()} ${each.getParameter("cn")}`).sort().join(" | "));
JS
venv/bin/python write.py
venv/bin/python read.py event.ics > said
venv/bin/python read.py again.ics >> said
node read.mjs >> said
cat said
ann="mailto:ann@example.com Doe, Ann"
bob="all@example.com;CN=Bob:mailto:bob@example.com"
test "$(sed -n 1p said)" = "$ann | mailto:bob@example.com Bob | urn:uuid:1 Desk"
test "$(sed -n 2p said)" = "$bob None | $ann | mailto:urn:uuid:1 Desk"
test "$(sed -n 3p said)" = "$bob undefined | $ann | mailto:urn:uuid:1 Desk"
