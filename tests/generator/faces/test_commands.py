"""The table of commands: tiny verbs, how they are said on the command line, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from generator.errors import GeneratorError
from generator.faces.command_words import words_of
from generator.faces.commands import Command, command_table, commands_of
from generator.faces.reading import read_verbs
from generator.faces.source import Docs, Names, Overlay

if TYPE_CHECKING:
    from pathlib import Path
