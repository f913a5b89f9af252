"""Credentials that change: tokens that are fetched, kept, shared and renewed."""
