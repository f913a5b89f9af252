"""A generated package: its files, and the account of the document that it was made from."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from generator.describe.api import Api
from generator.report.verify import Report


@frozen
class Package:
    """The files of one generated package, by path inside it, and the drop report."""

    name: str
    files: Mapping[str, bytes]
    report: Report
    api: Api
