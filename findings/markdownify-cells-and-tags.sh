#!/bin/sh
# markdownify 1.2.3 escapes the underscores of a page's text and neither its angle brackets nor its
# pipes: a page that shows the tag <b> becomes Markdown that has a tag <b>, which nobody sees once it
# is shown, and a cell with a pipe becomes two. html2text 2025.4.15 does the same, and breaks a table
# in two at a list within a cell. Expected was a backslash before each, as before other marks.
# Source: markdownify/__init__.py (escape).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check \
  markdownify==1.2.3 html2text==2025.4.15
"$folder/venv/bin/python" - <<'PYTHON'
import html2text
import markdownify

PAGE = """<p>Texts may hold &lt;b&gt; and user_groups.</p>
<table><tr><th>Name</th><th>Type</th></tr>
<tr><td>order</td><td>asc | desc</td></tr>
<tr><td>groups</td><td>array<ul><li>whole numbers</li></ul></td></tr>
<tr><td>limit</td><td>integer</td></tr></table>"""
one, other = markdownify.markdownify(PAGE), html2text.html2text(PAGE)
print(f"--- markdownify\n{one.strip()}\n--- html2text\n{other.strip()}")
assert r"hold <b> and user\_groups" in one
assert "| order | asc | desc |" in one
assert "hold <b> and user_groups" in other
assert "order| asc | desc" in other
table, _, rest = other.partition("whole numbers")
assert "limit| integer" in rest and rest.startswith("\n\n") and "---|---" in table
PYTHON
