"""Verbs and settings of each vendor, at the edges that the common contract does not reach."""
