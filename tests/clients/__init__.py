"""Tests of the generated clients, over a real socket."""
