"""The generator: from the tables in `specs/` to the modules in `src/vendor_errors/`.

A row passes through these stages, each a module of its own:

1. `load` reads the files and refuses what has not the shape of a spec.
2. `validate` refuses what makes no sense.
3. `resolve` settles classes, bases and order, and gives them as a `model`.
4. `render` turns that into Python, by the template in `templates/`.
5. `format` runs black over it.
6. `stamp` adds checksums, by which a module that needs no work is known.
7. `write` replaces the modules, or tells how they differ.

`problems` collects what is wrong with the specs, `messages` knows the placeholders of a
message, and `__main__` is the command line.

Beside the stages, `comparing` tells what an edit of the specs means to users, and
`importing` drafts a spec from a page.
"""
