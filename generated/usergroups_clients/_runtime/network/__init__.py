# Generated from generator/emit/templates/_runtime; do not edit.
"""Send requests over connections, through httpx or httpx2; nothing is tried again here."""
