"""From a page to its tables: one module a format, which all give the same `Table`.

A new format is a module with a `Reader`, and a line in `registry.READERS`.
"""
