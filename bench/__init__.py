"""Measure the project against the bars that it must reach: `nox -s bench`."""
