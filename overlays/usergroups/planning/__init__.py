"""Plans: what is desired, what is there, the calls between them, and sending these safely.

Everything here is a generator without I/O, as verbs are; `running` drives many of them at once.
"""
