"""Credentials that change: tokens that are asked for, kept, shared and renewed."""
