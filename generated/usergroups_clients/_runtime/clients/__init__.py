# Generated from generator/emit/templates/_runtime; do not edit.
"""The base classes of clients, and what only they use."""
