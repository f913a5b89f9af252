"""Tools for agents: the verbs of the vendors, served by the Model Context Protocol.

It needs the extra `mcp`; `usergroups mcp` serves it.
"""
