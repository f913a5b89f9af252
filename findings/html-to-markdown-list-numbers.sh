#!/bin/sh
# A list of status codes in HTML, <ol start="200"> with <li value="404">, keeps its numbers in no
# converter to Markdown tried: markdownify 1.2.3 and html2text 2025.4.15 take `start` and count on
# (200, 201), trafilatura 2.3.1 begins at 1. No warning, and the result reads as documentation of
# other codes. Expected were 200 and 404, as browsers show them.
# Source: HTML standard, 4.4.8 (the li element's value).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check \
  markdownify==1.2.3 html2text==2025.4.15 trafilatura==2.3.1 lxml_html_clean==0.4.5
"$folder/venv/bin/python" - <<'PYTHON'
import re

import html2text
import markdownify
import trafilatura

PAGE = """<html><body><article>
<p>The call answers with one of the following statuses, each of them with a body of its own.</p>
<ol start="200"><li>The group is there.</li><li value="404">There is no such group.</li></ol>
</article></body></html>"""
ways = {
    "markdownify": markdownify.markdownify(PAGE),
    "html2text": html2text.html2text(PAGE),
    "trafilatura": trafilatura.extract(PAGE, output_format="markdown"),
}
numbers = {name: re.findall(r"^\s*(\d+)\.", text, re.MULTILINE) for name, text in ways.items()}
for name, found in numbers.items():
    print(f"{name}: {found}")
assert numbers == {
    "markdownify": ["200", "201"],
    "html2text": ["200", "201"],
    "trafilatura": ["1", "2"],
}
PYTHON
