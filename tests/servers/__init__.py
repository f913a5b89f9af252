"""Clients that are built from the documents of web frameworks, calling the real servers."""
