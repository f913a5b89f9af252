# Generated from generator/emit/templates/_runtime; do not edit.
"""What every generated client stands on: reading, writing, requests, errors; no vendor in it."""
