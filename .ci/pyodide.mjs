// Runs the tests in FOLDER/tests with Pyodide, which is in a folder too, and what is
// installed in FOLDER/packages: node pyodide.mjs PYODIDE FOLDER
import { pathToFileURL } from "node:url";

const [pyodide, folder] = process.argv.slice(2);

const PROGRAM = `
import os

import pytest

os.chdir("/work")
int(pytest.main(["-W", "error", "-rs", "tests"]))
`;

try {
  const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`));
  const python = await loadPyodide({
    fsInit: async (files, { sitePackages }) => {
      const mount = (root, place) => {
        files.mkdirTree(place);
        files.mount(files.filesystems.NODEFS, { root }, place);
      };
      mount(`${folder}/packages`, sitePackages);
      mount(folder, "/work");
    },
  });
  process.exitCode = python.runPython(PROGRAM);
} catch (error) {
  // Node would show the line of the source, which is a megabyte long.
  console.error(error.message);
  process.exitCode = 1;
}
