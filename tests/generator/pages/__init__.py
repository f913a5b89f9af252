"""Tests of reading pages of documentation systems, and of comparing them with documents."""
