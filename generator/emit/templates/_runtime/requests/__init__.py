"""Encode the parts of requests: paths, queries, cookies and bodies."""
