#!/bin/sh
# pyexcel 0.7.6 with pyexcel-io 0.6.8 reads the cells of a CSV file one by one: an id with a leading
# zero stays text, while the next row's 1e3, a piece of hexadecimal, becomes 1000.0, and 2024-01-02 a
# date. So one column of user ids holds four types, and ids that differ (1e3 and 1000.0) are one.
# frictionless 5.21.0 decides by column, and keeps all four as they stand in this file.
# Source: pyexcel_io/readers/csv_sheet.py (auto_detect_int, auto_detect_float, on by default).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check \
  pyexcel==0.7.6 pyexcel-io==0.6.8 frictionless==5.21.0
printf 'group,user\nSales,007\nSales,1e3\nSales,2024-01-02\nSales,u9\n' > members.csv
venv/bin/python - <<'PYTHON'
import datetime
import warnings

warnings.simplefilter("ignore")
import pyexcel
from frictionless import Resource

one = [row[1] for row in pyexcel.get_array(file_name="members.csv")[1:]]
other = [row["user"] for row in Resource("members.csv").read_rows()]
print("pyexcel:     ", one)
print("frictionless:", other)
assert one == ["007", 1000.0, datetime.date(2024, 1, 2), "u9"]
assert other == ["007", "1e3", "2024-01-02", "u9"]
PYTHON
