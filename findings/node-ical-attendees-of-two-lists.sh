#!/bin/sh
# node-ical 0.27.2 (npm) leaves out the attendee who is invited as a member of two lists, or who delegated
# to two people: a parameter of two quoted values, as RFC 5545 writes both (3.2.11, 3.2.5), makes it skip
# the line, without an error. With one value the attendee is there. A name in quotes ends at its first
# semicolon, and one that holds quotes keeps the carets in which RFC 6868 writes them.
# Expected were four attendees, as from icalendar 7.3.2 (PyPI). Source: node-ical/ical.js (the expression
# of a line, and its split(";")).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit node-ical@0.27.2 >/dev/null
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check icalendar==7.3.2
sed 's/$/\r/' > event.ics <<'ICS'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//1
BEGIN:VEVENT
UID:1
DTSTAMP:20240101T000000Z
DTSTART:20240101T000000Z
ATTENDEE;CN=one;MEMBER="mailto:all@example.com":mailto:one@example.com
ATTENDEE;CN=two;MEMBER="mailto:all@example.com","mailto:it@example.com":mailto:two@example.com
ATTENDEE;CN="Sales; North":mailto:three@example.com
ATTENDEE;CN=The ^'fourth^':mailto:four@example.com
END:VEVENT
END:VCALENDAR
ICS
cat > read.mjs <<'JS'
import { readFileSync } from "fs";
import ical from "node-ical";

const parsed = Object.values(ical.sync.parseICS(readFileSync("event.ics", "utf8")));
const event = parsed.find((each) => each.type === "VEVENT");
console.log(event.attendee.map((each) => each.params.CN).join("|"));
JS
cat > read.py <<'PYTHON'
import icalendar

event = icalendar.Calendar.from_ical(open("event.ics", newline="").read()).walk("VEVENT")[0]
print(*(each.params["CN"] for each in event["ATTENDEE"]), sep="|")
PYTHON
node read.mjs > said
venv/bin/python read.py >> said
cat said
test "$(sed -n 1p said)" = "one|\"Sales|The ^'fourth^'"
test "$(sed -n 2p said)" = 'one|two|Sales; North|The "fourth"'
