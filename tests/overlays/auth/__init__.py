"""Tests of credentials that change."""
