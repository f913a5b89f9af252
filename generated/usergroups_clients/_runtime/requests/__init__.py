# Generated from generator/emit/templates/_runtime; do not edit.
"""Encode the parts of requests: paths, queries, cookies and bodies."""
