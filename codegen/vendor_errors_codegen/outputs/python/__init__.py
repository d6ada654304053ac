"""Modules of exceptions.

1. `classes` settles the classes of a vendor, their bases and order, as a `model`.
2. `render` turns that into text, by `module.py.jinja`.
3. `format` runs black over it.
4. `modules` does all of it for each vendor.
"""
