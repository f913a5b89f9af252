# Generated from generator/emit/templates/_runtime; do not edit.
"""Sign requests, with keys or with tokens that are fetched, shared and renewed."""
