"""Describe a normalized document as an `Api`: what its client is, in terms of Python."""
