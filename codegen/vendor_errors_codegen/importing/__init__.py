"""From a page of documentation to a draft of a spec: `vendor-errors-codegen import`.

`steps` has the sequence:

1. `readers` read the tables of the page.
2. `columns` finds out what their columns hold, and `rows` what they say of each code.
3. `draft` makes a vendor of that and of the spec that is there: `statements` are what
   the page says of a code, with `placeholders`; `matching` finds the meanings that they
   are about, and `merge` brings both together. New meanings get names by `naming`, and
   categories by `judging`.
4. `save` gives the texts of both files, which it has checked.
"""
