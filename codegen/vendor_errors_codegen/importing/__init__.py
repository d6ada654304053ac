"""A draft of a spec from a page of documentation: `vendor-errors-codegen import`.

1. `tables` reads the tables of the page.
2. `columns` finds the code, the message and the rest in them, row by row.
3. `draft` merges the rows with the spec that is there, and asks `naming` for the names
   and `judging` for the categories of those that are new.
4. `save` writes the two files of the spec.
"""
