"""The generator: from the tables in `specs/` to the modules in `src/vendor_errors/`.

A row passes through the stages in this order, each a module of its own:

1. `load` reads the files and refuses what is not a table of the known shape.
2. `resolve` refuses what makes no sense and settles names, bases and order (`model`).
3. `render` turns the model into Python, by the template in `templates/`.
4. `format` runs black over it.
5. `write` replaces the modules, or tells how they differ.
"""
