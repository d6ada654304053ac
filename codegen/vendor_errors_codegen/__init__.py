"""From the tables of vendors to modules of exceptions.

`spec` reads and checks the tables, `outputs` is what they are turned into, `comparing`
tells what an edit means to users, and `importing` drafts a spec from a page. `pipeline`
is the one sequence of all that, and `cli` the command line. The README beside this
package shows the way of a row.
"""
