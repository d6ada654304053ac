"""What a spec is, from its two files to the model and back; it knows no output.

1. `source` and `revision` bring the bytes, from a folder or from git.
2. `table` and `facts` read them, by the `shape` that they should have.
3. `cells` makes a meaning of each row, and `load` a vendor of all.
4. `check` refuses what makes no sense; `problems` collects what is wrong.
5. `save` gives the texts of both files again.
"""
